"""Hearing what other processes changed: SQLite is looked at, PostgreSQL tells."""

import asyncio
from contextlib import suppress
from typing import Any, Final

import asyncpg

from intake_store.announce import CHANNELS, Belfry, postgres_names
from intake_store.engines import FAILURES, Engines

_LOOKS: Final = 0.05  # seconds between two looks: 20 a second cost 0.35 % of a core
# The listening connection is the driver's own: so are the errors of a server that goes away.
_CUT_OFF: Final = (*FAILURES, asyncpg.PostgresError, asyncpg.InterfaceError)
_AGAIN: Final = 1.0  # seconds before a lost connection is made anew


async def listen(engines: Engines, belfry: Belfry) -> None:
    """Ring for what other processes change. Runs until cancelled."""
    while True:
        with suppress(*_CUT_OFF):
            await (_look if engines.is_sqlite else _hear)(engines, belfry)
        await asyncio.sleep(_AGAIN)
        belfry.ring(CHANNELS)  # whatever was missed meanwhile


async def _look(engines: Engines, belfry: Belfry) -> None:
    seen = None
    while True:
        # On the one connection that writes: to every other one our own commits are a change too.
        async with engines.writing.connect() as connection:
            version = (await connection.exec_driver_sql("PRAGMA data_version")).scalar_one()
        if seen is not None and version != seen:
            belfry.ring(CHANNELS)
        seen = version
        await asyncio.sleep(_LOOKS)


async def _hear(engines: Engines, belfry: Belfry) -> None:
    names = postgres_names()
    gone = asyncio.Event()

    def rung(_connection: Any, _pid: int, name: str, _payload: str) -> None:
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
