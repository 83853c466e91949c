"""What each door may do in PostgreSQL itself: named for every table, and refused otherwise."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

import intake_store.unit  # noqa: F401 - every table registers itself
from intake.audit import Act, Why
from intake_store.__main__ import main
from intake_store.audit_keeping import keep_audit
from intake_store.engines import open_engines
from intake_store.heads_file import read
from intake_store.migrating import migrate
from intake_store.rights import RIGHTS, Door, sql
from intake_store.schema import METADATA
from intake_store.store import Store, open_store
from tests.intake_store.hotline import NOW, ZARINA
from tests.support.postgres import Postgres

ACT = Act(NOW, str(ZARINA), "operator", "claim", "a case", Why.ROUTINE)
_VERBS = {
    "S": "SELECT * FROM {0} LIMIT 0",
    "I": "INSERT INTO {0} SELECT * FROM {0} LIMIT 0",
    "U": 'UPDATE {0} SET "{1}" = "{1}" WHERE false',
    "D": "DELETE FROM {0} WHERE false",
}


@pytest.fixture
async def database(postgres: Postgres) -> AsyncIterator[str]:
    """Migrated where the accounts are known, as `panoh-migrate` does."""
    for door in Door:
        postgres.open_account(door)
    name = postgres.create()
    await migrate(postgres.url(name))
    yield name
    postgres.drop(name)


@pytest.fixture
async def panel(postgres: Postgres, database: str) -> AsyncIterator[Store]:
    store = open_store(postgres.url(database, Door.PANEL))
    yield store
    await store.close()


def test_every_table_has_its_line_and_no_line_is_without_a_table() -> None:
    assert set(RIGHTS) == {*METADATA.tables, "alembic_version"}


def test_the_rights_are_those_that_were_decided() -> None:
    """data.md, *Roles of the database*."""
    for table in ("operators", "sessions", "key_grants", "audit", "audit_head", "invitations"):
        assert RIGHTS[table].of(Door.BOT) == ""
    assert RIGHTS["conversations"].of(Door.PANEL) == ""
    assert RIGHTS["audit"].of(Door.PANEL) == "SI"
    secret = {"key", "draft", "state"}
    assert secret.isdisjoint(RIGHTS["conversations"].panel_reads)


def test_what_is_told_can_be_read_before_it_is_told() -> None:
    assert 'GRANT SELECT, INSERT ON audit TO "panoh-panel";' in sql()


@pytest.mark.parametrize("door", Door)
async def test_a_door_may_do_what_its_line_says_and_nothing_else(
    postgres: Postgres, database: str, door: Door
) -> None:
    engines = open_engines(postgres.url(database, door))
    wrong = []
    for table, rights in RIGHTS.items():
        column = next(iter(METADATA.tables[table].c)).name if table in METADATA.tables else ""
        for letter, words in _VERBS.items():
            may, needs = letter in rights.of(door), {"I": "IS", "U": "US"}.get(letter, letter)
            if letter != "S" and not column:
                continue
            try:
                async with engines.writing.begin() as connection:
                    await connection.execute(text(words.format(table, column or "version_num")))
                done = True
            except DBAPIError:
                done = False
            whole = all(one in rights.of(door) for one in needs)
            if done != (may and whole):
                wrong.append((table, letter))
    await engines.close()
    assert wrong == []


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT key FROM conversations",
        "SELECT draft FROM conversations",
        "UPDATE conversations SET language = 'tg'",
        "DELETE FROM audit",
        "UPDATE audit SET who = 'nobody'",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "TRUNCATE audit",
        "DROP TABLE audit",
        "SELECT hash FROM openers",
    ],
)
async def test_whoever_takes_the_panel_over_is_refused(
    postgres: Postgres, database: str, statement: str
) -> None:
    engines = open_engines(postgres.url(database, Door.PANEL))
    with pytest.raises(DBAPIError):
        async with engines.writing.begin() as connection:
            await connection.execute(text(statement))
    await engines.close()


async def test_the_panel_writes_entries_and_cannot_prune_and_the_owner_can(
    panel: Store, postgres: Postgres, database: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    heads = tmp_path_factory.mktemp("kept") / "heads"
    async with panel.writing() as unit:
        await unit.audit_log.add(ACT)
    later = NOW.replace(year=NOW.year + 3)
    assert await keep_audit(panel, 24, heads, later) == 0
    with pytest.raises(DBAPIError):
        async with panel.writing() as unit:
            await unit.audit_log.prune(24, later)
    owner = open_store(postgres.url(database))
    assert await keep_audit(owner, 24, heads, later) == 1
    await owner.close()
    async with panel.reading() as unit:
        assert (await unit.audit_log.follow(read(heads))).broken is None


def test_the_panels_account_makes_the_first_invitation_in_the_owners_tables(
    postgres: Postgres,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """docs/operations.md, *Install*: the hotline's first key lies where the panel alone reads."""
    for door in Door:
        postgres.open_account(door)
    name = postgres.create()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "panel"))
    monkeypatch.setenv("DATABASE_URL", postgres.url(name))
    assert main(["migrate"]) == 0
    monkeypatch.setenv("DATABASE_URL", postgres.url(name, Door.PANEL))
    assert main(["init"]) == 0
    assert "/join/" in capsys.readouterr().out
    postgres.drop(name)
