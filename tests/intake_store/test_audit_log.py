"""The audit log in the store: chained, and only ever added to."""

import asyncio
from contextlib import suppress
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from intake.audit import Act, Why
from intake_store.engines import open_engines
from intake_store.store import Store
from tests.intake_store.hotline import NOW, ZARINA

ACT = Act(
    at=NOW,
    who=str(ZARINA),
    role="operator",
    act="read-story",
    subject="TJ-000-001",
    why=Why.ANSWERING,
)


async def test_acts_are_told_newest_first_and_by_page(store: Store) -> None:
    async with store.writing() as unit:
        for number in range(5):
            await unit.audit_log.add(replace(ACT, subject=f"TJ-000-00{number % 2}"))
    async with store.reading() as unit:
        assert [entry.n for entry in await unit.audit_log.page(limit=2)] == [5, 4]
        assert [entry.n for entry in await unit.audit_log.page(before=4)] == [3, 2, 1]
        theirs = await unit.audit_log.page(subject="TJ-000-001", who=str(ZARINA))
        assert [entry.n for entry in theirs] == [4, 2]
        assert theirs[0].act == replace(ACT, subject="TJ-000-001")
        assert await unit.audit_log.page(who="nobody") == ()
        assert await unit.audit_log.verify() is None


async def test_acts_at_the_same_time_stand_in_one_chain(store: Store) -> None:
    async def act(number: int) -> None:
        async with store.writing() as unit:
            await unit.audit_log.add(replace(ACT, subject=f"TJ-000-00{number}"))

    await asyncio.gather(*(act(number) for number in range(8)))
    async with store.reading() as unit:
        assert len(await unit.audit_log.page()) == 8
        assert await unit.audit_log.verify() is None


async def test_what_was_not_committed_was_not_done(store: Store) -> None:
    with suppress(LookupError):
        async with store.writing() as unit:
            await unit.audit_log.add(ACT)
            raise LookupError
    async with store.reading() as unit:
        assert await unit.audit_log.page() == ()
        assert await unit.audit_log.verify() is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET who = 'somebody else' WHERE n = 1",
        "DELETE FROM audit WHERE n = 2",
        "UPDATE audit_head SET n = 1",
        "DELETE FROM audit_head",
    ],
)
async def test_the_database_itself_refuses_a_change(store: Store, url: str, statement: str) -> None:
    async with store.writing() as unit:
        await unit.audit_log.add(ACT)
        await unit.audit_log.add(ACT)
    engines = open_engines(url)
    with pytest.raises(DBAPIError):
        async with engines.writing.begin() as connection:
            await connection.execute(text(statement))
    await engines.close()
    async with store.reading() as unit:
        assert await unit.audit_log.verify() is None
