"""Hearing what other processes changed, and telling them: SQLite is looked at, PostgreSQL tells."""

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final

import asyncpg

from intake_store.announce import CHANNELS, Belfry, Channel, notify, postgres_names
from intake_store.engines import FAILURES, Engines

_LOOKS: Final = 0.05  # seconds between two looks: 20 a second cost 0.35 % of a core
# The listening connection is the driver's own: so are the errors of a server that goes away.
_CUT_OFF: Final = (*FAILURES, asyncpg.PostgresError, asyncpg.InterfaceError)
_AGAIN: Final = 1.0  # seconds before a lost connection is made anew
_TOGETHER: Final = 0.005  # seconds: what changes meanwhile is told at once


async def listen(engines: Engines, belfry: Belfry, own: str) -> None:
    """Ring for what other processes change, and not for what `own` tells. Until cancelled."""
    while True:
        with suppress(*_CUT_OFF):
            await (_look(engines, belfry) if engines.is_sqlite else _hear(engines, belfry, own))
        await asyncio.sleep(_AGAIN)
        belfry.ring(CHANNELS)  # whatever was missed meanwhile


class Crier:
    """Tells the other processes on PostgreSQL what was committed, several things at once.

    One that is not told looks by itself within a second.
    """

    def __init__(self, engines: Engines, own: str) -> None:
        self._engines, self._own = engines, own
        self._changed: set[Channel] = set()
        self._crying: asyncio.Task[None] | None = None

    def cry(self, channels: Iterable[Channel]) -> None:
        self._changed.update(channels)
        if self._changed and self._crying is None:
            self._crying = asyncio.create_task(self._cry())

    async def end(self) -> None:
        """When all is told."""
        if self._crying is not None:
            await self._crying

    async def _cry(self) -> None:
        try:
            async with self._engines.writing.connect() as connection:
                raw = (await connection.get_raw_connection()).driver_connection
                while self._changed and raw is not None:
                    changed, self._changed = sorted(self._changed), set()
                    await raw.execute(notify(changed, self._own))
                    await asyncio.sleep(_TOGETHER)
        except _CUT_OFF:
            self._changed.clear()
        finally:
            self._crying = None


async def _look(engines: Engines, belfry: Belfry) -> None:
    seen = None
    while True:
        # On the one connection that writes: to every other one our own commits are a change too.
        async with engines.kept.lend() as lent:
            lent.committed = True  # it only looks
            ((version,),) = await lent.driver.fetch("PRAGMA data_version", ())
        if seen is not None and version != seen:
            belfry.ring(CHANNELS)
        seen = version
        await asyncio.sleep(_LOOKS)


async def _hear(engines: Engines, belfry: Belfry, own: str) -> None:
    names = postgres_names()
    gone = asyncio.Event()

    def rung(_connection: Any, _pid: int, name: str, by: str) -> None:
        if by != own:  # our own units ring by themselves, and sooner
            belfry.ring([names[name]])

    # Outside the pool's care: it listens for as long as the process lives.
    async with engines.writing.connect() as connection:
        raw = (await connection.get_raw_connection()).driver_connection
        if raw is None:
            return
        raw.add_termination_listener(lambda _connection: gone.set())
        for name in names:
            await raw.add_listener(name, rung)
        try:
            await gone.wait()
        finally:
            await connection.invalidate()
