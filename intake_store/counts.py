"""Figures without ids: lines that are only appended, and their sums."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Column, Date, Index, Integer, String, Table, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.prepared import Insertion
from intake_store.schema import METADATA, Serial

COUNTS = Table(
    "counts",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("month", Date, nullable=False),
    Column("measure", String, nullable=False),
    Column("breakdown", String, nullable=False),
    Column("number", Integer, nullable=False),
    Index("counts_of_a_measure", "measure", "month"),
    sqlite_autoincrement=True,
)

_APPEND: Final = Insertion(COUNTS, ("month", "measure", "breakdown", "number"))


@dataclass(frozen=True, slots=True)
class Count:
    """How often something was so in a month. `breakdown` is a code such as "language=tg"."""

    month: date  # its first day
    measure: str
    breakdown: str = ""
    number: int = 1


class Counts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def append(self, counts: Sequence[Count]) -> None:
        """A line each: a counter row would make all turns wait for each other."""
        await _APPEND.run(
            self._connection,
            [
                {
                    "month": count.month.replace(day=1),
                    "measure": count.measure,
                    "breakdown": count.breakdown,
                    "number": count.number,
                }
                for count in counts
            ],
        )

    async def sweep(self, before: date) -> int:
        """Figures of earlier months go. How many lines."""
        gone = await self._connection.execute(delete(COUNTS).where(COUNTS.c.month < before))
        return gone.rowcount

    async def totals(self, measure: str, since: date) -> tuple[Count, ...]:
        """Summed by month and breakdown, the oldest month first."""
        found = await self._connection.execute(
            select(COUNTS.c.month, COUNTS.c.breakdown, func.sum(COUNTS.c.number))
            .where(COUNTS.c.measure == measure, COUNTS.c.month >= since.replace(day=1))
            .group_by(COUNTS.c.month, COUNTS.c.breakdown)
            .order_by(COUNTS.c.month, COUNTS.c.breakdown)
        )
        return tuple(
            Count(month, measure, breakdown, int(number)) for month, breakdown, number in found
        )
