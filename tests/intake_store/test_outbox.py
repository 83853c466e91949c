"""What we owe is sent once, in order, or we say that we do not know."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from intake.channels import ChannelKind
from intake.conversation import Muted
from intake.ids import CaseId, ConversationId, Language
from intake.outgoing import Choice, Message, Outgoing, Timing, Word
from intake_store.keys import KeyMissing
from intake_store.outbox_queries import NOT_TRIED
from intake_store.outbox_table import OUTBOX, Movement, NewMessage, Outcome, State
from intake_store.store import Store
from intake_store.unit import UnitOfWork
from tests.intake_store.stores import BEGIN, arrived, meet
from tests.support.clock import START

SOON = START + timedelta(minutes=1)
PROMPT = Outgoing(
    Message(
        key="needs-ask",
        args={"number": 3, "place_key": ("region-du", "region-su"), "name": "«Ёвар»"},
        choices=(Choice("1", "needs-shelter"), Choice("lola", "agency", {"tg": "Лола"})),
        multiple=True,
        question=4,
        words=(Word.PERSON, Word.URGENT),
        page=1,
        sensitive=True,
    ),
    Timing.KNOCK,
)


def says(
    conversation: ConversationId,
    key: str = "hello",
    *,
    timing: Timing = Timing.REPLY,
    at: datetime = START,
) -> NewMessage:
    return NewMessage(conversation, Outgoing(Message(key), timing), at)


async def keys_leased(unit: UnitOfWork, n: int = 10, now: datetime = SOON) -> list[str]:
    return [due.outgoing.message.key for due in await unit.outbox.lease(n, now)]


async def test_a_message_comes_back_as_it_was_put(store: Store) -> None:
    id_ = await meet(store, START)
    case = CaseId(uuid4())
    async with store.writing() as unit:
        await unit.outbox.put([NewMessage(id_, PROMPT, START, case=case, answers=7)])
        [due] = await unit.outbox.lease(10, SOON)
    assert (due.outgoing, due.case, due.answers, due.tries) == (PROMPT, case, 7, 0)
    assert (due.channel, due.own, due.address) == (ChannelKind.SMS, "+15550100", "+992900000001")


async def test_what_is_being_sent_is_not_leased_again(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_)])
        assert await keys_leased(unit) == ["hello"]
    async with store.writing() as unit:
        assert await keys_leased(unit) == []


async def test_messages_of_one_turn_go_in_their_order(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        ids = await unit.outbox.put([says(id_, f"line-{number}") for number in range(30)])
        assert ids == sorted(ids)
        assert await keys_leased(unit, 30) == [f"line-{number}" for number in range(30)]


async def test_an_urgent_message_goes_before_other_peoples(store: Store) -> None:
    one, other = await meet(store, START), await meet(store, START, "+992900000002")
    async with store.writing() as unit:
        await unit.outbox.put([says(one, "first"), says(other, "before it")])
        urgent = says(other, "urgent", timing=Timing.URGENT)
        await unit.outbox.put([says(other, "with it"), urgent])
        assert await keys_leased(unit, 3) == ["before it", "with it", "urgent"]
        assert await keys_leased(unit) == ["first"]


async def test_what_was_on_its_way_and_comes_back_goes_before_the_urgent_one(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        [first] = await unit.outbox.put([says(id_, "first")])
        assert await keys_leased(unit) == ["first"]
        await unit.outbox.put([says(id_, "urgent", timing=Timing.URGENT)])
        await unit.outbox.outcome([Outcome(first, State.DUE, START, reason="slowed")])
        assert await keys_leased(unit, 1) == ["first"]


async def test_none_is_sent_past_one_that_must_wait(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_, "one"), says(id_, "two")])
        first, second = await unit.outbox.lease(10, START)
        later = START + timedelta(seconds=30)
        await unit.outbox.outcome(
            [
                Outcome(first.id, State.DUE, START, "refused-connection", not_before=later),
                Outcome(second.id, State.DUE, START, NOT_TRIED),
            ]
        )
        assert await keys_leased(unit, now=START) == []
        again = await unit.outbox.lease(10, later)
    assert [(due.outgoing.message.key, due.tries) for due in again] == [("one", 1), ("two", 0)]


async def test_the_web_chats_messages_are_shown_and_never_sent(store: Store) -> None:
    async with store.writing() as unit:
        web = arrived(START, channel=ChannelKind.WEB, address="cookie")
        [id_] = await unit.conversations.meet([web], BEGIN)
        [one, two] = await unit.outbox.put([says(id_, "one"), says(id_, "two")])
        assert await keys_leased(unit) == []
        page = await unit.outbox.page(id_, SOON)
        assert [(shown.id, shown.outgoing.message.key) for shown in page] == [
            (one, "one"),
            (two, "two"),
        ]
        assert await unit.outbox.shown(id_, one, SOON) == 1
        assert [shown.state for shown in await unit.outbox.page(id_, SOON)] == [
            State.DELIVERED,
            State.DUE,
        ]
        await unit.outbox.shown(id_, two, SOON)
        await unit.outbox.clear_page([id_])
        assert await unit.outbox.page(id_, SOON) == ()


async def test_held_messages_go_when_they_are_released(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([replace(says(id_, "news"), state=State.HELD, reason="locked")])
        assert await keys_leased(unit) == []
        [held] = await unit.outbox.held(id_)
        assert (held.outgoing.message.key, held.reason) == ("news", "locked")
        assert await unit.outbox.release_held([id_], SOON) == 1
        assert await unit.outbox.hold([id_], "muted") == 1
        assert await unit.outbox.release_held([id_], SOON) == 1
        assert await keys_leased(unit) == ["news"]


async def test_what_is_cancelled_does_not_go(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        [one, _two] = await unit.outbox.put([says(id_, "one"), says(id_, "two")])
        assert await unit.outbox.cancel_ids([one], "replaced", START) == 1
        assert await unit.outbox.cancel([id_], "stop", START) == 1
        assert await keys_leased(unit) == []


async def test_what_was_not_to_be_said_later_is_given_up(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([replace(says(id_), until=START)])
        assert await keys_leased(unit) == []
        [gone] = await unit.outbox.expire(SOON)
    assert (gone.conversation, gone.state) == (id_, State.GIVEN_UP)


async def test_the_panel_sees_how_far_a_message_has_come_and_not_what_it_says(
    store: Store, panel: Store
) -> None:
    id_ = await meet(store, START)
    case = CaseId(uuid4())
    async with store.writing() as unit:
        [number] = await unit.outbox.put([replace(says(id_), case=case)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.outcome([Outcome(due.id, State.SENT, SOON, provider_id="SM9")])
    async with panel.reading() as unit:
        progress = (await unit.outbox.states(case))[number]
        with pytest.raises(KeyMissing):
            await unit.outbox.page(id_, SOON)
    assert (progress.key, progress.state, progress.at) == ("hello", State.SENT, SOON)


async def test_arguments_go_when_a_message_has_gone(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.outcome([Outcome(due.id, State.SENT, SOON, provider_id="SM9")])
        left = await unit._connection.execute(OUTBOX.select())  # noqa: SLF001 - what is in the file
    assert left.one().args is None


async def test_news_of_a_message_only_moves_it_forward(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([says(id_)])
        [due] = await unit.outbox.lease(10, SOON)
        await unit.outbox.outcome([Outcome(due.id, State.SENT, SOON, provider_id="SM9")])
        [moved] = await unit.outbox.moved([Movement("SM9", State.DELIVERED, SOON)])
        assert (moved.id, moved.state) == (due.id, State.DELIVERED)
        assert await unit.outbox.moved([Movement("SM9", State.SENT, SOON)]) == ()
        assert await unit.outbox.moved([Movement("SM9", State.GIVEN_UP, SOON)]) == ()
        assert await unit.outbox.moved([Movement("SM404", State.DELIVERED, SOON)]) == ()


async def test_after_a_crash_only_an_answer_to_somebody_still_there_is_repeated(
    store: Store,
) -> None:
    there = await _written_at(store, START, "+992900000001")
    gone = await _written_at(store, START - timedelta(minutes=16), "+992900000002")
    async with store.writing() as unit:
        await unit.outbox.put(
            [
                replace(says(there, "answer"), answers=1),
                replace(says(gone, "to a locked phone"), answers=2),
            ]
        )
        await unit.outbox.lease(10, START)
        [doubted] = await unit.doubts.recover(START, 15)
        assert doubted.conversation == gone
        assert await keys_leased(unit, now=START) == ["answer"]
        assert (await unit.outbox.health(START)).perhaps == 1
        await unit.doubts.recover(START, 15)
        assert await keys_leased(unit, now=START) == [], "a third time is too often"
        assert (await unit.outbox.health(START)).perhaps == 2


async def test_after_a_crash_news_is_not_repeated(store: Store) -> None:
    id_ = await _written_at(store, START, "+992900000001")
    async with store.writing() as unit:
        await unit.outbox.put([says(id_, "news")])
        await unit.outbox.lease(10, START)
        await unit.doubts.recover(START, 15)
        assert await keys_leased(unit, now=START) == []


async def test_the_sender_sees_who_must_not_be_written_to(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        muted = replace(before, muted=Muted.CARRIER, language=Language("uz"), version=1)
        await unit.conversations.save([muted])
        await unit.outbox.put([says(id_)])
        [due] = await unit.outbox.lease(10, SOON)
    assert (due.muted, due.language) == (Muted.CARRIER, Language("uz"))


async def _written_at(store: Store, at: datetime, address: str) -> ConversationId:
    id_ = await meet(store, at, address)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([replace(before, last_at=at, version=1)])
    return id_


async def test_a_page_that_nobody_fetches_is_no_delay_of_ours(store: Store) -> None:
    async with store.writing() as unit:
        rows = [arrived(START, channel=ChannelKind.WEB, address="token"), arrived(START)]
        web, sms = await unit.conversations.meet(rows, BEGIN)
        await unit.outbox.put([says(web, at=START), says(sms, at=SOON)])
    async with store.reading() as unit:
        health = await unit.outbox.health(SOON)
    assert (health.due, health.oldest) == (1, SOON)


async def test_what_is_planned_for_later_is_not_due_yet(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.outbox.put([replace(says(id_), not_before=SOON)])
    async with store.reading() as unit:
        assert (await unit.outbox.health(START)).due == 0
        assert (await unit.outbox.health(SOON)).due == 1


async def test_what_a_newer_release_has_said_is_left_to_it(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([replace(held, version=1)], release=2)
        await unit.outbox.put([NewMessage(id_, Outgoing(Message("hello")), START)])
        assert await unit.outbox.lease(1, START, release=1) == ()
        assert len(await unit.outbox.lease(1, START, release=2)) == 1
