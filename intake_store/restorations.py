"""Restorations: who opened a way back for a colleague, why, and whether the colleague knows."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Column,
    Index,
    Integer,
    LargeBinary,
    Table,
    Uuid,
    insert,
    select,
    true,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId
from intake_store.older_seals import OlderSeals
from intake_store.schema import METADATA, Moment

RESTORATIONS = Table(
    "restorations",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("operator", Uuid, nullable=False),  # whose access
    Column("opened_by", Uuid, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("why_sealed", LargeBinary, nullable=False),
    Column("holder_version", Integer, nullable=False),
    Column("used_at", Moment),
    Column("known_at", Moment),  # the colleague has seen that it was done
    Index("restorations_of_an_operator", "operator"),
)


@dataclass(frozen=True, slots=True)
class Restoration:
    id: UUID
    operator: OperatorId
    opened_by: OperatorId
    opened_at: datetime
    why_sealed: bytes  # what was typed, sealed to the hotline
    holder_version: int
    used_at: datetime | None = None
    known_at: datetime | None = None


class Restorations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, one: Restoration) -> None:
        await self._connection.execute(
            insert(RESTORATIONS).values(
                id=one.id,
                operator=one.operator,
                opened_by=one.opened_by,
                opened_at=one.opened_at,
                why_sealed=one.why_sealed,
                holder_version=one.holder_version,
            )
        )

    async def of(self, operator: OperatorId) -> tuple[Restoration, ...]:
        """The newest first."""
        found = await self._connection.execute(
            select(RESTORATIONS)
            .where(RESTORATIONS.c.operator == operator)
            .order_by(RESTORATIONS.c.opened_at.desc(), RESTORATIONS.c.id)
        )
        return tuple(
            Restoration(
                id=row.id,
                operator=OperatorId(row.operator),
                opened_by=OperatorId(row.opened_by),
                opened_at=row.opened_at,
                why_sealed=row.why_sealed,
                holder_version=row.holder_version,
                used_at=row.used_at,
                known_at=row.known_at,
            )
            for row in found
        )

    async def use(self, operator: OperatorId, at: datetime) -> None:
        """The link that was opened last was followed."""
        found = await self.of(operator)
        if found:
            await self._connection.execute(
                update(RESTORATIONS).where(RESTORATIONS.c.id == found[0].id).values(used_at=at)
            )

    async def know(self, ids: Collection[UUID], at: datetime) -> None:
        await self._connection.execute(
            update(RESTORATIONS)
            .where(RESTORATIONS.c.id.in_(ids), RESTORATIONS.c.known_at.is_(None))
            .values(known_at=at)
        )

    def older_seals(self) -> OlderSeals:
        """All of them are the hotline's."""
        return OlderSeals(self._connection, RESTORATIONS.c.why_sealed, true())
