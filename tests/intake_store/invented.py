"""A store with something in every column of every table, and what stands in it."""

from datetime import date, time
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from sqlalchemy import Boolean, Column, Date, Integer, LargeBinary, Table, Time, Uuid, select
from sqlalchemy.types import JSON

from intake.audit import Act, Why
from intake_store.days import DAYS, KEPT
from intake_store.dump import LEFT_OUT
from intake_store.schema import METADATA, Codes, Moment
from intake_store.store import Store
from tests.support.clock import START

BY_ITSELF = {"audit", "audit_head", "days"}  # filled by their own rules
Rows = dict[str, list[tuple[Any, ...]]]


async def fill(store: Store) -> None:
    """Two rows a table, one of them with nothing where nothing may be."""
    async with store.writing() as unit:
        for table in METADATA.sorted_tables:
            if table.name not in BY_ITSELF:
                await unit._connection.execute(  # noqa: SLF001 - no table's own words know all
                    table.insert(), [_row(table, 1), _row(table, 2)]
                )
        for note in ("", "d1"):
            await unit.audit_log.add(
                Act(START, "somebody", "operator", "opened", "TJ-7K3-9QD", Why.ANSWERING, note)
            )


async def rows_of(store: Store) -> Rows:
    """All that a backup takes along; what was counted, counted together."""
    async with store.snapshot() as unit:
        found = {
            table.name: [
                tuple(row)
                for row in await unit._connection.execute(  # noqa: SLF001 - likewise
                    select(table).order_by(*table.primary_key.columns)
                )
            ]
            for table in METADATA.sorted_tables
            if table.name not in LEFT_OUT | {DAYS.name}
        }
        totals = await unit.days.totals()
        found[DAYS.name] = [(one.day, one.way, one.what, one.number) for one in totals]
    assert any(what == KEPT for _day, _way, what, _number in found[DAYS.name])
    return found


def _row(table: Table, number: int) -> dict[str, object]:
    return {column.name: _value(column, number) for column in table.c}


def _value(column: Column[Any], number: int) -> object:  # noqa: C901, PLR0911 - a line a type
    if column.nullable and number == 2:
        return None
    for key in column.foreign_keys:
        return _value(key.column, number)
    match column.type:
        case Uuid():
            return uuid5(NAMESPACE_OID, f"{column.table.name}.{column.name} {number}")
        case Moment():
            return START
        case Codes():
            return ("one", "two")
        case LargeBinary():
            return bytes([number, 0, 255])
        case Date():
            return date(2026, 3, number)
        case Time():
            return time(9, number)
        case Boolean():
            return number == 1
        case Integer():
            return number
        case JSON():
            return {"ҳа": [number]}
        case _:
            return f"{column.name} {number}"
