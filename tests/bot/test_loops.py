"""Loops go on after a failure, and end when they are told to."""

import asyncio

import pytest

from bot import loops
from bot.loops import Loops


async def test_what_breaks_while_it_is_ended_has_ended() -> None:
    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            raise KeyError

    task = asyncio.create_task(Loops().always(work, "outside"))
    await asyncio.sleep(0.01)
    task.cancel()
    done, _ = await asyncio.wait({task}, timeout=1)
    assert done
    assert isinstance(task.exception(), KeyError)


async def test_what_breaks_by_itself_is_begun_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loops, "REST", 0.0)
    begun = []

    async def work() -> None:
        begun.append(len(begun))
        if len(begun) < 3:
            raise KeyError

    await Loops().always(work, "outside")
    assert begun == [0, 1, 2]
