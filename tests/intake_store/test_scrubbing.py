"""What was deleted leaves the disk: file, log, and the server's own; and it is said when not."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from intake_store import scrubbing
from intake_store.migrating import migrate
from intake_store.openers import Opener, OpenerKind
from intake_store.schema import METADATA
from intake_store.scrubbing import OF_NOBODY, Left, Scrubbed
from intake_store.store import Store
from intake_store.vault import OPEN_BYTES, SEALED
from tests.intake_store.stores import opened
from tests.intake_store.test_case_tables import open_case
from tests.support.clock import START
from tests.support.postgres import Postgres, serve_postgres

HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def server() -> Iterator[Postgres]:
    """As deploy/postgresql sets it: what was erased does not live on in old logs."""
    with serve_postgres(wal_recycle="off") as server:
        yield server


@pytest.fixture(scope="module")
def template(server: Postgres) -> str:
    name = server.create()
    asyncio.run(migrate(server.url(name)))
    return name


@pytest.fixture
async def at_server(server: Postgres, template: str) -> AsyncIterator[Store]:
    name = server.create(template)
    async with opened(server.url(name)) as store:
        yield store
    server.drop(name)


def found(folder: Path, mark: bytes) -> dict[str, int]:
    """In which files these bytes stand, and how often."""
    counted = {
        file.name: file.read_bytes().count(mark) for file in folder.rglob("*") if file.is_file()
    }
    return {name: times for name, times in counted.items() if times}


async def many_openers(store: Store) -> bytes:
    """How each of them began. So many that pages are split, and joined again."""
    case = await open_case(store)
    mark = secrets.token_bytes(8)
    hashes = [mark + secrets.token_bytes(24) for _ in range(3000)]
    async with store.writing() as unit:
        await unit.openers.add([Opener(one, OpenerKind.CODE, case) for one in hashes])
    async with store.writing() as unit:
        await unit._connection.execute(text("ANALYZE"))  # noqa: SLF001 - it does so by itself
    async with store.writing() as unit:
        await unit.openers.erase([case])
    return mark


def test_every_table_that_holds_something_of_a_person_is_written_anew() -> None:
    of_people = {name.split(".")[0] for name in (*SEALED, *OPEN_BYTES)} - {"keyring"}
    assert of_people <= set(scrubbing.tables())
    points_to_a_case = {
        table.name
        for table in METADATA.tables.values()
        if {"case", "conversation", "ticket"} & set(table.c.keys())
    }
    assert points_to_a_case <= set(scrubbing.tables())
    assert set(METADATA.tables) >= OF_NOBODY - {"alembic_version"}


async def test_what_was_deleted_is_nowhere_beside_the_file(file_url: str, tmp_path: Path) -> None:
    async with opened(file_url) as store:
        mark = await many_openers(store)
        assert found(tmp_path, mark)
        copy = tmp_path / "panoh.sqlite.before-0001"
        copy.write_bytes(mark)
        os.utime(copy, (0, 0))
        done = await store.scrub(START)
    assert done == Scrubbed(START, START, ())
    assert found(tmp_path, mark) == {}
    assert not copy.exists()


async def test_what_was_deleted_is_in_no_file_of_the_server(
    server: Postgres, at_server: Store
) -> None:
    mark = await many_openers(at_server)
    assert found(server.data, mark)
    assert await at_server.scrub(START, night=False) is None  # by day nobody is made to wait
    assert await at_server.scrub(START) == Scrubbed(START, START, ())
    assert found(server.data, mark) == {}


async def test_an_old_view_is_waited_for(
    server: Postgres, at_server: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scrubbing, "_TIMES", 2)
    async with at_server.snapshot() as unit:
        assert await unit.erasures.newest() is None
        told = await at_server.scrub(START)
    assert told == Scrubbed(START, None, (Left.BUSY,))
    assert await at_server.scrub(START + HOUR, night=False) == Scrubbed(
        START + HOUR, START + HOUR, ()
    )


async def test_who_reads_a_file_for_long_is_told_of_and_outlasted(
    file_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(file_url) as store:
        monkeypatch.setattr(scrubbing, "_WAIT", 0.1)
        async with store.reading() as unit:
            assert await unit.erasures.newest() is None
            told = await store.scrub(START)
        assert told == Scrubbed(START, None, (Left.BUSY,))
        assert told.stands_still(START, is_file=True)
        assert await store.scrub(START + HOUR) == Scrubbed(START + HOUR, START + HOUR, ())


@pytest.mark.parametrize(
    ("grants", "left"),
    [
        ("", (Left.OWNER,)),
        ("ALTER DATABASE {db} OWNER TO {role}", (Left.LOG,)),
        (
            (
                "ALTER DATABASE {db} OWNER TO {role}; GRANT pg_checkpoint TO {role}; "
                "GRANT EXECUTE ON FUNCTION pg_switch_wal() TO {role}"
            ),
            (),
        ),
    ],
)
async def test_a_role_does_what_it_may_and_what_it_may_not_is_said(
    server: Postgres, template: str, grants: str, left: tuple[Left, ...]
) -> None:
    name, role = server.create(template), f"r{secrets.token_hex(4)}"
    async with opened(server.url(name)) as store, store.writing() as unit:
        for one in (
            f"CREATE ROLE {role} LOGIN",
            f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO {role}",
            *filter(None, grants.format(db=name, role=role).split(";")),
        ):
            await unit._connection.execute(text(one))  # noqa: SLF001 - as an administrator does
    async with opened(server.url(name).replace("postgres@", f"{role}@")) as store:
        told = await store.scrub(START)
    assert told is not None
    assert told.left == left
    assert (told.done_at is None) == (Left.OWNER in left)
    server.drop(name)
