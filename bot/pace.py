"""How fast we may send: a bucket for each of our bots or numbers, and one for each chat."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

BURST_OF_A_CHAT = 5
_LOOK_AGAIN = 1.0  # seconds
_REMEMBERED = 10_000  # chats; the longest silent are forgotten first, being full again


@dataclass(slots=True)
class Bucket:
    """`rate` a second, `size` at once; a rate of 0 is no limit."""

    rate: float
    size: float
    level: float = field(init=False)
    at: float = field(init=False, default=0.0)
    until: float = field(init=False, default=0.0)  # a provider said: not before

    def __post_init__(self) -> None:
        self.level = self.size

    def wait(self, now: float) -> float:
        """Seconds until one may go; 0 takes it."""
        if now < self.until:
            return self.until - now
        if not self.rate:
            return 0.0
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        if self.level >= 1:
            self.level -= 1
            return 0.0
        return (1 - self.level) / self.rate


class Pace:
    """For one channel of ours."""

    def __init__(self, per_second: float, per_chat: float, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._all = Bucket(per_second, max(per_second, 1))
        self._per_chat = per_chat
        self._chats: dict[str, Bucket] = {}

    async def turn(self, chat: str) -> None:
        """Until a message to this chat may go. A halt that comes meanwhile is kept."""
        while pause := self.wait(chat):
            await asyncio.sleep(min(pause, _LOOK_AGAIN))

    def wait(self, chat: str) -> float:
        """Seconds until a message to this chat may go; 0: it goes now, and is counted."""
        now = self._monotonic()
        if (pause := self._chat(chat).wait(now)) > 0:
            return pause
        return self._all.wait(now)

    def halt(self, seconds: float) -> None:
        """The provider wants a pause: nothing goes before its end."""
        self._all.until = max(self._all.until, self._monotonic() + seconds)

    def _chat(self, chat: str) -> Bucket:
        bucket = self._chats.pop(chat, None) or Bucket(self._per_chat, BURST_OF_A_CHAT)
        self._chats[chat] = bucket
        if len(self._chats) > _REMEMBERED:
            self._chats.pop(next(iter(self._chats)))
        return bucket
