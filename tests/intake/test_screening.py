"""Written cases: what is answered, and the level, label, dimensions and flags that come of it."""

import pytest

from intake.answers import SEALED_FLAGS, Answers, Flag
from intake.indicators import Confidence, Dimension, Origin, Strength
from intake.questions import LEAVING_HALVES, SMS_QUESTIONS, Question
from intake.screening import StillOpen, assess, next_question, still_open
from tests.intake import by_hand

ADULT = False
CHILD = True


def all_no(track: str, *, child: bool = False) -> dict[str, list[str] | None]:
    """Everything asked, nothing named."""
    return {question: [] for question in by_hand.asked(track, child=child)}


CASES: list[tuple[str, bool, dict[str, list[str]], int, str]] = [
    ("labour", False, {}, 0, "N"),
    ("labour", False, {"Q1": ["y"]}, 1, "N"),
    ("labour", False, {"Q2": ["2"], "Q3": ["4", "5"]}, 1, "E"),
    ("labour", False, {"Q2": ["2"], "Q4": ["7", "8"]}, 1, "N"),  # the man unpaid and threatened
    ("labour", False, {"Q4": ["10"]}, 0, "N"),
    ("labour", False, {"Q4": ["3"]}, 2, "N"),
    ("labour", False, {"Q8": ["y"], "Q9": ["1"]}, 2, "R"),
    ("labour", False, {"Q8": ["y"]}, 1, "N"),  # a strong sign of deception alone
    ("labour", False, {"Q1": ["y"], "Q2": ["2"], "Q8": ["y"], "Q9": ["1"]}, 2, "DE"),
    ("labour", False, {"Q1": ["y"], "Q2": ["2"], "Q4": ["3", "4"]}, 3, "FL"),
    ("labour", False, {"Q1": ["y"], "Q2": ["2"], "Q11": ["1", "3"]}, 3, "CE"),
    (
        "labour",
        False,
        {"Q1": ["y"], "Q2": ["2"], "Q4": ["3", "4"], "Q12": ["1", "2", "4"]},
        3,
        "T-v",
    ),
    (
        "labour",
        False,
        {"Q1": ["y"], "Q2": ["2"], "Q4": ["3", "4"], "Q8": ["y"], "Q9": ["1"]},
        3,
        "T-d",
    ),
    (
        "labour",
        False,
        {"Q1": ["y"], "Q2": ["2"], "Q4": ["3", "4"], "Q11": ["1", "3"]},
        3,
        "T-c",
    ),
    (
        "labour",
        False,
        {
            "Q1": ["y"],
            "Q2": ["2"],
            "Q4": ["3", "4"],
            "Q8": ["y"],
            "Q9": ["1"],
            "Q11": ["1", "3"],
        },
        3,
        "T-dc",
    ),
    ("labour", False, {"Q12": ["1", "2", "4"], "Q13": ["1", "2", "4"]}, 0, "N"),
    (
        "labour",
        False,
        {"Q1": ["y"], "Q2": ["2"], "Q12": ["1", "2", "4"], "Q13": ["1", "2", "4"]},
        2,
        "VE",
    ),
    ("labour", False, {"Q10": ["4"]}, 1, "N"),  # sold or abducted: only medium for adult labour
    ("sexual", False, {"Q15": ["y"]}, 1, "E"),
    ("sexual", False, {"Q15": ["y"], "Q4": ["2", "5"]}, 3, "FL"),
    ("sexual", False, {"Q15": ["y"], "Q8": ["y"], "Q9": ["1"]}, 3, "DE"),
    ("sexual", False, {"Q4": ["5"]}, 2, "N"),  # a threat is strong in this list
    ("sexual", True, {}, 3, "CHILD-TRAFFICKING"),
    ("marriage", False, {"Q14": ["n"]}, 2, "N"),
    ("marriage", False, {"Q14": ["y"]}, 0, "N"),
    ("marriage", False, {"Q14": ["n"], "Q15": ["y"]}, 2, "E"),
    ("marriage", False, {"Q14": ["n"], "Q15": ["y"], "Q4": ["2", "5"]}, 3, "FL"),
    ("marriage", False, {"Q14": ["n"], "Q15": ["y"], "Q8": ["y"], "Q9": ["8"]}, 3, "DE"),
    ("marriage", True, {}, 2, "CHILD-OTHER"),
    ("marriage", True, {"Q14": ["y"], "Q15": ["y"]}, 2, "CHILD-TRAFFICKING"),
    ("marriage", True, {"Q15": ["y"], "Q10": ["1"]}, 3, "CHILD-TRAFFICKING"),
    ("begging", False, {"Q15": ["y"]}, 1, "N"),
    ("begging", True, {"Q15": ["y"]}, 2, "CHILD-TRAFFICKING"),
    ("begging", True, {"Q15": ["y"], "Q10": ["1"]}, 3, "CHILD-TRAFFICKING"),
    ("labour", True, {}, 1, "CHILD-OTHER"),
    ("labour", True, {"Q2": ["2"]}, 1, "CHILD-OTHER"),
    ("labour", True, {"Q2": ["2"], "Q10": ["1"]}, 2, "CHILD-OTHER"),
    ("labour", True, {"Q10": ["1"]}, 1, "CHILD-OTHER"),
    ("labour", True, {"Q10": ["4"]}, 2, "CHILD-OTHER"),  # abduction is strong for a child
    ("labour", True, {"Q8": ["y"], "Q9": ["7"]}, 2, "CHILD-AT-RISK"),
    ("labour", True, {"Q12": ["1", "2", "4"]}, 1, "CHILD-AT-RISK"),
    ("labour", True, {"Q3": ["4"]}, 1, "CHILD-OTHER"),  # a child's column does not know it
]


