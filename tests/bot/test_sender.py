"""What is due goes out once, in order, at our pace; what nobody looks for any more does not."""

import asyncio
from datetime import timedelta

from bot.flows.facts import LATE_AFTER
from intake.conversation import Muted
from intake.incoming import Said
from intake.outgoing import Message, Outgoing, Timing
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX, NewMessage
from tests.bot.posting import ASKED, CHAT, TELEGRAM, THANKS, Post, posted, somebody
from tests.bot.shells import Shell
from tests.support.fake_telegram import Trouble, too_many

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
    await post.sender.send()  # how it ended is noted when the next ones are begun
    states = [row["state"] for row in await post.shell.rows(OUTBOX) if row["state"] != "given-up"]
    assert states == ["sending", "sent"]
    await post.sender.finish(3)
    assert {state for state, _ in (await post.states())[-2:]} == {"sent"}


# Late and held


async def test_a_reply_that_is_late_becomes_one_knock(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    await post.owe(id_, ASKED)
    post.shell.clock.advance(LATE_AFTER + timedelta(seconds=1))
    await post.send_all()
    assert post.texts == ["There is an answer for you. Write anything when it suits you."]
    assert [state for state, reason in await post.states() if reason == "late"] == ["held"] * 2


async def test_whoever_writes_meanwhile_is_looking_and_gets_it_all(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, THANKS)
    post.shell.clock.advance(LATE_AFTER + timedelta(seconds=1))
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
