"""However a sending ends, it is noted, and what follows from it follows."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.channels import Condition
from bot.channels.twilio_sms import TwilioSms
from bot.channels.twilio_wire import Account
from bot.messages.render import Rendered
from bot.outcomes import Ended
from bot.parcels import Parcel, Words, packed
from bot.sender import Sender, recover
from intake.conversation import Muted
from intake.ids import ConversationId
from intake.incoming import DeliveryDoubted, DeliveryFailed, Failure, Said
from intake.outgoing import Message
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX, Due
from intake_store.unit import UnitOfWork
from tests.bot.posting import ASKED, CHAT, TELEGRAM, THANKS, Post, line, posted, somebody
from tests.bot.shells import PHONE, Shell
from tests.support import fake_twilio
from tests.support.fake_telegram import BLOCKED, Trouble, too_many
from tests.support.fake_twilio import NUMBER, SID, FakeTwilio


async def test_blocked_is_told_to_the_conversation_once_and_nothing_more_goes(post: Post) -> None:
    id_ = await somebody(post.shell)
    post.api.trouble("sendMessage", BLOCKED)
    await post.owe(id_, THANKS)
    await post.send_all()
    assert (await post.states())[-1] == ("given-up", "blocked")
    async with post.shell.store.writing() as unit:
        batch = await unit.inbox.take(1)
        assert [one.given for one in batch.inbounds[id_]] == [DeliveryFailed(Failure.BLOCKED)]
    await post.shell.settle()
    assert (await post.shell.conversation(id_)).muted is Muted.CARRIER
    post.api.refused.clear()


async def test_what_may_have_arrived_is_never_sent_again(post: Post) -> None:
    id_ = await somebody(post.shell)
    post.api.trouble("sendMessage", Trouble(cut=True))
    await post.owe(id_, THANKS)
    await post.send_all()
    assert (await post.states())[-1][0] == "perhaps"
    post.shell.clock.advance(timedelta(minutes=1))
    await post.send_all()
    assert len(post.texts) == 1  # the one that was cut


async def test_a_pause_that_the_provider_wants_holds_everybody(post: Post) -> None:
    one, other = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    post.api.trouble("sendMessage", too_many(30))
    await post.owe(one, THANKS)
    await post.send_all()
    await post.owe(other, THANKS)
    await post.send_all()
    assert post.texts == []
    assert (await post.states())[-1] == ("due", "")  # not even leased: nothing is *sending*


@pytest.mark.parametrize(
    ("trouble", "condition"),
    [
        (too_many(0.01), Condition.SLOWED),
        (Trouble(401, "Unauthorized"), Condition.REFUSED),
        (Trouble(cut=True), Condition.UNREACHABLE),
        (Trouble(), Condition.WELL),
        (BLOCKED, Condition.STARTING),
    ],
    ids=lambda value: str(value) if isinstance(value, Condition) else "",
)
async def test_the_line_says_how_it_is(
    embedded: Shell, trouble: Trouble, condition: Condition
) -> None:
    async with posted(embedded) as post:
        post.api.trouble("sendMessage", trouble)
        await post.owe(await somebody(embedded), THANKS)
        await post.send_all()
        assert post.sender.line.health.condition is condition


async def test_what_nobody_can_put_into_words_stops_no_other(post: Post) -> None:
    one, other = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    await post.owe(one, Message("no-such-key"), THANKS)
    await post.owe(other, THANKS)
    await post.send_all()
    assert len(post.texts) == 2
    assert ("given-up", "no-words") in await post.states()


async def test_what_went_out_leaves_a_trace_and_a_question_for_a_word_is_marked(
    post: Post,
) -> None:
    id_ = await somebody(post.shell)
    word = Message("contact-word", {"ours_key": "ours-3"}, question=4, sensitive=True)
    await post.owe(id_, THANKS)
    await post.owe(id_, word)
    await post.send_all()
    async with post.shell.store.reading() as unit:
        traces = await unit.traces.list(id_)
    assert [(trace.way, trace.asks) for trace in traces] == [("out", False), ("out", True)]


async def test_the_chats_own_pace_puts_back_what_would_wait_too_long(shell: Shell) -> None:
    async with posted(shell, per_chat=0.1) as post:
        id_ = await somebody(shell)
        for number in range(7):
            await post.owe(id_, Message("operator-said", {"text": str(number)}))
        await post.send_all()
    assert len(post.texts) == 5  # a burst
    assert (await post.states())[-2:] == [("due", "not-tried")] * 2


async def test_calls_that_hang_take_nobodys_place_in_the_pace(shell: Shell) -> None:
    async with posted(shell, per_second=2) as post:  # room for three at once
        people = [await somebody(shell, chat) for chat in (CHAT, CHAT + 1)]
        post.api.trouble("sendMessage", *[Trouble(late=3.0)] * 2)
        for id_ in people:
            await post.owe(id_, THANKS)
        await post.sender.send()
        post.api.chats |= set(range(CHAT + 2, CHAT + 5))
        others = [await somebody(shell, chat) for chat in range(CHAT + 2, CHAT + 5)]
        for id_ in others:
            await post.owe(id_, THANKS)
        while await post.sender.send() > len(people):
            pass
        states = [row["state"] for row in await shell.rows(OUTBOX) if row["state"] != "given-up"]
        assert states == ["sending", "sending", "sent", "sent", "sent"]
        await post.sender.finish(5)


# SMS


@asynccontextmanager
async def texted(shell: Shell) -> AsyncIterator[tuple[Sender, FakeTwilio]]:
    async with FakeTwilio() as twilio, aiohttp.ClientSession() as session:
        account = Account(SID, fake_twilio.TOKEN, NUMBER, "https://bot.example", twilio.url)
        sms = TwilioSms(session, account, shell.clock.now)
        words = Words(shell.house.catalogue, shell.house.packs)
        yield Sender(shell.store, line(sms, "+15550100"), words, shell.house), twilio


async def test_who_opted_out_at_the_carrier_is_muted_and_the_ticket_says_so(shell: Shell) -> None:
    id_, case = await shell.open_case(at=PHONE)
    async with texted(shell) as (sender, twilio):
        twilio.trouble(fake_twilio.OPTED_OUT)
        while await sender.send():
            pass
    await shell.settle()
    assert (await shell.conversation(id_)).muted is Muted.CARRIER
    assert "cannot-be-answered-here" in (await shell.ticket(case)).flags


async def test_never_connected_is_tried_again_later_and_later(shell: Shell) -> None:
    await shell.say("hello", at=PHONE)
    async with aiohttp.ClientSession() as session:
        account = Account(SID, fake_twilio.TOKEN, NUMBER, "https://b.example", "http://127.0.0.1:9")
        sms = TwilioSms(session, account, shell.clock.now)
        words = Words(shell.house.catalogue, shell.house.packs)
        sender = Sender(shell.store, line(sms, "+15550100"), words, shell.house)
        pauses = []
        for _ in range(3):
            while await sender.send():
                pass
            [row] = await shell.rows(OUTBOX)
            assert (row["state"], row["reason"]) == ("due", "no-connection")
            pauses.append(row["not_before"] - shell.clock.now())  # type: ignore[operator]
            shell.clock.advance(pauses[-1])
    assert [pause.total_seconds() for pause in pauses] == [5, 10, 20]


async def test_who_led_before_and_does_not_know_it_yet_sends_nothing_any_more(post: Post) -> None:
    await post.owe(await somebody(post.shell), THANKS)
    await recover(post.shell.store, post.shell.clock.now(), 15, "another's term")
    await post.send_all()
    assert post.texts == []
    post.sender.term = "another's term"
    await post.send_all()
    assert len(post.texts) == 1


async def test_found_sending_after_a_crash_goes_once_more_only_to_who_is_there(
    post: Post,
) -> None:
    there, gone = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    await post.owe(there, THANKS)
    await post.owe(gone, THANKS)
    async with post.shell.store.writing() as unit:
        await unit.outbox.lease(10, post.shell.clock.now())
    await post.shell.set_row(CONVERSATIONS, gone, locked=True)
    await recover(post.shell.store, post.shell.clock.now(), 15)
    assert (await post.states())[-2:] == [("due", "once-more"), ("perhaps", "crash")]
    await post.send_all()
    assert len(post.texts) == 1


async def test_what_a_crash_left_in_doubt_is_told_to_the_conversation_once(post: Post) -> None:
    gone = await somebody(post.shell)
    await post.owe(gone, replace(ASKED, question=7))
    async with post.shell.store.writing() as unit:
        await unit.outbox.lease(10, post.shell.clock.now())
    await post.shell.set_row(CONVERSATIONS, gone, locked=True)
    for _ in range(2):
        await recover(post.shell.store, post.shell.clock.now(), 15)
        assert await _heard(post, gone) == [DeliveryDoubted(7)]


async def test_a_question_in_doubt_is_put_again_to_whoever_writes_next_and_once(
    post: Post,
) -> None:
    async def say(text: str) -> None:
        await post.shell.hear(Said(text), at=str(CHAT), channel=TELEGRAM)
        await post.shell.settle()
        await post.send_all()
        await post.shell.settle()
        post.shell.clock.advance(timedelta(seconds=1))

    post.api.trouble("sendMessage", Trouble(cut=True))
    for text in ("hello", "1", "1"):
        await say(text)
    first, again, following = post.texts
    assert again == first
    assert following != first


async def _heard(post: Post, id_: ConversationId) -> list[object]:
    async with post.shell.store.writing() as unit:
        batch = await unit.inbox.take(10)
        return [one.given for one in batch.inbounds.get(id_, ())]


async def test_one_outcome_that_cannot_be_kept_stops_no_other(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned, other = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    keep = Sender._keep  # noqa: SLF001 - where a bug of ours would be

    async def breaks(self: Sender, uow: UnitOfWork, ended: Sequence[Ended]) -> None:
        if any(one.parcel.all_due[0].conversation == poisoned for one in ended):
            raise KeyError
        await keep(self, uow, ended)

    monkeypatch.setattr(Sender, "_keep", breaks)
    await post.owe(poisoned, THANKS)
    await post.owe(other, THANKS)
    await post.sender.send()
    await post.sender.finish(1)
    assert [state for state, _ in (await post.states())[-2:]] == ["sending", "sent"]
    assert await post.sender.send() == 0
    assert len(post.texts) == 2


async def test_a_chat_that_breaks_stops_no_other(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    poisoned, other = await somebody(post.shell), await somebody(post.shell, CHAT + 1)

    def breaks(all_due: Sequence[Due], words: Callable[[Due], Rendered]) -> list[Parcel]:
        if all_due[0].conversation == poisoned:
            raise KeyError
        return packed(all_due, words)

    monkeypatch.setattr("bot.sender.packed", breaks)
    await post.owe(poisoned, THANKS)
    await post.owe(other, THANKS)
    await post.sender.send()
    await post.sender.finish(1)
    assert [state for state, _ in (await post.states())[-2:]] == ["sending", "sent"]
