"""Messages of which nobody knows whether they arrived: what a crash left, what is sent again."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId, ConversationId
from intake_store.announce import announce
from intake_store.keys import DoorKeys, held
from intake_store.outbox_queries import ONCE_MORE, once_more
from intake_store.outbox_table import OUTBOX, State, opened
from intake_store.sealing import CannotOpen

SENT_AGAIN: Final = "sent-again"  # by an operator, who is the only one to send it a second time
CRASHED: Final = "crash"
_UNCERTAIN: Final = (State.PERHAPS, State.GIVEN_UP)


@dataclass(frozen=True, slots=True)
class Doubted:
    id: int
    tries: int
    conversation: ConversationId
    question: int  # the number of what it asked; 0: nothing


@dataclass(frozen=True, slots=True)
class Unseen:
    """A question that waits to be said: nobody can have answered it."""

    question: int
    ids: tuple[int, ...]  # its messages: by SMS it may be several


class Doubts:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    async def recover(self, now: datetime, lock_minutes: int) -> tuple[Doubted, ...]:
        """What was being sent when the last process ended: nobody knows whether it went.

        Once more only if it answers a person who is still there (a second text may be dangerous
        where a first was safe), else *perhaps*: those are returned.
        """
        found, tried = OUTBOX.c.state == State.SENDING, OUTBOX.c.tries + 1
        await self._connection.execute(
            update(OUTBOX)
            .where(found, once_more(now, lock_minutes))
            .values(state=State.DUE, reason=ONCE_MORE, tries=tried, moved_at=now)
        )
        rows = (await self._connection.execute(select(OUTBOX).where(found))).mappings().all()
        if not rows:
            return ()
        await self._connection.execute(
            update(OUTBOX)
            .where(OUTBOX.c.id.in_([row["id"] for row in rows]))
            .values(state=State.PERHAPS, reason=CRASHED, tries=tried, moved_at=now, args=None)
        )
        announce(self._connection, "tickets")
        keys = held(self._keys)
        return tuple(_doubted(row, keys) for row in rows)

    async def unseen(
        self, conversations: Collection[ConversationId]
    ) -> Mapping[ConversationId, Unseen]:
        """The newest question of each that was to go, and has not. Not of a page: it shows all."""
        rows = await self._connection.execute(
            select(OUTBOX)
            .where(
                OUTBOX.c.conversation.in_(conversations),
                OUTBOX.c.state.in_((State.DUE, State.HELD)),
            )
            .order_by(OUTBOX.c.id)
        )
        keys = held(self._keys)
        found: dict[ConversationId, Unseen] = {}
        for row in rows.mappings():
            one = _doubted(row, keys)
            before = found.get(one.conversation)
            if one.question and (before is None or before.question != one.question):
                found[one.conversation] = Unseen(one.question, (one.id,))
            elif one.question and before is not None:
                found[one.conversation] = Unseen(one.question, (*before.ids, one.id))
        return found

    async def send_again(self, id_: int, of: CaseId) -> bool:
        """Mark that an operator has it sent again. False: it is not in doubt, or somebody did."""
        marked = await self._connection.execute(
            update(OUTBOX)
            .where(
                OUTBOX.c.id == id_,
                OUTBOX.c.case == of,
                OUTBOX.c.state.in_(_UNCERTAIN),
                OUTBOX.c.reason != SENT_AGAIN,
            )
            .values(reason=SENT_AGAIN)
        )
        if marked.rowcount:
            announce(self._connection, "tickets")
        return bool(marked.rowcount)


def _doubted(row: RowMapping, keys: DoorKeys) -> Doubted:
    question = 0
    with suppress(CannotOpen):  # a lost key stops nothing here
        question = opened(row, keys).message.question
    return Doubted(row["id"], row["tries"], ConversationId(row["conversation"]), question)