@pytest.mark.parametrize(("track", "child", "named", "level", "label"), CASES)
def test_a_written_case_ends_where_it_is_written(
    track: str, named: dict[str, list[str]], level: int, label: str, *, child: bool
) -> None:
    found = assess(track, child, {**all_no(track, child=child), **named})
    assert (found.low, found.high, found.label) == (level, level, label)
    assert found.decided


def test_nothing_answered_is_open_and_not_a_no() -> None:
    for track in by_hand.TRACKS:
        found = assess(track, ADULT, {})
        assert (found.low, found.high) == (0, 3)
        assert found.label is None
        assert set(found.dimensions.values()) == {None}
        assert found.act is None


def test_a_skipped_question_leaves_the_band_open() -> None:
    answers: Answers = {**all_no("labour"), "Q4": None}
    found = assess("labour", ADULT, answers)
    assert (found.low, found.high) == (0, 2)
    assert found.dimensions[Dimension.COERCION_AT_DESTINATION] is None
    assert found.dimensions[Dimension.EXPLOITATION] is False


def test_state_imposed_raises_its_flag_and_no_indicator() -> None:
    found = assess("labour", ADULT, {"Q4": ["10"]})
    assert found.flags == {Flag.STATE_IMPOSED}
    assert found.indicators == ()


def test_being_helped_over_the_road_is_a_note_that_stays_sealed() -> None:
    found = assess("labour", ADULT, {"Q10": ["3"]})
    assert found.flags == {Flag.SMUGGLED}
    assert found.flags <= SEALED_FLAGS
    assert found.act is False


def test_a_claim_for_pay_is_noted_beside_the_level() -> None:
    assert assess("labour", ADULT, {"Q2": ["2"]}).flags == {Flag.LABOUR_DISPUTE}
    assert assess("begging", ADULT, {"Q2": ["2"]}).flags == frozenset()


def test_an_indicator_says_where_it_comes_from() -> None:
    (raised,) = assess("labour", ADULT, {"Q5": ["2"]}).indicators
    assert (raised.code, raised.dimension, raised.strength) == ("CD.illicit", "CD", Strength.MEDIUM)
    assert (raised.question, raised.option) == (Question.MADE_TO, "2")
    assert (raised.origin, raised.confidence) == (Origin.ILO_EC_2009, Confidence.SECONDARY)
    assert raised.sealed
    (provisional,) = assess("sexual", ADULT, {"Q7": ["y"]}).indicators
    assert provisional.confidence is Confidence.PROVISIONAL
    assert not provisional.sealed
    (extension,) = assess("marriage", ADULT, {"Q15": ["y"]}).indicators
    assert extension.origin is Origin.EXTENSION


def test_an_indicator_asked_in_two_ways_counts_once() -> None:
    both = assess("begging", ADULT, {"Q2": ["3"], "Q15": ["y"]})
    assert [raised.code for raised in both.indicators] == ["EX.wageman"]


def test_contradictory_answers_count_for_the_graver() -> None:
    assert assess("labour", ADULT, {"Q4": ["1", "2"]}).low == 2
    assert assess("marriage", ADULT, {"Q14": ["y", "n"]}).low == 2


def test_reasons_name_what_holds_and_what_still_could() -> None:
    found = assess("labour", ADULT, {"Q1": ["y"], "Q2": ["2"], "Q4": ["3"]})
    assert found.reasons == ("one-strong-sign", "some-sign")
    assert "exploitation-and-coercion" in found.possible
    assert not set(found.reasons) & set(found.possible)


