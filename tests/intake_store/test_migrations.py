"""The migrations lead to the tables as declared, lose nothing, and run once."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from intake_store import engines, migrating, steps
from intake_store.migrating import MigrationFailed, is_current, migrate


async def test_the_migrations_lead_to_the_tables_as_declared(database_url: str) -> None:
    await migrate(database_url)
    engine = create_async_engine(_url(database_url))
    async with engine.connect() as connection:
        await connection.run_sync(steps.check)
    await engine.dispose()


async def test_a_second_migration_finds_nothing_to_do(database_url: str) -> None:
    assert not await is_current(database_url)
    assert await migrate(database_url) == "nothing"
    assert await migrate(database_url) is None
    assert await is_current(database_url)


async def test_the_audit_log_can_only_be_added_to(database_url: str) -> None:
    await migrate(database_url)
    engine = create_async_engine(_url(database_url))
    async with engine.begin() as connection:
        await connection.exec_driver_sql("INSERT INTO audit_head (id, n, hash) VALUES (1, 5, '')")
    for statement in ("DELETE FROM audit_head", "UPDATE audit_head SET n = 4"):
        with pytest.raises(Exception, match="only"):
            async with engine.begin() as connection:
                await connection.exec_driver_sql(statement)
    await engine.dispose()


async def test_a_file_that_holds_anything_is_copied_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await _migrated(tmp_path)
    _execute(file, "INSERT INTO deployment VALUES ('a', 'b')")
    monkeypatch.setattr(migrating, "newest", lambda: "later")
    await migrate(f"sqlite:///{file}")
    copy = tmp_path / "panoh.sqlite.before-later"
    assert copy.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT value FROM deployment").fetchall() == [("b",)]


async def test_a_migration_that_would_lose_rows_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await _migrated(tmp_path)
    _execute(file, "INSERT INTO deployment VALUES ('a', 'b')")

    def careless(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM deployment")

    monkeypatch.setattr(migrating, "newest", lambda: "later")
    monkeypatch.setattr(steps, "upgrade", careless)
    with pytest.raises(MigrationFailed, match="deployment held 1 rows"):
        await migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT value FROM deployment").fetchall() == [("b",)]


async def test_a_migration_that_leaves_a_row_alone_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = await _migrated(tmp_path)

    def careless(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO openers VALUES (x'00', 'code', 'nobody')")

    monkeypatch.setattr(migrating, "newest", lambda: "later")
    monkeypatch.setattr(steps, "upgrade", careless)
    with pytest.raises(MigrationFailed, match="openers"):
        await migrate(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT * FROM openers").fetchall() == []


def _url(text: str) -> str:
    return engines.database_url(text).render_as_string(hide_password=False)


async def _migrated(directory: Path) -> Path:
    file = directory / "panoh.sqlite"
    await migrate(f"sqlite:///{file}")
    return file


def _execute(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(statement)
        connection.commit()
