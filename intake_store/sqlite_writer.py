"""The connection that writes to SQLite: statements run at once, a commit waits for the disk apart.

The driver hands each call to a thread of its own: four trips a statement, each longer than the
statement. What a unit of ours does is short by design, so it runs where it stands; a commit, which
waits for the disk, goes to a thread.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, Self

_STATEMENTS: Final = 512  # that are kept parsed


class Writer:
    """What SQLAlchemy needs of aiosqlite's Connection, and no more."""

    def __init__(self, database: str) -> None:
        # Only one of the two threads is ever at work: a unit goes on when its commit has ended.
        self._connection = sqlite3.connect(
            database, isolation_level=None, check_same_thread=False, cached_statements=_STATEMENTS
        )
        self._committing = ThreadPoolExecutor(1, "commit")
        self._written = 0  # rows, when something was committed last

    @classmethod
    async def open(cls, database: str) -> Self:
        """No transaction begins by itself: the driver would do so too late, and lose updates."""
        return cls(database)

    @property
    def raw(self) -> sqlite3.Connection:
        """For what is run all the time (`drivers.py`)."""
        return self._connection

    def cursor(self) -> "Cursor":
        return Cursor(self._connection.cursor())

    async def commit(self) -> None:
        if self._connection.total_changes == self._written:  # nothing to wait for the disk with
            self._connection.commit()
        elif self._connection.in_transaction:
            self._written = self._connection.total_changes
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(self._committing, self._connection.commit)

    async def rollback(self) -> None:
        self._connection.rollback()

    async def close(self) -> None:
        self.stop()

    def stop(self) -> None:
        """A commit under way ends first."""
        self._committing.shutdown()
        self._connection.close()

    async def create_function(self, *told: Any, **named: Any) -> None:
        self._connection.create_function(*told, **named)


class Cursor:
    """What SQLAlchemy needs of aiosqlite's Cursor."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        return self._cursor.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        self._cursor.execute(statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Sequence[Sequence[Any]]) -> Self:
        self._cursor.executemany(statement, parameters)
        return self

    async def fetchall(self) -> list[Any]:
        return self._cursor.fetchall()

    async def close(self) -> None:
        self._cursor.close()
