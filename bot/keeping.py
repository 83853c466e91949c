"""What time does by itself: due timers enter the inbox, old rows go, erasures fall due."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

import structlog

from bot.turns import House
from intake.country_pack import CountryPack
from intake.ids import CountryCode
from intake_store.erasure import erase_from_hotline
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 200  # timers at once


class Keeping:
    def __init__(self, store: Store, house: House) -> None:
        self._store, self._house = store, house
        self._clock: Callable[[], datetime] = house.clock

    @property
    def _packs(self) -> Mapping[CountryCode, CountryPack]:
        return self._house.packs

    async def ring_timers(self) -> float:
        """Move what is due into the inbox. Seconds until the next one, at most one."""
        now = self._clock()
        async with self._store.reading() as uow:
            following = await uow.timers.next_at()
        if following is None or following > now:
            return 1.0 if following is None else min(1.0, (following - now).total_seconds())
        await self._store.carry_out(lambda uow: uow.timers.due(now, MOST))
        return 0.0

    async def sweep(self) -> None:
        """Hourly: what is past its time goes."""
        now = self._clock()
        mute_days = max(pack.retention.muted for pack in self._packs.values())

        async def work(uow: UnitOfWork) -> dict[str, int]:
            gone = dict(await uow.retention.sweep(now, mute_days=mute_days))
            gone["inbox"] = await uow.inbox.sweep(now)
            gone["expired"] = len(await uow.outbox.expire(now))
            due = await uow.cases.due_for_erasure(now)
            if due:
                await erase_from_hotline(uow, due)
                await uow.cases.erase(due)
            gone["cases"] = len(due)
            await uow.sessions.sweep(now)
            return gone

        gone = await self._store.carry_out(work)
        LOG.info("swept", **gone)
