"""The databases' own drivers, for what is run all the time: no layer between a unit and its rows.

SQLAlchemy looks a statement up, hops into a greenlet and back, and wraps what comes: several times
what SQLite needs to run it. Statements still come from it (`prepared.py`), and so do errors.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Final, Protocol

import asyncpg
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.sqlite_writer import Writer

_DRIVER: Final = "driver"  # in the connection's own scratch space, for as long as a unit has it
_CONSTRAINT: Final = "23"  # the class of errors that say so
_FAILURES: Final = (
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
)

Args = Sequence[Any]  # a driver takes what the columns' types make of the values
Fetched = Sequence[Iterable[Any]]  # and gives what they are made of


class Driver(Protocol):
    """A connection's. Raises what SQLAlchemy would."""

    @property
    def is_lost(self) -> bool:
        """Whether the server is known to have hung up."""
        ...

    async def fetch(self, sql: str, args: Args) -> Fetched: ...

    async def run(self, sql: str, args: Args) -> int:
        """How many rows it changed."""
        ...

    async def run_each(self, sql: str, rows: Sequence[Args]) -> None: ...

    async def begin(self) -> None: ...

    async def commit(self) -> None: ...

    async def roll_back(self) -> None: ...


class Sqlite:
    """On the one connection that writes, which does not leave the event loop to do so."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._execute = writer.raw.execute
        self.is_lost = False  # a file does not hang up

    async def fetch(self, sql: str, args: Args) -> Fetched:
        try:
            return self._execute(sql, args).fetchall()
        except sqlite3.Error as error:
            raise _of_sqlite(sql, error) from None

    async def run(self, sql: str, args: Args) -> int:
        try:
            return self._execute(sql, args).rowcount
        except sqlite3.Error as error:
            raise _of_sqlite(sql, error) from None

    async def run_each(self, sql: str, rows: Sequence[Args]) -> None:
        try:
            self._writer.raw.executemany(sql, rows)
        except sqlite3.Error as error:
            raise _of_sqlite(sql, error) from None

    async def begin(self) -> None:
        """Takes SQLite's one writing place, or raises at once."""
        await self.run("BEGIN IMMEDIATE", ())

    async def commit(self) -> None:
        try:
            await self._writer.commit()
        except sqlite3.Error as error:
            raise _of_sqlite("COMMIT", error) from None

    async def roll_back(self) -> None:
        await self._writer.rollback()


class Postgres:
    def __init__(self, connection: Any) -> None:
        self._connection: asyncpg.Connection[asyncpg.Record] = connection

    @property
    def is_lost(self) -> bool:
        return self._connection.is_closed()

    async def fetch(self, sql: str, args: Args) -> Fetched:
        try:
            return await self._connection.fetch(sql, *args)
        except _FAILURES as error:
            raise self._failure(sql, error) from None

    async def run(self, sql: str, args: Args) -> int:
        try:
            told: str = await self._connection.execute(sql, *args)
        except _FAILURES as error:
            raise self._failure(sql, error) from None
        number = told.rpartition(" ")[2]  # "UPDATE 5"
        return int(number) if number.isdecimal() else 0

    async def run_each(self, sql: str, rows: Sequence[Args]) -> None:
        try:
            await self._connection.executemany(sql, rows)
        except _FAILURES as error:
            raise self._failure(sql, error) from None

    async def begin(self) -> None:
        await self.run("BEGIN", ())

    async def commit(self) -> None:
        await self.run("COMMIT", ())

    async def roll_back(self) -> None:
        await self.run("ROLLBACK", ())

    def _failure(self, sql: str, error: Exception) -> DBAPIError:
        if isinstance(error, asyncpg.PostgresError):
            error.detail = None  # it quotes values
        lost = isinstance(error, OSError) or self._connection.is_closed()
        kind: type[DBAPIError] = DBAPIError
        if lost:
            kind = OperationalError
        elif isinstance(error, asyncpg.InterfaceError):
            kind = InterfaceError
        elif str(getattr(error, "sqlstate", "")).startswith(_CONSTRAINT):
            kind = IntegrityError
        return kind(sql, None, error, hide_parameters=True, connection_invalidated=lost)


async def take(connection: AsyncConnection) -> Driver:
    """For units of work, one after the other, until somebody is to `leave` it."""
    raw = (await connection.get_raw_connection()).driver_connection
    driver: Driver
    if isinstance(raw, Writer):
        driver = Sqlite(raw)
    else:
        await connection.execution_options(isolation_level="AUTOCOMMIT")  # the driver begins it
        driver = Postgres(raw)
    connection.info[_DRIVER] = driver
    return driver


def leave(connection: AsyncConnection) -> None:
    """Statements go through SQLAlchemy again."""
    connection.info.pop(_DRIVER, None)


def of(connection: AsyncConnection) -> Driver | None:
    """None: this connection only reads, and is not asked often."""
    driver: Driver | None = connection.info.get(_DRIVER)
    return driver


def _of_sqlite(sql: str, error: sqlite3.Error) -> DBAPIError:
    kind: type[DBAPIError] = DBAPIError
    if isinstance(error, sqlite3.OperationalError):
        kind = OperationalError
    elif isinstance(error, sqlite3.IntegrityError):
        kind = IntegrityError
    return kind(sql, None, error, hide_parameters=True)
