"""Off the disk: what was deleted is overwritten, and the logs in which it stood are cut.

Deleting a row leaves its bytes in the file. SQLite: the file is written anew and the log beside it
cut. PostgreSQL: the tables are written anew, and the write-ahead log of before goes.
"""

import asyncio
import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlalchemy.exc import DBAPIError

from intake_store.drivers import Driver
from intake_store.engines import Engines, is_passing
from intake_store.schema import METADATA

SCRUBBED: Final = "scrubbed"  # in `deployment`: how the last one ended
# So long it may be since the last good end: a file's comes each hour, a server's each night.
STALE_FILE, STALE_SERVER = timedelta(hours=2), timedelta(hours=36)
# Of nobody: they hold no row of a person, and some of them are large.
OF_NOBODY: Final = frozenset(
    {
        "agencies",
        "agency_checks",
        "alembic_version",
        "audit",
        "audit_head",
        "counts",
        "days",
        "deployment",
        "duty",
        "keyring",
        "organisations",
    }
)
_TIMES, _BETWEEN = 20, 0.5  # looks at what is in the way, and seconds between them
_WAIT_FOR_LOCK: Final = "2s"  # while we wait for a table, everybody waits behind us
_WAIT = 10.0  # seconds for whoever reads or writes the file
_ONLY_ONE: Final = 4_270_513_866  # an advisory lock: two at once would be in each other's way
_RIGHTS: Final = """
SELECT (SELECT bool_and(pg_has_role(c.relowner, 'USAGE') OR pg_has_role(d.datdba, 'USAGE'))
        FROM pg_class c, pg_database d
        WHERE c.oid::regclass::text = ANY ($1::text[]) AND d.datname = current_database()),
       has_function_privilege('pg_switch_wal()', 'EXECUTE')
       AND EXISTS (SELECT FROM pg_roles WHERE rolname IN ('pg_checkpoint', current_user)
                   AND (rolsuper OR rolname = 'pg_checkpoint' AND pg_has_role(oid, 'USAGE'))),
       current_setting('wal_recycle') = 'off'
"""
# A view of before still sees what was deleted, and what it sees is written into the new file too.
_OLD_VIEWS: Final = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start < $1
"""


class Left(StrEnum):
    """What keeps deleted bytes on the disk for now."""

    BUSY = "busy"  # somebody reads or writes; it is tried again
    OWNER = "owner"  # PostgreSQL: this role may not rewrite the tables
    LOG = "log"  # PostgreSQL: this role may not cut the log, or the server uses it again


_SAYS: Final = {
    Left.BUSY: "Somebody reads or writes, and is in the way: again later.",
    Left.OWNER: "This role may not rewrite the tables: do it as their owner.",
    Left.LOG: "The write-ahead log of before stays: docs/operations.md says what it takes.",
}


@dataclass(frozen=True, slots=True)
class Scrubbed:
    at: datetime  # when it was tried
    done_at: datetime | None  # when it last was clean
    left: tuple[Left, ...]

    def told(self) -> dict[str, object]:
        done = self.done_at
        return {
            "at": self.at.isoformat(),
            "done_at": None if done is None else done.isoformat(),
            "left": [*self.left],
        }

    def stands_still(self, now: datetime, *, is_file: bool) -> bool:
        """Nobody has come to the end of it for longer than it may take."""
        if self.done_at is None:
            return bool(self.left)
        return now - self.done_at > (STALE_FILE if is_file else STALE_SERVER)


def sentences(done: Scrubbed | None) -> tuple[str, ...]:
    """For whoever asked for it by hand."""
    if done is None:
        return ("Another process is at it.",)
    return tuple(_SAYS[one] for one in done.left) or ("Nothing deleted is left on the disk.",)


def read(told: str | None) -> Scrubbed | None:
    """None: it was never tried."""
    if told is None:
        return None
    found: Mapping[str, Any] = json.loads(told)
    done = found["done_at"]
    return Scrubbed(
        datetime.fromisoformat(found["at"]),
        None if done is None else datetime.fromisoformat(done),
        tuple(map(Left, found["left"])),
    )


def tables() -> tuple[str, ...]:
    """Every table with rows of people."""
    return tuple(sorted(set(METADATA.tables) - OF_NOBODY))


async def scrub(engines: Engines, copies_of: datetime) -> tuple[Left, ...] | None:
    """What is still in the way; None when another process does it now. It is no transaction.

    A copy that an upgrade left beside the file goes when it is older than `copies_of`.
    """
    if engines.is_sqlite:
        async with engines.kept.lend() as lent:
            lent.committed = True
            ((_, _, file),) = await lent.driver.fetch("PRAGMA database_list", ())
        return await asyncio.to_thread(_scrub_file, Path(str(file)), copies_of)
    async with engines.kept.lend() as lent:
        lent.committed = True
        driver = lent.driver
        ((ours,),) = await driver.fetch("SELECT pg_try_advisory_lock($1)", (_ONLY_ONE,))
        if not ours:
            return None
        try:
            await driver.run(f"SET lock_timeout = '{_WAIT_FOR_LOCK}'", ())
            return await _scrub_server(driver)
        finally:
            if not driver.is_lost:
                await driver.run("RESET lock_timeout", ())
                await driver.fetch("SELECT pg_advisory_unlock($1)", (_ONLY_ONE,))


def _scrub_file(file: Path, copies_of: datetime) -> tuple[Left, ...]:
    """Written anew: where rows moved to another page, `secure_delete` leaves the page as it was."""
    for copy in file.parent.glob(f"{file.name}.before-*"):
        if copy.stat().st_mtime < copies_of.timestamp():
            copy.unlink()
    with closing(sqlite3.connect(file, timeout=_WAIT, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA synchronous = FULL")
        try:
            connection.execute("VACUUM")
            ((busy, *_),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            busy = 1
    return (Left.BUSY,) if busy else ()


async def _scrub_server(driver: Driver) -> tuple[Left, ...]:
    named = tables()
    ((owns, cuts, forgets),) = await driver.fetch(_RIGHTS, (list(named),))
    if not owns:
        return (Left.OWNER,)
    ((began,),) = await driver.fetch("SELECT clock_timestamp()", ())
    left = []
    if not await _rewritten(driver, named, began):
        left.append(Left.BUSY)
    if cuts:
        await driver.fetch("SELECT pg_switch_wal()", ())
        await driver.run("CHECKPOINT", ())
    if not (cuts and forgets):
        left.append(Left.LOG)
    return tuple(left)


async def _rewritten(driver: Driver, named: tuple[str, ...], began: object) -> bool:
    for _ in range(_TIMES):
        ((views,),) = await driver.fetch(_OLD_VIEWS, (began,))
        if not views:
            break
        await asyncio.sleep(_BETWEEN)
    else:
        return False
    # The planner keeps samples of values: of what is there now, and so does their own table.
    whole = [await _one(driver, f"VACUUM (FULL, ANALYZE) {table}") for table in named]
    return all([*whole, await _one(driver, "VACUUM (FULL) pg_catalog.pg_statistic")])


async def _one(driver: Driver, statement: str) -> bool:
    for _ in range(_TIMES):
        try:
            await driver.run(statement, ())
        except DBAPIError as error:
            if not is_passing(error) or driver.is_lost:
                raise
            await asyncio.sleep(_BETWEEN)
        else:
            return True
    return False
