"""A Bot API server that has trouble: of each hundred messages it slows one down and forgets two."""

import json
from collections.abc import Callable
from time import monotonic
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.wire import Heard
from tests.support.fake_telegram import JSON

EACH: Final = 100  # messages
PAUSE: Final = 1  # seconds that it asks for with a 429
_SLOWED, _DROPPED, _UNCONFIRMED = 30, 50, 80  # which of them


class TroubledBotApi(BotApi):
    """A 429; an answer that never comes, and no message either; the same after the message came."""

    def __init__(self, said: Callable[[int, JSON], None]) -> None:
        super().__init__(said, lambda _chat, _message: None)
        self._calls = 0
        self.slowed = self.dropped = self.unconfirmed = 0
        self.sent_at: list[float] = []

    def answer(self, request: Heard) -> tuple[int, bytes] | None:
        if b"/sendMessage " not in request.line:
            return super().answer(request)
        self._calls += 1
        match self._calls % EACH:
            case n if n == _SLOWED:
                self.slowed += 1
                return 429, _slower()
            case n if n == _DROPPED:
                self.dropped += 1
                return None
            case n if n == _UNCONFIRMED:
                self.unconfirmed += 1
                self._deliver(request)
                return None
            case _:
                return self._deliver(request)

    def _deliver(self, request: Heard) -> tuple[int, bytes] | None:
        self.sent_at.append(monotonic())
        return super().answer(request)


def _slower() -> bytes:
    return json.dumps(
        {
            "ok": False,
            "error_code": 429,
            "description": f"Too Many Requests: retry after {PAUSE}",
            "parameters": {"retry_after": PAUSE},
        }
    ).encode()
