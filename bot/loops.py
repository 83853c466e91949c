"""Loops that run for as long as the process: a loop that breaks rests a moment and goes on."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Final, TypeVar

import structlog

from intake_store.announce import Bell

LOG = structlog.get_logger()
T = TypeVar("T")
SECONDS_TO_FINISH: Final = 4.0
REST: Final = 1.0  # seconds after a failure; no loop sleeps longer without looking
OFTEN: Final = 3  # failures in a row, and it counts as broken

Loop = Coroutine[object, object, None]


class Loops:
    """Makes them, and remembers which of them fail over and over."""

    def __init__(self) -> None:
        self._failures: dict[str, int] = {}

    @property
    def broken(self) -> tuple[str, ...]:
        return tuple(sorted(name for name, times in self._failures.items() if times >= OFTEN))

    async def whenever(self, bell: Bell, work: Callable[[], Awaitable[int]], name: str) -> None:
        """Work until nothing is left, then wait for the bell."""
        while True:
            try:
                while await _finished(work):
                    self._failures.pop(name, None)
                self._failures.pop(name, None)
            except Exception as failure:  # noqa: BLE001 - told, counted, shown on /health
                await self._rest(name, failure)
            await bell.rings(REST)

    async def every(self, seconds: float, work: Callable[[], Awaitable[object]], name: str) -> None:
        """Work, rest, again. Work that gives a number says itself how long to rest."""
        while True:
            pause = seconds
            try:
                told = await _finished(work)
                self._failures.pop(name, None)
                if isinstance(told, float):
                    pause = told
            except Exception as failure:  # noqa: BLE001 - likewise
                await self._rest(name, failure)
                pause = 0.0
            await asyncio.sleep(pause)

    async def always(self, work: Callable[[], Coroutine[object, object, None]], name: str) -> None:
        """What runs until it is cancelled, begun again should it break; once, if it ends."""
        while True:
            try:
                await work()
            except Exception as failure:
                if (task := asyncio.current_task()) is not None and task.cancelling():
                    raise  # it broke while it was being ended
                await self._rest(name, failure)
            else:
                self._failures.pop(name, None)
                return

    async def _rest(self, name: str, failure: Exception) -> None:
        self._failures[name] = self._failures.get(name, 0) + 1
        LOG.error("loop-failed", loop=name, failure=type(failure).__name__, exc_info=failure)
        await asyncio.sleep(REST)


async def _finished(work: Callable[[], Awaitable[T]]) -> T:
    """What is under way when the process is told to end is finished, and nothing new begun."""
    task = asyncio.ensure_future(work())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=SECONDS_TO_FINISH)
        raise
