"""The door to the store: two ways in, one transaction each, and a bell for what changed."""

import asyncio
import json
import random
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy.exc import DBAPIError, OperationalError

from intake_store import announce, scrubbing
from intake_store.announce import Belfry, Bell, Channel
from intake_store.drivers import Driver
from intake_store.engines import Engines, is_busy, is_passing, open_engines
from intake_store.keys import DoorKeys
from intake_store.leading import lead
from intake_store.listening import Crier, listen
from intake_store.scrubbing import SCRUBBED, Left, Scrubbed
from intake_store.unit import UnitOfWork

T = TypeVar("T")

_WAIT_FOR_WRITER: Final = 30.0  # seconds; another process's unit never takes so long
_RETRY_EACH: Final = (
    0.0005,
    0.0015,
)  # seconds, drawn between them, so that two do not march in step
_OVERDUE: Final = timedelta(hours=30)  # last night's did not end well: not another night
_AGAIN: Final = timedelta(hours=1)
_COPIES: Final = timedelta(days=1)  # by then an upgrade has stood, or was rolled back
_TIMES: Final = 5  # a unit that meets a deadlock this often has another trouble


class Store:
    """One process's store. Made by `open_store`."""

    def __init__(self, engines: Engines, keys: DoorKeys | None) -> None:
        self._engines = engines
        self._keys = keys
        self._belfry = Belfry()
        self._listening: asyncio.Task[None] | None = None
        self._name = secrets.token_hex(8)  # to tell our own notifications from others'
        self._crier = Crier(engines, self._name)

    @property
    def is_file(self) -> bool:
        """An embedded database, of one process; else a server's."""
        return self._engines.is_sqlite

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[UnitOfWork]:
        """One consistent view; nothing can be written. Keep it short: never over the network."""
        async with self._engines.reading.connect() as connection:
            if self._engines.is_sqlite:
                await connection.exec_driver_sql("BEGIN")
            yield UnitOfWork(connection, self._keys)

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator[UnitOfWork]:
        """Like `reading`, but all questions are answered as of the first, however long it takes."""
        async with self._engines.reading.connect() as connection:
            if self._engines.is_sqlite:
                await connection.exec_driver_sql("BEGIN")
            else:
                await connection.execution_options(isolation_level="REPEATABLE READ")
            yield UnitOfWork(connection, self._keys)

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[UnitOfWork]:
        """Commit at the end, roll back if anything is raised."""
        async with self._engines.kept.lend() as lent:
            try:
                await _begin(lent.driver)
                yield UnitOfWork(lent.connection, self._keys)
                changed = announce.said(lent.connection)
                await lent.driver.commit()
                lent.committed = True
            finally:
                announce.forget(lent.connection)
        self._belfry.ring(changed)
        if not self._engines.is_sqlite:
            self._crier.cry(one for one in changed if not self._belfry.is_seen_to(one))

    async def carry_out(self, work: Callable[[UnitOfWork], Awaitable[T]]) -> T:
        """`work` in a writing unit, once more from the start after a deadlock or a lost connection.

        `work` must do nothing outside the unit that may not be done twice.
        """
        for _ in range(_TIMES - 1):
            try:
                async with self.writing() as unit:
                    return await work(unit)
            except DBAPIError as error:
                if not is_passing(error):
                    raise
                await asyncio.sleep(random.uniform(0.01, 0.1))  # noqa: S311 - no secret in a pause
        async with self.writing() as unit:
            return await work(unit)

    def bell(self, *channels: Channel) -> Bell:
        """A bell for one listener; it remembers what rang since it was last heard."""
        if self._listening is None or self._listening.done():
            hearing = listen(self._engines, self._belfry, self._name)
            self._listening = asyncio.create_task(hearing)
        return Bell(self._belfry, channels)

    async def lead(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do `work` in one process only, of all that share the database. Until cancelled."""
        await lead(self._engines, name, work)

    async def scrub(self, now: datetime, *, night: bool = True) -> Scrubbed | None:
        """Overwrite on the disk what was deleted, and note how it went for `/health`.

        PostgreSQL locks each table for it: only at night, or when the last night's did not end
        well. None: it is not the time, or another process is at it.
        """
        async with self.reading() as unit:
            before = scrubbing.read(await unit.deployment.get(SCRUBBED))
            newest = await unit.erasures.newest()
        if not (self._engines.is_sqlite or night or _is_overdue(before, now)):
            return None
        copies_of = now - _COPIES if newest is None else max(now - _COPIES, newest)
        left = await scrubbing.scrub(self._engines, copies_of)
        if left is None:
            return None
        last = None if before is None else before.done_at
        after = Scrubbed(now, last if set(left) - {Left.LOG} else now, left)
        async with self.writing() as unit:
            await unit.deployment.set(SCRUBBED, json.dumps(after.told()))
        return after

    async def scrubbed(self) -> Scrubbed | None:
        """How it last went; None: it was never tried."""
        async with self.reading() as unit:
            return scrubbing.read(await unit.deployment.get(SCRUBBED))

    async def close(self) -> None:
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.gather(self._listening, return_exceptions=True)
        await self._crier.end()
        await self._engines.close()


def open_store(url: str, *, keys: DoorKeys | None = None) -> Store:
    """Open the store at a SQLAlchemy address. `keys` only in the bot. Nothing is connected yet."""
    return Store(open_engines(url), keys)


def _is_overdue(before: Scrubbed | None, now: datetime) -> bool:
    if before is None or now - before.at < _AGAIN:
        return False
    return before.done_at is None or now - before.done_at > _OVERDUE


async def _begin(driver: Driver) -> None:
    """On SQLite there is one writing place, and another process may have it."""
    loop = asyncio.get_running_loop()
    give_up = loop.time() + _WAIT_FOR_WRITER
    while True:
        try:
            await driver.begin()
        except OperationalError as error:
            if not is_busy(error) or loop.time() > give_up:
                raise
            await asyncio.sleep(random.uniform(*_RETRY_EACH))  # noqa: S311 - no secret in a pause
        else:
            return
