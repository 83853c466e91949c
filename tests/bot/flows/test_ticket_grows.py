"""A ticket opens early and grows: each trigger, and what comes later adds to it."""

import pytest

from bot.flows.effects import Consent, Grow, OpenCase, RecordScreening, Ring
from intake.channels import ChannelKind
from intake.consent import Purpose
from intake.incoming import Edited, MediaKind, SentMedia, SharedContact, SharedLocation, Ticked
from intake.tickets import Alarm, Basis, Growth, Opening, Urgency
from tests.bot.flows.talking import Talk


def opening(talk: Talk) -> OpenCase | None:
    return next((each for each in talk.turn.effects if isinstance(each, OpenCase)), None)


def opened_by(talk: Talk) -> Opening | None:
    found = opening(talk)
    return None if found is None else found.opening


def test_nothing_is_opened_for_a_language_and_a_moment() -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "me", "adult")
    assert talk.conversation.case is None


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("меня бьют", Opening.DANGER),
        ("99", Opening.DANGER),
        ("хочу умереть", Opening.DYING),
        ("00", Opening.PERSON),
        ("вақтам кам", Opening.LITTLE_TIME),
        ("a man took my passport and now he wants money from me", Opening.STORY),
    ],
)
def test_a_first_message_is_enough(text: str, why: Opening) -> None:
    talk = Talk()
    talk.say(text)
    assert opened_by(talk) is why


def test_danger_in_the_very_first_message_rings_before_a_language_is_chosen() -> None:
    talk = Talk()
    talk.say("меня бьют")
    assert talk.did(Ring) == [Ring(Alarm.DANGER)]
    assert talk.conversation.language is None


@pytest.mark.parametrize("band", ["under-18", "not-sure"])
def test_a_child_or_who_is_not_sure_has_a_ticket(band: str) -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "me", band)
    found = opening(talk)
    assert found is not None
    assert (found.opening, found.basis) == (Opening.CHILD, Basis.CHILD)
    assert talk.at == "child.hurt"


def test_a_child_is_asked_three_questions_and_reaches_a_human() -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "me", "under-18", "yes")
    assert talk.grown.urgency is Urgency.NOW
    talk.press("no", "talk")
    assert talk.at == "human.thanked"


def test_any_need_opens_it_at_the_tick_already() -> None:
    talk = Talk.with_an_adult()
    talk.take(Ticked(talk.conversation.question, ("food",)))
    assert opened_by(talk) is Opening.NEED
    talk.take(Ticked(talk.conversation.question, ()))
    assert talk.conversation.answers.get("needs") is None
    talk.press("nothing")
    assert talk.at == "topics.topics"


def test_a_strong_sign_opens_it() -> None:
    talk = Talk.with_an_adult()
    talk.press("nothing", "work", "going-on", "3")
    talk.press("y")
    talk.press("3")
    assert talk.conversation.case is not None
    assert talk.did(RecordScreening)


@pytest.mark.parametrize(
    "given",
    [
        SentMedia(MediaKind.VOICE, "f", 1),
        SentMedia(MediaKind.PHOTO, "f", 1),
        SharedLocation(1, 2),
        SharedContact("somebody"),
    ],
)
def test_what_is_sent_opens_it(given: SentMedia | SharedLocation | SharedContact) -> None:
    talk = Talk.with_an_adult()
    talk.take(given)
    assert opened_by(talk) is Opening.STORY
    assert {"story", "media"} <= set(talk.grown.flags)


def test_a_sticker_opens_nothing() -> None:
    talk = Talk.with_an_adult()
    talk.take(SentMedia(MediaKind.STICKER, "f", 1))
    assert talk.conversation.case is None
    assert talk.said == ["other-kept", "needs-now"]


def test_army_opens_it() -> None:
    talk = Talk.with_an_adult()
    talk.press("nothing", "army")
    assert opened_by(talk) is Opening.ARMY


def test_an_edit_acts_for_danger_and_answers_nothing() -> None:
    talk = Talk.with_an_adult()
    talk.take(Edited("1"))
    assert talk.turn.messages == ()
    talk.take(Edited("он меня бьет"))
    assert talk.at == "danger.asked"


def test_what_was_agreed_before_is_written_when_it_opens() -> None:
    talk = Talk.with_an_adult()
    assert not talk.did(Consent)
    talk.press("food")
    kept = [each.purpose for each in talk.turn.effects if isinstance(each, Consent)]
    assert kept == [Purpose.KEEP]


def test_the_ticket_comes_first_among_what_is_done() -> None:
    talk = Talk()
    talk.say("99")
    assert isinstance(talk.turn.effects[0], OpenCase)


def test_what_comes_later_adds_to_it() -> None:
    talk = Talk.with_an_adult()
    talk.press("food", "few")
    [grow] = [each for each in talk.turn.effects if isinstance(each, Grow)]
    assert grow.growth.how_many == "few"


def test_the_code_is_given_when_it_opens_above_the_question() -> None:
    talk = Talk.with_an_adult()
    talk.press("food")
    assert talk.said == ["code-given", "needs-many"]


def test_the_code_waits_until_the_list_that_opened_it_is_done() -> None:
    talk = Talk.with_an_adult()
    talk.take(Ticked(talk.conversation.question, ("food",)))
    assert opened_by(talk) is Opening.NEED
    assert talk.said == []  # the list stands last, and is only drawn anew
    talk.press("food")
    assert talk.said == ["code-given", "needs-many"]


def test_the_code_waits_until_danger_is_over_except_on_the_web() -> None:
    talk = Talk.with_an_adult()
    talk.say("99")
    assert "code-given" not in talk.said
    talk.press("no", "on")
    assert talk.said == ["code-given", "needs-now"]
    talk = Talk.with_an_adult(ChannelKind.WEB)
    talk.say("99")
    assert "code-given" in talk.said


def test_a_talk_that_falls_silent_says_so_until_somebody_writes_again() -> None:
    talk = Talk.with_an_adult()
    talk.press("food")
    talk.fire("broken-off")
    assert "broken-off" in talk.grown.flags
    talk.say("here I am")
    assert "broken-off" in talk.grown.unflag


def test_a_reporter_who_may_be_the_danger_is_marked_and_not_told() -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "other", "partner", "no", "no", "no", "adult")
    assert talk.at == "topics.topics"
    talk.press("talk")
    assert "may-be-the-danger" in talk.grown.flags


def test_where_others_may_see_nothing_of_violence_is_asked() -> None:
    for about, band in (("me", "adult"), ("me", "under-18"), ("other", "family")):
        talk = Talk()
        talk.say("hello")
        talk.press("en", "others", about, band)
        assert talk.conversation.position.flow in {"consents", "human"}, about
        assert talk.conversation.case is not None or about == "other"


def growths(talk: Talk) -> list[Growth]:
    return [each.growth for each in talk.turn.effects if isinstance(each, Grow)]


def test_silence_after_a_danger_word_rings_wherever_they_went() -> None:
    for leave in ("забон", "hide", "complaint", "stop", "delete my data"):
        talk = Talk.with_an_adult()
        talk.say("он меня бьет", leave)
        talk.fire("danger-silent")
        assert talk.did(Ring) == [Ring(Alarm.DANGER)], leave
        assert growths(talk)[-1].urgency is Urgency.NOW


def test_silence_after_thoughts_of_dying_rings_wherever_they_went() -> None:
    for leave in ("забон", "hide", "complaint", "stop"):
        talk = Talk.with_an_adult()
        talk.say("не хочу жить", leave)
        talk.fire("dying-silent")
        assert talk.did(Ring) == [Ring(Alarm.DYING)], leave
