"""The lock decides what we show, never what we hear; and a taken phone is no lever."""

from dataclasses import replace

import pytest

from bot.flows.effects import CheckSecret, Erase, KeepSecret, ReleaseHeld, Ring, SealContact, Shut
from intake.channels import ChannelKind
from intake.conversation import Moment
from intake.incoming import OperatorSaid, SecretChecked, SecretOutcome
from intake.outgoing import Message, Timing
from intake.tickets import Alarm
from tests.bot.flows.talking import Talk

NEVER_BEHIND = ("back", "language", "complaint", "delete my data", "99", "меня бьют", "repeat")


def locked(*, word: bool = False) -> Talk:
    """A talk in the middle of the screening, found twenty minutes later by whoever it is."""
    talk = Talk.with_an_adult()
    talk.press("food", "one", "TJ-DU", "work", "going-on", "2")
    if word:
        talk.take(SecretChecked(SecretOutcome.KEPT))
    talk.wait(20)
    talk.say("who is there?")
    return talk


def test_after_a_silence_the_neutral_door_stands() -> None:
    talk = locked()
    assert talk.did(Shut)
    assert talk.said == ["welcome-door"]
    assert "phone-not-confirmed" in talk.grown.flags


def test_what_is_written_at_the_door_still_reaches_the_ticket() -> None:
    talk = locked()
    talk.say("he came back and I have very little time to write this")
    assert {"story", "phone-not-confirmed"} <= set(talk.grown.flags)


def test_danger_at_the_locked_door_is_heard() -> None:
    talk = locked()
    talk.say("99")
    assert talk.did(Ring)
    talk = locked()
    talk.say("he will kill me")
    assert talk.at == "danger.asked"


@pytest.mark.parametrize("word", NEVER_BEHIND)
def test_no_word_leads_from_the_locked_door_to_what_was_asked_before(word: str) -> None:
    talk = locked()
    talk.say(word)
    for answer in ("no", "skip", "no", "on", "back"):
        assert talk.conversation.position.flow != "screening", (word, answer)
        talk.press(answer)
    talk.say("skip", "go on" if talk.at != "welcome.door" else "repeat")
    assert talk.conversation.position.flow != "screening"


def test_whoever_begins_anew_behind_a_lock_sees_nothing_of_before() -> None:
    talk = locked()
    talk.press("en", "alone", "me", "adult")
    assert talk.at == "needs.now"
    assert "Q2" not in talk.conversation.answers
    talk.say("language")
    talk.press("ru")
    assert talk.at == "needs.now"


def test_who_set_no_word_goes_on_at_the_open_question_with_all_that_was_answered() -> None:
    talk = locked()
    talk.press("en", "alone")
    talk.wait(20)
    talk.say("it is me")
    talk.press("before")
    assert talk.at == "screening.q1"
    assert talk.conversation.answers["Q2"] == ("2",)
    assert talk.did(ReleaseHeld)
    assert not talk.conversation.locked
    assert talk.conversation.moment is Moment.UNKNOWN


def test_who_set_a_word_is_asked_for_it() -> None:
    talk = locked(word=True)
    talk.press("before")
    assert talk.at == "welcome.word"
    talk.say("green kettle")
    assert talk.did(CheckSecret)
    assert talk.turn.secret
    talk.take(SecretChecked(SecretOutcome.WORD, ticket="read"))
    assert talk.said == ["code-state-read", "screening-q1"]


def test_a_wrong_word_opens_nothing() -> None:
    talk = locked(word=True)
    talk.press("before")
    talk.take(SecretChecked(SecretOutcome.UNKNOWN))
    assert talk.said == ["code-unknown", "welcome-word"]
    assert talk.conversation.locked


def test_the_word_said_under_force_opens_what_anybody_sees_and_rings() -> None:
    talk = locked(word=True)
    before = talk.conversation.answers
    talk.press("before")
    talk.take(SecretChecked(SecretOutcome.DURESS))
    assert talk.said == ["question-topic"]
    assert shown(talk) == shown(ordinary_question())
    assert [one.alarm for one in talk.turn.effects if isinstance(one, Ring)] == [Alarm.FORCED]
    assert talk.conversation.locked
    assert talk.conversation.aside == before
    talk.take(OperatorSaid("Are you well?"))
    assert not [one for one in talk.turn.messages if one.timing is not Timing.HOLD]


def shown(talk: Talk) -> list[Message]:
    return [replace(one.message, question=0) for one in talk.turn.messages]


def ordinary_question() -> Talk:
    """As somebody sees it who never wrote before, and has a question."""
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "question")
    return talk


def test_behind_a_lock_an_answer_is_no_word() -> None:
    talk = locked(word=True)
    talk.press("en", "alone", "me", "adult", "nothing", "talk")
    talk.say("да")
    assert not talk.did(CheckSecret)
    assert talk.conversation.answers["write-back"] == ("yes",)


def test_the_code_and_the_words_stand_in_no_transcript() -> None:
    talk = Talk.with_an_adult(ChannelKind.WEB)
    talk.say("4111 1111 1111 1111")
    assert talk.turn.secret
    assert all("4111" not in line.text for line in talk.conversation.earlier)


def test_a_locked_phone_changes_no_safe_contact() -> None:
    talk = locked()
    talk.press("en", "alone", "me", "adult", "nothing", "talk", "yes", "yes")
    assert talk.at == "human.thanked"
    assert not talk.did(SealContact)
    assert not talk.did(KeepSecret)


def test_a_locked_phone_erases_nothing_at_once() -> None:
    talk = locked()
    talk.say("delete my data")
    talk.press("yes")
    assert talk.did(Erase) == [Erase(at_once=False)]


def test_a_no_to_danger_takes_nothing_back() -> None:
    talk = Talk.with_an_adult()
    talk.say("he will kill me")
    talk.press("yes", "tj", "on")
    talk.say("99")
    talk.press("no")
    assert talk.conversation.answers["danger"] == ("yes",)
    assert "danger-said-no" in talk.grown.flags


def test_thoughts_of_dying_hold_the_door_open() -> None:
    talk = Talk.with_an_adult()
    talk.say("не хочу жить")
    talk.wait(40)
    talk.say("it is dark")
    assert talk.at == "dying.asked"


def test_without_a_ticket_the_draft_goes_with_the_lock() -> None:
    talk = Talk.with_an_adult()
    talk.wait(20)
    talk.say("hello")
    assert talk.said == ["welcome-door"]
    assert talk.conversation.answers == {}
    assert talk.conversation.language is None


def test_the_code_is_not_given_on_a_phone_that_may_be_somebody_elses() -> None:
    talk = Talk.with_an_adult()
    talk.say("99")
    talk.wait(20)
    talk.say("hello")
    assert talk.said == ["welcome-door"]
    talk.press("before")
    assert "code-given" in talk.said
