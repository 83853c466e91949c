"""How fast we may send: a bucket for each of our bots or numbers, one for each chat; and floods."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from intake.ids import ConversationId

BURST_OF_A_CHAT = 5
_MOST = 1_000_000
_MINUTE = timedelta(minutes=1)
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
        """Seconds until one may go."""
        if now < self.until:
            return self.until - now
        if not self.rate:
            return 0.0
        self.level = min(self.size, self.level + (now - self.at) * self.rate)
        self.at = now
        return 0.0 if self.level >= 1 else (1 - self.level) / self.rate

    def take(self) -> None:
        self.level -= 1


class Pace:
    """For one channel of ours."""

    def __init__(self, per_second: float, per_chat: float, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._all = Bucket(per_second, max(per_second, 1))
        self._per_chat = per_chat
        self._chats: dict[str, Bucket] = {}

    def room(self) -> int:
        """How many may be begun now, so that none waits for long."""
        now = self._monotonic()
        if now < self._all.until:
            return 0
        return int(self._all.rate) + 1 if self._all.rate else _MOST

    async def turn(self, chat: str, patience: float) -> float:
        """Wait until a message to this chat may go: 0. Where that is too long, how long it is."""
        waited = 0.0
        while pause := self.wait(chat):
            if waited + pause > patience:
                return pause
            await asyncio.sleep(pause)
            waited += pause
        return 0.0

    def wait(self, chat: str) -> float:
        """Seconds until a message to this chat may go; 0: it goes now, and is counted."""
        now, ours = self._monotonic(), self._chat(chat)
        pause = max(ours.wait(now), self._all.wait(now))
        if pause <= 0:
            ours.take()
            self._all.take()
        return pause

    def halt(self, seconds: float) -> None:
        """The provider wants a pause: nothing goes before its end."""
        self._all.until = max(self._all.until, self._monotonic() + seconds)

    def resume(self) -> None:
        """What the pause was for is over."""
        self._all.until = 0.0

    def _chat(self, chat: str) -> Bucket:
        bucket = self._chats.pop(chat, None) or Bucket(self._per_chat, BURST_OF_A_CHAT)
        self._chats[chat] = bucket
        if len(self._chats) > _REMEMBERED:
            self._chats.pop(next(iter(self._chats)))
        return bucket


class Flood:
    """Who writes more than so many inputs a minute is answered more slowly, and always answered."""

    def __init__(self, per_minute: int) -> None:
        """0: nobody is slowed."""
        self._limit = per_minute
        self._heard: dict[ConversationId, deque[datetime]] = {}

    def heard(self, conversation: ConversationId, at: datetime) -> None:
        if not self._limit:
            return
        times = self._heard.pop(conversation, None) or deque(maxlen=4 * self._limit)
        times.append(at)
        self._heard[conversation] = times  # the longest silent stand first
        if len(self._heard) > _REMEMBERED:
            self._heard.pop(next(iter(self._heard)))

    def not_before(self, conversation: ConversationId, now: datetime) -> datetime | None:
        """A second later for each input beyond the limit in the last minute, at most a minute."""
        times = self._heard.get(conversation, ())
        beyond = sum(now - at < _MINUTE for at in times) - self._limit
        return now + min(timedelta(seconds=beyond), _MINUTE) if self._limit and beyond > 0 else None
