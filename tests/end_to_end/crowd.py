"""A crowd that goes on writing while the product is being killed, and what each of them notes."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, field
from random import Random
from time import monotonic
from typing import ClassVar, Final

import aiohttp

from intake.channels import ChannelKind

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
NEVER_KEPT: Final = (aiohttp.ClientError, TimeoutError)
_SECONDS_FOR_A_DOOR: Final = 10.0  # as long as Telegram waits, and longer than we do anything
_SECONDS_UNTIL_AGAIN: Final = 0.2
_PATIENCE: Final = 12.0  # seconds until somebody asks again
_TRIES: Final = 3

Doors = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing that is said: brought until it is taken, under the same id each time."""

    id: str  # as it stands in the inbox
    bring: Callable[[], Awaitable[bool]]  # whether it was taken


@dataclass
class Contact(ABC):
    """One person. `accepted` holds the ids of what was answered with *taken*, in order."""

    doors: Doors
    luck: Random
    number: int
    twice: float = 0.05  # how often something is brought a second time
    accepted: list[str] = field(default_factory=list)
    again: int = 0  # deliveries that were brought another time
    silences: int = 0
    is_answered: bool = False

    channel: ClassVar[ChannelKind]
    look_again: ClassVar[float] = 0.02  # seconds

    @property
    @abstractmethod
    def way(self) -> tuple[str, str]:
        """Our address, and theirs."""

    @abstractmethod
    async def says(self, text: str) -> Saying: ...

    @abstractmethod
    async def chooses(self) -> Saying | None:
        """Some answer that the newest question offers. None: it offers none."""

    @abstractmethod
    async def heard(self) -> object:
        """It changes with each answer."""

    @abstractmethod
    def arrived(self) -> Sequence[str]:
        """The provider's ids of all that was brought to them."""

    def taken_away(self) -> Collection[str]:
        """Likewise of what no longer stands there, because somebody hid it."""
        return ()

    async def begins(self) -> Saying:
        return await self.says("Салом")

    async def live(self, is_over: Callable[[], bool]) -> None:
        """One exchange after the other: something is said, and answered."""
        await self._exchange([await self.begins()])
        while not is_over():
            await asyncio.sleep(self.luck.uniform(0, 0.3))
            await self._exchange(await self._something())

    async def calls(self) -> None:
        """Somebody in danger, who then waits for a human."""
        while not self.is_answered:
            self.is_answered = await self._exchange([await self.says("хатар")])

    async def asks_at_the_end(self) -> None:
        """When all is well again, everybody must be answered; a provider may lose one answer."""
        for _ in range(_TRIES):
            self.is_answered = await self._exchange([await self.says("повторить")])
            if self.is_answered:
                return

    async def _exchange(self, sayings: Sequence[Saying]) -> bool:
        before = await self.heard()
        for one in sayings:
            await self._bring(one)
        give_up = monotonic() + _PATIENCE
        while await self.heard() == before:
            if monotonic() > give_up:
                self.silences += 1
                return False
            await asyncio.sleep(self.look_again)
        return True

    async def _bring(self, one: Saying) -> None:
        """Brought until it is taken, and now and then once more."""
        times = 2 if self.luck.random() < self.twice else 1
        while times:
            try:
                async with asyncio.timeout(_SECONDS_FOR_A_DOOR):
                    taken = await one.bring()
            except NEVER_KEPT:
                taken = False
            times -= taken
            self.again += not taken
            if times:
                await asyncio.sleep(_SECONDS_UNTIL_AGAIN)
        self.accepted.append(one.id)

    async def _something(self) -> list[Saying]:
        kind = self.luck.random()
        if kind < 0.7 and (chosen := await self.chooses()) is not None:
            return [chosen]
        many = 2 if kind > 0.9 else 1  # quick fingers
        return [await self.says(self.luck.choice(TEXTS)) for _ in range(many)]
