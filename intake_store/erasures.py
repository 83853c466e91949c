"""Which cases were erased, and when: no backup may bring them back."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import Column, Table, Uuid, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake_store.schema import METADATA, Moment, insert_or_ignore

KEPT: Final = timedelta(days=400)  # no backup is older that anybody would put back

ERASURES = Table(
    "erasures",
    METADATA,
    Column("case", Uuid, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
)


@dataclass(frozen=True, slots=True)
class Erased:
    case: CaseId
    at: datetime


class Erasures:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, cases: Collection[CaseId], at: datetime) -> None:
        if cases:
            await self._connection.execute(
                insert_or_ignore(self._connection, ERASURES, on=["case"]),
                [{"case": case, "at": at} for case in sorted(cases)],
            )

    async def list(self, since: datetime | None = None) -> tuple[Erased, ...]:
        """The oldest first."""
        wanted = select(ERASURES).order_by(ERASURES.c.at, ERASURES.c.case)
        if since is not None:
            wanted = wanted.where(ERASURES.c.at >= since)
        found = await self._connection.execute(wanted)
        return tuple(Erased(CaseId(row.case), row.at) for row in found)

    async def newest(self) -> datetime | None:
        """When a case was last erased."""
        found = await self._connection.execute(select(func.max(ERASURES.c.at)))
        at: datetime | None = found.scalar()
        return at

    async def sweep(self, now: datetime) -> int:
        gone = await self._connection.execute(delete(ERASURES).where(ERASURES.c.at < now - KEPT))
        return gone.rowcount
