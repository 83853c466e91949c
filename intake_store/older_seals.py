"""What is still sealed to an earlier version of a holder's key, in one column; moved row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

VERSION: Final = "holder_version"


@dataclass(frozen=True, slots=True)
class SealedRow:
    id: UUID
    version: int
    sealed: bytes


@dataclass(frozen=True, slots=True)
class OlderSeals:
    """Made by the table's own file. `of`: which rows belong to the holder."""

    connection: AsyncConnection
    column: Column[bytes]
    of: ColumnElement[bool]

    @property
    def name(self) -> str:
        """As `vault.py` calls it."""
        return f"{self._table.name}.{self.column.name}"

    async def take(self, before: int, after: UUID | None, most: int) -> tuple[SealedRow, ...]:
        """Those of a version below `before`, in the order of their ids, behind `after`."""
        ids, version = self._table.c.id, self._table.c[VERSION]
        wanted = (
            select(ids, version, self.column)
            .where(self.of, version < before, self.column.is_not(None))
            .order_by(ids)
            .limit(most)
        )
        if after is not None:
            wanted = wanted.where(ids > after)
        found = await self.connection.execute(wanted)
        return tuple(SealedRow(*row) for row in found)

    async def replace(self, pairs: Sequence[tuple[SealedRow, SealedRow]]) -> int:
        """Each one only where it is still what it was: destroyed meanwhile, it stays so."""
        replaced = 0
        for before, now in pairs:
            done = await self.connection.execute(
                update(self._table)
                .where(
                    self._table.c.id == before.id,
                    self._table.c[VERSION] == before.version,
                    self.column == before.sealed,
                )
                .values({self.column: now.sealed, VERSION: now.version})
            )
            replaced += done.rowcount
        return replaced

    async def count(self, before: int | None = None) -> int:
        """How many are sealed at all; or only to a version below `before`."""
        wanted = (
            select(func.count()).select_from(self._table).where(self.of, self.column.is_not(None))
        )
        if before is not None:
            wanted = wanted.where(self._table.c[VERSION] < before)
        return (await self.connection.execute(wanted)).scalar_one()

    @property
    def _table(self) -> Table:
        return self.column.table
