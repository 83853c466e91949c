"""Knock first: nothing with content arrives on a phone that nobody is looking at."""

from dataclasses import replace
from uuid import UUID

import pytest

from bot.flow_paths import card
from bot.flows.effects import CardAnswered, Consent, ReleaseHeld
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.consent import Said as Answer
from intake.ids import CardId, ReferralId
from intake.incoming import OperatorSaid, ReferralMoved, TicketMoved
from intake.outgoing import Timing
from tests.bot.flows.talking import Talk
from tests.support.story import PACK

LETTER = OperatorSaid("The embassy opens at nine.")
NEWS = ReferralMoved(ReferralId(UUID(int=9)), "Shelter", "accepted")


def finished(*answers: str, channel: ChannelKind = ChannelKind.TELEGRAM) -> Talk:
    """A talk at its end; `answers` from the first consent on."""
    talk = Talk.with_an_adult(channel)
    talk.press("food", "skip", "skip", "skip", *answers)
    assert talk.at == "human.thanked"
    return talk


def timings(talk: Talk) -> list[Timing]:
    return [one.timing for one in talk.turn.messages]


def test_what_answers_at_once_arrives_at_once() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.take(LETTER)
    assert timings(talk) == [Timing.REPLY]
    assert talk.at == "human.here"


def test_what_comes_later_than_five_minutes_knocks() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.wait(6)
    talk.take(LETTER)
    assert timings(talk) == [Timing.KNOCK]
    talk.say("yes?")
    assert talk.did(ReleaseHeld)
    assert talk.turn.outcome is Outcome.RELAYED


def test_news_knocks_even_at_once() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.take(NEWS)
    assert timings(talk) == [Timing.KNOCK]


def test_one_knock_whatever_waits_behind_it() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.wait(6)
    talk.take(LETTER)
    talk.take(LETTER)
    assert timings(talk) == [Timing.HOLD]
    talk.take(NEWS)
    assert timings(talk) == [Timing.HOLD]
    talk.say("hello")
    talk.wait(6)
    talk.take(TicketMoved("closed"))
    assert timings(talk) == [Timing.KNOCK]


def test_who_said_no_to_being_written_to_hears_nothing_first() -> None:
    talk = finished("no", "no")
    talk.wait(6)
    talk.take(LETTER)
    assert timings(talk) == [Timing.HOLD]


def test_who_called_for_a_person_is_knocked_for_however_long_it_took() -> None:
    talk = Talk.with_an_adult()
    talk.say("00")
    talk.wait(9)
    talk.take(LETTER)
    assert timings(talk) == [Timing.KNOCK]


def test_who_wants_to_be_written_to_directly_is() -> None:
    talk = finished("yes", "no", "direct", "skip", "skip")
    talk.wait(200)
    talk.take(LETTER)
    assert timings(talk) == [Timing.REPLY]


def test_a_locked_phone_is_knocked_at_whatever_it_wanted() -> None:
    talk = finished("yes", "no", "direct", "skip", "skip")
    talk.wait(20)
    talk.say("hello")
    talk.take(LETTER)
    assert timings(talk) == [Timing.KNOCK]
    talk.say("what is it")
    assert not talk.did(ReleaseHeld)
    talk.press("before")
    assert talk.did(ReleaseHeld)


def test_after_stop_what_an_operator_writes_is_held_without_a_knock() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.say("stop")
    talk.take(LETTER)
    assert timings(talk) == [Timing.HOLD]
    assert talk.turn.outcome is Outcome.MUTED


def test_after_stop_what_was_held_follows_whoever_writes_again_and_opens_the_door() -> None:
    talk = finished("yes", "no", "skip", "skip", "skip")
    talk.say("stop")
    talk.take(LETTER)
    talk.say("I would like to go on")
    assert talk.at == "welcome.door"
    assert not talk.did(ReleaseHeld)
    talk.press("before")
    assert talk.did(ReleaseHeld)


