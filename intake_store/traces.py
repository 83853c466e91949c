"""Which provider messages stand on a phone, so that they can be taken away. For 48 hours."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, Literal
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    LargeBinary,
    String,
    Table,
    Update,
    Uuid,
    and_,
    delete,
    exists,
    or_,
    select,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.conversation import Tidy
from intake.ids import ConversationId
from intake_store import vault
from intake_store.conversation_table import CONVERSATIONS
from intake_store.keys import DoorKeys, held
from intake_store.outbox_queries import HIDDEN, under_way
from intake_store.outbox_table import OUTBOX
from intake_store.prepared import Insertion, Prepared, among
from intake_store.schema import METADATA, Moment

_KEPT: Final = timedelta(hours=48)  # as long as Telegram lets a bot delete a message

TRACES = Table(
    "traces",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("conversation", Uuid, ForeignKey("conversations.id"), nullable=False, index=True),
    Column("message_id", LargeBinary, nullable=False),
    Column("way", String, nullable=False),
    Column("asks", Boolean, nullable=False),  # for a code or a word: it goes when one was said
    Column("going", Boolean, nullable=False, index=True),  # to be taken away, and not yet gone
    Column("at", Moment, nullable=False, index=True),
)

_ADD: Final = Insertion(TRACES, [column.name for column in TRACES.c])
_HIDDEN: Final = Prepared(
    select(OUTBOX.c.id).where(among(OUTBOX.c.id, "messages"), OUTBOX.c.reason == HIDDEN)
)

_AFTER: Final = {Tidy.HOUR: timedelta(hours=1), Tidy.DAY: timedelta(days=1)}

Way = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Trace:
    conversation: ConversationId
    message_id: str  # the provider's
    way: Way
    at: datetime
    asks: bool = False
    going: bool = False
    id: UUID | None = field(default=None, compare=False)  # once it is kept


def _is_due(tidy: Tidy, now: datetime) -> ColumnElement[bool]:
    """A comparison, like the lock: no timer is set that a restart could lose."""
    return and_(CONVERSATIONS.c.tidy == tidy, TRACES.c.at <= now - _AFTER[tidy])


def to_go(conversation: ColumnElement[UUID]) -> ColumnElement[bool]:
    """Whether something on that phone is still to be taken away: so long its way is kept."""
    return exists().where(
        TRACES.c.conversation == conversation,
        or_(TRACES.c.going, CONVERSATIONS.c.tidy.is_not(None)),
    )


class Traces:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    async def add(self, all_: Sequence[Trace]) -> None:
        keys = held(self._keys)
        rows = []
        for one in all_:
            id_ = uuid4()
            sealed = keys.seal(one.message_id.encode(), vault.context("traces.message_id", id_))
            rows.append(
                {
                    "id": id_,
                    "conversation": one.conversation,
                    "message_id": sealed,
                    "way": one.way,
                    "asks": one.asks,
                    "going": one.going,
                    "at": one.at,
                }
            )
        await _ADD.run(self._connection, rows)

    async def list(self, conversation: ConversationId) -> tuple[Trace, ...]:
        rows = await self._connection.execute(
            select(TRACES).where(TRACES.c.conversation == conversation).order_by(TRACES.c.at)
        )
        return self._traces(rows.mappings())

    async def take_away(self, conversations: Collection[ConversationId]) -> None:
        """All that stands on these phones is to go, and what is just on its way to them."""
        await self._connection.execute(under_way(conversations, HIDDEN))
        await self._go(update(TRACES).where(TRACES.c.conversation.in_(conversations)))

    async def hidden(self, messages: Collection[int]) -> frozenset[int]:
        """Of what was on its way, what nobody wants there any more; asked before its outcome."""
        if not messages:
            return frozenset()
        rows = await _HIDDEN.rows(self._connection, messages=list(messages))
        return frozenset(row["id"] for row in rows)

    async def take_away_asking(self, conversations: Collection[ConversationId]) -> None:
        """The questions for a code or a word, now that one was said."""
        asking = update(TRACES).where(TRACES.c.asks, TRACES.c.conversation.in_(conversations))
        await self._go(asking)

    async def going(self, n: int, now: datetime) -> tuple[Trace, ...]:
        """What is to be taken away by now, the oldest first."""
        rows = await self._connection.execute(
            select(TRACES)
            .join(CONVERSATIONS, CONVERSATIONS.c.id == TRACES.c.conversation)
            .where(or_(TRACES.c.going, *(_is_due(tidy, now) for tidy in _AFTER)))
            .order_by(TRACES.c.at)
            .limit(n)
        )
        return self._traces(rows.mappings())

    async def gone(self, ids: Collection[UUID]) -> None:
        await self._connection.execute(delete(TRACES).where(TRACES.c.id.in_(ids)))

    async def forget(self, conversations: Collection[ConversationId]) -> None:
        await self._connection.execute(
            delete(TRACES).where(TRACES.c.conversation.in_(conversations))
        )

    async def sweep(self, now: datetime) -> int:
        gone = await self._connection.execute(delete(TRACES).where(TRACES.c.at < now - _KEPT))
        return gone.rowcount

    async def _go(self, which: Update) -> None:
        await self._connection.execute(which.values(going=True))

    def _traces(self, rows: Iterable[RowMapping]) -> tuple[Trace, ...]:
        keys = held(self._keys)
        return tuple(
            Trace(
                conversation=ConversationId(row["conversation"]),
                message_id=keys.open(
                    row["message_id"], vault.context("traces.message_id", row["id"])
                ).decode(),
                way=row["way"],
                at=row["at"],
                asks=row["asks"],
                going=row["going"],
                id=row["id"],
            )
            for row in rows
        )
