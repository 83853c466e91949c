"""What we owe people, in order. Keys and arguments only: the words are found on sending."""

from collections.abc import Collection, Sequence
from datetime import datetime
from uuid import uuid4

from sqlalchemy import Update, case, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.channels import ChannelKind
from intake.ids import CaseId, ConversationId
from intake.outgoing import Timing
from intake_store import outbox_statements, outbox_table
from intake_store.announce import announce
from intake_store.keys import DoorKeys, held
from intake_store.outbox_queries import (
    NOT_TRIED,
    given_up,
    knocked,
    of_,
    repeated,
    take_along,
    under_way,
    unsettled,
)
from intake_store.outbox_table import (
    FINAL,
    OUTBOX,
    Due,
    Moved,
    Movement,
    NewMessage,
    OutboxHealth,
    Outcome,
    Progress,
    Shown,
    State,
    Waiting,
    leased,
    moved_from_row,
    new_row,
    opened,
    shown_from_rows,
)


class Outbox:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    async def put(self, all_: Sequence[NewMessage]) -> list[int]:
        """Owe them, in this order. Their ids, in the same order."""
        if not all_:
            return []
        keys = held(self._keys)
        urgent = {
            one.conversation
            for one in all_
            if one.outgoing.timing is Timing.URGENT and one.conversation is not None
        }
        if urgent:
            await self._connection.execute(take_along(urgent))
        rows = [
            new_row(uuid4(), one, keys, urgency=0 if one.conversation in urgent else 1)
            for one in all_
        ]
        kept = await outbox_statements.PUT.rows(self._connection, rows)
        announce(self._connection, "outbox")
        ids = {row["uid"]: row["id"] for row in kept}
        return [ids[row["uid"]] for row in rows]

    async def lease(
        self,
        n: int,
        now: datetime,
        channel: ChannelKind | None = None,
        own: str | None = None,
        *,
        release: int = 1,
    ) -> tuple[Due, ...]:
        """Take what may go now: it is *sending* when this unit is committed, so commit, then call.

        Urgent ones first; of one conversation in order, and none past one that must still wait.
        The web chat's are not sent: its page shows them. What a newer release has said is left to
        it: nobody else need have its words.
        """
        rows = await outbox_statements.DUE.rows(
            self._connection, most=n, now=now, channel=channel, own=own, release=release
        )
        if not rows:
            return ()
        await outbox_statements.SEND.run(self._connection, ids=[row["id"] for row in rows], now=now)
        all_, lost = leased(rows, held(self._keys))
        if lost:
            await self._connection.execute(
                update(OUTBOX).where(OUTBOX.c.id.in_(lost)).values(**given_up("unreadable", now))
            )
        return all_

    async def outcome(self, all_: Sequence[Outcome]) -> None:
        """How the calls ended. What arguments there were go with the end of it."""
        if not all_:
            return
        await outbox_statements.OUTCOME.run_each(
            self._connection,
            [
                {
                    "of": one.id,
                    "to": one.state,
                    "why": one.reason,
                    "at": one.at,
                    "provider": one.provider_id or None,
                    "later": one.not_before,
                    "tried": 0 if one.reason == NOT_TRIED else 1,
                    "is_final": one.state in FINAL,
                }
                for one in all_
            ],
        )
        announce(self._connection, "tickets")

    async def moved(self, all_: Sequence[Movement]) -> tuple[Moved, ...]:
        """Later news from providers. Forward by rank; of what we never sent it is nothing.

        It may come before the sender has noted how its call ended: then this is the end of it.
        """
        changed: list[Moved] = []
        for one in all_:
            lower = [state for state in State if state.rank < one.state.rank]
            rows = await self._connection.execute(
                update(OUTBOX)
                .where(
                    or_(OUTBOX.c.provider_id == one.provider_id, OUTBOX.c.id == one.id),
                    OUTBOX.c.state.in_(lower),
                )
                .values(
                    state=one.state,
                    reason=case((repeated(), OUTBOX.c.reason), else_=one.reason),
                    moved_at=one.at,
                    provider_id=func.coalesce(OUTBOX.c.provider_id, one.provider_id),
                    tries=OUTBOX.c.tries + case((OUTBOX.c.state == State.SENDING, 1), else_=0),
                    args=None,
                )
                .returning(OUTBOX)
            )
            changed += [moved_from_row(row) for row in rows.mappings()]
        if changed:
            announce(self._connection, "tickets")
        return tuple(changed)

    async def hold(self, conversations: Collection[ConversationId], reason: str) -> int:
        """What is due is held; what is on its way and does not arrive, too."""
        await self._connection.execute(under_way(conversations, reason))
        return await self._change(
            of_(conversations, State.DUE).values(state=State.HELD, reason=reason)
        )

    async def release_held(self, conversations: Collection[ConversationId], at: datetime) -> int:
        """What was held is due, as if it were said now."""
        if not conversations:
            return 0
        released = await outbox_statements.RELEASE.run(
            self._connection, conversations=list(conversations), now=at
        )
        return self._changed(released)

    async def put_by(self, conversations: Collection[ConversationId]) -> None:
        """What is held here is held for its case alone: whoever came may not be the person."""
        await self._connection.execute(
            of_(conversations, State.HELD)
            .where(OUTBOX.c.case.is_not(None))
            .values(conversation=None)
        )

    async def adopt(self, conversation: ConversationId, case: CaseId) -> None:
        """What is held for a case is held for this conversation of it: the person is here now."""
        await self._connection.execute(
            update(OUTBOX)
            .where(OUTBOX.c.case == case, OUTBOX.c.state == State.HELD)
            .values(conversation=conversation)
        )

    async def knocked(self, conversations: Collection[ConversationId]) -> frozenset[ConversationId]:
        """Where a knock stands or is to come, and nobody has come to the door since."""
        rows = await self._connection.execute(knocked(conversations))
        return frozenset(ConversationId(row.conversation) for row in rows)

    async def cancel_knocks(self, conversations: Collection[ConversationId], at: datetime) -> None:
        """Somebody came: no need to knock again."""
        if conversations:
            await outbox_statements.CANCEL_KNOCKS.run(
                self._connection, conversations=list(conversations), now=at
            )

    async def held(self, conversation: ConversationId) -> tuple[Waiting, ...]:
        rows = await self._connection.execute(
            select(OUTBOX)
            .where(OUTBOX.c.conversation == conversation, OUTBOX.c.state == State.HELD)
            .order_by(OUTBOX.c.id)
        )
        keys = held(self._keys)
        return tuple(
            Waiting(row["id"], opened(row, keys), row["put_at"], row["reason"])
            for row in rows.mappings()
        )

    async def cancel(
        self, conversations: Collection[ConversationId], reason: str, at: datetime
    ) -> int:
        """What has not gone will not go."""
        await self._connection.execute(under_way(conversations, reason))
        return await self._change(
            of_(conversations, State.DUE, State.HELD).values(**given_up(reason, at))
        )

    async def cancel_ids(self, ids: Collection[int], reason: str, at: datetime) -> int:
        return await self._change(
            update(OUTBOX)
            .where(OUTBOX.c.id.in_(ids), OUTBOX.c.state.in_((State.DUE, State.HELD)))
            .values(**given_up(reason, at))
        )

    async def expire(self, now: datetime) -> tuple[Moved, ...]:
        """What was not to be said later than now. The ticket tells of it."""
        rows = await self._connection.execute(
            update(OUTBOX)
            .where(OUTBOX.c.until <= now, OUTBOX.c.state.in_((State.DUE, State.HELD)))
            .values(**given_up("expired", now))
            .returning(OUTBOX)
        )
        gone = tuple(moved_from_row(row) for row in rows.mappings())
        if gone:
            announce(self._connection, "tickets")
        return gone

    async def page(self, conversation: ConversationId, now: datetime) -> tuple[Shown, ...]:
        """What the web chat shows: everything said since the page was last cleared."""
        rows = await self._connection.execute(
            select(OUTBOX)
            .where(
                OUTBOX.c.conversation == conversation,
                OUTBOX.c.args.is_not(None),
                OUTBOX.c.state.in_((State.DUE, State.SENT, State.DELIVERED)),
                or_(OUTBOX.c.not_before.is_(None), OUTBOX.c.not_before <= now),
            )
            .order_by(OUTBOX.c.id)
        )
        return shown_from_rows(rows.mappings(), held(self._keys))

    async def shown(self, conversation: ConversationId, last: int, at: datetime) -> int:
        """The page up to message `last` was handed to the browser; it stays on the page."""
        changed = await self._connection.execute(
            of_([conversation], State.DUE)
            .where(OUTBOX.c.id <= last)
            .values(state=State.DELIVERED, moved_at=at)
        )
        if changed.rowcount:
            announce(self._connection, "tickets")
        return changed.rowcount

    async def clear_page(self, conversations: Collection[ConversationId]) -> None:
        """At the lock: nothing said before is shown again."""
        await self._connection.execute(of_(conversations, *FINAL).values(args=None))

    async def states(self, of: CaseId) -> dict[int, Progress]:
        """How far each message of a case has come. Needs no key."""
        columns = OUTBOX.c
        rows = await self._connection.execute(
            select(columns.id, columns.key, columns.state, columns.reason, columns.moved_at).where(
                columns.case == of
            )
        )
        return {
            row.id: Progress(row.id, row.key, State(row.state), row.reason, row.moved_at)
            for row in rows
        }

    async def health(self, now: datetime) -> OutboxHealth:
        owed_at = func.coalesce(OUTBOX.c.not_before, OUTBOX.c.put_at)
        rows = await self._connection.execute(
            select(OUTBOX.c.state, func.count(), func.min(owed_at))
            .where(*unsettled(now))
            .group_by(OUTBOX.c.state)
        )
        return outbox_table.health({row[0]: (row[1], row[2]) for row in rows})

    async def _change(self, statement: Update) -> int:
        return self._changed((await self._connection.execute(statement)).rowcount)

    def _changed(self, rows: int) -> int:
        if rows:
            announce(self._connection, "outbox")
            announce(self._connection, "tickets")
        return rows
