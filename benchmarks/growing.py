"""A database grows: copies of real cases, with fresh ids, until there are so many.

What is copied is what a case of last year still has: its row, ticket (closed), opener, consents,
screening, contacts, a few records of its transcript and as many messages. Its conversation, inputs
and traces have gone by then, as `docs/data.md` has it.
"""

import os
import secrets
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import Column, Table, func, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.tickets import Status
from intake_store.cases import CASES
from intake_store.conversation_table import CONVERSATIONS
from intake_store.engines import Engines
from intake_store.erasures import ERASURES
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import OUTBOX
from intake_store.schema import METADATA
from intake_store.ticket_table import TICKETS
from intake_store.transcript import TRANSCRIPT

Row = Mapping[str, object]
TEMPLATES: Final = 10  # real cases that are copied in turn
_AT_ONCE: Final = 2_000  # cases in a commit
_GONE: Final = (CONVERSATIONS, INBOX, ERASURES)
_CLOSED: Final[Row] = {"status": Status.CLOSED.value}
_FORGOTTEN: Final[Row] = {"conversation": None, "args": None}


@dataclass(frozen=True, slots=True)
class Template:
    """The rows of one real case, table by table."""

    rows: Mapping[Table, Sequence[Row]]

    def copy(self) -> Iterator[tuple[Table, Row]]:
        fresh: defaultdict[UUID, UUID] = defaultdict(uuid4)
        for table, rows in self.rows.items():
            for row in rows:
                yield table, _copied(table, row, fresh)


async def grow(engines: Engines, until: int, records: int) -> None:
    """Copy until there are so many cases; of transcript and messages so many rows a case."""
    async with engines.writing.connect() as connection:
        if engines.is_sqlite:
            await connection.exec_driver_sql("PRAGMA synchronous = OFF")
            await connection.exec_driver_sql("PRAGMA cache_size = -2000000")
        there = (await connection.execute(select(func.count()).select_from(CASES))).scalar_one()
        templates = cycle(await _templates(connection, records))
        await connection.rollback()
        while there < until:
            several = min(_AT_ONCE, until - there)
            await _add(connection, engines, islice(templates, several))
            there += several
    await engines.writing.dispose()  # the next connection is as careful as ever


async def gigabytes(engines: Engines) -> float:
    """The size of the database."""
    async with engines.reading.connect() as connection:
        if engines.is_sqlite:
            pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
            size = (await connection.exec_driver_sql("PRAGMA page_size")).scalar_one()
            return float(pages * size / 1e9)
        database = func.pg_database_size(func.current_database())
        return float((await connection.execute(select(database))).scalar_one() / 1e9)


async def _add(
    connection: AsyncConnection, engines: Engines, templates: Iterator[Template]
) -> None:
    rows: defaultdict[Table, list[Row]] = defaultdict(list)
    for template in templates:
        for table, row in template.copy():
            rows[table].append(row)
    if engines.is_sqlite:
        await connection.exec_driver_sql("BEGIN IMMEDIATE")
    for table in METADATA.sorted_tables:
        if rows[table]:
            await connection.execute(insert(table), rows[table])
    await connection.commit()


async def _templates(connection: AsyncConnection, records: int) -> list[Template]:
    """Of those who said most."""
    of = TRANSCRIPT.c.case
    longest = select(of).group_by(of).order_by(func.count().desc()).limit(TEMPLATES)
    cases = (await connection.execute(longest)).scalars().all()
    if not cases:
        raise LookupError("there is no case to be copied")
    return [await _template(connection, case, records) for case in cases]


async def _template(connection: AsyncConnection, case: UUID, records: int) -> Template:
    rows: dict[Table, Sequence[Row]] = {}
    for table in METADATA.sorted_tables:
        column = table.c.id if table is CASES else table.c.get("case")
        if column is None or table in _GONE:
            continue
        query = select(table).where(column == case)
        if table in {TRANSCRIPT, OUTBOX}:
            query = query.limit(records)
        found = (await connection.execute(query)).mappings().all()
        rows[table] = [_as_of_last_year(table, dict(row)) for row in found]
    return Template(rows)


def _as_of_last_year(table: Table, row: Row) -> Row:
    match table:
        case _ if table is TICKETS:
            return {**row, **_CLOSED}
        case _ if table is OUTBOX:
            return {**row, **_FORGOTTEN}
        case _:
            return row


def _copied(table: Table, row: Row, fresh: defaultdict[UUID, UUID]) -> Row:
    """The same row of another case: ids are drawn anew, and the database counts its own."""
    return {
        column.name: _drawn(column, row[column.name], fresh)
        for column in table.columns
        if not (column.primary_key and isinstance(row[column.name], int))
    }


def _drawn(column: Column[object], value: object, fresh: defaultdict[UUID, UUID]) -> object:
    match value:
        case UUID():
            return fresh[value]
        case bytes() if column.primary_key:
            return os.urandom(len(value))
        case str() if column.primary_key:
            return f"{value[:3]}{secrets.token_hex(6).upper()}"
        case _:
            return value
