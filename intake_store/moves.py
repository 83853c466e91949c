"""How an ask or a referral moves on: by somebody, once, or by the clock, once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ColumnElement, Table, TextClause, and_, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.refusals import NotInThisState
from intake_store.announce import announce

CLOCK: Final = "clock"  # who moves what nobody answered in time


async def move(
    connection: AsyncConnection, table: Table, of: UUID, before: str, values: Mapping[str, object]
) -> RowMapping:
    """The row as it stands after it. Raises NotInThisState if it had left `before` already."""
    moved = await connection.execute(
        update(table)
        .where(table.c.id == of, table.c.status == before)
        .values(dict(values))
        .returning(*table.c)
    )
    row = moved.mappings().first()
    if row is None:
        raise NotInThisState
    announce(connection, "tickets")
    return row


async def lapse(
    connection: AsyncConnection,
    table: Table,
    open_: ColumnElement[bool] | TextClause,
    status: str,
    now: datetime,
) -> list[RowMapping]:
    """Those whose clock has run out, the first of them first; each lapses by one call only."""
    lapsed = await connection.execute(
        update(table)
        .where(and_(open_, table.c.lapses_at <= now))
        .values(status=status, moved_at=now, moved_by=CLOCK)
        .returning(*table.c)
    )
    rows = sorted(lapsed.mappings(), key=lambda row: (row["lapses_at"], row["id"]))
    if rows:
        announce(connection, "tickets")
    return rows
