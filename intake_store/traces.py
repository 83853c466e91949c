"""Which provider messages stand on a phone, so that *hide* can take them away. For 48 hours."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal
from uuid import uuid4

from sqlalchemy import Column, ForeignKey, LargeBinary, String, Table, Uuid, delete, select
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import ConversationId
from intake_store import vault
from intake_store.keys import DoorKeys, held
from intake_store.schema import METADATA, Moment

_KEPT: Final = timedelta(hours=48)  # as long as Telegram lets a bot delete a message

TRACES = Table(
    "traces",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("conversation", Uuid, ForeignKey("conversations.id"), nullable=False, index=True),
    Column("message_id", LargeBinary, nullable=False),
    Column("way", String, nullable=False),
    Column("at", Moment, nullable=False, index=True),
)

Way = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Trace:
    conversation: ConversationId
    message_id: str  # the provider's
    way: Way
    at: datetime


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
                    "at": one.at,
                }
            )
        if rows:
            await self._connection.execute(plain_insert(TRACES), rows)

    async def list(self, conversation: ConversationId) -> tuple[Trace, ...]:
        keys = held(self._keys)
        rows = await self._connection.execute(
            select(TRACES).where(TRACES.c.conversation == conversation).order_by(TRACES.c.at)
        )
        return tuple(
            Trace(
                conversation=ConversationId(row.conversation),
                message_id=keys.open(
                    row.message_id, vault.context("traces.message_id", row.id)
                ).decode(),
                way=row.way,
                at=row.at,
            )
            for row in rows
        )

    async def forget(self, conversations: Collection[ConversationId]) -> None:
        await self._connection.execute(
            delete(TRACES).where(TRACES.c.conversation.in_(conversations))
        )

    async def sweep(self, now: datetime) -> int:
        gone = await self._connection.execute(delete(TRACES).where(TRACES.c.at < now - _KEPT))
        return gone.rowcount
