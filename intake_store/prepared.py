"""Statements that are run all the time: compiled once, then handed to the driver as they are.

They are SQLAlchemy's own, over the one schema: its text, its order of parameters, its types' ways
in and out. Only the looking up and wrapping of each call is left out.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ARRAY, Column, ColumnElement, Dialect, Executable, Table, bindparam, func
from sqlalchemy import select as plain_select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.selectable import ReturnsRows
from sqlalchemy.types import TypeEngine

from intake_store import drivers
from intake_store.drivers import Fetched

Values = Mapping[Any, Any]  # of a row, by its columns' names; or of the parameters of a statement
Insert = sqlite.Insert | postgresql.Insert
_Way = Callable[[Any], Any] | None  # in or out, by a column's type; None: as it is


class Prepared:
    """A statement with `bindparam`s. One that is `expanding` takes a list, never an empty one."""

    def __init__(self, statement: Executable | Callable[[str], Executable]) -> None:
        """By a function, told the dialect's name, where the databases need different ones."""
        self._told = statement
        self._texts: dict[str, _Text] = {}

    async def rows(self, connection: AsyncConnection, **values: Any) -> list[Values]:
        """What a reading, or a change with RETURNING, comes to."""
        text, driver = self._text(connection.dialect), drivers.of(connection)
        if driver is None:
            found = await connection.execute(text.statement, values)
            return [dict(row) for row in found.mappings()]
        plan = text.plan(values)
        return text.read(await driver.fetch(plan.sql, plan.args(values)))

    async def run(self, connection: AsyncConnection, **values: Any) -> int:
        """How many rows it changed."""
        text, driver = self._text(connection.dialect), drivers.of(connection)
        if driver is None:
            return (await connection.execute(text.statement, values)).rowcount
        plan = text.plan(values)
        return await driver.run(plan.sql, plan.args(values))

    async def run_each(self, connection: AsyncConnection, rows: Sequence[Values]) -> None:
        """Once with each of these values, in their order."""
        if not rows:
            return
        text, driver = self._text(connection.dialect), drivers.of(connection)
        if driver is None:
            await connection.execute(text.statement, [dict(row) for row in rows])
            return
        plan = text.plan(rows[0])
        await driver.run_each(plan.sql, [plan.args(row) for row in rows])

    def _text(self, dialect: Dialect) -> "_Text":
        text = self._texts.get(dialect.name)
        if text is None:
            told = self._told
            statement = told if isinstance(told, Executable) else told(dialect.name)
            text = self._texts[dialect.name] = _Text(statement, dialect)
        return text


class Insertion:
    """Rows put into a table, all with these columns.

    `extra` adds what is to happen on a conflict, and what is to be returned.
    """

    def __init__(
        self,
        table: Table,
        columns: Sequence[str],
        extra: Callable[[Any], Executable] = lambda statement: statement,
    ) -> None:
        def statement(dialect: str) -> Executable:
            if dialect == "sqlite":
                each = sqlite.insert(table).values({name: bindparam(name) for name in columns})
                return extra(each)
            # One statement for all: a trigger that counts does so once.
            lists = [
                func.unnest(bindparam(_all(name), type_=ARRAY(table.c[name].type, dimensions=1)))
                for name in columns
            ]
            return extra(postgresql.insert(table).from_select(list(columns), plain_select(*lists)))

        self._names = tuple(columns)
        self._prepared = Prepared(statement)

    async def rows(self, connection: AsyncConnection, rows: Sequence[Values]) -> list[Values]:
        """With RETURNING: what it says, in any order."""
        if connection.dialect.name != "sqlite":
            return await self._prepared.rows(connection, **self._lists(rows))
        return [one for row in rows for one in await self._prepared.rows(connection, **row)]

    async def run(self, connection: AsyncConnection, rows: Sequence[Values]) -> None:
        if connection.dialect.name == "sqlite":
            await self._prepared.run_each(connection, rows)
        elif rows:
            await self._prepared.run(connection, **self._lists(rows))

    def _lists(self, rows: Sequence[Values]) -> dict[str, list[Any]]:
        return {_all(name): [row[name] for row in rows] for name in self._names}


