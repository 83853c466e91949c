"""People of the crowd who write on Telegram, and how Telegram takes what we send meanwhile."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import ClassVar, Final

from intake.channels import ChannelKind
from tests.end_to_end.crowd import Contact, Saying
from tests.support.fake_telegram import (
    BOT_ID,
    BROKEN,
    JSON,
    FakeTelegram,
    Trouble,
    too_many,
)
from tests.support.telegram_people import Person
from tests.support.telegram_rules import Refused

_ENDS: Final = (":stop", ":hide", ":delete")


@dataclass(kw_only=True)
class OnTelegram(Contact):
    telegram: FakeTelegram
    person: Person = field(init=False)

    channel: ClassVar = ChannelKind.TELEGRAM

    def __post_init__(self) -> None:
        self.person = Person(self.telegram, self.number)

    @property
    def way(self) -> tuple[str, str]:
        return str(BOT_ID), str(self.number)

    async def begins(self) -> Saying:
        return self._saying(self.person.commands("/start"))

    async def says(self, text: str) -> Saying:
        return self._saying(self.person.says(text))

    async def chooses(self) -> Saying | None:
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
        if not data:
            return None
        return self._saying(self.person.presses_data(self.luck.choice(data), newest))

    async def heard(self) -> object:
        return len(self.person.screen)

    def arrived(self) -> Sequence[str]:
        return [str(message["message_id"]) for message in self.person.screen]

    def taken_away(self) -> Collection[str]:
        lists = [call["message_ids"] for call in self.telegram.of("deleteMessages")]
        return {str(id_) for ids in lists if isinstance(ids, list) for id_ in ids}

    def _saying(self, update: JSON) -> Saying:
        return Saying(str(update["update_id"]), partial(self._deliver, update))

    async def _deliver(self, update: JSON) -> bool:
        try:
            return await self.telegram.deliver(update, self.doors()) == 200
        except Refused:  # it was brought before, and its press is answered already
            return True


def unkindness(luck: Random, calls: int) -> list[Trouble]:
    """How Telegram takes the next calls: most of them slowly, some not at all."""
    kinds = (
        (Trouble(late=luck.uniform(0, 0.1)), 97),
        (BROKEN, 0.5),
        (too_many(0.3), 2),
        (Trouble(late=0.05, cut=True), 0.5),
    )
    return luck.choices([kind for kind, _ in kinds], [often for _, often in kinds], k=calls)
