"""The questions: which list asks which, in what order, with which options."""

import pytest

from intake.indicators import INDICATORS, Track
from intake.questions import (
    INCRIMINATING,
    LEAVING_HALVES,
    SMS_QUESTIONS,
    YES_NO,
    Question,
    arranged,
    could_raise,
    list_of,
    neutral,
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
    last = {Question.BEFORE, Question.DEPEND}
    for track in Track:
        assert set(list_of(track, child=False)[-2:]) == last
    assert last.isdisjoint(SMS_QUESTIONS)
    assert SMS_QUESTIONS[0] is Question.PAY  # neutral first


@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize("track", Track)
def test_every_list_opens_with_its_neutral_questions(track: Track, *, child: bool) -> None:
    opening = neutral(track, child=child)
    listed = list_of(track, child=child)
    assert set(listed[: len(opening)]) == opening
    assert arranged(track, listed, child=child, neutral_first=True) == listed


def test_an_order_that_opens_with_leaving_is_put_behind_the_neutral_questions() -> None:
    blunt = (Question.LEAVING, Question.PROMISE, Question.HOURS, Question.PAY)
    kind = (Question.HOURS, Question.PAY, Question.LEAVING, Question.PROMISE)
    assert arranged(Track.LABOUR, blunt, child=False, neutral_first=True) == kind
    assert arranged(Track.LABOUR, blunt, child=False, neutral_first=False) == blunt


def test_a_child_is_asked_second_who_brought_them() -> None:
    order = (Question.PAY, Question.LEAVING, Question.BROUGHT)
    found = arranged(Track.LABOUR, order, child=True, neutral_first=False)
    assert found == (Question.PAY, Question.BROUGHT, Question.LEAVING)


def test_the_two_halves_make_the_whole_question() -> None:
    first, second = LEAVING_HALVES
    assert first + second == shown(Track.LABOUR, Question.LEAVING, child=False)


def test_incriminating_answers_exist_and_are_five() -> None:
    assert len(INCRIMINATING) == 5
    for question, option in INCRIMINATING:
        assert option in options_of(Track.LABOUR, question)


def test_yes_or_no_questions_have_no_other_option() -> None:
    for question in Question:
        only = set(options_of(Track.LABOUR, question)) == {"y", "n"}
        assert only == (question in YES_NO)
