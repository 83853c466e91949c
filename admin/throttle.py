"""Slowing down whoever guesses passwords: by the name tried and by the address it comes from."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

_FREE = 3  # misses that cost nothing
_FREE_BY_ADDRESS = 20  # an office may share one
_LONGEST = timedelta(minutes=5)
_FORGOTTEN = timedelta(minutes=30)
_MOST_KEPT = 10_000


@dataclass(frozen=True, slots=True)
class _Misses:
    count: int
    last_at: datetime


class Throttle:
    """In this process's memory: a restart forgives, several processes each count their own."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._misses: dict[str, _Misses] = {}

    def wait(self, login: str, address: str) -> int:
        """Whole seconds until another try is heard; 0: now."""
        now = self._clock()
        until = now
        for key, free in _keys(login, address):
            misses = self._misses.get(key)
            if misses is not None and misses.count >= free:
                pause = timedelta(seconds=2 ** min(misses.count - free + 1, 9))
                until = max(until, misses.last_at + min(pause, _LONGEST))
        return -int(-(until - now).total_seconds() // 1)

    def missed(self, login: str, address: str) -> None:
        now = self._clock()
        if len(self._misses) >= _MOST_KEPT:
            self._misses = {
                key: misses
                for key, misses in self._misses.items()
                if now - misses.last_at < _FORGOTTEN
            }
        for key, _ in _keys(login, address):
            before = self._misses.get(key)
            lately = before is not None and now - before.last_at < _FORGOTTEN
            count = before.count if before is not None and lately else 0
            self._misses[key] = _Misses(count + 1, now)

    def forgive(self, login: str) -> None:
        self._misses.pop(_key("login", login), None)


def _keys(login: str, address: str) -> Iterable[tuple[str, int]]:
    return ((_key("login", login), _FREE), (_key("address", address), _FREE_BY_ADDRESS))


def _key(kind: str, value: str) -> str:
    """What is kept in memory says nothing about who tried."""
    return hashlib.sha256(f"{kind}|{value.casefold()}".encode("utf-8", "replace")).hexdigest()