def among(column: Column[Any], name: str) -> ColumnElement[bool]:
    """Whether it is one of a list that a Prepared statement is told by this name."""
    return column.in_(bindparam(name, expanding=True))


def _all(name: str) -> str:
    return f"all_{name}"


class _Text:
    """A statement for one of the databases."""

    def __init__(self, statement: Executable, dialect: Dialect) -> None:
        self.statement = statement
        compiled = cast("Any", statement).compile(dialect=dialect)
        self._compiled: SQLCompiler = compiled
        self._dialect = dialect
        self._plans: dict[tuple[int, ...], _Plan] = {}
        self._lists = tuple(
            name for name, bind in compiled.binds.items() if bind.expanding and bind.required
        )
        columns = statement.exported_columns if isinstance(statement, ReturnsRows) else ()
        self._names = [column.name for column in columns]
        ways = [_out(column.type, dialect) for column in columns]
        self._ways = [(place, way) for place, way in enumerate(ways) if way is not None]

    def plan(self, values: Values) -> "_Plan":
        """Lists are filled up to a power of two: so there are few texts, and each is known."""
        sizes = tuple([_size(len(values[name])) for name in self._lists])
        plan = self._plans.get(sizes)
        if plan is None:
            lists = dict(zip(self._lists, sizes, strict=True))
            plan = self._plans[sizes] = _Plan(self._compiled, self._dialect, lists)
        return plan

    def read(self, rows: Fetched) -> list[Values]:
        names, ways = self._names, self._ways
        found: list[Values] = []
        for row in rows:
            values = list(row)
            for place, way in ways:
                values[place] = way(values[place])
            found.append(dict(zip(names, values, strict=True)))
        return found


class _Plan:
    """A statement's text for one number of parameters, and what stands in each place."""

    def __init__(self, compiled: SQLCompiler, dialect: Dialect, lists: Mapping[str, int]) -> None:
        binds = compiled.binds
        told = {name: bind.effective_value for name, bind in binds.items()}
        told |= {name: [None] * size for name, size in lists.items()}
        state = compiled.construct_expanded_state(told)
        of = {
            one: (name, place)
            for name, expanded in state.parameter_expansion.items()
            for place, one in enumerate(expanded)
        }
        self.sql = state.statement
        # What never changes stands there already; the rest is filled in, by its position.
        self._args: list[Any] = []
        self._as_they_are: list[tuple[int, str]] = []
        self._by_a_way: list[tuple[int, str, Callable[[Any], Any]]] = []
        self._listed: list[tuple[int, str, int, _Way]] = []
        for at, one in enumerate(state.positiontup or ()):
            name, place = of.get(one, (one, None))
            way = _in(binds[name].type, dialect)
            self._args.append(None)
            if not binds[name].required:
                value = state.parameters[one]
                self._args[at] = value if way is None else way(value)
            elif place is not None:
                self._listed.append((at, name, place, way))
            elif way is None:
                self._as_they_are.append((at, name))
            else:
                self._by_a_way.append((at, name, way))

    def args(self, values: Values) -> list[Any]:
        args = self._args.copy()
        for at, name in self._as_they_are:
            args[at] = values[name]
        for at, name, way in self._by_a_way:
            args[at] = way(values[name])
        for at, name, place, maybe in self._listed:
            several = values[name]
            value = several[place if place < len(several) else -1]
            args[at] = value if maybe is None else maybe(value)
        return args


def _size(n: int) -> int:
    return 1 << (n - 1).bit_length()


def _in(type_: TypeEngine[Any], dialect: Dialect) -> _Way:
    return type_.dialect_impl(dialect).bind_processor(dialect)


def _out(type_: TypeEngine[Any], dialect: Dialect) -> _Way:
    return type_.dialect_impl(dialect).result_processor(dialect, None)
