"""What a conversation is to be woken for, and when. A timer that is due becomes an input."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Column, String, Table, Uuid, bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import ConversationId
from intake.incoming import TimerFired
from intake_store.inbox import Inbox
from intake_store.inbox_table import NewInput
from intake_store.prepared import Insertion, Prepared
from intake_store.schema import METADATA, Moment

TIMERS = Table(
    "timers",
    METADATA,
    Column("subject", Uuid, primary_key=True),
    Column("name", String, primary_key=True),
    Column("due_at", Moment, nullable=False, index=True),
)


@dataclass(frozen=True, slots=True)
class Timer:
    conversation: ConversationId
    name: str
    due_at: datetime


class Timers:
    def __init__(self, connection: AsyncConnection, inbox: Inbox) -> None:
        self._connection = connection
        self._inbox = inbox

    async def set(self, all_: Sequence[Timer]) -> None:
        """A timer of the same name is moved."""
        last = {(one.conversation, one.name): one for one in all_}
        if not last:
            return
        await _SET.run(
            self._connection,
            [
                {"subject": one.conversation, "name": one.name, "due_at": one.due_at}
                for one in last.values()
            ],
        )

    async def cancel(self, all_: Collection[tuple[ConversationId, str]]) -> None:
        await _CANCEL.run_each(
            self._connection, [{"of": subject, "called": name} for subject, name in all_]
        )

    async def cancel_all(self, conversations: Collection[ConversationId]) -> None:
        await self._connection.execute(delete(TIMERS).where(TIMERS.c.subject.in_(conversations)))

    async def due(self, now: datetime, n: int) -> int:
        """Move what is due into the inbox, at most `n`, the longest due first. How many."""
        rows = await self._connection.execute(
            select(TIMERS)
            .where(TIMERS.c.due_at <= now)
            .order_by(TIMERS.c.due_at)
            .limit(n)
            .with_for_update(skip_locked=True)
        )
        due = [Timer(ConversationId(row.subject), row.name, row.due_at) for row in rows]
        if not due:
            return 0
        await self._inbox.put(
            [
                NewInput(
                    source="timer",
                    external_id=f"{one.conversation}/{one.name}/{one.due_at.isoformat()}",
                    given=TimerFired(one.name),
                    received_at=now,
                    conversation=one.conversation,
                )
                for one in due
            ]
        )
        await self.cancel([(one.conversation, one.name) for one in due])
        return len(due)

    async def next_at(self) -> datetime | None:
        """When the next one is due."""
        found = await self._connection.execute(select(func.min(TIMERS.c.due_at)))
        at: datetime | None = found.scalar()
        return at


_SET: Final = Insertion(
    TIMERS,
    ("subject", "name", "due_at"),
    lambda into: into.on_conflict_do_update(
        index_elements=["subject", "name"], set_={"due_at": into.excluded.due_at}
    ),
)
_CANCEL: Final = Prepared(
    delete(TIMERS).where(TIMERS.c.subject == bindparam("of"), TIMERS.c.name == bindparam("called"))
)
