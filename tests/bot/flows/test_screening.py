"""What a country decides of the asking: order, goal, how many questions; and what it cannot."""

from dataclasses import replace

import pytest

from bot.flows.effects import RecordScreening
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.indicators import Track
from intake.questions import Question
from intake.screening import Goal
from tests.bot.flows.talking import Talk
from tests.support.story import PACK

WORK = ("nothing", "work", "going-on")
LEAVING_FIRST = (Question.LEAVING, Question.MADE_TO, Question.PAY, Question.HOURS)


def ruled(**screening: object) -> CountryPack:
    return replace(PACK, screening=replace(PACK.screening, **screening))  # type: ignore[arg-type]


BLUNT = ruled(orders={Track.LABOUR: LEAVING_FIRST})


def asked_of(talk: Talk, *answers: str) -> list[str]:
    """The questions of the list, as each answer brings the next."""
    asked = [talk.at]
    for answer in answers:
        talk.press(answer)
        asked.append(talk.at)
    return [place.removeprefix("screening.") for place in asked if place.startswith("screening.")]


def test_an_order_that_opens_with_leaving_waits_for_the_neutral_questions() -> None:
    talk = Talk.with_an_adult(pack=BLUNT)
    talk.press(*WORK)
    assert asked_of(talk, "1", "n", "1") == ["q2", "q1", "q4", "q5"]


def test_a_page_may_open_with_leaving() -> None:
    talk = Talk.with_an_adult(ChannelKind.WEB, BLUNT)
    talk.press(*WORK)
    assert asked_of(talk, "1") == ["q4", "q5"]


def test_who_is_alone_and_has_little_time_may_be_asked_leaving_first() -> None:
    talk = Talk.with_an_adult(pack=BLUNT)
    talk.say("I have little time")
    talk.press(*WORK)
    assert asked_of(talk, "1") == ["q4", "q5"]


def test_by_sms_a_country_cannot_put_leaving_first() -> None:
    talk = Talk.with_an_adult(ChannelKind.SMS, BLUNT)
    talk.press(*WORK)
    assert asked_of(talk, "1", "n")[:3] == ["q2", "q1", "q4a"]


@pytest.mark.parametrize("most", [1, 3, 8])
def test_the_band_is_the_result_after_as_many_questions_as_the_country_asks(most: int) -> None:
    talk = Talk.with_an_adult(pack=ruled(most=most))
    talk.press(*WORK)
    asked = asked_of(talk, *["skip"] * 12)
    assert len(asked) == most
    assert len(set(asked)) == most  # what was skipped is not asked again


def test_the_goal_of_referring_ends_where_the_level_is_still_open() -> None:
    held = ("2", "y", "3")
    for goal, ends in ((Goal.REFER, True), (Goal.LEVEL, False)):
        talk = Talk.with_an_adult(pack=ruled(goal=goal))
        talk.press(*WORK, *held)
        assert talk.at.startswith("consents.") is ends


@pytest.mark.parametrize(("topic", "low"), [("work", 1), ("marriage", 2), ("private", 3)])
def test_what_is_told_about_a_child_is_kept_before_anything_is_asked(topic: str, low: int) -> None:
    talk = Talk()
    talk.say("hello")
    talk.press("en", "alone", "other", "friend", "no", "no", "no", "under-18", topic)
    (kept,) = talk.did(RecordScreening)
    assert isinstance(kept, RecordScreening)
    assert (kept.assessment.low, kept.answers, kept.child, kept.reported) == (low, {}, True, True)
