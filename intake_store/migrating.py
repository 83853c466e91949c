"""Bringing the tables up to date: all of it or none, with nothing lost on the way."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, column, func, inspect, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.engines import database_url, make_private, open_engines
from intake_store.rights import Door, Ownership, statements
from intake_store.whole_file import dangling, whole_file

_STEPS: Final = Path(__file__).parent / "migrations" / "versions"
_ALEMBIC: Final = "alembic_version"
# Of two processes that start at once on one PostgreSQL, one migrates and the other finds it done.
_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(7046029254386353131)")

_ACCOUNTS: Final = text("SELECT rolname FROM pg_roles")


class MigrationFailed(Exception):
    """Something would have been lost; nothing was changed. The sentence says what."""


async def migrate(url: str) -> str | None:
    """Bring the database to the newest schema. None if it was there already, else from where.

    Raises MigrationFailed. A SQLite file that holds anything is copied first, beside itself.
    """
    if database_url(url).get_backend_name() == "sqlite":
        return await _migrate_file(url)
    engines = open_engines(url)
    try:
        async with engines.writing.begin() as connection:
            await connection.execute(_ONE_AT_A_TIME)
            came_from = await connection.run_sync(_upgrade)
            await _grant(connection)
            return came_from
    finally:
        await engines.close()


async def _grant(connection: AsyncConnection) -> None:
    """Each door's account may do what it needs, where there are such accounts, and is no owner."""
    known = set((await connection.execute(_ACCOUNTS)).scalars())
    if known.issuperset(Door) and await Ownership(connection).owns_tables():
        for statement in statements():
            await connection.execute(text(statement))


async def is_current(url: str) -> bool:
    """Whether the database stands at the newest schema; for a door that is about to open."""
    engines = open_engines(url)
    try:
        async with engines.reading.connect() as connection:
            return await connection.run_sync(_revision) == newest()
    finally:
        await engines.close()


async def _migrate_file(url: str) -> str | None:
    file = Path(database_url(url).database or "")
    async with whole_file(url) as connection:
        before = await connection.run_sync(_revision)
        if before == newest():
            return None
        if before is not None:
            _copy(file, file.with_name(f"{file.name}.before-{newest()}"))
        came_from = await connection.run_sync(_upgrade)
        if table := await dangling(connection):
            raise MigrationFailed(f"Rows of {table} refer to rows that are not there.")
        await connection.commit()
        return came_from


def _upgrade(connection: Connection) -> str | None:
    before = _revision(connection)
    if before == newest():
        return None
    counted = _count(connection)
    from intake_store import steps  # noqa: PLC0415 - alembic takes longer than all the rest

    steps.upgrade(connection)
    after = _count(connection)
    for name, rows in counted.items():
        if name in after and after[name] < rows:
            raise MigrationFailed(f"{name} held {rows} rows and would hold {after[name]}.")
    return before or "nothing"


def newest() -> str:
    """The number of the newest step, by the name of its file."""
    return max(file.name[1:5] for file in _STEPS.glob("m[0-9]*.py"))


def is_known(revision: str) -> bool:
    """Whether it is one of our steps."""
    return any(file.name[1:5] == revision for file in _STEPS.glob("m[0-9]*.py"))


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(_ALEMBIC):
        return None
    return connection.execute(select(column("version_num")).select_from(table(_ALEMBIC))).scalar()


def _count(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names() if name != _ALEMBIC]
    return {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in names
    }


def _copy(file: Path, to: Path) -> None:
    """A whole copy, what still lies in the log included."""
    make_private(to)
    with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)
