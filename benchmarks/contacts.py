"""Simulated contacts: each goes from /start through the whole intake, and then another one comes.

A contact reads the keyboard that stands under the newest message, presses what a person with a
typical story would press, and waits for the answer before it goes on: a closed loop.
"""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from time import perf_counter, time_ns
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.wire import Calling
from tests.support.fake_telegram import JSON

DATE: Final = 1_772_442_000
PATIENCE: Final = 30.0  # seconds; who waits longer has been forgotten, and the run is void
# What is pressed where it is offered: the first of these that stands on the keyboard.
LIKES: Final = (
    "en", "alone", "me", "adult", "safe_place", "doctor", "one", "TJ-KT", "work", "going-on",
    "2", "y", "3", "5", "yes", "knock", "day",
)  # fmt: skip
FEWEST: Final = 10  # questions of a whole intake
TICKED: Final = 2  # choices in a list of several


class Lost(Exception):
    """A contact stood where it could not go on: the program, or this script, is wrong."""


@dataclass(slots=True)
class Run:
    """What was measured, while `counting`."""

    counting: bool = False
    replies: list[float] = field(default_factory=list)  # seconds from webhook to message
    kept: list[float] = field(default_factory=list)  # seconds from webhook to its 200
    ticks: int = 0  # inputs whose answer is a redrawn keyboard
    intakes: int = 0  # contacts who came to the end


class Crowd:
    """Everybody who talks; hand `said` and `redrawn` to the Bot API."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self._waiting: dict[int, asyncio.Queue[tuple[JSON, float]]] = {}
        self._redrawn: dict[int, JSON] = {}
        self._chats = time_ns() // 100_000  # never people of an earlier run
        self.answered = asyncio.Event()  # somebody was

    def said(self, chat: int, message: JSON) -> None:
        if (queue := self._waiting.get(chat)) is not None:
            queue.put_nowait((message, perf_counter()))
            self.answered.set()

    def redrawn(self, chat: int, message: JSON) -> None:
        self._redrawn[chat] = message

    def new_chat(self) -> int:
        self._chats += 1
        self._waiting[self._chats] = asyncio.Queue()
        return self._chats

    def gone(self, chat: int) -> None:
        self._waiting.pop(chat, None)
        self._redrawn.pop(chat, None)

    async def reply(self, chat: int) -> tuple[JSON, float]:
        async with asyncio.timeout(PATIENCE):
            return await self._waiting[chat].get()

    def keyboard_now(self, chat: int, message: JSON) -> JSON:
        """The message as it stands now: a tick has redrawn it."""
        redrawn = self._redrawn.pop(chat, None)
        return message if redrawn is None else {**message, "reply_markup": redrawn["reply_markup"]}


async def come_and_go(
    crowd: Crowd, api: BotApi, calling: Calling, ending: asyncio.Event, later: float
) -> None:
    """One place in the crowd: from `later` on one contact after another, until the run ends."""
    await asyncio.sleep(later)
    while not ending.is_set():
        chat = crowd.new_chat()
        await _Contact(crowd, api, calling, chat).whole_intake(ending)
        crowd.gone(chat)


class _Contact:
    def __init__(self, crowd: Crowd, api: BotApi, calling: Calling, chat: int) -> None:
        self._crowd, self._api, self._calling, self._chat = crowd, api, calling, chat
        self._person = {"id": chat, "is_bot": False, "first_name": "A.", "language_code": "en"}
        self._asked = 0

    async def whole_intake(self, ending: asyncio.Event) -> None:
        message = await self._ask(self._says("/start"))
        while not ending.is_set():
            buttons = _buttons(message)
            if ticks := [data for data in buttons if data[0] == "t"]:
                for value in map(_value, _liked(ticks, TICKED)):
                    message = await self._tick(message, value)
                (done,) = (data for data in _buttons(message) if data[0] == "d")
                message = await self._ask(self._presses(message, done))
                continue
            answers = [data for data in buttons if data[0] == "q"]
            if not answers:
                if self._asked < FEWEST:
                    raise Lost(f"an intake ended after {self._asked} questions")
                self._crowd.run.intakes += self._crowd.run.counting
                return
            message = await self._ask(self._presses(message, _liked(answers, 1)[0]))

    async def _ask(self, update: JSON) -> JSON:
        """An input, and the message that answers it and asks what is next."""
        run, began = self._crowd.run, perf_counter()
        self._asked += 1
        await self._give(update)
        if run.counting:
            run.kept.append(perf_counter() - began)
        while True:
            message, at = await self._crowd.reply(self._chat)
            if _buttons(message):
                break  # before the next question something may be told
        if run.counting:
            run.replies.append(at - began)
        return message

    async def _tick(self, message: JSON, value: str) -> JSON:
        """A tick in a list of several: its answer is the list, redrawn."""
        (data,) = (data for data in _buttons(message) if data[0] == "t" and _value(data) == value)
        await self._give(self._presses(message, data))
        self._crowd.run.ticks += self._crowd.run.counting
        return self._crowd.keyboard_now(self._chat, message)

    async def _give(self, update: JSON) -> None:
        status, answer = await self._calling.post(json.dumps(update).encode())
        if status != HTTPStatus.OK:
            raise Lost(f"the webhook answered {status}")
        if answer:
            wish = json.loads(answer)
            self._api.obey(wish.pop("method"), {name: str(value) for name, value in wish.items()})

    def _says(self, text: str) -> JSON:
        message = {
            "message_id": self._api.number(),
            "from": self._person,
            "chat": {"id": self._chat, "first_name": "A.", "type": "private"},
            "date": DATE,
            "text": text,
        }
        return {"update_id": self._api.number(), "message": message}

    def _presses(self, message: JSON, data: str) -> JSON:
        return {
            "update_id": self._api.number(),
            "callback_query": {
                "id": str(self._api.number()),
                "from": self._person,
                "chat_instance": "-4719283746123",
                "data": data,
                "message": message,
            },
        }


def _buttons(message: JSON) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def _value(data: str) -> str:
    return data.rsplit(":", 1)[1]


def _liked(data: Sequence[str], most: int) -> list[str]:
    """At most so many of the buttons, those that are liked first."""
    values = {_value(one): one for one in data}
    liked: list[str] = [value for value in LIKES if value in values] or list(values)
    return [values[value] for value in liked[:most]]
