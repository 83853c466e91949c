"""Notes of colleagues about a ticket, sealed to its case. Agencies never see them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId, TicketRef
from intake_store.schema import METADATA, Moment

NOTES = Table(
    "notes",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("ticket", String, ForeignKey("tickets.ref"), nullable=False),
    Column("by", Uuid, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    Index("notes_of_a_ticket", "ticket", "at"),
)


@dataclass(frozen=True, slots=True)
class Note:
    id: UUID  # drawn before sealing: it is part of the seal's context
    ticket: TicketRef
    by: OperatorId
    sealed: bytes
    at: datetime


class Notes:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, note: Note) -> None:
        await self._connection.execute(
            insert(NOTES).values(
                id=note.id, ticket=note.ticket, by=note.by, sealed=note.sealed, at=note.at
            )
        )

    async def by_ticket(self, ref: TicketRef) -> tuple[Note, ...]:
        """The oldest first."""
        found = await self._connection.execute(
            select(NOTES).where(NOTES.c.ticket == ref).order_by(NOTES.c.at, NOTES.c.id)
        )
        return tuple(
            Note(row.id, TicketRef(row.ticket), OperatorId(row.by), row.sealed, row.at)
            for row in found
        )

    async def erase(self, refs: Collection[TicketRef]) -> None:
        await self._connection.execute(delete(NOTES).where(NOTES.c.ticket.in_(refs)))
