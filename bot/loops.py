"""Loops that run for as long as the process: a loop that breaks rests a moment and goes on."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

import structlog

from intake_store.announce import Bell

LOG = structlog.get_logger()
T = TypeVar("T")
SECONDS_TO_FINISH: Final = 4.0
REST: Final = 1.0  # seconds after a failure; no loop sleeps longer without looking


async def whenever(bell: Bell, work: Callable[[], Awaitable[int]], name: str) -> None:
    """Work until nothing is left, then wait for the bell."""
    while True:
        try:
            while await _finished(work):
                pass
        except asyncio.CancelledError:
            raise
        except Exception as failure:
            LOG.exception("loop-failed", loop=name, failure=type(failure).__name__)
            await asyncio.sleep(REST)
        await bell.rings(REST)


async def every(seconds: float, work: Callable[[], Awaitable[object]], name: str) -> None:
    """Work, rest, again. Work that gives a number says itself how long to rest."""
    while True:
        pause = seconds
        try:
            told = await _finished(work)
            if isinstance(told, float):
                pause = told
        except asyncio.CancelledError:
            raise
        except Exception as failure:
            LOG.exception("loop-failed", loop=name, failure=type(failure).__name__)
            pause = REST
        await asyncio.sleep(pause)


async def _finished(work: Callable[[], Awaitable[T]]) -> T:
    """What is under way when the process is told to end is finished, and nothing new begun."""
    task = asyncio.ensure_future(work())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=SECONDS_TO_FINISH)
        raise
