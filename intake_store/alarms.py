"""Alarms: a ticket rings until somebody takes it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Uuid,
    delete,
    select,
    text,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId, TicketRef
from intake.tickets import Alarm
from intake_store.announce import announce
from intake_store.schema import METADATA, Moment, Serial, insert

ALARMS = Table(
    "alarms",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("ticket", String, ForeignKey("tickets.ref"), nullable=False),
    Column("kind", String, nullable=False),
    Column("rung_at", Moment, nullable=False),
    Column("taken_by", Uuid),
    Column("taken_at", Moment),
    Column("was_false", Boolean),  # noted after reading; none: not noted
    Index("alarms_by_time", "rung_at"),
    Index(
        "one_ringing_alarm_a_kind",
        "ticket",
        "kind",
        unique=True,
        sqlite_where=text("taken_at IS NULL"),
        postgresql_where=text("taken_at IS NULL"),
    ),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Ringing:
    id: int
    ticket: TicketRef
    kind: Alarm
    rung_at: datetime
    taken_by: OperatorId | None
    taken_at: datetime | None
    was_false: bool | None


class Alarms:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def ring(
        self, alarms: Sequence[tuple[TicketRef, Alarm, datetime]]
    ) -> tuple[Ringing, ...]:
        """Returns those that begin to ring; what rings already keeps its first time."""
        if not alarms:
            return ()
        rung = await self._connection.execute(
            insert(self._connection, ALARMS)
            .on_conflict_do_nothing(
                index_elements=["ticket", "kind"], index_where=text("taken_at IS NULL")
            )
            .returning(*ALARMS.c),
            [{"ticket": ticket, "kind": kind.value, "rung_at": at} for ticket, kind, at in alarms],
        )
        announce(self._connection, "tickets")
        return tuple(sorted(map(_from_row, rung.mappings()), key=lambda one: one.id))

    async def ringing(self) -> tuple[Ringing, ...]:
        """The longest ringing first."""
        found = await self._connection.execute(
            select(ALARMS)
            .where(ALARMS.c.taken_at.is_(None))
            .order_by(ALARMS.c.rung_at, ALARMS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def by_ticket(self, ref: TicketRef) -> tuple[Ringing, ...]:
        found = await self._connection.execute(
            select(ALARMS).where(ALARMS.c.ticket == ref).order_by(ALARMS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def since(self, at: datetime) -> tuple[Ringing, ...]:
        found = await self._connection.execute(
            select(ALARMS).where(ALARMS.c.rung_at >= at).order_by(ALARMS.c.rung_at, ALARMS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def take(self, ticket: TicketRef, by: OperatorId, at: datetime) -> bool:
        """Everything that rings for this ticket falls silent. False if nothing rang."""
        taken = await self._connection.execute(
            update(ALARMS)
            .where(ALARMS.c.ticket == ticket, ALARMS.c.taken_at.is_(None))
            .values(taken_by=by, taken_at=at)
        )
        if taken.rowcount == 0:
            return False
        announce(self._connection, "tickets")
        return True

    async def withdraw(self, alarms: Collection[tuple[TicketRef, Alarm]], at: datetime) -> None:
        """These fall silent, and nobody took them: the person's own answer did it."""
        for ticket, kind in sorted(alarms):
            await self._connection.execute(
                update(ALARMS)
                .where(
                    ALARMS.c.ticket == ticket,
                    ALARMS.c.kind == kind.value,
                    ALARMS.c.taken_at.is_(None),
                )
                .values(taken_at=at)
            )
        announce(self._connection, "tickets")

    async def note_false(self, ticket: TicketRef, *, was_false: bool) -> None:
        """What somebody found after reading, for the board's figures."""
        await self._connection.execute(
            update(ALARMS)
            .where(ALARMS.c.ticket == ticket, ALARMS.c.taken_at.is_not(None))
            .values(was_false=was_false)
        )

    async def erase(self, refs: Collection[TicketRef]) -> None:
        await self._connection.execute(delete(ALARMS).where(ALARMS.c.ticket.in_(refs)))


def _from_row(row: RowMapping) -> Ringing:
    return Ringing(
        id=row["id"],
        ticket=TicketRef(row["ticket"]),
        kind=Alarm(row["kind"]),
        rung_at=row["rung_at"],
        taken_by=None if row["taken_by"] is None else OperatorId(row["taken_by"]),
        taken_at=row["taken_at"],
        was_false=row["was_false"],
    )
