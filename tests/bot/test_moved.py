"""Who stands at a place, a question, a timer or a message that was renamed goes on under its new
name; without the row in `moved.py` they would be stranded. The renames here are invented."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from bot.flows.moved import Moved
from bot.keeping import Keeping
from bot.pace import Flood
from bot.parcels import Words
from bot.sender import Sender
from bot.turns import Turns
from intake.channels import ChannelKind
from intake.conversation import Conversation, Line, Position
from intake.ids import ConversationId, CountryCode, Language
from intake.incoming import OperatorSaid, Pressed, Said, Ticked, TimerFired
from intake.outgoing import Choice, Message, Outgoing
from intake_store.inbox_table import INBOX
from intake_store.timers import TIMERS, Timer
from tests.bot.posting import Post, somebody
from tests.bot.shells import NOON, Shell

MOVED = Moved(
    places={"former.spot": "about.asking"},
    questions={"former": "danger"},
    options={"danger=sure": "yes", "about=myself": "me"},
    timers={"former-timer": "danger-silent"},
    messages={"former-text": "card-noted", "former-label": "answer-yes"},
)
FORMER, ASKING = Position("former", "spot"), Position("about", "asking")


async def _nothing(_: object) -> None:
    return


def of_today(shell: Shell) -> Shell:
    """The same shell in a release that has renamed."""
    house = replace(shell.house, moved=MOVED)
    turns = Turns(shell.store, house, shell.spares, Flood(0), _nothing)
    return replace(shell, house=house, turns=turns)


async def stands_at_former(shell: Shell) -> ConversationId:
    id_ = await shell.say("English")
    async with shell.store.writing() as unit:
        one = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save(
            [replace(one, position=FORMER, question=7, version=one.version + 1)]
        )
    return id_


async def test_without_a_row_whoever_stands_there_is_stranded(shell: Shell) -> None:
    await stands_at_former(shell)
    await shell.say("1")
    assert [row["state"] for row in await shell.rows(INBOX)] == ["done", "parked"]


async def test_whoever_stands_at_a_renamed_place_goes_on_from_it(shell: Shell) -> None:
    id_ = await stands_at_former(shell)
    await of_today(shell).say("1")
    assert [row["state"] for row in await shell.rows(INBOX)] == ["done", "done"]
    after = await shell.conversation(id_)
    assert (after.position.flow, after.answers["about"]) == ("age", ("me",))


async def test_an_old_button_answers_under_the_options_new_name(shell: Shell) -> None:
    id_ = await stands_at_former(shell)
    today = of_today(shell)
    await today.hear(Pressed(7, ("myself",)))
    await today.settle()
    assert (await shell.conversation(id_)).answers["about"] == ("me",)


async def in_danger(shell: Shell, soon: timedelta) -> ConversationId:
    """Asked whether, with a timer running that an older release set."""
    id_ = await shell.say("English", "help me, he will kill me")
    async with shell.store.writing() as unit:
        await unit.timers.cancel_all([id_])
        await unit.timers.set([Timer(id_, "former-timer", shell.clock.now() + soon)])
    return id_


async def test_a_timer_that_was_set_before_rings(shell: Shell) -> None:
    id_ = await in_danger(shell, timedelta())
    assert await Keeping(shell.store, shell.house).ring_timers() == 0
    await of_today(shell).settle()
    assert (await shell.conversation(id_)).answers["danger"] == ("silent",)


async def test_a_timer_that_was_set_before_is_cancelled(shell: Shell) -> None:
    await in_danger(shell, timedelta(hours=1))
    await of_today(shell).say("yes")
    assert "former-timer" not in [row["name"] for row in await shell.rows(TIMERS)]


async def test_what_is_owed_is_said_in_the_messages_new_words(post: Post) -> None:
    id_ = await somebody(post.shell)
    await post.owe(id_, Message("former-text"))
    words = Words(post.shell.house.catalogue, post.shell.house.packs, MOVED)
    await Sender(
        post.shell.store, post.sender.line, words, post.shell.house, post.sender.metrics
    ).send()
    await post.send_all()
    text = post.shell.house.catalogue.text(Language("en"), "card-noted", {})
    assert post.texts == [text]


def test_every_place_and_name_that_a_conversation_keeps_is_moved() -> None:
    at = NOON
    stored = Conversation(
        id=ConversationId(UUID(int=1)),
        channel=ChannelKind.SMS,
        country=CountryCode("tj"),
        language=None,
        position=FORMER,
        held=FORMER,
        behind=FORMER,
        trail=(FORMER, ASKING),
        answers={"former": ("sure", "no")},
        aside={"former": ("sure",)},
        earlier=(Line("bot", "former-text", at), Line("person", "words", at)),
    )
    moved = MOVED.conversation(stored)
    assert {moved.position, moved.held, moved.behind, *moved.trail} == {ASKING}
    assert (moved.answers, moved.aside) == ({"danger": ("yes", "no")}, {"danger": ("yes",)})
    assert [line.text for line in moved.earlier] == ["card-noted", "words"]
    assert Moved().conversation(stored) is stored


def test_every_key_of_a_message_is_moved() -> None:
    stored = Message(
        "former-text",
        {"one_key": "former-text", "all_key": ("former-label", "x"), "said": "former-text", "n": 1},
        (Choice("sure", "former-label"),),
    )
    moved = MOVED.outgoing(Outgoing(stored)).message
    assert moved.key == "card-noted"
    assert moved.args == {
        "one_key": "card-noted",
        "all_key": ("answer-yes", "x"),
        "said": "former-text",
        "n": 1,
    }
    assert moved.choices == (Choice("sure", "answer-yes"),)
    assert Moved().message(stored) is stored


def test_inputs_are_moved_and_others_left_alone() -> None:
    assert MOVED.given(TimerFired("former-timer"), "") == TimerFired("danger-silent")
    assert MOVED.given(Ticked(1, ("sure", "x")), "danger") == Ticked(1, ("yes", "x"))
    for other in (TimerFired("broken-off"), Said("sure"), OperatorSaid("sure")):
        assert MOVED.given(other, "danger") == other
