"""Simulated contacts: what one of them writes and hears, and how long it waits for an answer."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from time import perf_counter, time, time_ns
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.wire import Lines
from tests.support.fake_telegram import JSON

PATIENCE: Final = 30.0  # seconds; who waits longer has been forgotten, and the run is void


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


Gate = Callable[[], Awaitable[float]]  # waits until somebody may write; when that was


async def at_once() -> float:
    """The gate of a closed loop: whoever was answered goes on."""
    return perf_counter()


@dataclass(frozen=True, slots=True)
class World:
    """What all contacts of a run share."""

    crowd: Crowd
    api: BotApi
    lines: Lines
    gate: Gate


class Contact:
    """One person, who hears an answer before writing again."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._crowd, self._api = world.crowd, world.api
        self._chat = chat = world.crowd.new_chat()
        self._person = {"id": chat, "is_bot": False, "first_name": "A.", "language_code": "en"}
        self.asked = 0

    def go(self) -> None:
        self._crowd.gone(self._chat)

    def came_to_the_end(self) -> None:
        self._crowd.run.intakes += self._crowd.run.counting

    async def ask(self, update: JSON, is_answer: Callable[[JSON], bool]) -> JSON:
        """An input, and the message that answers it; before it something may be told."""
        run, began = self._crowd.run, await self._world.gate()
        self.asked += 1
        await self._give(update)
        if run.counting:
            run.kept.append(perf_counter() - began)
        while True:
            message, at = await self._crowd.reply(self._chat)
            if is_answer(message):
                break
        if run.counting:
            run.replies.append(at - began)
        return message

    async def tick(self, message: JSON, data: str) -> JSON:
        """A tick in a list of several: its answer is the list, redrawn."""
        await self._world.gate()
        await self._give(self.presses(message, data))
        self._crowd.run.ticks += self._crowd.run.counting
        return self._crowd.keyboard_now(self._chat, message)

    async def _give(self, update: JSON) -> None:
        status, answer = await self._world.lines.post(json.dumps(update).encode())
        if status != HTTPStatus.OK:
            raise Lost(f"the webhook answered {status}")
        wish = json.loads(answer) if answer else {}
        if method := wish.pop("method", ""):
            self._api.obey(method, {name: str(value) for name, value in wish.items()})

    def says(self, text: str) -> JSON:
        message: JSON = {
            "message_id": self._api.number(),
            "from": self._person,
            "chat": {"id": self._chat, "first_name": "A.", "type": "private"},
            "date": int(time()),  # what waited long at Telegram is answered by a knock
            "text": text,
        }
        if text.startswith("/"):
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        return {"update_id": self._api.number(), "message": message}

    def presses(self, message: JSON, data: str) -> JSON:
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


Intake = Callable[[Contact, asyncio.Event], Awaitable[None]]


async def come(world: World, intake: Intake, ending: asyncio.Event) -> None:
    """One contact, to the end of its intake or of the run."""
    contact = Contact(world)
    await intake(contact, ending)
    contact.go()


async def come_and_go(world: World, intake: Intake, ending: asyncio.Event, later: float) -> None:
    """One place in the crowd: from `later` on one contact after another, until the run ends."""
    await asyncio.sleep(later)
    while not ending.is_set():
        await come(world, intake, ending)
