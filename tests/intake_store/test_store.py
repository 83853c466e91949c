"""Units are whole or nothing, do not overwrite one another, and are heard of."""

import asyncio
import stat
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import OperationalError as Passing

from intake_store.announce import announce
from intake_store.store import Store, open_store
from intake_store.unit import UnitOfWork
from tests.intake_store.stores import BEGIN, arrived, opened
from tests.support.clock import START

NAME = "number"


async def add_one(unit: UnitOfWork) -> int:
    number = int(await unit.deployment.get(NAME) or 0) + 1
    await asyncio.sleep(0)
    await unit.deployment.set(NAME, str(number))
    return number


class Broken(Exception):
    """Whatever may happen in the middle of a unit."""


async def break_after(store: Store, work: Callable[[UnitOfWork], Awaitable[object]]) -> None:
    async with store.writing() as unit:
        await work(unit)
        raise Broken


async def test_a_unit_that_raises_leaves_nothing(store: Store) -> None:
    with pytest.raises(Broken):
        await break_after(store, add_one)
    async with store.reading() as unit:
        assert await unit.deployment.get(NAME) is None


async def test_nothing_can_be_written_while_reading(store: Store) -> None:
    async with store.reading() as unit:
        with pytest.raises(DBAPIError):
            await unit.deployment.set(NAME, "1")


async def test_a_reader_sees_one_moment(store: Store, url: str) -> None:
    if not url.startswith("sqlite"):
        return  # PostgreSQL reads each statement's moment: nothing here asks twice
    async with store.reading() as reader:
        assert await reader.deployment.get(NAME) is None
        async with store.writing() as unit:
            await add_one(unit)
        assert await reader.deployment.get(NAME) is None


async def test_two_processes_lose_no_update(store: Store, url: str) -> None:
    if not url.startswith("sqlite"):
        return  # there rows are locked, each table in its own way
    async with opened(url) as other:
        await asyncio.gather(*(one.carry_out(add_one) for one in (store, other) * 40))
        async with other.reading() as unit:
            assert await unit.deployment.get(NAME) == "80"


async def test_a_deadlock_repeats_the_unit(store: Store) -> None:
    class Deadlock(Exception):
        sqlstate = "40P01"

    tries = 0

    async def work(unit: UnitOfWork) -> int:
        nonlocal tries
        tries += 1
        number = await add_one(unit)
        if tries < 3:
            raise Passing("UPDATE", {}, Deadlock())
        return number

    assert await store.carry_out(work) == 1


async def test_a_bug_is_not_repeated(store: Store) -> None:
    tries = 0

    async def work(_unit: UnitOfWork) -> None:
        nonlocal tries
        tries += 1
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await store.carry_out(work)
    assert tries == 1


async def test_the_bell_rings_for_our_own_commit(store: Store) -> None:
    bell = store.bell("inbox")
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
    assert await bell.rings(0)


async def test_the_bell_rings_for_another_process(store: Store, url: str) -> None:
    bell = store.bell("inbox")
    await bell.rings(0.5)  # until it listens
    async with opened(url) as other, other.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
    assert await bell.rings(5)


async def test_work_that_is_seen_to_is_told_to_nobody_else(store: Store, url: str) -> None:
    """Else every process would look for each input that one of them takes anyway."""
    if url.startswith("sqlite"):
        return  # one process does all the work there
    async with opened(url) as other:
        theirs, ours = other.bell("inbox"), store.bell("inbox")
        await ours.rings(0.5)  # somebody here waits for work
        await theirs.rings(0.5)
        async with store.writing() as unit:
            await unit.inbox.receive([arrived(START)], BEGIN)
        assert await ours.rings(0)
        assert not await theirs.rings(0.3)


async def test_what_is_rolled_back_does_not_ring(store: Store) -> None:
    bell = store.bell("inbox")
    await bell.rings(0.5)
    with pytest.raises(Broken):
        await break_after(store, lambda unit: unit.inbox.receive([arrived(START)], BEGIN))
    assert not await bell.rings(0.2)


async def test_a_bell_hears_only_its_channels_of_our_own_process(store: Store, url: str) -> None:
    if url.startswith("sqlite"):
        return  # one counter tells of every change
    bell = store.bell("outbox")
    async with store.writing() as unit:
        announce(unit._connection, "tickets")  # noqa: SLF001 - what every table does
    assert not await bell.rings(0.2)


async def test_a_bell_that_rang_while_nobody_listened_is_heard_next(store: Store) -> None:
    bell = store.bell("tickets", "inbox")
    for number in range(3):
        async with store.writing() as unit:
            await unit.inbox.receive([arrived(START, number)], BEGIN)
    await asyncio.sleep(0.3)
    assert await bell.rings(0)
    assert not await bell.rings(0.1)


async def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    file = tmp_path / "data" / "panoh.sqlite"
    store = open_store(f"sqlite:///{file}")
    async with store.reading():
        pass
    await store.close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("url", ["mysql://localhost/x", "sqlite://", "sqlite:///:memory:"])
async def test_another_kind_of_database_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match=r"SQLite|file"):
        open_store(url)
