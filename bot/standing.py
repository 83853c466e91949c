"""How the bot stands: counts, ages and conditions for /health; never a word or a name."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from bot.channels import Health
from bot.house import House
from bot.loops import Loops
from intake_store.engines import FAILURES
from intake_store.store import Store

STUCK: Final = timedelta(minutes=1)
SECONDS_TO_LOOK: Final = 5


@dataclass(frozen=True, slots=True)
class Standing:
    store: Store
    house: House
    loops: Loops
    healths: list[Health] = field(default_factory=list)

    async def look(self) -> Mapping[str, object]:
        """`ok` is false when a human should look; the reasons stand beside it."""
        try:
            async with asyncio.timeout(SECONDS_TO_LOOK), self.store.reading() as uow:
                inbox = await uow.inbox.health()
                outbox = await uow.outbox.health(self.house.clock())
                timer = await uow.timers.next_at()
        except FAILURES:
            return {"ok": False, "database": "unreachable"}
        ages = (("inbox", inbox.oldest), ("outbox", outbox.oldest), ("timers", timer))
        stuck = self._stuck(ages)
        broken = self.loops.broken
        red = [health.name for health in self.healths if health.red]
        return {
            "ok": not red and not stuck and not broken,
            "database": "well",
            "inbox": {"waiting": inbox.waiting, "checking": inbox.checking, "parked": inbox.parked},
            "outbox": {
                "due": outbox.due,
                "held": outbox.held,
                "sending": outbox.sending,
                "perhaps": outbox.perhaps,
            },
            "stuck": stuck,
            "broken": list(broken),
            "channels": {health.name: health.condition.value for health in self.healths},
        }

    def _stuck(self, ages: Sequence[tuple[str, datetime | None]]) -> list[str]:
        """What stands still: nothing of these ever waits for so long."""
        now = self.house.clock()
        return [name for name, oldest in ages if oldest is not None and now - oldest > STUCK]
