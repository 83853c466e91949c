"""People who write to the product, each by a channel, and what they see of it."""

import asyncio
import re
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Final

from playwright.async_api import Page

from tests.end_to_end.world import World
from tests.support.fake_telegram import JSON
from tests.support.telegram_people import Person

_SECONDS_TO_WAIT: Final = 15.0
_LOOK_AGAIN: Final = 0.01
_CODES: Final = frozenset({"00", "66", "77", "88", "99"})


@dataclass(frozen=True, slots=True)
class Seen:
    """What somebody has before their eyes: the newest words, and what may be chosen."""

    text: str
    options: tuple[str, ...] = ()
    several: bool = False
    skippable: bool = False
    goes_on: bool = False  # the list has another page


class Caller(ABC):
    """Each deed returns when it was answered."""

    sms = False

    @abstractmethod
    async def hello(self) -> None:
        """The first sign of life: it meets the neutral door."""

    @abstractmethod
    async def write(self, text: str) -> None: ...

    @abstractmethod
    async def choose(self, option: str) -> None:
        """One of `seen().options`; where several may be ticked, that one alone."""

    @abstractmethod
    async def skip(self) -> None: ...

    @abstractmethod
    async def more(self) -> None:
        """Turn to the next page of a list."""

    @abstractmethod
    async def look(self) -> None:
        """Look whether something new came."""

    @abstractmethod
    async def seen(self) -> Seen: ...

    @abstractmethod
    async def everything(self) -> str:
        """All that stands on the screen, oldest first."""


class TelegramCaller(Caller):
    def __init__(self, world: World, number: int, language: str = "ru") -> None:
        self.world = world
        self.person = Person(world.telegram, number, language)
        self.webhook = True

    async def hello(self) -> None:
        await self.brings(self.person.commands("/start"))

    async def write(self, text: str) -> None:
        await self.brings(self.person.says(text))

    async def choose(self, option: str) -> None:
        before, asked = self._answers(), self._newest()
        done = [data for data in self._all_data() if data.startswith("d")]
        await self._deliver(self.person.presses(option))
        if done:
            await self._deliver(self.person.presses_data(done[0], asked))
        await self._answered(before)

    async def skip(self) -> None:
        await self.presses_word("skip")

    async def more(self) -> None:
        await self.presses_word("more")

    async def presses_word(self, word: str) -> None:
        data = next(d for d in self._all_data() if d.startswith("w") and d.endswith(f":{word}"))
        await self.brings(self.person.presses_data(data, self._newest()))

    async def write_to_operator(self, text: str) -> None:
        """Somebody is there who answers; the program says nothing."""
        await self._deliver(self.person.says(text))
        await self.world.product.rests()

    async def look(self) -> None:
        await self.world.product.rests()

    async def seen(self) -> Seen:
        newest = self._newest()
        buttons = [
            button
            for row in newest.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
        ]
        data = [button["callback_data"] for button in buttons]
        return Seen(
            text=newest["text"],
            options=tuple(
                b["text"].removeprefix("✓ ") for b in buttons if b["callback_data"][0] in "qt"
            ),
            several=any(d.startswith("d") for d in data),
            skippable=any(d.endswith(":skip") for d in data),
        )

    async def everything(self) -> str:
        return "\n\n".join(message["text"] for message in self.person.screen)

    async def brings(self, update: JSON) -> None:
        """An update, and the answer to it."""
        before = self._answers()
        await self._deliver(update)
        await self._answered(before)

    async def _deliver(self, update: JSON) -> None:
        if self.webhook:
            assert await self.world.telegram.deliver(update) == 200
        else:
            self.world.telegram.hand(update)

    def _newest(self) -> JSON:
        return self.person.screen[-1]

    def _all_data(self) -> list[str]:
        rows = self._newest()["reply_markup"]["inline_keyboard"]
        return [button["callback_data"] for row in rows for button in row]

    def _answers(self) -> int:
        number = self.person.number
        return sum(sent["chat_id"] == number for sent in self.world.telegram.of("sendMessage"))

    async def _answered(self, before: int) -> None:
        await _until(lambda: self._answers() > before, self.world)
        await self.world.product.rests()


class SmsCaller(Caller):
    sms = True

    def __init__(self, world: World, number: str) -> None:
        self.world = world
        self.number = number

    @property
    def texts(self) -> list[str]:
        return [form["Body"] for form in self.world.twilio.sent if form["To"] == self.number]

    async def hello(self) -> None:
        await self.write("Салом")

    async def write(self, text: str) -> None:
        before = len(self.texts)
        assert await self.world.twilio.text(self.number, text) == 200
        await _until(lambda: len(self.texts) > before, self.world)
        await self.world.product.rests()

    async def choose(self, option: str) -> None:
        lines = (_OPTION.fullmatch(line) for line in self.texts[-1].splitlines())
        number = next(line[1] for line in lines if line is not None and line[2] == option)
        await self.write(number)

    async def skip(self) -> None:
        await self.write("77")

    async def more(self) -> None:
        await self.write("88")

    async def look(self) -> None:
        await self.world.product.rests()

    async def seen(self) -> Seen:
        text = self.texts[-1]
        lines = [line for each in text.splitlines() if (line := _OPTION.fullmatch(each))]
        return Seen(
            text=text,
            options=tuple(line[2] for line in lines if line[1] not in _CODES),
            skippable="77 " in text,
            goes_on="88 " in text,
        )

    async def everything(self) -> str:
        return "\n\n".join(self.texts)


_OPTION: Final = re.compile(r"(\d{1,2}) (.+)")
_LOOK: Final = """() => [
    [...document.querySelectorAll(".msg:last-child span[lang]")].map((e) => e.innerText),
    [...document.querySelectorAll(".choices label")].map((e) => e.innerText),
    document.querySelector("input[name=several]") !== null,
    document.querySelector("button[name=word][value=skip]") !== null,
]"""


class WebCaller(Caller):
    """Somebody before a browser."""

    def __init__(self, world: World, page: Page) -> None:
        self.world = world
        self.page = page

    async def hello(self) -> None:
        await self.page.goto(f"{self.world.product.url}/chat")

    async def write(self, text: str) -> None:
        await self.page.fill("#write", text)
        await self._send("form .primary")

    async def choose(self, option: str) -> None:
        await self.page.locator("label", has=self.page.get_by_text(option, exact=True)).click()
        await self._send("form .primary")

    async def skip(self) -> None:
        await self.presses_word("skip")

    async def more(self) -> None:
        await self.presses_word("more")

    async def presses_word(self, word: str) -> None:
        await self._send(f"button[name=word][value={word}]")

    async def look(self) -> None:
        await self.world.product.rests()
        await self.page.goto(f"{self.world.product.url}/chat")

    async def seen(self) -> Seen:
        # One question to the browser, not five: there are hundreds of pages.
        texts, options, several, skippable = await self.page.evaluate(_LOOK)
        return Seen("\n".join(texts), tuple(options), several=several, skippable=skippable)

    async def everything(self) -> str:
        return "\n\n".join(await self.page.locator(".msg span[lang]").all_inner_texts())

    async def _send(self, button: str) -> None:
        async with self.page.expect_navigation():
            await self.page.click(button)


async def _until(holds: Callable[[], bool], world: World) -> None:
    give_up = monotonic() + _SECONDS_TO_WAIT
    while not holds():
        if monotonic() > give_up:
            raise TimeoutError(f"no answer came\n{world.product.said[-3000:]}")
        await asyncio.sleep(_LOOK_AGAIN)
