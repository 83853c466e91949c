"""Lines of a dump become rows of an empty database; every count and the digest must be right."""

import hashlib
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import TableClause, column, delete, func, insert, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.days import DAYS
from intake_store.dump import KINDS, Kind, Manifest, numbered, tables

# Numbers that may have been given to rows after the dump was made never come again: a provider's
# late news of such a row must not meet another one.
AHEAD: Final = 1_000_000
_AT_ONCE: Final = 500


class NotADump(Exception):
    """What was read is not what a dump consists of, or not all of it. The sentence says what."""


@dataclass(slots=True)
class Gathering:
    """Rows of one table on their way."""

    table: TableClause
    kinds: list[Kind]
    rows: list[dict[str, Any]] = field(default_factory=list)
    count: int = 0

    def add(self, raw: list[Any]) -> None:
        self.count += 1
        self.rows.append(
            {
                name: None if value is None else kind.read(value)
                for name, value, kind in zip(self.table.c.keys(), raw, self.kinds, strict=True)
            }
        )


class Loading:
    """Into tables as they were when the dump was made: the manifest names their columns."""

    def __init__(self, connection: AsyncConnection, manifest: Manifest) -> None:
        self._connection = connection
        self._manifest = manifest
        self._at: Gathering | None = None
        self._counted: dict[str, int] = {}

    async def load(self, lines: AsyncIterator[bytes]) -> None:
        """All that follows the manifest. Raises NotADump."""
        digest = hashlib.sha256(self._manifest.line())
        ended = False
        async for line in lines:
            if ended:
                raise NotADump("There is something behind the dump's end.")
            raw = _read(line)
            if isinstance(raw, dict) and "sha256" in raw:
                ended = raw["sha256"] == digest.hexdigest()
                if not ended:
                    raise NotADump("The digest is another: what was read is not what was written.")
                continue
            digest.update(line)
            await self._take(raw)
        if not ended:
            raise NotADump("The dump is cut short.")
        await self._end_table()
        if self._counted != dict(self._manifest.rows):
            raise NotADump("Some table has other rows than the manifest counted.")

    async def go_on_counting(self) -> None:
        """Where the numbers of rows go on."""
        for one in tables():
            counts = numbered(one)
            last = self._manifest.numbers.get(one.name)
            if counts is None or last is None:
                continue
            given = {"table": one.name, "last": last + AHEAD}
            if self._connection.dialect.name == "sqlite":
                await self._connection.execute(_FORGET, given)
                await self._connection.execute(_SQLITE, given)
            else:
                await self._connection.execute(_POSTGRESQL, given | {"column": counts.name})

    async def _take(self, raw: object) -> None:
        if isinstance(raw, dict):
            await self._end_table()
            await self._begin_table(str(raw.get("table")))
        elif isinstance(raw, list) and self._at is not None:
            self._at.add(raw)
            if len(self._at.rows) == _AT_ONCE:
                await self._flush(self._at)
        else:
            raise NotADump("A row stands outside any table.")

    async def _begin_table(self, name: str) -> None:
        columns = self._manifest.columns.get(name)
        if columns is None:
            raise NotADump("A table comes of which the manifest says nothing.")
        kinds = [KINDS[kind] for kind in columns.values()]
        shape = table(name, *(column(key, KINDS[kind].type) for key, kind in columns.items()))
        self._at = Gathering(shape, kinds)
        if name == DAYS.name:  # what was counted while the rest was loaded
            await self._connection.execute(delete(shape))

    async def _end_table(self) -> None:
        if self._at is None:
            return
        await self._flush(self._at)
        there = (await self._connection.execute(_count(self._at.table))).scalar_one()
        if there != self._at.count:
            raise NotADump("Not every row that was read is there.")
        self._counted[self._at.table.name] = self._at.count
        self._at = None

    async def _flush(self, at: Gathering) -> None:
        if at.rows:
            await self._connection.execute(insert(at.table), at.rows)
            at.rows.clear()


_FORGET: Final = text("DELETE FROM sqlite_sequence WHERE name = :table")
_SQLITE: Final = text("INSERT INTO sqlite_sequence (name, seq) VALUES (:table, :last)")
_POSTGRESQL: Final = text("SELECT setval(pg_get_serial_sequence(:table, :column), :last)")


def _count(of: TableClause) -> Any:
    return select(func.count()).select_from(of)


def _read(line: bytes) -> object:
    try:
        return json.loads(line)
    except ValueError:
        raise NotADump("A line is no JSON.") from None
