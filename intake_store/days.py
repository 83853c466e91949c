"""What came in and what was to go out, day by day: counted where it is kept, and where it goes.

What arrives is counted by the database itself (`TALLIES`), so that a row which is lost later is
missed. A row that goes for a reason is counted by whoever takes it away. Both together must come
to the rows that are there: `reconciling.py` looks.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import BigInteger, Column, Date, Integer, String, Table, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.schema import METADATA, insert


class Way(StrEnum):
    IN = "in"
    OUT = "out"


KEPT: Final = "kept"  # `what` of the tally; all else is what a row had come to when it went
LOST: Final = "lost"  # a person has seen that they are missing, and has said so
_FOLDED: Final = 0

DAYS = Table(
    "days",
    METADATA,
    Column("day", Date, primary_key=True),  # UTC
    Column("way", String, primary_key=True),
    Column("what", String, primary_key=True),
    # PostgreSQL: who counts. One row for all would make them wait for each other.
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("number", BigInteger, nullable=False),
)

# By dialect. The migrations set them up, and again whenever `inbox` or `outbox` is rebuilt.
TALLIES: Mapping[str, tuple[str, ...]] = {
    "sqlite": (
        (
            "CREATE TRIGGER inbox_tally AFTER INSERT ON inbox BEGIN"
            " INSERT INTO days (day, way, what, part, number) VALUES (NEW.day, 'in', 'kept', 0, 1)"
            " ON CONFLICT (day, way, what, part) DO UPDATE SET number = number + 1; END"
        ),
        (
            "CREATE TRIGGER outbox_tally AFTER INSERT ON outbox BEGIN"
            " INSERT INTO days (day, way, what, part, number) VALUES (NEW.day, 'out', 'kept', 0, 1)"
            " ON CONFLICT (day, way, what, part) DO UPDATE SET number = number + 1; END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION tally() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " INSERT INTO days (day, way, what, part, number)"
            " SELECT day, TG_ARGV[0], 'kept', pg_backend_pid(), count(*) FROM added GROUP BY day"
            " ON CONFLICT (day, way, what, part)"
            " DO UPDATE SET number = days.number + excluded.number; RETURN NULL; END $$"
        ),
        (
            "CREATE TRIGGER inbox_tally AFTER INSERT ON inbox REFERENCING NEW TABLE AS added"
            " FOR EACH STATEMENT EXECUTE FUNCTION tally('in')"
        ),
        (
            "CREATE TRIGGER outbox_tally AFTER INSERT ON outbox REFERENCING NEW TABLE AS added"
            " FOR EACH STATEMENT EXECUTE FUNCTION tally('out')"
        ),
    ),
}


@dataclass(frozen=True, slots=True)
class Total:
    day: date
    way: Way
    what: str
    number: int


class Days:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def gone(self, way: Way, rows: Iterable[tuple[date, str]]) -> int:
        """Rows taken away in this unit: of which day, and what each had come to. How many."""
        numbers = Counter(rows)
        await self.add([Total(day, way, what, n) for (day, what), n in sorted(numbers.items())])
        return numbers.total()

    async def add(self, totals: Iterable[Total]) -> None:
        rows = [
            {
                "day": one.day,
                "way": one.way.value,
                "what": one.what,
                "part": _FOLDED,
                "number": one.number,
            }
            for one in totals
        ]
        if rows:
            statement = insert(self._connection, DAYS)
            await self._connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["day", "way", "what", "part"],
                    set_={"number": DAYS.c.number + statement.excluded.number},
                ),
                rows,
            )

    async def totals(self) -> tuple[Total, ...]:
        """Of all days there were."""
        columns = DAYS.c
        found = await self._connection.execute(
            select(columns.day, columns.way, columns.what, func.sum(columns.number))
            .group_by(columns.day, columns.way, columns.what)
            .order_by(columns.day, columns.way, columns.what)
        )
        return tuple(Total(day, Way(way), what, int(n)) for day, way, what, n in found)

    async def fold(self, before: date) -> int:
        """The parts of past days become one row each; nobody counts there any more. How many."""
        columns = DAYS.c
        parts = await self._connection.execute(
            delete(DAYS)
            .where(columns.part != _FOLDED, columns.day < before)
            .returning(columns.day, columns.way, columns.what, columns.number)
        )
        found = [Total(day, Way(way), what, n) for day, way, what, n in parts]
        sums: Counter[tuple[date, Way, str]] = Counter()
        for one in found:
            sums[one.day, one.way, one.what] += one.number
        await self.add([Total(day, way, what, n) for (day, way, what), n in sorted(sums.items())])
        return len(found)


def day_of(at: datetime) -> date:
    return at.astimezone(UTC).date()
