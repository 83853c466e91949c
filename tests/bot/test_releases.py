"""A database of each release that is out comes to the present, and everybody in it goes on.

`docs/releasing.md` says how a release's dump is made. Until 0.1 is out, whoever changes the first
migration makes its dump anew: `python -m tests.support.release_dump 0.1`.
"""

import tomllib
from collections import Counter
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from bot.keeping import Keeping
from intake.consent import Purpose
from intake.ids import CaseId, ConversationId, ReferralId
from intake.incoming import Input, Pressed, Said
from intake_store.conversation_table import CONVERSATIONS
from intake_store.dump import RELEASE, Manifest
from intake_store.engines import open_engines
from intake_store.erasures_file import Known
from intake_store.inbox_table import INBOX, NewInput
from intake_store.migrating import is_current
from intake_store.outbox_table import OUTBOX
from intake_store.restoring import Restored, restore
from intake_store.unit import UnitOfWork
from tests.bot.shells import Shell, connection_of, shell_at
from tests.support.release_dump import KEYS, PLACE, lines_of
from tests.support.release_rows import REF
from tests.support.stored_names import kept

FILES = sorted(PLACE.glob("*.jsonl.gz"))


@pytest.fixture(params=FILES, ids=lambda file: str(file.name.partition(".jsonl")[0]))
def file(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


async def made_at(file: Path) -> datetime:
    return Manifest.read(await anext(lines_of(file))).made_at


async def put_back(url: str, file: Path) -> Restored:
    at = await made_at(file)
    return await restore(url, lines_of(file), Known(at, ()), at)


async def shell_of(url: str, file: Path) -> AbstractAsyncContextManager[Shell]:
    """The present's, on what was put back."""
    at = await made_at(file) + timedelta(seconds=30)
    return shell_at(url, keys=KEYS, at=at, anew=False)


async def test_its_rows_are_all_there_and_its_audit_log_is_whole(
    database_url: str, file: Path
) -> None:
    restored = await put_back(database_url, file)
    assert restored.audit_is_whole
    assert await is_current(database_url)
    assert restored.manifest.rows["conversations"] > 60
    async with await shell_of(database_url, file) as shell, shell.store.snapshot() as unit:
        report = await unit.books.look(restored.manifest.made_at)
        assert report.adds_up
        assert len(await unit.operators.list()) == 1
        assert len(await unit.agencies.list()) > 10


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM audit",
        "UPDATE audit SET who = who",
        "DELETE FROM audit_head",
        "UPDATE audit_head SET n = n",
        "UPDATE audit_head SET n = n + 2",
    ],
)
async def test_its_audit_log_can_only_be_added_to(
    database_url: str, file: Path, statement: str
) -> None:
    """By whoever comes in with the database's own tools, too."""
    await put_back(database_url, file)
    engines = open_engines(database_url)
    with pytest.raises(DBAPIError, match="only"):
        async with engines.writing.begin() as connection:
            await connection.execute(text(statement))
    await engines.close()


async def test_whoever_stands_anywhere_in_the_dialogue_goes_on(
    database_url: str, file: Path
) -> None:
    await put_back(database_url, file)
    async with await shell_of(database_url, file) as shell:
        await shell.settle()  # what waited when the copy was made
        rows = await shell.rows(CONVERSATIONS)
        before = Counter(row["conversation"] for row in await shell.rows(OUTBOX))
        said: tuple[Input, ...] = (Said("1"), Pressed(0, ("person",)))
        for number, given in enumerate(said):
            inputs = [
                NewInput(
                    source="test",
                    external_id=f"{number} {row['id']}",
                    given=given,
                    received_at=shell.clock.now(),
                    conversation=ConversationId(UUID(str(row["id"]))),
                )
                for row in rows
            ]
            async with shell.store.writing() as unit:
                await unit.inbox.put(inputs)
            await shell.settle()
        ended = {(row["state"], row["reason"]) for row in await shell.rows(INBOX)}
        assert {state for state, _ in ended} <= {"done", "refused"}
        after = Counter(row["conversation"] for row in await shell.rows(OUTBOX))
        muted = {row["id"] for row in rows if row["muted_by"] is not None}
        silent = {row["id"] for row in rows if after[row["id"]] == before[row["id"]]}
        assert silent <= muted


async def test_what_was_set_before_rings_and_what_is_past_goes(
    database_url: str, file: Path
) -> None:
    await put_back(database_url, file)
    async with await shell_of(database_url, file) as shell:
        keeping = Keeping(shell.store, shell.house)
        shell.clock.advance(timedelta(hours=2))
        while await keeping.ring_timers() == 0:
            pass
        await shell.settle()
        shell.clock.advance(timedelta(days=20))
        await keeping.sweep()
        async with shell.store.snapshot() as unit:
            assert (await unit.books.look(shell.clock.now())).adds_up


async def test_no_table_of_it_is_empty(file: Path) -> None:
    """What is not in it would not be migrated in any test."""
    rows = Manifest.read(await anext(lines_of(file))).rows
    assert [table for table, count in rows.items() if not count] == []


async def test_what_hangs_on_a_case_is_read_as_it_was_and_goes_with_it(
    database_url: str, file: Path
) -> None:
    await put_back(database_url, file)
    async with await shell_of(database_url, file) as shell:
        async with shell.store.reading() as unit:
            ticket = await unit.tickets.get(REF)
            assert ticket is not None
            case = ticket.case
            ledger = await unit.consents.ledger(case)
            [screening] = await unit.screenings.versions(case)
            [handed] = await unit.referrals.by_ticket(REF)
            assert [entry.purpose for entry in ledger] == [Purpose.REFER, Purpose.WRITE_BACK]
            assert (screening.version, screening.answers["Q6"]) == (1, None)
            assert screening.sealed_answers is not None
            assert await _hanging(unit, case, handed.id) == [1, 1, 1, 1, 1]
        async with shell.store.writing() as unit:
            await unit.cases.plan_erasure(case, shell.clock.now())
        shell.clock.advance(timedelta(seconds=1))
        await Keeping(shell.store, shell.house).erase_due()
        async with shell.store.reading() as unit:
            assert await unit.tickets.tombstone(REF) is not None
            assert await unit.consents.ledger(case) == ()
            assert await unit.screenings.versions(case) == ()
            assert await _hanging(unit, case, handed.id) == [0, 0, 0, 0, 0]


async def _hanging(unit: UnitOfWork, case: CaseId, handed: ReferralId) -> list[int]:
    return [
        len(await unit.cards.by_case(case)),
        len(await unit.notes.by_ticket(REF)),
        len(await unit.referral_parts.of(handed)),
        len(await unit.referral_messages.of(handed)),
        len(await unit.transcript.list(case)),
    ]


async def test_every_place_in_it_stands_in_the_list_of_names(database_url: str, file: Path) -> None:
    await put_back(database_url, file)
    async with await shell_of(database_url, file) as shell, shell.store.reading() as unit:
        found = await connection_of(unit).execute(
            select(CONVERSATIONS.c.flow, CONVERSATIONS.c.state).distinct()
        )
        places = {f"place {flow}.{state}" for flow, state in found}
    assert places <= kept()


def test_a_dump_names_the_release_of_the_project() -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text())
    assert project["project"]["version"].startswith(f"{RELEASE}.")


def test_there_is_a_dump_of_the_first_release() -> None:
    assert [file.name for file in FILES][:1] == ["0.1.jsonl.gz"]
