"""The screening as somebody outside uses it: plain strings and collections in, plain values out."""

from collections.abc import Collection

import pytest

from intake.screening import assess, next_question

ADULT, CHILD = False, True
REFUSED = r"is not a valid|no such option|collection of option"
TRACKS = ("labour", "sexual", "marriage", "begging")


def test_a_clear_case_ends_after_three_questions() -> None:
    said = {"Q2": {"2"}, "Q1": {"y"}, "Q4": {"2", "3"}}
    answers: dict[str, Collection[str] | None] = {}
    asked = []
    while (question := next_question("labour", ADULT, answers)) is not None:
        asked.append(question)
        answers[question] = said[question]
    assert asked == ["Q2", "Q1", "Q4"]
    found = assess("labour", ADULT, answers)
    assert (found.low, found.high) == (3, 3)
    assert found.label is None  # how it began was not asked, so FL is not the only one left
    assert {**found.dimensions} == {
        "DR": None,
        "CR": None,
        "RV": None,
        "EX": True,
        "CD": True,
        "VD": None,
    }
    assert {(one.code, one.strength) for one in found.indicators} == {
        ("EX.hours", "strong"),
        ("EX.pay", "medium"),
        ("CD.isol", "strong"),
        ("CD.docs", "strong"),
    }
    assert found.reasons[0] == "exploitation-and-coercion"
    assert found.flags == {"labour-dispute"}


def test_everything_asked_and_nothing_named_is_level_0_and_its_label_is_n() -> None:
    answers: dict[str, list[str]] = {f"Q{number}": [] for number in range(1, 16)}
    for track in TRACKS:
        found = assess(track, ADULT, answers)
        assert (found.low, found.high, found.label) == (0, 0, "N")
        assert set(found.dimensions.values()) == {False}
        assert next_question(track, ADULT, answers) is None


@pytest.mark.parametrize("track", TRACKS)
def test_not_known_not_asked_and_absent_are_the_same(track: str) -> None:
    unknown = {f"Q{number}": None for number in range(1, 16)}
    for child in (ADULT, CHILD):
        assert assess(track, child, unknown) == assess(track, child, {})
        assert next_question(track, child, unknown) == next_question(track, child, {})


@pytest.mark.parametrize("collection", [set, frozenset, list, tuple, dict.fromkeys, iter])
def test_any_collection_of_option_ids_will_do(collection: type) -> None:
    answers = {"Q4": collection(["2", "3"]), "Q9": collection([])}
    found = assess("labour", ADULT, answers)
    assert [one.code for one in found.indicators] == ["CD.isol", "CD.docs"]


def test_the_goal_of_referring_stops_sooner() -> None:
    answers = {"Q2": ["2"], "Q1": ["y"], "Q4": ["3"]}
    assert next_question("labour", ADULT, answers, goal="refer") is None
    assert next_question("labour", ADULT, answers, goal="level") == "Q5"


def test_a_child_is_a_matter_for_a_human_whatever_is_answered() -> None:
    assert (assess("sexual", CHILD, {}).low, assess("sexual", CHILD, {}).label) == (
        3,
        "CHILD-TRAFFICKING",
    )
    assert next_question("sexual", CHILD, {}) is None
    assert assess("marriage", CHILD, {}).low == 2
    assert assess("labour", CHILD, {}).low == 1


def test_loss_of_a_place_or_benefits_raises_a_flag_and_no_indicator() -> None:
    found = assess("labour", ADULT, {"Q4": {"10"}})
    assert found.flags == {"state-imposed"}
    assert not found.indicators
    assert found.low == 0


@pytest.mark.parametrize(
    ("track", "answers"),
    [
        ("mining", {}),
        ("", {}),
        ("labour", {"Q0": ["y"]}),
        ("labour", {"Q16": ["y"]}),
        ("labour", {"hours": None}),
        ("labour", {"Q1": ["yes"]}),
        ("labour", {"Q2": ["4"]}),
        ("labour", {"Q4": ["11"]}),
        ("labour", {"Q4": ["2", "11"]}),
        ("labour", {"Q4": 2}),
    ],
)
def test_what_does_not_exist_is_a_value_error(
    track: str, answers: dict[str, Collection[str] | None]
) -> None:
    with pytest.raises(ValueError, match=REFUSED):
        assess(track, ADULT, answers)
    with pytest.raises(ValueError, match=REFUSED):
        next_question(track, ADULT, answers)


def test_an_unknown_goal_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="Goal"):
        next_question("labour", ADULT, {}, goal="verdict")