def test_a_card_that_met_a_stop_is_asked_when_they_come_back() -> None:
    talk = finished("yes", "yes", "skip", "skip", "skip")
    talk.say("stop")
    talk.take(card(PACK))
    assert timings(talk) == [Timing.HOLD]
    assert not talk.did(CardAnswered)
    talk.say("I would like to go on")
    talk.press("before", "alone")
    assert talk.at == "card.asking"


def test_a_stop_in_the_middle_of_a_card_leaves_it_unanswered_and_asks_it_again() -> None:
    talk = finished("yes", "yes", "skip", "skip", "skip")
    talk.take(card(PACK))
    talk.say("stop", "I would like to go on")
    talk.press("before", "alone")
    assert talk.said == ["card-ask"]
    talk.press("yes")
    assert talk.did(CardAnswered) == [CardAnswered(card(PACK).card, Answer.YES)]


def test_an_ok_to_a_knock_is_no_yes_to_a_card_that_was_not_seen() -> None:
    talk = finished("yes", "yes", "skip", "skip", "skip")
    talk.wait(6)
    talk.take(card(PACK))
    assert talk.said == ["knock"]
    talk.say("да")
    assert talk.said == ["card-ask"]
    assert not talk.did(Consent)
    talk.say("да")
    assert talk.did(CardAnswered) == [CardAnswered(card(PACK).card, Answer.YES)]


def test_after_a_card_nobody_is_told_that_a_person_will_read_it_who_has_one_there() -> None:
    talk = finished("yes", "yes", "skip", "skip", "skip")
    talk.take(card(PACK))
    talk.press("yes")
    assert talk.said == ["card-noted"]
    talk.say("and what now")
    assert talk.turn.outcome is Outcome.RELAYED


def test_cards_come_one_after_the_other() -> None:
    talk = finished("yes", "yes", "skip", "skip", "skip")
    talk.take(card(PACK))
    talk.take(replace(card(PACK), card=CardId(UUID(int=77))))
    assert talk.turn.messages == ()
    talk.press("no")
    assert talk.said == ["card-noted", "card-ask"]
    talk.press("not-now")
    assert talk.at == "human.here"


def test_a_card_waits_behind_thoughts_of_dying() -> None:
    talk = Talk.with_an_adult()
    talk.say("хочу умереть")
    talk.take(card(PACK))
    assert talk.at == "dying.asked"
    talk.press("not-now", "on")
    assert talk.at == "card.asking"


@pytest.mark.parametrize("moment", ["alone", "others"])
def test_a_card_is_shown_where_nobody_else_looks_and_a_yes_then_counts(moment: str) -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", moment, "me", "adult")
    talk.say("00")
    talk.take(LETTER)
    talk.take(card(PACK))
    if moment == "others":
        assert talk.at == "card.moment", "asked again before an agency is named"
        talk.press("alone")
    talk.press("yes")
    [consent] = [each for each in talk.did(Consent) if isinstance(each, Consent)]
    assert not consent.provisional


@pytest.mark.parametrize("answer", ["others", "later"])
def test_where_others_may_look_a_card_is_not_now(answer: str) -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "others", "me", "adult")
    talk.say("00")
    talk.take(LETTER)
    talk.take(card(PACK))
    talk.press(answer)
    assert talk.did(CardAnswered) == [CardAnswered(card(PACK).card, Answer.NOT_NOW)]
    assert not talk.did(Consent)
    assert talk.at == "human.here"


def test_while_an_operator_is_in_the_talk_the_program_says_nothing_between() -> None:
    talk = Talk.with_an_adult()
    talk.say("99")
    talk.press("no")
    talk.take(LETTER)
    talk.say("I can talk now")
    assert talk.turn.messages == ()
    assert talk.turn.outcome is Outcome.RELAYED
    talk.wait(14)
    talk.say("99")
    assert talk.said
