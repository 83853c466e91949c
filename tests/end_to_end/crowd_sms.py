"""People of the crowd who write by SMS, and what the carrier does and tells meanwhile."""

import asyncio
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from random import Random
from typing import ClassVar, Final

from intake.channels import ChannelKind
from tests.end_to_end.crowd import NEVER_KEPT, Contact, Doors, Saying
from tests.support.fake_twilio import BROKEN, NUMBER, TOO_FAST, FakeTwilio, Trouble

_OPTION: Final = re.compile(r"^(\d{1,2}) ", re.MULTILINE)
_EVERYWHERE: Final = frozenset({"00", "66", "77", "88", "99"})
_LOST: Final = 0.02  # of the messages reach no phone
_UNREACHABLE: Final = 30003


@dataclass(kw_only=True)
class BySms(Contact):
    twilio: FakeTwilio

    channel: ClassVar = ChannelKind.SMS

    @property
    def phone(self) -> str:
        return f"+992{self.number % 10**9:09}"

    @property
    def way(self) -> tuple[str, str]:
        return NUMBER, self.phone

    async def says(self, text: str) -> Saying:
        """It stands in the provider's list from then on, whether or not we were told."""
        form = self.twilio.form(self.phone, text)
        self.twilio.heard(form, datetime.now(UTC))
        return Saying(form["MessageSid"], partial(self._deliver, form))

    async def chooses(self) -> Saying | None:
        """The number of an option, seldom a word that works everywhere."""
        if not (came := self._came()):
            return None
        offered = _OPTION.findall(came[-1]["Body"])
        options = [one for one in offered if one not in _EVERYWHERE]
        options += [one for one in offered if one in {"77", "88"}]
        return await self.says(self.luck.choice(options)) if options else None

    async def heard(self) -> object:
        return len(self._came())

    def arrived(self) -> Sequence[str]:
        return [form["Sid"] for form in self._came()]

    def _came(self) -> Sequence[Mapping[str, str]]:
        return [form for form in self.twilio.sent if form["To"] == self.phone]

    async def _deliver(self, form: Mapping[str, str]) -> bool:
        return await self.twilio.post("/hooks/twilio/sms", form, reach=self.doors()) == 200


async def tells(twilio: FakeTwilio, doors: Doors, luck: Random) -> None:
    """How each message fared, as long as somebody listens: such news comes once, or never."""
    told = 0
    while True:
        for sent in twilio.sent[told:]:
            told += 1
            lost = luck.random() < _LOST
            news = ("sent", "undelivered") if lost else ("sent", "delivered")
            for status in news:
                code = _UNREACHABLE if status == "undelivered" else None
                with suppress(*NEVER_KEPT):
                    async with asyncio.timeout(2):
                        await twilio.report(sent, status, code, reach=doors())
        await asyncio.sleep(0.05)


def unkindness(luck: Random, calls: int) -> list[Trouble]:
    """How the provider takes the next messages: most of them slowly, some not at all."""
    kinds = (
        (Trouble(status=200, late=luck.uniform(0, 0.1)), 97),
        (BROKEN, 0.5),
        (TOO_FAST, 2),
        (Trouble(status=200, late=0.05, cut=True), 0.5),
    )
    return luck.choices([kind for kind, _ in kinds], [often for _, often in kinds], k=calls)
