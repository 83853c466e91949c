"""A question that perhaps never arrived is put again to whoever writes next, once."""

from datetime import timedelta

import pytest

from bot.flows.arriving import DOUBTED
from bot.flows.effects import Ring
from intake.conversation import Muted
from intake.incoming import (
    OPEN_QUESTION,
    AskedAgain,
    DeliveryDoubted,
    MediaKind,
    OperatorSaid,
    SentMedia,
)
from tests.bot.flows.talking import Talk


def doubted() -> Talk:
    talk = Talk.with_an_adult()
    talk.take(DeliveryDoubted(talk.conversation.question))
    return talk


def test_nothing_is_said_by_itself() -> None:
    talk = doubted()
    assert talk.turn.messages == ()


def test_what_is_typed_is_no_answer_to_a_question_that_perhaps_was_not_seen() -> None:
    talk = doubted()
    asked, number = talk.at, talk.conversation.question
    talk.say("1")
    assert (talk.at, talk.conversation.question) == (asked, number + 1)
    assert [one.message.question for one in talk.turn.messages] == [number + 1]


def test_it_is_put_again_once() -> None:
    talk = doubted()
    asked = talk.at
    talk.say("1", "1")
    assert talk.at != asked
    assert DOUBTED not in talk.conversation.answers


def test_a_button_of_it_proves_that_it_was_seen() -> None:
    talk = doubted()
    asked = talk.at
    talk.press("food")
    assert talk.at != asked


def test_a_picture_is_kept_and_the_question_put_again_as_ever() -> None:
    talk = doubted()
    talk.take(SentMedia(MediaKind.PHOTO, "file", 1))
    assert talk.said[0] == "media-kept"
    assert talk.turn.messages[-1].message.question


def test_after_a_message_that_was_lost_on_the_way_the_open_question_is_put_again() -> None:
    talk = Talk.with_an_adult()
    talk.take(DeliveryDoubted(OPEN_QUESTION))
    asked = talk.at
    talk.say("1")
    assert talk.at == asked
    talk.say("1")
    assert talk.at != asked


def test_an_older_message_in_doubt_disturbs_no_newer_question() -> None:
    talk = Talk.with_an_adult()
    talk.take(DeliveryDoubted(talk.conversation.question - 1))
    talk.take(DeliveryDoubted(0))
    asked = talk.at
    talk.say("1")
    assert talk.at != asked


def test_a_yes_to_danger_rings_whether_the_question_was_seen_or_not() -> None:
    talk = Talk.with_an_adult()
    talk.say("he will kill me")
    assert talk.at == "danger.asked"
    talk.take(DeliveryDoubted(talk.conversation.question))
    talk.say("yes")
    assert talk.did(Ring)


def test_a_no_to_danger_is_none_when_the_question_was_perhaps_not_seen() -> None:
    talk = Talk.with_an_adult()
    talk.say("he will kill me")
    talk.take(DeliveryDoubted(talk.conversation.question))
    talk.say("no")
    assert talk.at == "danger.asked"
    talk.say("no")
    assert talk.at != "danger.asked"


def test_a_story_is_kept_though_the_question_is_put_again() -> None:
    talk = doubted()
    talk.say("they took my passport and I work at night in a house")
    assert "story" in talk.conversation.answers


def test_where_a_human_is_written_to_nothing_is_repeated() -> None:
    talk = Talk.with_an_adult()
    talk.take(OperatorSaid("Good day."))
    talk.take(DeliveryDoubted(talk.conversation.question))
    talk.say("thank you")
    assert "human-noted" not in talk.said


# An operator has it put again


def test_an_operator_has_the_open_question_put_again() -> None:
    talk = doubted()
    number = talk.conversation.question
    talk.take(AskedAgain())
    assert [one.message.question for one in talk.turn.messages] == [number + 1]
    asked = talk.at
    talk.say("1")
    assert talk.at != asked  # and it is not put a third time


@pytest.mark.parametrize("minutes", [6, 20])
def test_on_a_phone_that_nobody_looks_at_only_a_knock_goes(minutes: float) -> None:
    talk = Talk.with_an_adult()
    talk.say("a person")
    talk.wait(minutes)
    talk.take(AskedAgain())
    assert talk.said == ["knock"]


def test_without_leave_to_write_first_nothing_goes() -> None:
    talk = Talk.with_an_adult()
    talk.wait(6)
    talk.take(AskedAgain())
    assert talk.said == []


def test_after_stop_nothing_goes() -> None:
    talk = Talk.with_an_adult()
    talk.say("stop")
    assert talk.conversation.muted is Muted.PERSON
    talk.take(AskedAgain())
    assert talk.said == []


# A clock that was set back


def test_answers_count_again_at_once_after_the_clock_was_set_back() -> None:
    talk = Talk.with_an_adult()
    asked = talk.at
    talk.minutes -= 10
    talk.say("1")
    assert talk.at == asked
    assert talk.turn.messages[-1].message.question == talk.conversation.question
    talk.say("1")
    assert talk.at != asked


def test_a_clock_that_was_set_back_by_more_than_the_silence_shuts_the_door() -> None:
    talk = Talk.with_an_adult()
    talk.say("food")
    talk.minutes -= 120
    talk.say("1")
    assert talk.said == ["welcome-door"]


def test_a_second_process_whose_clock_is_a_little_behind_shuts_no_door() -> None:
    talk = Talk.with_an_adult()
    talk.minutes -= timedelta(seconds=20) / timedelta(minutes=1)
    talk.press("food")
    assert talk.said != ["welcome-door"]
