"""Slowing down whoever guesses passwords: by the name tried and by where it comes from."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

_FORGOTTEN = timedelta(minutes=30)
_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class _Limit:
    free: int  # misses that cost nothing
    longest: timedelta


_OF_A_NAME_FROM_A_PLACE = _Limit(3, timedelta(minutes=5))
_FROM_A_PLACE = _Limit(20, timedelta(minutes=5))  # an office may share one
_OF_A_NAME = _Limit(30, timedelta(seconds=10))  # from everywhere: slower, and never shut out


@dataclass(frozen=True, slots=True)
class _Tries:
    count: int
    last_at: datetime


class Throttle:
    """In this process's memory: a restart forgives, several processes each count their own.

    Nobody can keep another one out by guessing at their name: what is slowed for minutes is a name
    from one place, and whoever was right from a place lately does not wait for what others try.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._tries: dict[str, _Tries] = {}  # the longest quiet stand first
        self._right: dict[str, None] = {}  # names from places, the latest last

    def wait(self, login: str, address: str) -> int:
        """Whole seconds until another try is heard; 0: now."""
        now = self._clock()
        until = now
        for key, limit in self._limits(login, address):
            tries = self._tries.get(key)
            if tries is not None and tries.count >= limit.free:
                pause = timedelta(seconds=2 ** min(tries.count - limit.free + 1, 9))
                until = max(until, tries.last_at + min(pause, limit.longest))
        return -int(-(until - now).total_seconds() // 1)

    def tried(self, login: str, address: str) -> None:
        """A try begins. It counts as a miss until it is forgiven."""
        now = self._clock()
        for key in _keys(login, address):
            before = self._tries.pop(key, None)
            lately = before is not None and now - before.last_at < _FORGOTTEN
            count = before.count if before is not None and lately else 0
            self._tries[key] = _Tries(count + 1, now)
        while len(self._tries) > _MOST_KEPT:
            self._tries.pop(next(iter(self._tries)))

    def forgive(self, login: str, address: str) -> None:
        """The try was right."""
        pair, *others = _keys(login, address)
        self._tries.pop(pair, None)
        for key in others:
            tries = self._tries.get(key)
            if tries is not None:
                self._tries[key] = _Tries(tries.count - 1, tries.last_at)
        self._right.pop(pair, None)
        self._right[pair] = None
        if len(self._right) > _MOST_KEPT:
            self._right.pop(next(iter(self._right)))

    def _limits(self, login: str, address: str) -> Iterable[tuple[str, _Limit]]:
        pair, place, name = _keys(login, address)
        yield pair, _OF_A_NAME_FROM_A_PLACE
        yield place, _FROM_A_PLACE
        if pair not in self._right:
            yield name, _OF_A_NAME


def _keys(login: str, address: str) -> tuple[str, str, str]:
    place = _place(address)
    return (
        _key("name and place", login, place),
        _key("place", place),
        _key("name", login),
    )


def _place(address: str) -> str:
    """A line of the internet: with IPv6 everybody has billions of addresses, all in one /64."""
    try:
        known = ip_address(address)
    except ValueError:
        return address
    return known.exploded[:19] if isinstance(known, IPv6Address) else address


def _key(kind: str, *values: str) -> str:
    """What is kept in memory says nothing about who tried."""
    told = "\0".join((kind, *(value.casefold() for value in values)))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()
