"""A SQLite file rebuilt whole: one transaction in which rows may refer to what is yet to come."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from intake_store.engines import database_url, make_private


@asynccontextmanager
async def whole_file(url: str) -> AsyncIterator[AsyncConnection]:
    """Nobody writes beside it. What the caller does not commit is undone."""
    address = database_url(url)
    make_private(Path(address.database or ""))
    engine = create_async_engine(
        address, hide_parameters=True, connect_args={"isolation_level": None, "timeout": 30}
    )
    try:
        async with engine.connect() as connection:
            # With foreign keys on, rebuilding a table would empty the tables that refer to it.
            await connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            await connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            await connection.exec_driver_sql("PRAGMA secure_delete = ON")
            await connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection
    finally:
        await engine.dispose()


async def dangling(connection: AsyncConnection) -> str:
    """A table with rows that refer to rows that are not there; "" none."""
    found = (await connection.exec_driver_sql("PRAGMA foreign_key_check")).first()
    return "" if found is None else str(found[0])
