"""A provider's news of a message may be quicker than our own note of how its call ended."""

from collections.abc import Mapping

from sqlalchemy import select

from intake_store.outbox_queries import ONCE_MORE
from intake_store.outbox_table import OUTBOX, Movement, Outcome, State
from intake_store.store import Store
from intake_store.unit import UnitOfWork
from tests.bot.shells import connection_of
from tests.intake_store.stores import meet
from tests.intake_store.test_outbox import SOON, says
from tests.support.clock import START


async def the_row(unit: UnitOfWork) -> Mapping[str, object]:
    return dict((await connection_of(unit).execute(select(OUTBOX))).mappings().one())


async def test_news_before_the_call_is_noted_is_the_end_of_it(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.moved([Movement("SM9", State.SENT, SOON, id=due.id)])
        await unit.outbox.outcome([Outcome(due.id, State.SENT, SOON, provider_id="SM9")])
        row = await the_row(unit)
    assert (row["state"], row["provider_id"], row["tries"]) == (State.SENT, "SM9", 1)


async def test_news_of_a_first_copy_leaves_the_mark_of_the_second(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.outcome([Outcome(due.id, State.DUE, SOON, reason=ONCE_MORE)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.moved([Movement("SM9", State.DELIVERED, SOON, id=due.id)])
        row = await the_row(unit)
    assert (row["state"], row["reason"], row["tries"]) == (State.DELIVERED, ONCE_MORE, 2)
