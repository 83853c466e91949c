"""The questions: which list asks which, in what order, with which options."""

import pytest

from intake.indicators import INDICATORS, Track
from intake.questions import (
    INCRIMINATING,
    LEAVING_HALVES,
    NEVER_BY_SMS,
    NOT_YET_QUESTIONS,
    SMS_QUESTIONS,
    YES_NO,
    Question,
    could_raise,
    list_of,
    options_of,
    shown,
)
from tests.intake import by_hand


@pytest.mark.parametrize(("track", "child"), by_hand.GROUPS)
def test_a_list_and_its_options_are_those_written_by_hand(track: str, *, child: bool) -> None:
    questions = list_of(Track(track), child=child)
    assert list(questions) == by_hand.asked(track, child=child)
    for question in questions:
        visible = shown(Track(track), question, child=child)
        assert list(visible) == by_hand.options(track, question, child=child)
        raising = could_raise(Track(track), question, child=child)
        by_the_hand = by_hand.signs(track, question, child=child)
        assert dict(raising) == {
            option: code for option, (code, _) in by_the_hand.items() if option in visible
        }


def test_there_are_13_11_14_and_14_questions() -> None:
    lengths = {track: len(list_of(track, child=False)) for track in Track}
    assert lengths == {
        Track.LABOUR: 13,
        Track.SEXUAL: 11,
        Track.MARRIAGE: 14,
        Track.BEGGING: 14,
    }


def test_the_way_a_child_was_brought_is_asked_second() -> None:
    for track in Track:
        assert list_of(track, child=True).index(Question.BROUGHT) == 1


def test_one_question_feeds_one_dimension_and_one_indicator_has_one_question() -> None:
    for track in Track:
        for child in (False, True):
            seen: set[str] = set()
            for question in list_of(track, child=child):
                codes = could_raise(track, question, child=child).values()
                assert len({INDICATORS[code].dimension for code in codes}) == 1 or not codes
                assert seen.isdisjoint(codes)
                seen.update(codes)


def test_vulnerability_comes_last_and_never_by_sms() -> None:
    for track in Track:
        assert set(list_of(track, child=False)[-2:]) == NEVER_BY_SMS
    assert NEVER_BY_SMS.isdisjoint(SMS_QUESTIONS)
    assert SMS_QUESTIONS[0] is Question.PAY  # neutral first


def test_the_two_halves_make_the_whole_question() -> None:
    first, second = LEAVING_HALVES
    assert first + second == shown(Track.LABOUR, Question.LEAVING, child=False)


def test_what_has_not_begun_is_not_asked_for_hours_pay_or_leaving() -> None:
    assert {Question.HOURS, Question.PAY, Question.LEAVING}.isdisjoint(NOT_YET_QUESTIONS)


def test_incriminating_answers_exist_and_are_five() -> None:
    assert len(INCRIMINATING) == 5
    for question, option in INCRIMINATING:
        assert option in options_of(Track.LABOUR, question)


def test_yes_or_no_questions_have_no_other_option() -> None:
    for question in Question:
        only = set(options_of(Track.LABOUR, question)) == {"y", "n"}
        assert only == (question in YES_NO)
