"""E-mails saying only that something waits: to whom, which kind, from when; never a content."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Column, Index, String, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.schema import METADATA, Moment, Serial


class NoticeState(StrEnum):
    DUE = "due"
    SENT = "sent"
    GIVEN_UP = "given-up"


NOTICES = Table(
    "notices",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("to", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("not_before", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("made_at", Moment, nullable=False),
    Index("notices_due", "state", "not_before"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Notice:
    to: str  # an operator's id or an agency's code
    kind: str
    not_before: datetime
    made_at: datetime
    state: NoticeState = NoticeState.DUE
    id: int = 0  # given by the store


class Notices:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, notices: Sequence[Notice]) -> None:
        if notices:
            await self._connection.execute(
                insert(NOTICES),
                [
                    {
                        "to": notice.to,
                        "kind": notice.kind,
                        "not_before": notice.not_before,
                        "made_at": notice.made_at,
                        "state": notice.state.value,
                    }
                    for notice in notices
                ],
            )

    async def due(self, now: datetime, limit: int) -> tuple[Notice, ...]:
        found = await self._connection.execute(
            select(NOTICES)
            .where(NOTICES.c.state == NoticeState.DUE.value, NOTICES.c.not_before <= now)
            .order_by(NOTICES.c.id)
            .limit(limit)
        )
        return tuple(
            Notice(row.to, row.kind, row.not_before, row.made_at, NoticeState(row.state), row.id)
            for row in found
        )

    async def done(self, ids: Collection[int], state: NoticeState) -> None:
        await self._connection.execute(
            update(NOTICES).where(NOTICES.c.id.in_(ids)).values(state=state.value)
        )
