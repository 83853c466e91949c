"""What a provider keeps of messages that we have: to be made empty there, and then to be deleted.

A row is a provider's name for a message, and goes when nothing of it is left there.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Boolean, Column, Integer, String, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.prepared import Insertion
from intake_store.schema import METADATA, Moment

COPIES: Final = Table(
    "copies",
    METADATA,
    Column("id", String, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("next_at", Moment, nullable=False, index=True),
    Column("emptied", Boolean, nullable=False),
    Column("tries", Integer, nullable=False),
)
_ADD: Final = Insertion(
    COPIES,
    [column.name for column in COPIES.c],
    lambda into: into.on_conflict_do_nothing(index_elements=["id"]),
)


@dataclass(frozen=True, slots=True)
class Copy:
    id: str  # the provider's
    emptied: bool  # its text is gone; the record stands
    tries: int


@dataclass(frozen=True, slots=True)
class CopiesHealth:
    number: int
    oldest: datetime | None


class Copies:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, ids: Collection[str], now: datetime, next_at: datetime) -> None:
        """Once each, however often a provider tells of them."""
        rows = [
            {"id": id_, "at": now, "next_at": next_at, "emptied": False, "tries": 0}
            for id_ in sorted(set(ids))
        ]
        if rows:
            await _ADD.run(self._connection, rows)

    async def due(self, n: int, now: datetime) -> tuple[Copy, ...]:
        columns = COPIES.c
        rows = await self._connection.execute(
            select(columns.id, columns.emptied, columns.tries)
            .where(columns.next_at <= now)
            .order_by(columns.next_at, columns.id)
            .limit(n)
        )
        return tuple(Copy(row.id, row.emptied, row.tries) for row in rows)

    async def emptied(self, id_: str) -> None:
        await self._connection.execute(
            update(COPIES).where(COPIES.c.id == id_).values(emptied=True, tries=0)
        )

    async def later(self, id_: str, next_at: datetime) -> None:
        await self._connection.execute(
            update(COPIES)
            .where(COPIES.c.id == id_)
            .values(next_at=next_at, tries=COPIES.c.tries + 1)
        )

    async def gone(self, id_: str) -> None:
        await self._connection.execute(delete(COPIES).where(COPIES.c.id == id_))

    async def health(self) -> CopiesHealth:
        rows = await self._connection.execute(select(func.count(), func.min(COPIES.c.at)))
        number, oldest = rows.one()
        return CopiesHealth(number, oldest)
