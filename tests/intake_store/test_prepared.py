"""A prepared statement says and finds what SQLAlchemy's own execution of it would."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Integer, bindparam, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store import drivers
from intake_store.engines import is_the_databases, open_engines
from intake_store.prepared import Insertion, Prepared, Values, among
from intake_store.timers import TIMERS

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
COLUMNS = ("subject", "name", "due_at")
PUT = Insertion(TIMERS, COLUMNS)
PUT_NEW = Insertion(
    TIMERS,
    COLUMNS,
    lambda into: into.on_conflict_do_nothing(index_elements=COLUMNS[:2]).returning(TIMERS.c.name),
)
OF = Prepared(
    select(TIMERS)
    .where(among(TIMERS.c.subject, "subjects"), TIMERS.c.name.in_(("a", "b", "c")))
    .order_by(TIMERS.c.name)
    .limit(bindparam("most", type_=Integer))
)
RENAME = Prepared(
    update(TIMERS).where(TIMERS.c.name == bindparam("before")).values(name=bindparam("after"))
)
A, B, C, D = ({"subject": uuid4(), "name": name, "due_at": AT} for name in "abcd")
ALL = [A, B, C, D]


@pytest.fixture(params=["with the driver", "through SQLAlchemy"])
async def connection(request: pytest.FixtureRequest, url: str) -> AsyncIterator[AsyncConnection]:
    engines = open_engines(url)
    async with engines.writing.connect() as connection:
        if request.param == "through SQLAlchemy":
            yield connection
        else:
            driver = await drivers.take(connection)
            await driver.begin()
            yield connection
            await driver.roll_back()
            drivers.leave(connection)
    await engines.close()


def subjects(*rows: Values) -> list[object]:
    return [row["subject"] for row in rows]


@pytest.mark.parametrize("number", [1, 2, 3, 4])
async def test_a_list_may_be_of_any_length(connection: AsyncConnection, number: int) -> None:
    await PUT.run(connection, ALL)
    found = await OF.rows(connection, subjects=subjects(*ALL[:number]), most=9)
    assert found == ALL[: min(number, 3)]


async def test_a_parameter_that_is_no_list_counts(connection: AsyncConnection) -> None:
    await PUT.run(connection, ALL)
    assert await OF.rows(connection, subjects=subjects(*ALL), most=2) == [A, B]


async def test_what_stood_there_already_is_not_returned(connection: AsyncConnection) -> None:
    await PUT.run(connection, [A, B])
    new = await PUT_NEW.rows(connection, [A, C, B, D])
    assert sorted(row["name"] for row in new) == ["c", "d"]


async def test_a_change_tells_how_many_rows(connection: AsyncConnection) -> None:
    await PUT.run(connection, [A, B, {**C, "name": "a"}])
    assert await RENAME.run(connection, before="a", after="c") == 2
    assert await RENAME.run(connection, before="a", after="c") == 0


async def test_a_change_may_be_made_with_each_of_several_values(
    connection: AsyncConnection,
) -> None:
    await PUT.run(connection, [A, B])
    pairs = [{"before": "a", "after": "c"}, {"before": "c", "after": "d"}]
    await RENAME.run_each(connection, pairs)
    await RENAME.run_each(connection, [])
    assert [row["name"] for row in await OF.rows(connection, subjects=subjects(A, B), most=9)] == [
        "b"
    ]


async def test_nothing_to_put_is_no_statement(connection: AsyncConnection) -> None:
    await PUT.run(connection, [])
    assert await PUT_NEW.rows(connection, []) == []


async def test_a_broken_rule_is_told_as_sqlalchemy_would(connection: AsyncConnection) -> None:
    await PUT.run(connection, [A])
    with pytest.raises(IntegrityError) as found:
        await PUT.run(connection, [A])
    assert not is_the_databases(found.value)
    assert str(A["subject"]) not in str(found.value)


async def test_a_lost_connection_is_the_databases_fault_and_is_not_kept(url: str) -> None:
    if url.startswith("sqlite"):
        return  # a file is not lost like that
    engines = open_engines(url)
    lost: list[int] = []

    async def unit() -> None:
        async with engines.kept.lend() as lent, engines.writing.connect() as other:
            await lent.driver.begin()
            lost.append(await _pid(lent.driver))
            await other.exec_driver_sql(f"SELECT pg_terminate_backend({lost[0]})")
            await PUT.run(lent.connection, [A])

    with pytest.raises(DBAPIError) as found:
        await unit()
    assert is_the_databases(found.value)
    assert found.value.connection_invalidated
    async with engines.kept.lend() as lent:
        await lent.driver.begin()
        assert [await _pid(lent.driver)] != lost
    await engines.close()


async def _pid(driver: drivers.Driver) -> int:
    ((pid,),) = await driver.fetch("SELECT pg_backend_pid()", ())
    return int(pid)
