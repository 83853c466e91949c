"""The audit log over the months: pruned by whoever owns it, still guarded, its heads kept apart."""

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from intake.audit import EMPTY, Act, Broken, Head, Why, follow
from intake.pruning import PRUNED, Noted
from intake_store import heads_file
from intake_store.audit_keeping import follow as follow_log
from intake_store.audit_keeping import keep_audit, last_verified, remember
from intake_store.engines import open_engines
from intake_store.store import Store
from tests.intake_store.hotline import ZARINA

FIRST = datetime(2026, 1, 3, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 7, 10, 9, 0, tzinfo=UTC)
ACT = Act(FIRST, str(ZARINA), "operator", "claim", "a case", Why.ROUTINE)


async def half_a_year(store: Store) -> None:
    async with store.writing() as unit:
        for number in range(18):
            await unit.audit_log.add(replace(ACT, at=FIRST + timedelta(days=10 * number)))


async def tampered(url: str, *statements: str) -> None:
    """By somebody who owns the database: no trigger is in their way."""
    engines = open_engines(url)
    off: tuple[str, ...] = (
        "DROP TRIGGER audit_no_update",
        "DROP TRIGGER audit_no_delete",
        "DROP TRIGGER audit_head_moves_on",
    )
    if not engines.is_sqlite:
        off = tuple(f"ALTER TABLE {table} DISABLE TRIGGER ALL" for table in ("audit", "audit_head"))
    async with engines.writing.begin() as connection:
        for statement in (*off, *statements):
            await connection.execute(text(statement))
    await engines.close()


async def test_whole_months_go_and_the_rest_still_holds(store: Store, tmp_path: Path) -> None:
    await half_a_year(store)
    gone = await keep_audit(store, 2, tmp_path / "heads", LATER)
    assert gone == 12  # January to April
    trail = await follow_log(store)
    assert (trail.broken, trail.begins.n, trail.kept) == (None, 12, 2)
    async with store.reading() as unit:
        left = await unit.audit_log.page()
    assert left[-1].act.at == datetime(2026, 5, 3, 9, 0, tzinfo=UTC)
    assert left[0].act.act == PRUNED
    assert await keep_audit(store, 2, tmp_path / "heads", LATER) == 0


async def test_a_log_that_is_older_than_all_its_entries_keeps_its_marker(
    store: Store, tmp_path: Path
) -> None:
    await half_a_year(store)
    assert await keep_audit(store, 1, tmp_path / "heads", LATER + timedelta(days=300)) == 18
    trail = await follow_log(store)
    assert (trail.broken, trail.entries, trail.head.n) == (None, 1, 19)
    async with store.writing() as unit:
        await unit.audit_log.add(ACT)
    assert (await follow_log(store)).broken is None


@pytest.mark.parametrize(
    "statement", ["DELETE FROM audit WHERE n = 15", "UPDATE audit SET who = 'nobody' WHERE n = 15"]
)
async def test_the_guard_stands_again_after_a_pruning(
    store: Store, url: str, statement: str, tmp_path: Path
) -> None:
    await half_a_year(store)
    await keep_audit(store, 2, tmp_path / "heads", LATER)
    engines = open_engines(url)
    with pytest.raises(DBAPIError):
        async with engines.writing.begin() as connection:
            await connection.execute(text(statement))
    await engines.close()


async def test_a_pruning_that_fails_leaves_all_as_it_was(store: Store, url: str) -> None:
    await half_a_year(store)
    with suppress(LookupError):
        async with store.writing() as unit:
            assert await unit.audit_log.prune(2, LATER) == 12
            raise LookupError
    assert (await follow_log(store)).entries == 18
    engines = open_engines(url)
    with pytest.raises(DBAPIError):
        async with engines.writing.begin() as connection:
            await connection.execute(text("DELETE FROM audit WHERE n = 1"))
    await engines.close()


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit SET who = 'nobody' WHERE n = 4", Broken(4, "content")),
        ("UPDATE audit SET why = 'because' WHERE n = 4", Broken(4, "content")),
        ("DELETE FROM audit WHERE n = 4", Broken(4, "gap")),
        ("DELETE FROM audit WHERE n = 18", Broken(18, "head")),
        ("DELETE FROM audit WHERE n < 4", Broken(4, "pruned")),
        ("UPDATE audit SET n = n + 100 WHERE n > 16", Broken(17, "gap")),
    ],
)
async def test_what_was_done_to_the_rows_is_found(
    store: Store, url: str, statement: str, broken: Broken
) -> None:
    await half_a_year(store)
    await tampered(url, statement)
    assert (await follow_log(store)).broken == broken


