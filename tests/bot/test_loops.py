"""Loops go on whatever breaks, say when they break over and over, and end with their work done."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import pytest

from bot import loops as module
from bot.loops import OFTEN, Loops
from tests.bot.shells import Shell


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REST", 0.001)


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - nothing rings when a loop has gone round
            await asyncio.sleep(0.002)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


def failing(times: int, calls: list[int]) -> Callable[[], Awaitable[int]]:
    async def work() -> int:
        calls.append(1)
        if len(calls) <= times:
            raise ValueError("the words that were said")
        return 0

    return work


async def test_a_loop_that_breaks_goes_on_and_is_well_again() -> None:
    loops, calls = Loops(), list[int]()
    task = asyncio.create_task(loops.every(0.001, failing(OFTEN + 1, calls), "it"))
    await until(lambda: loops.broken == ("it",))
    await until(lambda: len(calls) > OFTEN + 1 and not loops.broken)
    await ended(task)


async def test_work_is_done_until_nothing_is_left_and_at_every_ring(embedded: Shell) -> None:
    loops, left, calls = Loops(), [2], list[int]()

    async def work() -> int:
        calls.append(left[0])
        left[0] = max(left[0] - 1, 0)
        return calls[-1]

    task = asyncio.create_task(loops.whenever(embedded.store.bell("inbox"), work, "it"))
    await until(lambda: calls[:3] == [2, 1, 0])
    left[0] = 1
    await until(lambda: 1 in calls[3:])
    await ended(task)


async def test_what_runs_for_ever_is_begun_again_when_it_breaks() -> None:
    loops, begun = Loops(), list[int]()

    async def work() -> None:
        begun.append(1)
        if len(begun) < 3:
            raise OSError
        await asyncio.Event().wait()

    task = asyncio.create_task(loops.always(work, "it"))
    await until(lambda: len(begun) == 3)
    await ended(task)


async def test_what_ends_by_itself_is_not_begun_again() -> None:
    begun: list[int] = []

    async def work() -> None:
        begun.append(1)

    await Loops().always(work, "it")
    assert begun == [1]


async def test_work_under_way_is_finished_before_the_loop_ends() -> None:
    started, finished = asyncio.Event(), list[int]()

    async def work() -> int:
        started.set()
        await asyncio.sleep(0.05)
        finished.append(1)
        return 0

    task = asyncio.create_task(Loops().every(10, work, "it"))
    await started.wait()
    await ended(task)
    assert finished == [1]
