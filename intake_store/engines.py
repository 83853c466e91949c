"""How each database is connected to, and which of its errors pass by themselves."""

import os
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from sqlite3 import SQLITE_BUSY
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import URL, event, make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolIsEmpty
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from intake_store.kept import Kept
from intake_store.sqlite_writer import Writer

# Deadlock, serialisation failure, the server going down or coming up.
_PASSING = frozenset({"40P01", "40001", "57P01", "57P02", "57P03", "55P03"})


_ITS_OWN = frozenset({"08", "53", "57", "58"})  # connection, resources, operator, system
FAILURES = (SQLAlchemyError, OSError, TimeoutError)  # what a unit of work may raise by itself

_UNITS = 12  # at once; the pool has room for those who look, too
_STATEMENTS = 512  # that each connection keeps prepared: one for each length of a list

_CACHE_KIB = 32 * 1024  # of pages that the writer keeps, once it has read so many
_LOG_PAGES = 4000  # then what the log holds goes into the file: a commit that waits for it is late


@dataclass(frozen=True, slots=True)
class Engines:
    """SQLite: one connection that writes, several that cannot. PostgreSQL: one pool for both."""

    reading: AsyncEngine
    writing: AsyncEngine
    is_sqlite: bool
    kept: Kept  # of those that write

    async def close(self) -> None:
        await self.kept.close()
        await self.writing.dispose()
        await self.reading.dispose()


def database_url(text: str) -> URL:
    """The address with the driver we use, however the deployment wrote it."""
    url = make_url(text)
    match url.get_backend_name():
        case "sqlite":
            return url.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgres":
            return url.set(drivername="postgresql+asyncpg")
        case other:
            raise ValueError(f"neither SQLite nor PostgreSQL: {other}")


def open_engines(text: str) -> Engines:
    url = database_url(text)
    if url.get_backend_name() == "postgresql":
        engine = create_async_engine(
            url,
            hide_parameters=True,
            pool_size=10,
            max_overflow=10,
            connect_args={"statement_cache_size": _STATEMENTS},
        )
        looking = engine.execution_options(postgresql_readonly=True)
        return Engines(looking, engine, is_sqlite=False, kept=Kept(engine, _UNITS))
    writing = _sqlite(url, connections=1, busy_timeout=0, writes=True)
    return Engines(
        reading=_sqlite(url, connections=5, busy_timeout=30_000, writes=False),
        writing=writing,
        is_sqlite=True,
        kept=Kept(writing, 1),
    )


def is_busy(error: DBAPIError) -> bool:
    """SQLite's only writing place is taken."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code is not None and code & 0xFF == SQLITE_BUSY


def is_passing(error: DBAPIError) -> bool:
    """Whether the same unit, begun anew, may well succeed."""
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in _PASSING


def is_the_databases(error: BaseException) -> bool:
    """Whether the database is to blame, and not what was asked of it: a disk, a connection."""
    if isinstance(error, OperationalError | InterfaceError | PoolIsEmpty | OSError | TimeoutError):
        return True
    if not isinstance(error, DBAPIError):
        return False
    return is_passing(error) or str(getattr(error.orig, "sqlstate", ""))[:2] in _ITS_OWN


def file_of(text: str) -> Path | None:
    """The file of an embedded database; None for a server's."""
    url = make_url(text)
    return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None


def _sqlite(url: URL, *, connections: int, busy_timeout: int, writes: bool) -> AsyncEngine:
    if url.database is None or url.database == ":memory:":
        raise ValueError("the store needs a file: several connections look at it")
    make_private(Path(url.database))
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=60,
        # The driver opens no transaction of its own: it would do so too late, and lose updates.
        connect_args={"isolation_level": None},
        async_creator=partial(Writer.open, url.database) if writes else None,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: SqliteConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA busy_timeout = 30000")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.execute("PRAGMA secure_delete = ON")
        cursor.execute("PRAGMA temp_store = MEMORY")  # rows that are sorted stay out of other files
        if writes:
            cursor.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            cursor.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        cursor.execute(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
        cursor.execute(f"PRAGMA busy_timeout = {busy_timeout}")
        cursor.close()

    return engine


def make_private(file: Path) -> None:
    """The file and what SQLite lays beside it are readable by its owner alone."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
