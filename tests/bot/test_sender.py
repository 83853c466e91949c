"""What is due goes out once, in order, at our pace; what nobody looks for any more does not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import aiohttp
import pytest

from bot.channels import Channel, Condition, Health
from bot.channels.telegram import Telegram
from bot.channels.twilio_sms import Account, TwilioSms
from bot.pace import Pace
from bot.parcels import Words
from bot.sender import LATE, Line, Sender
from intake.channels import ChannelKind
from intake.conversation import Muted
from intake.ids import ConversationId
from intake.incoming import DeliveryFailed, Failure, Said
from intake.outgoing import Choice, Message, Outgoing, Timing
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX, NewMessage
from tests.bot.shells import PHONE, Shell
from tests.support import fake_twilio
from tests.support.fake_telegram import BLOCKED, FakeTelegram, Trouble, too_many
from tests.support.fake_twilio import NUMBER, SID, FakeTwilio

CHAT = 77
TELEGRAM = ChannelKind.TELEGRAM


def line(channel: Channel, own: str, per_second: float = 0, per_chat: float = 0) -> Line:
    pace = Pace(per_second, per_chat, asyncio.get_running_loop().time)
    return Line(channel, own, pace, Health("sending"))


class Post:
    """A sender with its provider, and somebody to write to."""

    def __init__(self, shell: Shell, sender: Sender, api: FakeTelegram) -> None:
        self.shell, self.sender, self.api = shell, sender, api
        self._turns = 1000

    async def owe(self, id_: ConversationId, *messages: Message) -> list[int]:
        """As one turn says it."""
        now = self.shell.clock.now()
        answers = self._turns = self._turns + 1
        async with self.shell.store.writing() as unit:
            return await unit.outbox.put(
                [NewMessage(id_, Outgoing(one), now, answers=answers) for one in messages]
            )

    async def send_all(self) -> None:
        while await self.sender.send():
            pass

    @property
    def texts(self) -> list[str]:
        return [str(params["text"]) for params in self.api.of("sendMessage")]

    async def states(self) -> list[tuple[str, str]]:
        rows = await self.shell.rows(OUTBOX)
        return [(str(row["state"]), str(row["reason"])) for row in rows]


@asynccontextmanager
async def posted(shell: Shell, per_second: float = 0, per_chat: float = 0) -> AsyncIterator[Post]:
    async with FakeTelegram() as api, aiohttp.ClientSession() as session:
        api.chats |= {CHAT, CHAT + 1}
        telegram = Telegram(session, api.token, api.url)
        words = Words(shell.house.catalogue, shell.house.packs)
        outgoing = line(telegram, telegram.own, per_second, per_chat)
        yield Post(shell, Sender(shell.store, outgoing, words, shell.house), api)
        assert api.refused == []


@pytest.fixture
async def post(shell: Shell) -> AsyncIterator[Post]:
    async with posted(shell) as post:
        yield post


async def somebody(shell: Shell, chat: int = CHAT) -> ConversationId:
    """Who chose English a moment ago, and was answered."""
    id_ = await shell.hear(Said("hello"), at=str(chat), channel=TELEGRAM)
    await shell.settle()
    async with shell.store.writing() as unit:
        await unit.outbox.cancel([id_], "not this test's", shell.clock.now())
    await shell.set_row(CONVERSATIONS, id_, language="en")
    return id_


THANKS = Message("card-noted")
ASKED = Message(
    "erase-sure", choices=(Choice("yes", "answer-yes"), Choice("no", "answer-no")), question=3
)


# Order and company


async def test_what_one_turn_says_goes_as_one_message_with_the_questions_buttons(
    post: Post,
) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS, ASKED)
    await post.send_all()
    [sent] = post.api.of("sendMessage")
    assert "\n\n" in str(sent["text"])
    assert "reply_markup" in sent
    assert [state for state, _ in await post.states()][-2:] == ["sent", "sent"]


async def test_a_code_stands_alone_and_cannot_be_passed_on(post: Post) -> None:
    id_ = await somebody(post.shell)
    code = Message("code-given", {"code": "1234 5678 9012 3456"}, sensitive=True)
    await post.owe(id_, THANKS, code, ASKED)
    await post.send_all()
    protected = [bool(sent.get("protect_content")) for sent in post.api.of("sendMessage")]
    assert protected == [False, True, False]


async def test_messages_of_two_turns_do_not_become_one(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.owe(id_, ASKED)
    await post.send_all()
    assert len(post.texts) == 2


async def test_what_answers_danger_goes_before_other_peoples_messages(shell: Shell) -> None:
    async with posted(shell, per_second=1) as post:
        one, other = await somebody(shell), await somebody(shell, CHAT + 1)
        await post.owe(one, THANKS)
        urgent = NewMessage(other, Outgoing(ASKED, Timing.URGENT), shell.clock.now())
        async with shell.store.writing() as unit:
            await unit.outbox.put([urgent])
        await post.sender.send()
        await post.sender.finish(3)
    assert post.api.of("sendMessage")[0]["chat_id"] == CHAT + 1


async def test_after_one_that_did_not_go_the_others_wait_for_it(post: Post) -> None:
    id_ = await somebody(post.shell)
    post.api.trouble("sendMessage", too_many(0.01))
    await post.owe(id_, THANKS)
    await post.owe(id_, ASKED)
    await post.send_all()
    assert post.texts == []
    assert (await post.states())[-2:] == [("due", "slowed"), ("due", "not-tried")]
    post.shell.clock.advance(timedelta(seconds=6))
    await asyncio.sleep(0.05)
    await post.send_all()
    assert len(post.texts) == 2


async def test_one_slow_person_keeps_nobody_waiting(post: Post) -> None:
    slow, quick = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    post.api.trouble("sendMessage", Trouble(late=1.5))
    await post.owe(slow, THANKS)
    await post.sender.send()
    await post.owe(quick, THANKS)
    await post.sender.send()
    states = [row["state"] for row in await post.shell.rows(OUTBOX) if row["state"] != "given-up"]
    assert states == ["sending", "sent"]
    await post.sender.finish(3)
    assert {state for state, _ in (await post.states())[-2:]} == {"sent"}


# Late and held


async def test_a_reply_that_is_late_becomes_one_knock(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.owe(id_, ASKED)
    post.shell.clock.advance(LATE + timedelta(seconds=1))
    await post.send_all()
    assert post.texts == ["There is an answer for you. Write anything when it suits you."]
    assert [state for state, reason in await post.states() if reason == "late"] == ["held"] * 2


async def test_whoever_writes_meanwhile_is_looking_and_gets_it_all(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    post.shell.clock.advance(LATE + timedelta(seconds=1))
    await post.shell.hear(Said("are you there"), at=str(CHAT), channel=TELEGRAM)
    await post.shell.settle()
    await post.send_all()
    assert ("held", "late") not in await post.states()
    assert len(post.texts) == 2


async def test_what_was_held_and_is_released_goes_and_is_not_late_again(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    post.shell.clock.advance(timedelta(hours=1))
    await post.send_all()
    async with post.shell.store.writing() as unit:
        await unit.outbox.release_held([id_], post.shell.clock.now())
    await post.send_all()
    assert len(post.texts) == 2
    assert ("held", "late") not in await post.states()


async def test_to_whoever_said_stop_nothing_goes_but_that_we_stop(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.owe(id_, Message("stop-done"))
    await post.shell.set_row(CONVERSATIONS, id_, muted_by=Muted.PERSON.value)
    await post.send_all()
    assert (await post.states())[-2:] == [("held", "muted"), ("sent", "")]


# Whose it is


async def test_what_another_bot_owes_is_not_ours_to_send(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.shell.set_row(CONVERSATIONS, id_, own="999")
    await post.send_all()
    assert post.texts == []
    assert (await post.states())[-1] == ("due", "")


async def test_without_a_way_back_it_is_given_up(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.shell.set_row(CONVERSATIONS, id_, route=None)
    await post.send_all()
    assert (await post.states())[-1] == ("given-up", "no-way-back")


# How it ends


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


async def test_found_sending_after_a_crash_goes_once_more_only_to_who_is_there(
    post: Post,
) -> None:
    there, gone = await somebody(post.shell), await somebody(post.shell, CHAT + 1)
    await post.owe(there, THANKS)
    await post.owe(gone, THANKS)
    async with post.shell.store.writing() as unit:
        await unit.outbox.lease(10, post.shell.clock.now())
    await post.shell.set_row(CONVERSATIONS, gone, locked=True)
    async with post.shell.store.writing() as unit:
        await unit.outbox.recover(post.shell.clock.now(), 15)
    assert (await post.states())[-2:] == [("due", "once-more"), ("perhaps", "crash")]
    await post.send_all()
    assert len(post.texts) == 1
