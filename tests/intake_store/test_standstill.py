"""What stands still is found, on both databases; what has its hour, or is another bot's, is not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.outgoing import Message, Outgoing, Timing
from intake_store.outbox_table import KNOCK, NewMessage, Outcome, State
from intake_store.standstill import STILL, UNTAKEN, Stand, Stands, Thing
from intake_store.store import Store
from intake_store.timers import Timer
from tests.intake_store.stores import BEGIN, arrived, meet
from tests.support.clock import START

LATER = START + STILL + timedelta(seconds=1)
OURS = ((ChannelKind.SMS, "+15550100"),)


def says(to: ConversationId, key: str = "hello") -> NewMessage:
    return NewMessage(to, Outgoing(Message(key)), START)


async def look(store: Store, *, ours: bool = True) -> Stands:
    async with store.reading() as unit:
        return await unit.standstill.look(LATER, OURS if ours else None)


async def test_where_nothing_waits_nothing_stands_still(store: Store) -> None:
    await meet(store, START)
    stands = await look(store)
    assert stands.still(LATER) == ()
    assert stands.elsewhere == 0
    assert {stand.count for stand in stands.of.values()} == {0}


async def test_an_input_a_check_a_timer_and_a_message_that_wait_for_over_a_minute_are_found(
    store: Store,
) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, 1), arrived(START, 2)], BEGIN)
        await unit.inbox.checking([1])
        await unit.timers.set([Timer(id_, "x", START)])
        await unit.outbox.put([says(id_), says(id_)])
        await unit.outbox.lease(1, START)
    stands = await look(store)
    assert stands.still(LATER) == (
        Thing.INBOX,
        Thing.CHECKS,
        Thing.TIMERS,
        Thing.OUTBOX,
        Thing.SENDING,
    )
    assert stands.still(START + STILL) == ()


async def test_what_is_tried_in_vain_stands_still_though_it_is_planned_anew(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        [message] = await unit.outbox.put([says(id_)])
        await unit.outbox.lease(1, START)
        again = Outcome(message, State.DUE, START, "no-connection", not_before=LATER + STILL)
        await unit.outbox.outcome([again])
    assert (await look(store)).still(LATER) == (Thing.OUTBOX,)


async def test_what_has_its_hour_stands_well_a_knock_after_a_try_too(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        ids = await unit.outbox.put(
            [
                replace(says(id_, KNOCK), until=LATER + 10 * STILL),
                replace(says(id_), not_before=LATER + STILL),
            ]
        )
        await unit.outbox.lease(1, START)
        again = Outcome(ids[0], State.DUE, START, "slowed", not_before=LATER + STILL)
        await unit.outbox.outcome([again])
    assert (await look(store)).still(LATER) == ()


async def test_what_another_number_owes_is_told_apart_and_a_page_is_nobodys_delay(
    store: Store,
) -> None:
    async with store.writing() as unit:
        rows = [
            replace(arrived(START, 1), own="+15550199"),
            arrived(START, 2, channel=ChannelKind.WEB, address="token"),
        ]
        other, page = await unit.conversations.meet(rows, BEGIN)
        await unit.outbox.put([says(other), says(page)])
    stands = await look(store)
    assert (stands.still(LATER), stands.elsewhere) == ((), 1)
    assert (await look(store, ours=False)).still(LATER) == (Thing.OUTBOX,)


def test_an_alarm_stands_still_only_after_ten_minutes() -> None:
    stands = Stands({Thing.ALARMS: Stand(1, START)}, elsewhere=0)
    assert stands.still(START + UNTAKEN) == ()
    assert stands.still(START + UNTAKEN + timedelta(seconds=1)) == (Thing.ALARMS,)


@pytest.mark.parametrize("timing", [Timing.REPLY, Timing.URGENT])
async def test_a_clock_that_was_set_back_keeps_no_timer_and_no_retry_waiting(
    store: Store, timing: Timing
) -> None:
    id_, by, now = await meet(store, START), timedelta(hours=1), START - timedelta(hours=1)
    async with store.writing() as unit:
        await unit.timers.set([Timer(id_, "danger-silent", START + timedelta(minutes=2))])
        reply = NewMessage(id_, Outgoing(Message("a"), timing), START, not_before=LATER)
        knock = NewMessage(id_, Outgoing(Message(KNOCK), Timing.KNOCK), START, not_before=LATER)
        await unit.outbox.put([reply, knock])
        await unit.standstill.set_back(by, now)
        assert await unit.timers.next_at() == now + timedelta(minutes=2)
        leased = await unit.outbox.lease(10, now)
    assert [due.outgoing.message.key for due in leased] == ["a"]
