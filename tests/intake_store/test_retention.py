"""What is past its time goes, and what was asked to go goes at once; a silence is kept."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from intake.conversation import Muted, Position
from intake.ids import CaseId, ConversationId, Language
from intake.incoming import Said
from intake.outgoing import Message, Outgoing
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import OUTBOX, NewMessage, State
from intake_store.store import Store
from intake_store.timers import Timer
from intake_store.traces import Trace
from tests.intake_store.stores import BEGIN, arrived, meet
from tests.support.clock import START

DAY = timedelta(days=1)


async def mute(store: Store, id_: ConversationId) -> None:
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        after = replace(
            before,
            muted=Muted.PERSON,
            language=Language("tg"),
            position=Position("needs", "asking"),
            answers={"needs": ("shelter",)},
            case=CaseId(uuid4()),
            last_at=START,
            version=1,
        )
        await unit.conversations.save([after])


async def test_what_was_asked_to_go_goes_at_once(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START, given=Said("ёрӣ"))], BEGIN)
        await unit.outbox.put([NewMessage(id_, Outgoing(Message("hello")), START)])
        await unit.timers.set([Timer(id_, "knock", START)])
        await unit.traces.add([Trace(id_, "1", "in", START)])
    async with store.writing() as unit:
        await unit.retention.forget([id_], START)
        assert await unit.conversations.get([id_]) == {}
        assert not await unit.inbox.take(1)
        assert await unit.outbox.lease(1, START) == ()
        assert await unit.timers.next_at() is None
        [given] = (await unit._connection.execute(INBOX.select())).all()  # noqa: SLF001
        [said] = (await unit._connection.execute(OUTBOX.select())).all()  # noqa: SLF001
    assert (given.given, given.conversation, said.args, said.conversation) == (None,) * 4
    assert said.state == State.GIVEN_UP
    assert await meet(store, START) != id_


async def test_a_conversation_goes_when_the_way_back_is_past(store: Store) -> None:
    await meet(store, START)
    async with store.writing() as unit:
        assert (await unit.retention.sweep(START + DAY - timedelta(seconds=1)))[
            "conversations"
        ] == 0
        assert (await unit.retention.sweep(START + DAY * 2))["conversations"] == 1


async def test_nobody_is_forgotten_while_something_waits_for_them(store: Store) -> None:
    waits, owed = await meet(store, START), await meet(store, START, "+992900000002")
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
        await unit.outbox.put([NewMessage(owed, Outgoing(Message("hello")), START)])
        assert (await unit.retention.sweep(START + DAY * 2))["conversations"] == 0
        assert set(await unit.conversations.get([waits, owed])) == {waits, owed}


async def test_of_a_muted_address_only_its_silence_is_kept(store: Store) -> None:
    id_ = await meet(store, START)
    await mute(store, id_)
    async with store.writing() as unit:
        await unit.retention.sweep(START + DAY * 2)
        one = (await unit.conversations.get([id_]))[id_]
        route = (await unit.conversations.routes([id_]))[id_]
    assert one.muted is Muted.PERSON
    assert (one.answers, one.case, one.language, route.address) == ({}, None, None, None)
    assert await meet(store, START + DAY * 3) == id_
    async with store.reading() as unit:
        again = (await unit.conversations.get([id_]))[id_]
    assert (again.position, again.muted) == (BEGIN.position, Muted.PERSON)


async def test_a_silence_ends_after_its_days(store: Store) -> None:
    id_ = await meet(store, START)
    await mute(store, id_)
    async with store.writing() as unit:
        await unit.retention.sweep(START + DAY * 2)
        await unit.retention.sweep(START + DAY * 89)
        assert id_ in await unit.conversations.get([id_])
        await unit.retention.sweep(START + DAY * 91)
        assert await unit.conversations.get([id_]) == {}


async def test_a_held_message_does_not_wait_for_ever(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        held = NewMessage(id_, Outgoing(Message("news")), START, state=State.HELD, reason="locked")
        await unit.outbox.put([held])
        assert (await unit.retention.sweep(START + DAY * 29))["held"] == 0
        assert (await unit.retention.sweep(START + DAY * 31))["held"] == 1


async def test_a_message_without_a_ticket_goes_after_ninety_days(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([NewMessage(id_, Outgoing(Message("hello")), START)])
        assert (await unit.retention.sweep(START + DAY * 91))["outbox"] == 1