async def test_the_whole_log_written_anew_is_found_by_a_head_of_an_earlier_day(
    store: Store, url: str, tmp_path: Path
) -> None:
    """Whoever may do everything with the database makes each hash fit: the file does not."""
    await half_a_year(store)
    file = tmp_path / "heads"
    await keep_audit(store, 24, file, LATER)
    async with store.reading() as unit:
        entries = (await unit.audit_log.page())[::-1]
    head, statements = EMPTY, ["UPDATE audit SET n = n + 1000"]
    for entry in entries:
        anew = follow(head, replace(entry.act, who="somebody else"))
        statements.append(
            f"UPDATE audit SET n = {anew.n}, who = 'somebody else', previous = '{anew.previous}',"  # noqa: S608
            f" hash = '{anew.hash}' WHERE n = {anew.n + 1000}"
        )
        head = Head(anew.n, anew.hash)
    await tampered(url, *statements, f"UPDATE audit_head SET hash = '{head.hash}'")  # noqa: S608
    assert (await follow_log(store)).broken is None
    found = await follow_log(store, heads_file.read(file))
    assert found.broken == Broken(18, "known-head")


async def test_one_head_a_day_is_noted_and_no_earlier_one_is_touched(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "deep" / "heads"
    await keep_audit(store, 24, file, FIRST)
    assert not file.exists()  # nothing was done yet
    for day in (0, 0, 1):
        async with store.writing() as unit:
            await unit.audit_log.add(ACT)
        await keep_audit(store, 24, file, FIRST + timedelta(days=day))
    noted = heads_file.read(file)
    assert [(one.day.day, one.n) for one in noted] == [(3, 1), (4, 3)]
    assert file.stat().st_mode & 0o777 == 0o600
    assert (await follow_log(store, noted)).broken is None


@pytest.mark.parametrize("text", ["2026-01-03 x 00", "yesterday 1 00", "00"])
def test_a_line_that_is_no_head_is_refused(text: str, tmp_path: Path) -> None:
    file = tmp_path / "heads"
    file.write_text(f"{text}\n")
    with pytest.raises(heads_file.HeadsWrong):
        heads_file.read(file)


async def test_a_hash_is_found_where_it_stands_or_where_the_log_begins(
    store: Store, tmp_path: Path
) -> None:
    await half_a_year(store)
    async with store.reading() as unit:
        hashes = {one.n: one.hash for one in await unit.audit_log.page()}
    await keep_audit(store, 2, tmp_path / "heads", LATER)
    async with store.reading() as unit:
        assert await unit.audit_log.place_of(hashes[15]) == 15
        assert await unit.audit_log.place_of(hashes[12]) == 12
        assert await unit.audit_log.place_of(hashes[3]) is None
    wrong = Noted(LATER.date(), 12, hashes[11])
    assert (await follow_log(store, [wrong])).broken == Broken(12, "known-head")


async def test_how_it_went_is_remembered(store: Store, url: str) -> None:
    await half_a_year(store)
    async with store.reading() as unit:
        assert await last_verified(unit) is None
    await tampered(url, "DELETE FROM audit WHERE n = 4")
    trail = await follow_log(store)
    async with store.writing() as unit:
        await remember(unit, trail, LATER)
    async with store.reading() as unit:
        last = await last_verified(unit)
    assert last is not None
    assert (last.at, last.n, last.broken) == (LATER, 18, Broken(4, "gap"))
