"""What arrives is kept once, in order, and moves one conversation at a time."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from intake.conversation import Position
from intake.ids import CaseId, ConversationId
from intake.incoming import (
    OperatorSaid,
    Pressed,
    Said,
    SecretChecked,
    SecretOutcome,
    TimerFired,
)
from intake_store.inbox_table import INBOX, End, NewInput
from intake_store.keyring import BOT
from intake_store.keys import KeyMissing
from intake_store.store import Store
from intake_store.timers import Timer
from tests.intake_store.stores import BEGIN, KEYS, arrived, meet, opened
from tests.support.clock import START


async def test_a_text_brought_twice_is_kept_once(store: Store) -> None:
    async with store.writing() as unit:
        assert await unit.inbox.receive([arrived(START), arrived(START)], BEGIN) == 1
    async with store.writing() as unit:
        assert await unit.inbox.receive([arrived(START)], BEGIN) == 0
        assert (await unit.inbox.health()).waiting == 1


async def test_a_batch_brings_each_conversation_with_what_waits_in_order(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive(
            [
                arrived(START, 1, given=Said("а")),
                arrived(START, 2, address="+992900000002", given=Pressed(1, ("1", "2"))),
                arrived(START, 3, given=Said("б")),
            ],
            BEGIN,
        )
    async with store.writing() as unit:
        batch = await unit.inbox.take(10)
    given = [[one.given for one in all_] for all_ in batch.inbounds.values()]
    assert given == [[Said("а"), Said("б")], [Pressed(1, ("1", "2"))]]
    assert sorted(batch.addresses.values()) == ["+992900000001", "+992900000002"]
    assert all(one.position == BEGIN.position for one in batch.conversations.values())


async def test_whoever_waits_longest_is_taken_first(store: Store) -> None:
    everybody = [f"+99290000000{number}" for number in range(1, 10)]
    async with store.writing() as unit:
        for number, address in enumerate(everybody):
            await unit.inbox.receive([arrived(START, number, address=address)], BEGIN)
    taken = []
    for _ in range(3):
        async with store.writing() as unit:
            batch = await unit.inbox.take(3)
            taken.append(sorted(batch.addresses.values()))
            await unit.inbox.done(
                {one.id: End.ANSWERED for all_ in batch.inbounds.values() for one in all_}
            )
    assert taken == [everybody[:3], everybody[3:6], everybody[6:]]


async def test_nothing_waiting_is_an_empty_batch(store: Store) -> None:
    async with store.writing() as unit:
        assert not await unit.inbox.take(10)


async def test_what_is_done_is_not_taken_again_and_its_content_is_gone(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
        batch = await unit.inbox.take(10)
        [[inbound]] = batch.inbounds.values()
        await unit.inbox.done({inbound.id: End.ANSWERED})
    async with store.writing() as unit:
        assert not await unit.inbox.take(10)
        left = await unit._connection.execute(INBOX.select())  # noqa: SLF001 - what is in the file
        assert left.one().given is None


async def test_a_turn_that_breaks_leaves_everything_waiting(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
    with pytest.raises(Broken):
        await _break_after_a_turn(store)
    async with store.writing() as unit:
        assert await unit.inbox.take(10)


async def test_two_workers_never_hold_the_same_conversation(store: Store, url: str) -> None:
    if url.startswith("sqlite"):
        return  # one unit writes at a time: see test_store
    async with store.writing() as unit:
        for number in range(6):
            await unit.inbox.receive([arrived(START, number, address=f"+99290000{number}")], BEGIN)
    async with opened(url) as other, store.writing() as one, other.writing() as two:
        first, second = await one.inbox.take(4), await two.inbox.take(4)
        assert len(first.inbounds) == 4
        assert len(second.inbounds) == 2
        assert not first.inbounds.keys() & second.inbounds.keys()


async def test_an_input_does_not_wait_for_a_turn(store: Store, url: str) -> None:
    if url.startswith("sqlite"):
        return  # there it waits for the one writer, for milliseconds
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, 1)], BEGIN)
    async with opened(url) as door, store.writing() as turn:
        await turn.inbox.take(1)
        async with asyncio.timeout(5), door.writing() as unit:
            assert await unit.inbox.receive([arrived(START, 2)], BEGIN) == 1


async def test_what_is_being_checked_holds_back_what_was_said_after_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, 1, given=Said("4711"))], BEGIN)
        [[code]] = (await unit.inbox.take(1)).inbounds.values()
        await unit.inbox.checking([code.id])
        await unit.inbox.receive([arrived(START, 2, given=Said("и ещё"))], BEGIN)
        assert not await unit.inbox.take(1)
        assert [one.given for one, _ in await unit.inbox.checks()] == [Said("4711")]
    async with store.writing() as unit:
        outcome = SecretChecked(SecretOutcome.CODE, case=str(uuid4()), ticket="read")
        await unit.inbox.checked({code.id: outcome})
        batch = await unit.inbox.take(1)
    [all_] = batch.inbounds.values()
    assert [one.given for one in all_] == [outcome, Said("и ещё")]
    assert list(batch.addresses.values()) == ["+992900000001"]


async def test_what_was_said_before_a_check_is_taken_without_what_comes_after(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, n, given=Said(str(n))) for n in (1, 2, 3)], BEGIN)
        [all_] = (await unit.inbox.take(1)).inbounds.values()
        await unit.inbox.checking([all_[1].id])
        [first] = (await unit.inbox.take(1)).inbounds.values()
    assert [one.given for one in first] == [Said("1")]


async def test_the_panel_can_say_but_not_read(store: Store, panel: Store) -> None:
    id_ = await meet(store, START)
    said = NewInput("panel", "form-1", OperatorSaid("салом", "+9929"), START, conversation=id_)
    with pytest.raises(KeyMissing):
        async with panel.writing() as unit:
            await unit.inbox.put([said])
    async with store.writing() as unit:
        await unit.keyring.add(BOT, KEYS.inbound_public, START)
    async with panel.writing() as unit:
        assert await unit.inbox.put([said]) == 1
        assert await unit.inbox.put([said]) == 0
        with pytest.raises(KeyMissing):
            await unit.inbox.take(1)
    async with store.writing() as unit:
        [[inbound]] = (await unit.inbox.take(1)).inbounds.values()
    assert inbound.given == OperatorSaid("салом", "+9929")


async def test_what_is_for_a_case_moves_the_conversation_used_last(store: Store) -> None:
    case = CaseId(uuid4())
    early = await _with_case(store, case, "+992900000001", 1)
    late = await _with_case(store, case, "+992900000002", 2)
    async with store.writing() as unit:
        await unit.inbox.put([NewInput("panel", "1", OperatorSaid("?"), START, case=case)])
        batch = await unit.inbox.take(10)
    assert list(batch.inbounds) == [late] != [early]


async def test_what_is_for_a_case_without_a_conversation_says_so(store: Store) -> None:
    case, given = CaseId(uuid4()), OperatorSaid("?", route="sms|+15550100|+992900000003")
    async with store.writing() as unit:
        await unit.inbox.put([NewInput("panel", "1", given, START, case=case)])
        [homeless] = (await unit.inbox.take(10)).homeless
        assert (homeless.case, homeless.given) == (case, given)
    id_ = await meet(store, START, "+992900000003")
    async with store.writing() as unit:
        await unit.inbox.house(homeless.id, id_)
        batch = await unit.inbox.take(10)
    assert [one.given for one in batch.inbounds[id_]] == [given]


async def test_a_row_that_nobody_can_open_stops_no_other(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive(
            [arrived(START, 1), arrived(START, 2, address="+992900000002")], BEGIN
        )
        first = unit.inbox.take(1)
        [[broken]] = (await first).inbounds.values()
        strange = update(INBOX).where(INBOX.c.id == broken.id).values(kind="of-a-later-release")
        await unit._connection.execute(strange)  # noqa: SLF001 - what no code of ours would write
    async with store.writing() as unit:
        batch = await unit.inbox.take(10)
    assert [row.id for row in batch.unreadable] == [broken.id]
    assert broken.conversation in batch.conversations
    assert len(batch.inbounds) == 1


async def test_the_providers_id_of_a_message_comes_with_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([replace(arrived(START), message="77")], BEGIN)
        [[inbound]] = (await unit.inbox.take(1)).inbounds.values()
        await unit.inbox.checking([inbound.id])
        await unit.inbox.checked({inbound.id: SecretChecked(SecretOutcome.UNKNOWN)})
        [[again]] = (await unit.inbox.take(1)).inbounds.values()
    assert inbound.message == again.message == "77"


async def test_tries_are_counted_and_a_parked_input_is_out_of_the_way(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, 1), arrived(START, 2)], BEGIN)
        [[first, second]] = (await unit.inbox.take(1)).inbounds.values()
        for tries in (1, 2, 3):
            assert await unit.inbox.strike([first.id]) == {first.id: tries}
        await unit.inbox.park([first.id], "ValueError")
        [[left]] = (await unit.inbox.take(1)).inbounds.values()
        assert left.id == second.id
        assert (await unit.inbox.health()).parked == 1


async def test_a_flood_is_answered_in_several_turns(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, number) for number in range(50)], BEGIN)
        [all_] = (await unit.inbox.take(1)).inbounds.values()
        assert [one.id for one in all_] == sorted(one.id for one in all_)
        assert len(all_) == 20


async def test_a_newer_releases_conversation_is_left_alone(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
        assert not await unit.inbox.take(1, release=0)
        assert await unit.inbox.take(1, release=1)


async def test_ended_rows_go_after_fourteen_days(store: Store) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
        [[inbound]] = (await unit.inbox.take(1)).inbounds.values()
        await unit.inbox.done({inbound.id: End.ANSWERED})
        assert await unit.inbox.sweep(START + timedelta(days=13)) == 0
        assert await unit.inbox.sweep(START + timedelta(days=15)) == 1


async def test_a_timer_that_is_due_becomes_an_input_once(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.timers.set([Timer(id_, "silence", START), Timer(id_, "knock", START)])
        await unit.timers.set([Timer(id_, "silence", START + timedelta(minutes=2))])
        await unit.timers.cancel([(id_, "knock")])
        assert await unit.timers.next_at() == START + timedelta(minutes=2)
        assert await unit.timers.due(START, 10) == 0
        assert await unit.timers.due(START + timedelta(minutes=3), 10) == 1
        assert await unit.timers.due(START + timedelta(minutes=3), 10) == 0
        [[inbound]] = (await unit.inbox.take(1)).inbounds.values()
    assert inbound.given == TimerFired("silence")


class Broken(Exception):
    """Whatever may happen in the middle of a turn."""


async def _break_after_a_turn(store: Store) -> None:
    async with store.writing() as unit:
        [[inbound]] = (await unit.inbox.take(10)).inbounds.values()
        await unit.inbox.done({inbound.id: End.ANSWERED})
        raise Broken


async def _with_case(store: Store, case: CaseId, address: str, minute: int) -> ConversationId:
    id_ = await meet(store, START, address)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        after = replace(
            before,
            case=case,
            last_at=START + timedelta(minutes=minute),
            position=Position("handover", "asking"),
            version=1,
        )
        await unit.conversations.save([after])
    return id_
