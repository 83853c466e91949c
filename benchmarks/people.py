"""The people of a surge: each writes once, and waits for whatever comes."""

import asyncio
import json
from collections import Counter
from dataclasses import dataclass, field
from http import HTTPStatus
from time import monotonic, time, time_ns
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.wire import Lines
from tests.support.fake_telegram import JSON

URGENT: Final = "I am in danger"
_RETRY_AFTER: Final = 1.0  # seconds: what was not taken is brought again


@dataclass(slots=True)
class Person:
    chat: int
    is_urgent: bool
    wrote_at: float = 0.0  # first
    heard_at: float | None = None  # the first message
    texts: Counter[str] = field(default_factory=Counter)


class People:
    """Hand `said` to the Bot API, and itself the API afterwards."""

    def __init__(self, number: int, urgent_each: int) -> None:
        first = time_ns() // 100_000
        self.all = [
            Person(first + place, is_urgent=place % urgent_each == 0) for place in range(number)
        ]
        self._of_chat = {person.chat: person for person in self.all}
        self.kept: list[float] = []  # seconds from the webhook to its 200
        self.refused = 0  # webhooks that were not taken, and brought again

    def said(self, chat: int, message: JSON) -> None:
        person = self._of_chat[chat]
        person.texts[message["text"]] += 1
        if person.heard_at is None:
            person.heard_at = monotonic()

    def unheard(self) -> list[Person]:
        """To whom nothing has come yet."""
        return [person for person in self.all if person.heard_at is None]

    async def write(
        self, api: BotApi, lines: Lines, writers: list[Person], text: str, within: float
    ) -> None:
        """One after the other, evenly within so many seconds; until all of it was taken."""
        began = monotonic()
        async with asyncio.TaskGroup() as group:
            for place, person in enumerate(writers):
                due = began + place * within / len(writers)
                await asyncio.sleep(max(due - monotonic(), 0))
                person.wrote_at = person.wrote_at or due
                said = URGENT if person.is_urgent else text
                update = json.dumps(_update(api, person.chat, said)).encode()
                group.create_task(self._bring(lines, update, due))

    async def _bring(self, lines: Lines, update: bytes, due: float) -> None:
        began = due
        while True:
            status, _ = await lines.post(update)
            self.kept.append(monotonic() - began)
            if status == HTTPStatus.OK:
                return
            self.refused += 1
            await asyncio.sleep(_RETRY_AFTER)
            began = monotonic()


def _update(api: BotApi, chat: int, text: str) -> JSON:
    return {
        "update_id": api.number(),
        "message": {
            "message_id": api.number(),
            "from": {"id": chat, "is_bot": False, "first_name": "A.", "language_code": "en"},
            "chat": {"id": chat, "first_name": "A.", "type": "private"},
            "date": int(time()),
            "text": text,
        },
    }
