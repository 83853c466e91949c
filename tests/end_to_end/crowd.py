"""A crowd on Telegram that goes on writing while the product is being killed, and what it notes."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from time import monotonic
from typing import Final

import aiohttp

from tests.support.fake_telegram import BROKEN, JSON, FakeTelegram, Trouble, too_many
from tests.support.telegram_people import Person
from tests.support.telegram_rules import Refused

# None of them ends or silences a conversation.
TEXTS: Final = (
    "Салом, ба ман кӯмак лозим аст",
    "Мне нужен доктор, здесь никто не понимает",
    "They keep my papers, I work at night",
    "Pasportim xo'jayinda",
    "они говорят что я должна ещё два месяца",
    "5",
    "ҳа",
    "нет",
    "повторить",
)
_ENDS: Final = (":stop", ":hide", ":delete")
_NEVER_KEPT: Final = (aiohttp.ClientError, TimeoutError)
_SECONDS_FOR_A_DOOR: Final = 10.0  # as long as Telegram waits, and longer than we do anything
_SECONDS_UNTIL_AGAIN: Final = 0.2
_PATIENCE: Final = 12.0  # seconds until somebody asks again
_TRIES: Final = 3
_LOOK_AGAIN: Final = 0.02

Doors = Callable[[], str]


@dataclass
class Contact:
    """One person. `accepted` holds the numbers of updates that were answered with 200, in order."""

    telegram: FakeTelegram
    doors: Doors
    luck: Random
    number: int
    twice: float = 0.05  # how often an update is brought a second time
    accepted: list[int] = field(default_factory=list)
    again: int = 0  # deliveries that were brought another time
    silences: int = 0
    is_answered: bool = False

    def __post_init__(self) -> None:
        self.person = Person(self.telegram, self.number)

    async def live(self, is_over: Callable[[], bool]) -> None:
        """One exchange after the other: something is said, and answered."""
        await self._exchange([self.person.commands("/start")])
        while not is_over():
            await asyncio.sleep(self.luck.uniform(0, 0.3))
            await self._exchange(self._something())

    async def calls(self) -> None:
        """Somebody in danger, who then waits for a human."""
        while not self.is_answered:
            self.is_answered = await self._exchange([self.person.says("хатар")])

    async def asks_at_the_end(self) -> None:
        """When all is well again, everybody must be answered; Telegram may lose one answer."""
        for _ in range(_TRIES):
            self.is_answered = await self._exchange([self.person.says("повторить")])
            if self.is_answered:
                return

    async def _exchange(self, updates: list[JSON]) -> bool:
        before = self._heard()
        for update in updates:
            await self._bring(update)
        give_up = monotonic() + _PATIENCE
        while self._heard() == before:
            if monotonic() > give_up:
                self.silences += 1
                return False
            await asyncio.sleep(_LOOK_AGAIN)
        return True

    async def _bring(self, update: JSON) -> None:
        """Telegram brings an update until it is taken, and now and then once more."""
        times = 2 if self.luck.random() < self.twice else 1
        while times:
            try:
                async with asyncio.timeout(_SECONDS_FOR_A_DOOR):
                    taken = await self.telegram.deliver(update, self.doors()) == 200
            except _NEVER_KEPT:
                taken = False
            except Refused:  # it was brought before, and its press is answered already
                taken = True
            times -= taken
            self.again += not taken
            if times:
                await asyncio.sleep(_SECONDS_UNTIL_AGAIN)
        self.accepted.append(update["update_id"])

    def _something(self) -> list[JSON]:
        kind = self.luck.random()
        if kind < 0.7 and (pressed := self._press()) is not None:
            return [pressed]
        many = 2 if kind > 0.9 else 1  # quick fingers
        return [self.person.says(self.luck.choice(TEXTS)) for _ in range(many)]

    def _press(self) -> JSON | None:
        """A button of the newest message, but none that ends something or only sets a tick."""
        if not self.person.screen:
            return None
        newest = self.person.screen[-1]
        data = [
            button["callback_data"]
            for row in newest.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if button["callback_data"][0] in "qwd" and not button["callback_data"].endswith(_ENDS)
        ]
        return self.person.presses_data(self.luck.choice(data), newest) if data else None

    def _heard(self) -> int:
        return len(self.person.screen)


def unkindness(luck: Random, calls: int) -> list[Trouble]:
    """How Telegram takes the next calls: most of them slowly, some not at all."""
    kinds = (
        (Trouble(late=luck.uniform(0, 0.1)), 97),
        (BROKEN, 0.5),
        (too_many(0.3), 2),
        (Trouble(late=0.05, cut=True), 0.5),
    )
    return luck.choices([kind for kind, _ in kinds], [often for _, often in kinds], k=calls)
