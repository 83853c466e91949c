"""One process of many sends and polls; another takes over when it ends."""

import asyncio
import contextlib

import pytest

from intake_store.store import Store
from tests.intake_store.stores import opened


async def leading(store: Store, begun: list[str], name: str) -> None:
    async def work() -> None:
        begun.append(name)
        await asyncio.Event().wait()

    await store.lead("sending", work)


async def until(begun: list[str], what: list[str]) -> None:
    async with asyncio.timeout(20):
        while begun != what:  # noqa: ASYNC110 - nothing rings when another process leads
            await asyncio.sleep(0.01)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def test_one_leads_and_another_takes_over_when_it_ends(server_url: str) -> None:
    begun: list[str] = []
    async with opened(server_url) as one, opened(server_url) as other:
        first = asyncio.create_task(leading(one, begun, "first"))
        await until(begun, ["first"])
        second = asyncio.create_task(leading(other, begun, "second"))
        await asyncio.sleep(0.3)
        assert begun == ["first"]
        await ended(first)
        await until(begun, ["first", "second"])
        await ended(second)


async def test_the_one_process_of_a_file_always_leads(file_url: str) -> None:
    begun: list[str] = []
    async with opened(file_url) as store:
        task = asyncio.create_task(leading(store, begun, "it"))
        await until(begun, ["it"])
        await ended(task)


async def test_what_breaks_is_told_to_whoever_asked_for_it(store: Store) -> None:
    async def work() -> None:
        raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        await store.lead("sending", work)