def test_an_answer_of_another_list_is_not_counted() -> None:
    assert assess("sexual", ADULT, {"Q2": ["2"]}) == assess("sexual", ADULT, {})


def test_one_option_may_stand_as_a_bare_string() -> None:
    assert assess("labour", ADULT, {"Q4": "10"}) == assess("labour", ADULT, {"Q4": ["10"]})


@pytest.mark.parametrize(
    ("track", "answers", "partial"),
    [
        ("labour", {"Q16": []}, set()),
        ("labour", {"Q4": ["11"]}, set()),
        ("labour", {"Q1": ["1"]}, set()),
        ("labour", {}, {"Q99"}),
        ("mining", {}, set()),
    ],
)
def test_what_does_not_exist_is_refused(track: str, answers: Answers, partial: set[str]) -> None:
    with pytest.raises(ValueError, match=r"Q\d|Track"):
        assess(track, ADULT, answers, partial=partial)


def test_an_error_never_quotes_an_answer() -> None:
    with pytest.raises(ValueError, match=r"^Q4 has no such option$") as caught:
        assess("labour", ADULT, {"Q4": ["my own words"]})
    assert "words" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_half_a_question_counts_as_said_and_stays_open() -> None:
    answers: Answers = {**all_no("labour"), "Q1": ["y"], "Q2": ["2"], "Q4": ["3"]}
    half = assess("labour", ADULT, answers, partial={"Q4"})
    assert (half.low, half.high) == (2, 3)
    assert assess("labour", ADULT, answers).high == 2
    assert next_question("labour", ADULT, answers, partial={"Q4"}) == "Q4"
    assert next_question("labour", ADULT, answers) is None


def test_by_sms_only_four_things_are_ever_asked() -> None:
    answers: dict[str, list[str] | None] = {}
    asked = []
    while question := next_question("labour", ADULT, answers, order=SMS_QUESTIONS):
        asked.append(question)
        answers[question] = []
    assert asked == ["Q2", "Q1", "Q4"]
    assert len(asked) - 1 + len(LEAVING_HALVES) == 4
    found = assess("labour", ADULT, answers)
    assert (found.low, found.high) == (0, 3)


def test_what_was_skipped_is_not_asked_again() -> None:
    asked: list[str] = []
    while question := next_question("labour", ADULT, {}, skipped=set(asked)):
        asked.append(question)
    # Vulnerability cannot move a band that skipping all the rest has left from 0 to 3.
    assert asked == by_hand.asked("labour", child=False)[:-2]


def test_not_known_is_as_if_it_was_not_asked() -> None:
    unknown: Answers = {"Q2": None, "Q1": ["y"], "Q4": None}
    assert assess("labour", ADULT, unknown) == assess("labour", ADULT, {"Q1": ["y"]})
    assert next_question("labour", ADULT, unknown) == "Q2"


def test_a_free_choice_is_never_asked_of_a_child() -> None:
    assert next_question("marriage", CHILD, {}) == "Q10"
    assert next_question("marriage", CHILD, {}, goal="refer") is None


@pytest.mark.parametrize(
    ("track", "answers", "asked"),
    [
        ("sexual", {"Q15": ["y"], "Q4": ["2", "3"]}, ["Q15", "Q4"]),
        ("labour", {"Q2": ["2"], "Q1": ["y"], "Q4": ["2", "3"]}, ["Q2", "Q1", "Q4"]),
    ],
)
def test_the_clearest_cases_need_the_fewest_questions(
    track: str, answers: dict[str, list[str]], asked: list[str]
) -> None:
    given: dict[str, list[str]] = {}
    for question in asked:
        assert next_question(track, ADULT, given) == question
        given[question] = answers[question]
    assert next_question(track, ADULT, given) is None
    assert assess(track, ADULT, given).low == 3


@pytest.mark.parametrize(
    ("track", "level_goal", "refer_goal"),
    [("labour", 11, 9), ("sexual", 9, 9), ("begging", 12, 9), ("marriage", 12, 11)],
)
def test_a_clean_no_costs_nearly_all_questions(
    track: str, level_goal: int, refer_goal: int
) -> None:
    for goal, expected in (("level", level_goal), ("refer", refer_goal)):
        answers: dict[str, list[str]] = {}
        while question := next_question(track, ADULT, answers, goal):
            answers[question] = []
        assert len(answers) == expected


def test_the_operator_sees_what_is_open_and_whether_it_matters() -> None:
    answers: Answers = {**all_no("labour"), "Q4": None, "Q12": None}
    assert still_open("labour", ADULT, answers) == (
        StillOpen(Question.LEAVING, could_change=True),
        StillOpen(Question.BEFORE, could_change=False),
    )
