"""Telling other tasks and other processes that something has changed: what, never of whom."""

import asyncio
from collections.abc import Iterable
from typing import Literal

from sqlalchemy.ext.asyncio import AsyncConnection

Channel = Literal["inbox", "checks", "outbox", "tickets"]
CHANNELS: tuple[Channel, ...] = ("inbox", "checks", "outbox", "tickets")

_WORK = frozenset[Channel]({"inbox", "checks"})  # done once, by whoever; the others are shown too
_LATELY = 5.0  # seconds: who waits for work asks every second, and now and then is long at it

_SAID = "announced"  # in the connection's own scratch space
_PREFIX = "panoh_"


def announce(connection: AsyncConnection, channel: Channel) -> None:
    """Say after this unit's commit, once, that `channel` has changed."""
    _said(connection).add(channel)


def said(connection: AsyncConnection) -> tuple[Channel, ...]:
    """What was announced in this unit; to be told when it is committed."""
    return tuple(sorted(_said(connection)))


def forget(connection: AsyncConnection) -> None:
    """A unit that was rolled back has nothing to say."""
    _said(connection).clear()


def postgres_names() -> dict[str, Channel]:
    """The names to LISTEN to, and what each means."""
    return {_PREFIX + channel: channel for channel in CHANNELS}


def notify(channels: Iterable[Channel], by: str) -> str:
    """The statements that tell other processes; `by` is who tells it.

    In a transaction of their own, which waits for no disk: while one is under way that notifies,
    PostgreSQL lets no other such transaction of the whole server commit.
    """
    names = (f"NOTIFY {_PREFIX}{channel}, '{by}';" for channel in channels)
    return f"BEGIN; SET LOCAL synchronous_commit = off; {' '.join(names)} COMMIT"


def _said(connection: AsyncConnection) -> set[Channel]:
    said: set[Channel] = connection.info.setdefault(_SAID, set())
    return said


class Bell:
    """Rings for one listener: what changed while it was busy is heard at the next `rings`."""

    def __init__(self, belfry: "Belfry", channels: Iterable[Channel]) -> None:
        self._belfry = belfry
        self._channels = tuple(channels)
        self._heard = belfry.rung(self._channels)

    async def rings(self, seconds: float) -> bool:
        """Wait for a change, at most so long. True if there was one."""
        self._belfry.asked(self._channels)
        try:
            async with asyncio.timeout(seconds):
                await self._belfry.after(self._channels, self._heard)
        except TimeoutError:
            return False
        finally:
            self._heard = self._belfry.rung(self._channels)
        return True


class Belfry:
    """Counts the changes of each channel and wakes who waits for one."""

    def __init__(self) -> None:
        self._rung = dict.fromkeys(CHANNELS, 0)
        self._asked_at: dict[Channel, float] = {}
        self._waiting: dict[Channel, set[asyncio.Future[None]]] = {one: set() for one in CHANNELS}

    def rung(self, channels: Iterable[Channel]) -> int:
        return sum(self._rung[channel] for channel in channels)

    def asked(self, channels: Iterable[Channel]) -> None:
        """Somebody here waits for these."""
        self._asked_at.update(dict.fromkeys(channels, asyncio.get_running_loop().time()))

    def is_seen_to(self, channel: Channel) -> bool:
        """Whether somebody here does what is to be done about it: then nobody else need hear."""
        asked_at = self._asked_at.get(channel)
        if channel not in _WORK or asked_at is None:
            return False
        return asyncio.get_running_loop().time() - asked_at < _LATELY

    def ring(self, channels: Iterable[Channel]) -> None:
        for channel in channels:
            self._rung[channel] += 1
            for waiter in self._waiting[channel]:
                if not waiter.done():
                    waiter.set_result(None)

    async def after(self, channels: tuple[Channel, ...], heard: int) -> None:
        while self.rung(channels) == heard:
            waiter = asyncio.get_running_loop().create_future()
            for channel in channels:
                self._waiting[channel].add(waiter)
            try:
                await waiter
            finally:
                for channel in channels:
                    self._waiting[channel].discard(waiter)
