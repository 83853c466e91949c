"""Codes and words are looked up apart; whoever guesses is slowed, and nobody else."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import event
from sqlalchemy.engine import Engine

from bot.checking import FREE
from bot.flows.forced import ASKING
from bot.flows.ticketing import CODE_DUE
from intake.channels import ChannelKind
from intake.conversation import Conversation, Position
from intake.ids import ConversationId
from intake.incoming import Offer, Offered, OperatorSaid, Pressed, Said
from intake.tickets import Subject, Urgency
from intake_store.alarms import ALARMS
from intake_store.inbox_table import INBOX
from intake_store.keys import DoorKeys, new_bot_key
from intake_store.openers import OPENERS
from intake_store.outbox_table import OUTBOX
from intake_store.outbox_table import opened as sent
from tests.bot.shells import OTHER, PHONE, Shell, shell_at
from tests.intake_store.stores import KEYS

TELEGRAM = ChannelKind.TELEGRAM
CHAT = "77"
WRONG = ("1000000000000008", "1000000000000016", "1000000000000024", "1000000000000032")


async def with_a_word(shell: Shell, word: str) -> ConversationId:
    """Somebody with a case who set a word."""
    id_, _ = await shell.open_case(at=CHAT, channel=TELEGRAM)
    async with shell.store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([_asked_for_a_word(held)])
    await shell.hear(Said(word), at=CHAT, channel=TELEGRAM, message="900")
    await shell.settle()
    return id_


def _asked_for_a_word(conversation: Conversation) -> Conversation:
    return replace(
        conversation,
        position=Position("contact", "word"),
        asked_at=conversation.last_at,
        version=conversation.version + 1,
    )


async def test_a_word_that_is_set_opens_the_lock_of_this_address(shell: Shell) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    assert (await shell.conversation(id_)).has_word
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello", at=CHAT, channel=TELEGRAM)
    assert (await shell.conversation(id_)).locked
    await shell.say("Apricot tree ", at=CHAT, channel=TELEGRAM)
    assert not (await shell.conversation(id_)).locked


async def test_what_was_said_and_asked_of_a_word_goes_from_the_phone(shell: Shell) -> None:
    await with_a_word(shell, "apricot tree")
    async with shell.store.reading() as unit:
        assert [trace.message_id for trace in await unit.traces.going(10, shell.clock.now())] == [
            "900"
        ]


async def test_a_second_word_may_be_set_and_the_first_still_opens(shell: Shell) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    async with shell.store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([_asked_for_a_word(held)])
    await shell.say("white stone", at=CHAT, channel=TELEGRAM)
    assert "code-unknown" not in await shell.said(id_)
    assert sum(row["kind"] == "word" for row in await shell.rows(OPENERS)) == 2


async def test_the_same_word_for_another_case_leads_there_from_then_on(shell: Shell) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    first = (await shell.conversation(id_)).case
    await shell.say("delete my data", "1", at=CHAT, channel=TELEGRAM)
    again = await with_a_word(shell, "apricot tree")
    second = (await shell.conversation(again)).case
    [word] = [row for row in await shell.rows(OPENERS) if row["kind"] == "word"]
    assert word["case"] == second != first


async def test_a_wrong_code_is_answered_like_any_other_wrong_one(shell: Shell) -> None:
    id_ = await shell.say("English", WRONG[0])
    assert (await shell.said(id_))[-2] == "code-unknown"
    assert (await shell.conversation(id_)).case is None


async def test_a_reporters_code_never_tells_whether_somebody_has_read(shell: Shell) -> None:
    id_ = await shell.say("hello", "4", "1", "2", "00")
    told = await shell.conversation(id_)
    ticket = await shell.ticket(told.case)
    assert ticket.subject is Subject.REPORTER
    async with shell.store.writing() as unit:
        assert await unit.tickets.opened(ticket.ref, ticket.opened_at)
    other = await shell.say("hello", told.answers[CODE_DUE][0], at=OTHER)
    assert "code-state-received" in await shell.said(other)


async def test_a_code_at_the_locked_door_shows_nothing_that_the_word_would_show(
    shell: Shell,
) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    case = (await shell.conversation(id_)).case
    assert case is not None
    async with shell.store.reading() as unit:
        page = await unit.outbox.page(id_, shell.clock.now())
    [given] = [one.outgoing.message for one in page if one.outgoing.message.key == "code-given"]
    code = str(given.args["code"])
    shell.clock.advance(timedelta(minutes=20))
    await shell.tell(OperatorSaid("There is room"), case)
    await shell.settle()
    await shell.say(code, "it is me", at=CHAT, channel=TELEGRAM)
    assert not (await shell.conversation(id_)).locked
    [row] = await said_by_us(shell)
    assert (row["state"], row["conversation"]) == ("held", None)
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello", "apricot tree", at=CHAT, channel=TELEGRAM)
    [row] = await said_by_us(shell)
    assert (row["state"], row["conversation"]) == ("due", id_)


async def said_by_us(shell: Shell) -> list[Mapping[str, object]]:
    return [row for row in await shell.rows(OUTBOX) if row["key"] == "operator-said"]


async def test_guessing_is_slowed_for_the_one_who_guesses(shell: Shell) -> None:
    guesser = await shell.say("English")
    for number in range(FREE):
        await shell.hear(Said(WRONG[number]))
        while await shell.turns.take() or await shell.checking.check():
            pass
    await shell.hear(Said(WRONG[3]))
    await shell.hear(Said("English"), Said(WRONG[3]), at=OTHER)
    while await shell.turns.take() or await shell.checking.check():
        pass
    states = {row["conversation"]: row["state"] for row in await shell.rows(INBOX)}
    assert states.pop(guesser) == "checking"
    assert set(states.values()) == {"done"}
    shell.clock.advance(timedelta(seconds=30))
    await shell.settle()
    assert {row["state"] for row in await shell.rows(INBOX)} == {"done"}


async def test_what_is_said_after_a_code_waits_until_it_is_looked_up(shell: Shell) -> None:
    await shell.say("English")
    await shell.hear(Said(WRONG[0]), Said("and please hurry"))
    await shell.turns.take()
    assert await shell.turns.take() == 0
    assert [row["state"] for row in await shell.rows(INBOX)][1:] == ["checking", "waiting"]
    await shell.checking.check()
    assert await shell.turns.take() == 2


async def test_a_check_found_after_a_crash_is_made_again(shell: Shell) -> None:
    await shell.say("English")
    await shell.hear(Said(WRONG[0]))
    await shell.turns.take()
    assert await shell.checking.check() == 1  # as another process would: nothing was in memory
    await shell.settle()
    assert await shell.checking.check() == 0


async def test_a_press_is_never_checked(shell: Shell) -> None:
    await shell.hear(Pressed(0, (WRONG[0],)), at=PHONE)
    await shell.settle()
    assert {row["state"] for row in await shell.rows(INBOX)} == {"done"}


async def test_a_word_outlives_the_turning_of_the_bots_key(url: str) -> None:
    """It is kept anew when it is said, and then needs the key before no more."""
    old, new = new_bot_key(), new_bot_key()
    async with shell_at(url, keys=DoorKeys.from_bot_key(old)) as shell:
        id_ = await with_a_word(shell, "apricot tree")
        later = shell.clock.now()
    for times, keys in enumerate((DoorKeys.from_bot_key(new, old), DoorKeys.from_bot_key(new)), 1):
        later += timedelta(minutes=20)
        async with shell_at(url, keys=keys, at=later, anew=False) as shell:
            shell.numbers[0] = 100 * times
            await shell.say("hello", at=CHAT, channel=TELEGRAM)
            assert (await shell.conversation(id_)).locked
            await shell.say("no tree", at=CHAT, channel=TELEGRAM)
            assert (await shell.conversation(id_)).locked
            await shell.say("apricot tree", at=CHAT, channel=TELEGRAM)
            assert not (await shell.conversation(id_)).locked
            later = shell.clock.now()


async def with_both_words(shell: Shell) -> ConversationId:
    """Somebody with a case who set a word of their own, and one to be said under force."""
    id_ = await with_a_word(shell, "apricot tree")
    await set_under_force(shell, id_, "white stone")
    return id_


async def set_under_force(shell: Shell, id_: ConversationId, word: str) -> None:
    async with shell.store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        there = replace(_asked_for_a_word(held), position=ASKING)
        await unit.conversations.save([there])
    await shell.say(word, at=CHAT, channel=TELEGRAM)


async def test_the_word_under_force_opens_nothing_of_theirs_and_rings(shell: Shell) -> None:
    id_ = await with_both_words(shell)
    assert {row["kind"] for row in await shell.rows(OPENERS)} == {"code", "word", "duress"}
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello", "White stone", at=CHAT, channel=TELEGRAM)
    assert (await shell.said(id_))[-1] == "question-topic"
    there = await shell.conversation(id_)
    assert there.locked
    ticket = await shell.ticket(there.case)
    assert "forced" in ticket.flags
    assert ticket.urgency is Urgency.NOW
    assert "forced" in {row["kind"] for row in await shell.rows(ALARMS)}


async def test_one_word_cannot_be_both(shell: Shell) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    await set_under_force(shell, id_, "Apricot tree")
    assert "forced-taken" in await shell.said(id_)
    assert {row["kind"] for row in await shell.rows(OPENERS)} == {"code", "word"}
    shell.clock.advance(timedelta(minutes=20))
    await shell.say("hello", "apricot tree", at=CHAT, channel=TELEGRAM)
    assert not (await shell.conversation(id_)).locked


async def test_whatever_was_typed_the_same_work_is_done_and_the_answer_looks_alike(
    shell: Shell,
) -> None:
    id_ = await with_both_words(shell)
    work = []
    for word in ("green kettle", "white stone", "apricot tree"):
        shell.clock.advance(timedelta(minutes=20))
        await shell.say("hello", at=CHAT, channel=TELEGRAM)
        await shell.hear(Said(word), at=CHAT, channel=TELEGRAM)
        await shell.turns.take()
        with statements() as made:
            await shell.checking.check()
        work.append(made)
        await shell.settle()
    assert work[0] == work[1] == work[2]
    assert len(work[0]) > 0
    assert not (await shell.conversation(id_)).locked


@contextmanager
def statements() -> Iterator[list[str]]:
    """What the database is asked meanwhile, without its values."""
    made: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        made.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield made
    event.remove(Engine, "before_cursor_execute", note)


async def test_another_code_opens_the_case_and_the_one_before_it_nothing(shell: Shell) -> None:
    id_ = await with_a_word(shell, "apricot tree")
    case = (await shell.conversation(id_)).case
    assert case is not None
    [before] = [row["hash"] for row in await shell.rows(OPENERS) if row["kind"] == "code"]
    await shell.tell(Offered(Offer.NEW_CODE), case)
    await shell.settle()
    [after] = [row["hash"] for row in await shell.rows(OPENERS) if row["kind"] == "code"]
    assert after != before
    given = [sent(row, KEYS).message for row in await shell.rows(OUTBOX) if row["args"]]
    [*_, code] = [str(one.args["code"]) for one in given if one.key == "code-given"]
    other = await shell.say("hello", code, at=OTHER)
    assert (await shell.conversation(other)).case == case
