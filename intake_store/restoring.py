"""Putting a backup back: into an empty database, checked, and with nothing that was erased since.

All of it is one transaction: whatever fails, the database is as empty as before.
"""

import json
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from contextlib import AbstractAsyncContextManager, aclosing, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.audit import Thing
from intake_store import announce, migrating, steps
from intake_store.audit_keeping import act_of
from intake_store.dump import Manifest
from intake_store.engines import database_url, open_engines
from intake_store.erasures import KEPT, Erased
from intake_store.erasures_file import Known
from intake_store.loading import Loading, NotADump
from intake_store.outbox_queries import doubted
from intake_store.retaining import erase_rows
from intake_store.unit import UnitOfWork
from intake_store.whole_file import dangling, whole_file


class CannotRestore(Exception):
    """Nothing was changed. The sentence says why."""


@dataclass(frozen=True, slots=True)
class Restored:
    manifest: Manifest
    erased: int  # cases that the backup still held
    doubted: int  # messages that were due: perhaps they went after the backup was made
    audit_is_whole: bool


async def restore(
    url: str, lines: AsyncGenerator[bytes, None], known: Known | None, now: datetime
) -> Restored:
    """`known`: what was erased since; None brings it back.

    Raises CannotRestore, and what reading `lines` raises.
    """
    async with aclosing(lines), _transaction(url) as connection:
        if await connection.run_sync(lambda sync: inspect(sync).get_table_names()):
            raise CannotRestore("The database is not empty: restore into a new one.")
        manifest = _manifest(await anext(lines, b""))
        if known is not None and known.upto < manifest.made_at:
            raise CannotRestore("The list of erasures is older than the backup: find the newest.")
        if known is not None and manifest.made_at < now - KEPT:
            raise CannotRestore("The backup is older than the list of erasures reaches back.")
        loading = Loading(connection, manifest)
        try:
            await connection.run_sync(steps.upgrade, manifest.revision)
            await loading.load(lines)
            await connection.run_sync(steps.upgrade)
            await loading.go_on_counting()
        except NotADump as error:
            raise CannotRestore(str(error)) from None
        except (DBAPIError, ValueError, KeyError, TypeError) as error:
            # What it says may hold a value: its kind must do.
            raise CannotRestore(f"A row does not fit: {type(error).__name__}.") from None
        return await _see_to(connection, manifest, () if known is None else known.erased, now)


async def _see_to(
    connection: AsyncConnection, manifest: Manifest, erased: Collection[Erased], now: datetime
) -> Restored:
    """What must not be as it was: the erased, what may have gone out since, and a broken chain."""
    unit = UnitOfWork(connection, None)
    try:
        cases = {one.case: one.at for one in erased}
        there = await unit.cases.get(cases)
        conversations = await unit.conversations.by_case(there)
        while conversations:  # of a case there may be several, each time the newest is told
            await unit.retention.forget(conversations.values(), now)
            conversations = await unit.conversations.by_case(there)
        await erase_rows(unit, there.keys(), now)
        for case, at in sorted(cases.items()):
            await unit.erasures.add([case], at)
        uncertain = (await connection.execute(doubted(now))).rowcount
        broken = await unit.audit_log.verify()
        await unit.audit_log.add(act_of("restore", Thing.DATABASE, now))
    finally:
        announce.forget(connection)
    return Restored(manifest, len(there), uncertain, audit_is_whole=broken is None)


def _manifest(line: bytes) -> Manifest:
    try:
        manifest = Manifest.read(line)
    except (ValueError, KeyError, TypeError, json.JSONDecodeError):
        raise CannotRestore("The file opens, but it is no backup of Panoh.") from None
    if manifest.revision > migrating.newest():
        raise CannotRestore(
            f"The backup was made by release {manifest.release}, which is newer than this program."
        )
    if not migrating.is_known(manifest.revision):
        raise CannotRestore(f"The backup is of a schema that never was: {manifest.revision}.")
    return manifest


def _transaction(url: str) -> AbstractAsyncContextManager[AsyncConnection]:
    if database_url(url).get_backend_name() == "sqlite":
        return _of_a_file(url)
    return _of_a_server(url)


@asynccontextmanager
async def _of_a_server(url: str) -> AsyncIterator[AsyncConnection]:
    engines = open_engines(url)
    try:
        async with engines.writing.begin() as connection:
            yield connection
    finally:
        await engines.close()


@asynccontextmanager
async def _of_a_file(url: str) -> AsyncIterator[AsyncConnection]:
    async with whole_file(url) as connection:
        yield connection
        if await dangling(connection):
            raise CannotRestore("Rows of the backup refer to rows that are not there.")
        await connection.commit()
