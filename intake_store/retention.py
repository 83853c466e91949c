"""What goes at the door when its time is past: conversations, and what hangs on them."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId, ConversationId
from intake_store.conversation_table import CONVERSATIONS, RESTING
from intake_store.days import Days, Way
from intake_store.inbox_table import INBOX, End, came_to, taken_away
from intake_store.inbox_table import State as InboxState
from intake_store.outbox_table import FINAL, OUTBOX
from intake_store.outbox_table import State as OutboxState
from intake_store.timers import TIMERS
from intake_store.traces import TRACES, to_go

ERASED: Final = "erased"  # what a message comes to that had no end when its case went
_OUTBOX_KEPT: Final = timedelta(days=90)  # where there is no ticket to go with


class Retention:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._days = Days(connection)

    async def forget(self, ids: Collection[ConversationId], now: datetime) -> None:
        """At once: the way back, what waits, what was to be said. A silence asked for is kept."""
        await self._shut(ids)
        await self._connection.execute(delete(TIMERS).where(TIMERS.c.subject.in_(ids)))
        await self._connection.execute(delete(TRACES).where(TRACES.c.conversation.in_(ids)))
        await self._connection.execute(
            update(INBOX)
            .where(INBOX.c.conversation.in_(ids), INBOX.c.state != InboxState.DONE)
            .values(state=InboxState.REFUSED, reason="forgotten", given=None)
        )
        await self._connection.execute(
            update(OUTBOX)
            .where(OUTBOX.c.conversation.in_(ids), OUTBOX.c.state.not_in(FINAL))
            .values(state=OutboxState.GIVEN_UP, reason="forgotten", moved_at=now)
        )
        await self._connection.execute(
            update(OUTBOX).where(OUTBOX.c.conversation.in_(ids)).values(args=None)
        )
        await self._remove(ids)

    async def sweep(
        self, now: datetime, *, mute_days: int = 90, held_days: int = 30
    ) -> Mapping[str, int]:
        """Once an hour or a night; how many rows of each kind went."""
        past = await self._past(now, timedelta(days=mute_days))
        await self.forget(past, now)
        outbox = await self._take_away(
            and_(OUTBOX.c.case.is_(None), OUTBOX.c.put_at < now - _OUTBOX_KEPT)
        )
        held = await self._connection.execute(
            update(OUTBOX)
            .where(
                OUTBOX.c.state == OutboxState.HELD,
                OUTBOX.c.put_at < now - timedelta(days=held_days),
            )
            .values(state=OutboxState.GIVEN_UP, reason="expired", moved_at=now, args=None)
        )
        return {"conversations": len(past), "outbox": outbox, "held": held.rowcount}

    async def forget_cases(self, cases: Collection[CaseId]) -> None:
        """At the door nothing points to these cases any more, and nothing of them is owed."""
        await self._connection.execute(
            update(CONVERSATIONS)
            .where(CONVERSATIONS.c.case.in_(cases))
            .values(case=None, version=CONVERSATIONS.c.version + 1)
        )
        gone = await self._connection.execute(taken_away(INBOX.c.case.in_(cases)))
        await self._days.gone(Way.IN, came_to(gone))
        answers = select(OUTBOX.c.answers).where(OUTBOX.c.case.in_(cases))
        await self._connection.execute(
            update(INBOX)
            .where(INBOX.c.id.in_(answers), INBOX.c.state == InboxState.DONE)
            .values(reason=End.ERASED)
        )
        await self._take_away(OUTBOX.c.case.in_(cases))

    async def _take_away(self, which: ColumnElement[bool]) -> int:
        """Messages, counted with what they had come to."""
        columns = OUTBOX.c
        gone = await self._connection.execute(
            delete(OUTBOX).where(which).returning(columns.day, columns.state)
        )
        ended = ((day, state if state in FINAL else ERASED) for day, state in gone)
        return await self._days.gone(Way.OUT, ended)

    async def _past(self, now: datetime, mute: timedelta) -> tuple[ConversationId, ...]:
        """Route past and nothing due; a muted one already emptied stays as long as it is muted."""
        columns = CONVERSATIONS.c
        waits = exists().where(
            INBOX.c.conversation == columns.id,
            INBOX.c.state.in_((InboxState.WAITING, InboxState.CHECKING)),
        )
        owes = exists().where(
            OUTBOX.c.conversation == columns.id,
            OUTBOX.c.state.in_((OutboxState.DUE, OutboxState.HELD, OutboxState.SENDING)),
        )
        silence_over = func.coalesce(columns.muted_at, columns.met_at) < now - mute
        rows = await self._connection.execute(
            select(columns.id)
            .where(
                columns.route_until < now,
                ~waits,
                ~owes,
                ~to_go(columns.id),
                or_(columns.muted_by.is_(None), columns.flow != RESTING, silence_over),
            )
            .order_by(columns.id)
            .with_for_update(skip_locked=True)
        )
        found = await self._silent([ConversationId(id_) for id_ in rows.scalars()])
        await self._connection.execute(
            update(CONVERSATIONS)
            .where(columns.id.in_(found), and_(columns.muted_by.is_not(None), silence_over))
            .values(muted_by=None)
        )
        return found

    async def _silent(self, locked: Collection[ConversationId]) -> tuple[ConversationId, ...]:
        """Those to which nobody wrote while they were being looked for; nobody can any more."""
        came = await self._connection.execute(
            select(INBOX.c.conversation)
            .where(
                INBOX.c.conversation.in_(locked),
                INBOX.c.state.in_((InboxState.WAITING, InboxState.CHECKING)),
            )
            .distinct()
        )
        spoke = set(came.scalars())
        return tuple(id_ for id_ in locked if id_ not in spoke)

    async def _shut(self, ids: Collection[ConversationId]) -> None:
        """Until the end of this unit nothing more is kept for them: what would lose its
        conversation while it waits would wait for ever. Whoever brings it is answered 503, and
        when it is brought again it begins a new one.
        """
        await self._connection.execute(
            select(CONVERSATIONS.c.id)
            .where(CONVERSATIONS.c.id.in_(ids))
            .order_by(CONVERSATIONS.c.id)
            .with_for_update()
        )

    async def _remove(self, ids: Collection[ConversationId]) -> None:
        columns = CONVERSATIONS.c
        muted = select(columns.id).where(columns.id.in_(ids), columns.muted_by.is_not(None))
        for table in (INBOX, OUTBOX):
            await self._connection.execute(
                update(table)
                .where(table.c.conversation.in_(ids), table.c.conversation.not_in(muted))
                .values(conversation=None)
            )
        await self._connection.execute(
            delete(CONVERSATIONS).where(columns.id.in_(ids), columns.muted_by.is_(None))
        )
        await self._connection.execute(
            update(CONVERSATIONS)
            .where(columns.id.in_(ids))
            .values(
                route=None,
                language=None,
                flow=RESTING,
                state="",
                question=0,
                misses=0,
                moment="unknown",
                has_word=False,
                locked=False,
                asked_at=None,
                last_at=None,
                case=None,
                draft=None,
                version=columns.version + 1,
            )
        )
