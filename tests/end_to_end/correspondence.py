"""An operator who writes to people while panels, too, are being killed; each word reaches once."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from tests.end_to_end.crowd_telegram import OnTelegram
from tests.end_to_end.desk import Desk
from tests.support.fake_telegram import FakeTelegram

_OFTEN: Final = (0.1, 1.0)  # seconds between two letters
_FOR_TICKETS: Final = 60.0
_LOOK_AGAIN: Final = 0.2


@dataclass
class Correspondence:
    """`written` holds what the panel has taken: each is to stand on one screen, once."""

    desk: Desk
    people: Sequence[OnTelegram]
    luck: Random
    written: list[str] = field(default_factory=list)
    refs: list[str] = field(default_factory=list)

    async def begins(self, invitation: str) -> None:
        """Everybody has called for help, and each has a ticket that the operator has taken."""
        await self.desk.joins(invitation)
        await asyncio.gather(*(one.calls() for one in self.people))
        async with asyncio.timeout(_FOR_TICKETS):
            while len(self.refs) < len(self.people):
                await asyncio.sleep(_LOOK_AGAIN)
                self.refs = await self.desk.tickets()
        for ref in self.refs:
            await self._claims(ref)

    async def goes_on(self, is_over: Callable[[], bool]) -> None:
        while not is_over():
            await asyncio.sleep(self.luck.uniform(*_OFTEN))
            ref = self.luck.choice(self.refs)
            words = f"Мы рядом, {len(self.written)}."
            try:
                hidden = await self.desk.form(f"/tickets/{ref}", 'id="writer"')
            except LookupError:  # a claim ends after a while
                await self._claims(ref)
                continue
            if await self.desk.sends(
                hidden, {"words": words, "way": "send"}, at=f"/tickets/{ref}/reply"
            ):
                self.written.append(words)

    async def _claims(self, ref: str) -> None:
        form = await self.desk.form(f"/tickets/{ref}", f'action="/tickets/{ref}/claim"')
        await self.desk.sends(form, {}, at=f"/tickets/{ref}/claim")

    def faults(self, telegram: FakeTelegram, doubts: int) -> list[str]:
        """`doubts`: messages of these people of which a row says that they may not have come."""
        screens = "\n".join(
            message["text"] for one in self.people for message in telegram.screen(one.number)
        )
        times = [screens.count(words) for words in self.written]
        never, twice = times.count(0), sum(time > 1 for time in times)
        return [
            *([f"{never} of an operator's words never came"] if never > doubts else []),
            *([f"{twice} of an operator's words came twice"] if twice else []),
        ]
