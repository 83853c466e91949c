"""What stands still: inputs, checks, timers, messages, alarms that nobody has come to for long."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, and_, case, func, not_, or_, select, true, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.channels import ChannelKind
from intake.outgoing import Timing
from intake_store import inbox_table
from intake_store.alarms import ALARMS
from intake_store.announce import announce
from intake_store.conversation_table import CONVERSATIONS
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import KNOCK, OUTBOX, State
from intake_store.timers import TIMERS

Ours = Collection[tuple[ChannelKind, str]]  # channels, each with the bot or number that sends

STILL: Final = timedelta(minutes=1)  # nothing that works waits for so long
UNTAKEN: Final = timedelta(minutes=10)  # an alarm, before the supervisor hears of it


class Thing(StrEnum):
    INBOX = "inbox"  # an input that had no turn
    CHECKS = "checks"  # a code or a word that was not looked up
    TIMERS = "timers"
    OUTBOX = "outbox"  # a message that is due, or was tried in vain for long
    SENDING = "sending"  # a call whose end was not noted
    ALARMS = "alarms"  # they ring, and nobody has taken them


@dataclass(frozen=True, slots=True)
class Stand:
    """How many of them wait now, and since when the oldest does."""

    count: int
    oldest: datetime | None

    def stands_still(self, now: datetime, after: timedelta = STILL) -> bool:
        return self.oldest is not None and now - self.oldest > after


@dataclass(frozen=True, slots=True)
class Stands:
    of: dict[Thing, Stand]
    elsewhere: int  # messages that are due, but owed by another bot or number than ours

    def still(self, now: datetime) -> tuple[Thing, ...]:
        return tuple(
            thing
            for thing, stand in self.of.items()
            if stand.stands_still(now, UNTAKEN if thing is Thing.ALARMS else STILL)
        )


class Standstill:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def look(self, now: datetime, ours: Ours | None = None) -> Stands:
        """`ours`: what this deployment sends by; without it every message counts as ours."""
        waiting = await self._stand(INBOX.c.received_at, INBOX.c.state == inbox_table.State.WAITING)
        checking = await self._stand(
            INBOX.c.received_at, INBOX.c.state == inbox_table.State.CHECKING
        )
        timers = await self._stand(TIMERS.c.due_at, TIMERS.c.due_at <= now)
        alarms = await self._stand(ALARMS.c.rung_at, ALARMS.c.taken_at.is_(None))
        sending = await self._stand(OUTBOX.c.moved_at, OUTBOX.c.state == State.SENDING)
        due, elsewhere = await self._due(now, ours)
        return Stands(
            {
                Thing.INBOX: waiting,
                Thing.CHECKS: checking,
                Thing.TIMERS: timers,
                Thing.OUTBOX: due,
                Thing.SENDING: sending,
                Thing.ALARMS: alarms,
            },
            elsewhere,
        )

    async def heard_last(self, source: str) -> datetime | None:
        """When the newest input of a source was received; None: none is remembered."""
        found = await self._connection.execute(
            select(func.max(INBOX.c.received_at)).where(INBOX.c.source == source)
        )
        at: datetime | None = found.scalar()
        return at

    async def set_back(self, by: timedelta, now: datetime) -> None:
        """The clock was: what was planned by it comes as much earlier, and retries come now."""
        rows = await self._connection.execute(select(TIMERS).with_for_update())
        for row in rows.all():
            await self._connection.execute(
                update(TIMERS)
                .where(TIMERS.c.subject == row.subject, TIMERS.c.name == row.name)
                .values(due_at=row.due_at - by)
            )
        await self.hasten(now)

    async def hasten(self, now: datetime) -> None:
        """What was tried in vain, or put off for a moment, comes now."""
        await self._connection.execute(
            update(OUTBOX)
            .where(
                OUTBOX.c.state == State.DUE,
                OUTBOX.c.not_before > now,
                OUTBOX.c.key != KNOCK,
                or_(OUTBOX.c.tries > 0, OUTBOX.c.timing.in_((Timing.REPLY, Timing.URGENT))),
            )
            .values(not_before=now)
        )
        announce(self._connection, "outbox")

    async def _stand(self, at: ColumnElement[datetime], which: ColumnElement[bool]) -> Stand:
        found = await self._connection.execute(select(func.count(), func.min(at)).where(which))
        count, oldest = found.one()
        return Stand(count, oldest)

    async def _due(self, now: datetime, ours: Ours | None) -> tuple[Stand, int]:
        """A page that nobody has asked for yet is no delay of ours; nor is what has its hour."""
        columns = CONVERSATIONS.c
        tried = and_(OUTBOX.c.tries > 0, OUTBOX.c.key != KNOCK)  # in vain, and planned anew
        since = case(
            (tried, OUTBOX.c.put_at), else_=func.coalesce(OUTBOX.c.not_before, OUTBOX.c.put_at)
        )
        due = and_(
            OUTBOX.c.state == State.DUE,
            columns.channel != ChannelKind.WEB,
            or_(tried, func.coalesce(OUTBOX.c.not_before, now) <= now),
        )
        owed = OUTBOX.join(CONVERSATIONS, columns.id == OUTBOX.c.conversation)
        is_ours = true() if ours is None else tuple_(columns.channel, columns.own).in_(list(ours))
        of_ours = await self._connection.execute(
            select(func.count(), func.min(since)).select_from(owed).where(due, is_ours)
        )
        count, oldest = of_ours.one()
        others = 0
        if ours is not None:
            of_others = await self._connection.execute(
                select(func.count()).select_from(owed).where(due, not_(is_ours))
            )
            others = of_others.scalar_one()
        return Stand(count, oldest), others
