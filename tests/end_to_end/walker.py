"""Somebody who does anything at all, one deed at a time; and everything that they ever sent."""

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from random import Random
from typing import Final

from intake.channels import ChannelKind
from tests.end_to_end.world import World

WORDS: Final = (
    *("одам", "person", "odam", "человек", "хатар", "срочно", "shoshilinch", "стоп", "бас", "help"),
    *(
        "пинҳон",
        "скрыть",
        "delete my data",
        "забон",
        "язык",
        "til",
        "назад",
        "orqaga",
        "пропустить",
    ),
    *("такрор", "repeat", "шикоят", "жалоба", "ҳа", "не", "да", "нет", "yo'q", "yes", "88", "66"),
    *("77", "00", "99", "ok", "START", "дигар", "more"),
)
# Nobody's words but theirs: none of them may be found in any log.
STORIES: Final = (
    "Маро Гулнора Сафарова ном, духтарам Мадинаро ба Екатеринбург бурданд",
    "Хозяин Аркадий забрал паспорт, живём в вагончике на Речной улице",
    "Pasportimni Rustamjon oldi, qarzim o'n besh ming so'm deyapti",
    "They keep us in the basement near Zarnisor market, ask for Dilshod",
    "ман дигар намехоҳам зинда бошам",
    "меня бьют каждый вечер, помогите пожалуйста скорее",
    "он меня убьёт если узнает что я Вам пишу",
    "мой телефон +992 918 77 66 55, почта gulnora.safarova@example.org",
    "карта 4276380012345678, паспорт A01234567",
    "🙏🙏🙏",
    "؟ چرا کسی جواب نمی‌دهد",
    "а",
    "х" * 5000,
    "\ufeff\u202e потайной",
    "'; DROP TABLE tickets; --",
    "<script>alert('Гулнора')</script>",
    "1, 3 ва 5",
    "١٢",
    "999999999999999999999",
    "4242 4242 4242 4242",
)


# Whether it is one that somebody waits for an answer to.
Deed = Callable[[], Awaitable[bool]]


class Walker(ABC):
    """One person. `told` is everything that they sent and that names them."""

    kind: ChannelKind
    own: str

    def __init__(self, world: World, luck: Random, address: str) -> None:
        self.world, self.luck, self.address = world, luck, address
        self.told: list[str] = [address, address.lstrip("+")]

    async def walk_on(self) -> bool:
        """One deed. Whether it is one that somebody waits for an answer to."""
        deeds = self.deeds()
        often = [times for _, times in deeds]
        ((deed, _),) = self.luck.choices(deeds, often)
        self.before = self.heard()
        return await deed()

    async def calls_a_person(self) -> None:
        self.before = self.heard()
        await self.says("одам")

    def was_answered(self) -> bool:
        return self.heard() > self.before

    async def is_muted(self) -> bool:
        async with self.world.store.reading() as uow:
            id_ = await uow.conversations.of_address(self.kind, self.own, self.address)
            if id_ is None:
                return False
            return (await uow.conversations.get([id_]))[id_].muted is not None

    @abstractmethod
    def heard(self) -> int:
        """How much the bot has said to them, ever."""

    @abstractmethod
    async def says(self, text: str) -> bool: ...

    @abstractmethod
    def deeds(self) -> list[tuple[Deed, int]]:
        """What they may do, and how often of all times."""

    async def word(self) -> bool:
        return await self.says(self.luck.choice(WORDS))

    async def story(self) -> bool:
        return await self.says(self.luck.choice(STORIES))

    async def number(self) -> bool:
        return await self.says(str(self.luck.randrange(16)))
