"""All tables as lines of JSON, the same from either database: what backups are made of.

The first line tells what follows, by table, column and count; the last one its digest. Rows come
in the order in which they refer to each other. Whoever is signed in is not taken along.
"""

import base64
import hashlib
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    String,
    Table,
    Time,
    Uuid,
    func,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.types import TypeEngine

from intake_store.days import DAYS
from intake_store.schema import METADATA, Codes, Moment

RELEASE: Final = "0.1"
FORMAT: Final = 1
LEFT_OUT: Final = frozenset({"sessions"})
_AT_ONCE: Final = 500
_ALEMBIC: Final = text("SELECT version_num FROM alembic_version")


@dataclass(frozen=True, slots=True)
class Kind:
    """How a column's values are written down, whatever the database calls its type."""

    type: TypeEngine[Any]
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _as_it_is(value: object) -> object:
    return value


KINDS: Final[Mapping[str, Kind]] = {
    "moment": Kind(Moment(), datetime.isoformat, datetime.fromisoformat),
    "codes": Kind(Codes(), list, tuple),
    "uuid": Kind(Uuid(), str, UUID),
    "bytes": Kind(LargeBinary(), lambda raw: base64.b64encode(raw).decode(), base64.b64decode),
    "date": Kind(Date(), date.isoformat, date.fromisoformat),
    "time": Kind(Time(), time.isoformat, time.fromisoformat),
    "flag": Kind(Boolean(), _as_it_is, _as_it_is),
    "number": Kind(Integer(), _as_it_is, _as_it_is),
    "json": Kind(JSON(), _as_it_is, _as_it_is),
    "text": Kind(String(), _as_it_is, _as_it_is),
}
_OF_TYPE: Final[tuple[tuple[type[TypeEngine[Any]], str], ...]] = (
    (Moment, "moment"),
    (Codes, "codes"),
    (Uuid, "uuid"),
    (LargeBinary, "bytes"),
    (Date, "date"),
    (Time, "time"),
    (Boolean, "flag"),
    (Integer, "number"),
    (JSON, "json"),
    (String, "text"),
)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a dump says of itself."""

    release: str
    revision: str
    made_at: datetime
    columns: Mapping[str, Mapping[str, str]]  # table → column → kind
    rows: Mapping[str, int]
    numbers: Mapping[str, int]  # table → the highest number that was ever given to a row

    def line(self) -> bytes:
        raw = {
            "panoh": FORMAT,
            "release": self.release,
            "revision": self.revision,
            "made_at": self.made_at.isoformat(),
            "columns": self.columns,
            "rows": self.rows,
            "numbers": self.numbers,
        }
        return as_line(raw)

    @classmethod
    def read(cls, line: bytes) -> "Manifest":
        """Raises ValueError or KeyError if it is none."""
        raw = json.loads(line)
        if not isinstance(raw, dict) or raw.get("panoh") != FORMAT:
            raise ValueError("no dump of this format")
        return cls(
            release=raw["release"],
            revision=raw["revision"],
            made_at=datetime.fromisoformat(raw["made_at"]),
            columns=raw["columns"],
            rows=raw["rows"],
            numbers=raw["numbers"],
        )


class Dump:
    """To be taken in a `snapshot`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def lines(self, now: datetime) -> AsyncGenerator[bytes, None]:
        """Some at a time; the manifest first and by itself."""
        digest = hashlib.sha256()
        manifest = await _manifest(self._connection, now)
        first = manifest.line()
        digest.update(first)
        yield first
        for table in tables():
            kinds = [KINDS[kind] for kind in manifest.columns[table.name].values()]
            begin = as_line({"table": table.name})
            digest.update(begin)
            yield begin
            found = await self._connection.stream(
                select(table).execution_options(yield_per=_AT_ONCE, stream_results=True)
            )
            async for rows in found.partitions():
                part = b"".join(as_line(_written(row, kinds)) for row in rows)
                digest.update(part)
                yield part
        yield as_line({"sha256": digest.hexdigest()})


def tables() -> list[Table]:
    """A table stands after those that its rows refer to; last the one that counts the others."""
    found = [table for table in METADATA.sorted_tables if table.name not in LEFT_OUT]
    return sorted(found, key=lambda table: table is DAYS)


def numbered(table: Table) -> Column[Any] | None:
    """The column that the database itself counts up."""
    if not table.dialect_options["sqlite"]["autoincrement"]:
        return None
    [column] = table.primary_key.columns
    return column


def as_line(raw: object) -> bytes:
    return json.dumps(raw, separators=(",", ":")).encode() + b"\n"


def _written(row: Any, kinds: list[Kind]) -> list[Any]:
    return [
        None if value is None else kind.write(value) for value, kind in zip(row, kinds, strict=True)
    ]


async def _manifest(connection: AsyncConnection, now: datetime) -> Manifest:
    counted = {
        table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
        for table in tables()
    }
    return Manifest(
        release=RELEASE,
        revision=(await connection.execute(_ALEMBIC)).scalar_one(),
        made_at=now,
        columns={
            table.name: {column.name: _kind(column.type) for column in table.c}
            for table in tables()
        },
        rows=counted,
        numbers=await _numbers(connection),
    )


async def _numbers(connection: AsyncConnection) -> dict[str, int]:
    found = {}
    for table in tables():
        column = numbered(table)
        if column is None:
            continue
        if connection.dialect.name == "sqlite":
            asked = text("SELECT seq FROM sqlite_sequence WHERE name = :table")
            last = await connection.execute(asked, {"table": table.name})
        else:
            asked = text("SELECT pg_sequence_last_value(pg_get_serial_sequence(:table, :column))")
            last = await connection.execute(asked, {"table": table.name, "column": column.name})
        found[table.name] = last.scalar() or 0
    return found


def _kind(type_: TypeEngine[Any]) -> str:
    return next(name for of, name in _OF_TYPE if isinstance(type_, of))
