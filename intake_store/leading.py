"""What only one process may do at a time, of however many there are: sending, polling."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.engines import FAILURES, Engines

_LOOKS: Final = 1.0  # seconds between two looks: whoever leads may have ended, or we may be cut off
_TAKE: Final = text("SELECT pg_try_advisory_lock(:number)")
_LET_GO: Final = text("SELECT pg_advisory_unlock(:number)")
_STILL: Final = text("SELECT 1")


async def lead(engines: Engines, name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do `work` for as long as this process leads. A file has one process, which always does."""
    if engines.is_sqlite:
        await work()
        return
    number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
    while True:
        try:
            await _while_leading(engines, number, work)
        except FAILURES:
            await asyncio.sleep(_LOOKS)  # the lock is a connection's, and goes with it


async def _while_leading(
    engines: Engines, number: int, work: Callable[[], Awaitable[None]]
) -> None:
    async with engines.writing.connect() as connection:
        plain = await connection.execution_options(isolation_level="AUTOCOMMIT")
        # Nothing rings when a lock is let go.
        while not (await plain.execute(_TAKE, {"number": number})).scalar_one():  # noqa: ASYNC110
            await asyncio.sleep(_LOOKS)
        working = asyncio.ensure_future(work())
        try:
            await _until_cut_off(plain, working)
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)
            if not plain.invalidated:
                await plain.execute(_LET_GO, {"number": number})


async def _until_cut_off(plain: AsyncConnection, working: asyncio.Future[None]) -> None:
    while True:
        await asyncio.wait({working}, timeout=_LOOKS)
        if working.done():
            working.result()
            return
        await plain.execute(_STILL)
