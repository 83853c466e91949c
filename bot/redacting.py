"""What Twilio keeps of our messages goes from there: its text first, then its record.

Only what stands in our inbox or outbox, so nothing that a catch-up has still to read. A row stays
until it is done, so a restart goes on where it was; a message on its way is tried later and later.
"""

import asyncio
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.channels import Clock, Condition, Health, Sleep
from bot.channels.twilio_copies import Forgot, TwilioCopies
from intake_store.arrivals import Arrived
from intake_store.copies import Copy
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 20  # messages at a look
BETWEEN: Final = 0.2  # seconds: what we send goes first, and the account is one
REST: Final = 5.0  # seconds, when nothing is due
SLOWED: Final = 30.0
REFUSED: Final = 300.0  # somebody has to mend a setting first
SOONEST: Final = timedelta(minutes=1)
LATEST: Final = timedelta(hours=6)
PICTURES: Final = timedelta(days=3)  # so long they may still have to be fetched
_WITH_PICTURES: Final = "MM"  # how the name of such a message begins


class Copying:
    """Notes what Twilio has, in the same unit as what it brought or took."""

    def __init__(self, after: timedelta | None) -> None:
        """`after`: how long it may keep it; None: as long as it likes."""
        self._after = after

    async def note(self, uow: UnitOfWork, ids: Collection[str], now: datetime) -> None:
        if self._after is None:
            return
        pictures = {id_ for id_ in ids if id_.startswith(_WITH_PICTURES)}
        await uow.copies.add(set(ids) - pictures, now, now + self._after)
        await uow.copies.add(pictures, now, now + max(self._after, PICTURES))

    async def arrived(
        self, uow: UnitOfWork, arrivals: Sequence[Arrived], source: str, now: datetime
    ) -> None:
        theirs = {one.external_id.partition("/")[0] for one in arrivals if one.source == source}
        await self.note(uow, theirs, now)


class Redacting:
    def __init__(
        self,
        store: Store,
        copies: TwilioCopies,
        health: Health,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._store, self._copies, self._clock = store, copies, clock
        self._health, self._sleep = health, sleep

    async def redact(self) -> float:
        """What is due; seconds until the next look."""
        async with self._store.reading() as uow:
            due = await uow.copies.due(MOST, self._clock())
        for copy in due:
            pause = await self._forget(copy)
            if pause > 0:
                return pause
            await self._sleep(BETWEEN)
        return 0.0 if len(due) == MOST else REST

    async def _forget(self, copy: Copy) -> float:
        """Both steps of one message, as far as they go; seconds to leave them alone."""
        step = copy
        while (
            found := await self._copies.forget(step.id, emptied=step.emptied)
        ) is Forgot.DONE and not step.emptied:
            await self._store.carry_out(partial(_emptied, id_=copy.id))
            step = Copy(copy.id, emptied=True, tries=0)
            await self._sleep(BETWEEN)
        now = self._clock()
        match found:
            case Forgot.DONE | Forgot.GONE:
                await self._store.carry_out(partial(_gone, id_=copy.id))
            case Forgot.UNFINISHED | Forgot.UNCLEAR:
                later = now + min(SOONEST * (1 << min(step.tries, 10)), LATEST)
                await self._store.carry_out(partial(_later, id_=copy.id, at=later))
            case Forgot.SLOWED | Forgot.REFUSED:
                LOG.warning("not-redacted", why=found.value)
        well = found not in {Forgot.SLOWED, Forgot.REFUSED}
        refused = found is Forgot.REFUSED
        condition = Condition.REFUSED if refused else Condition.SLOWED
        self._health.turn(Condition.WELL if well else condition, now)
        return 0.0 if well else REFUSED if refused else SLOWED


async def _emptied(uow: UnitOfWork, *, id_: str) -> None:
    await uow.copies.emptied(id_)


async def _gone(uow: UnitOfWork, *, id_: str) -> None:
    await uow.copies.gone(id_)


async def _later(uow: UnitOfWork, *, id_: str, at: datetime) -> None:
    await uow.copies.later(id_, at)
