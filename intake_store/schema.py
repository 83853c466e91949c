"""The one MetaData all tables hang on, and column types that mean the same on both databases."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData, Table, Text, TypeDecorator
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

# Constraints are named, so that an error can be told apart and a migration can drop it.
METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)

# A number that orders rows. Give the table `sqlite_autoincrement=True`: no number comes twice.
Serial = BigInteger().with_variant(Integer(), "sqlite")


class Moment(TypeDecorator[datetime]):
    """A point in time: aware and UTC on the way in and on the way out, whatever the database."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else _in_utc(value)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC)

    # A file holds them as texts, as SQLAlchemy would write them; rows have many, so without detour.

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        return _as_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        if dialect.name == "sqlite":
            return _from_text
        return super().result_processor(dialect, coltype)


def _in_utc(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError("a naive time was given to the store")
    return value.astimezone(UTC)


def _as_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    return _in_utc(value).replace(tzinfo=None).isoformat(" ", "microseconds")


def _from_text(value: str | None) -> datetime | None:
    return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)


_NONE: Final = "[]"  # most lists are


class Codes(TypeDecorator[tuple[str, ...]]):
    """A short list of codes in one column; never anything that a person typed."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, _dialect: Dialect) -> str | None:
        if not value:
            return None if value is None else _NONE
        return json.dumps([str(code) for code in value])

    def process_result_value(self, value: str | None, _dialect: Dialect) -> tuple[str, ...] | None:
        if value is None or value == _NONE:
            return None if value is None else ()
        return tuple(json.loads(value))


def insert(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that knows `on_conflict_do_update` on both databases."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def insert_or_ignore(
    connection: AsyncConnection,
    table: Table,
    rows: Sequence[Mapping[str, object]] | None = None,
    *,
    on: Sequence[str],
) -> postgresql.Insert | sqlite.Insert:
    """An INSERT that leaves alone what already stands there by the unique columns `on`.

    `rows` may be given here, or (compiled once, so quicker) to `execute` as its list. Ask for
    `.returning(...)` and count what comes back: the drivers do not tell the row count of a list.
    """
    statement = insert(connection, table)
    if rows is not None:
        statement = statement.values(rows)
    return statement.on_conflict_do_nothing(index_elements=list(on))
