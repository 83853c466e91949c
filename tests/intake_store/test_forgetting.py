"""Whoever writes while their conversation goes is heard, or told at once that they were not."""

import asyncio
from datetime import timedelta

from sqlalchemy.exc import IntegrityError

from intake.ids import ConversationId
from intake_store.store import Store
from intake_store.timers import Timer
from tests.intake_store.stores import BEGIN, arrived, meet, opened
from tests.support.clock import START

LATER = START + timedelta(days=3)  # the way back is over
A_MOMENT = 0.3  # seconds in which a unit comes to where it must wait


async def _receive(store: Store) -> None:
    """What was not kept is brought again."""
    try:
        await store.carry_out(lambda unit: unit.inbox.receive([arrived(LATER)], BEGIN))
    except IntegrityError:
        await store.carry_out(lambda unit: unit.inbox.receive([arrived(LATER)], BEGIN))


async def _forget(store: Store, id_: ConversationId) -> None:
    await store.carry_out(lambda unit: unit.retention.forget([id_], LATER))


async def _heard(store: Store) -> int:
    """How many inputs have their turn now."""
    async with store.writing() as unit:
        batch = await unit.inbox.take(10)
    return sum(len(all_) for all_ in batch.inbounds.values())


async def test_what_comes_while_a_conversation_is_forgotten_is_not_forgotten_with_it(
    server_url: str,
) -> None:
    async with opened(server_url) as store, opened(server_url) as other:
        id_ = await meet(store, START)
        async with store.writing() as unit:
            await unit.timers.set([Timer(id_, "silence", START)])
        async with store.writing() as unit:  # holds the timer, at which the forgetting must wait
            await unit.timers.set([Timer(id_, "silence", LATER)])
            forgetting = asyncio.create_task(_forget(other, id_))
            await asyncio.sleep(A_MOMENT)
            coming = asyncio.create_task(_receive(other))
            await asyncio.sleep(A_MOMENT)
        await asyncio.gather(forgetting, coming)
        assert await _heard(store) == 1


async def test_who_has_just_written_is_not_swept_away(server_url: str) -> None:
    async with opened(server_url) as store:
        await meet(store, START)
        async with store.writing() as unit:
            await unit.inbox.receive([arrived(LATER)], BEGIN)
        async with store.writing() as unit:
            await unit.retention.sweep(LATER)
        assert await _heard(store) == 1
