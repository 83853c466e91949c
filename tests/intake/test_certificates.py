"""A stored screening can be checked by anybody, as far as its answers stand in the open."""

from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.answers import Answers
from intake.certificates import Check, Stored, check
from intake.indicators import LIST_VERSION, Dimension
from intake.levels import RULE_VERSION
from intake.questions import INCRIMINATING
from intake.screening import assess
from tests.intake import by_hand

ADULT = False
CLEAR: Answers = {"Q2": ["2"], "Q1": ["y"], "Q4": ["2", "3"]}


def stored(answers: Answers, seen: Answers | None = None, *, partial: frozenset[str]) -> Stored:
    """As it was kept: decided by all `answers`, of which only what was `seen` stands open."""
    found = assess("labour", ADULT, answers, partial=partial)
    return Stored(
        track="labour",
        child=False,
        answers=answers if seen is None else seen,
        partial=partial,
        certificate=found.certificate,
        label=found.label or "",
        dimensions={dimension.value: holds for dimension, holds in found.dimensions.items()},
        sealed=seen is not None,
    )


WHOLE = frozenset[str]()


def test_a_certificate_names_what_it_was_decided_by() -> None:
    found = assess("labour", ADULT, CLEAR).certificate
    assert found == (RULE_VERSION, LIST_VERSION, 3, 3)


def test_what_was_decided_holds_when_it_is_computed_again() -> None:
    assert check(stored(CLEAR, partial=WHOLE)) is Check.HOLDS
    assert check(stored(CLEAR, partial=frozenset({"Q4"}))) is Check.HOLDS
    assert check(stored({"Q4": None}, partial=WHOLE)) is Check.HOLDS


def test_a_bound_that_the_answers_do_not_give_is_broken() -> None:
    kept = stored(CLEAR, partial=WHOLE)
    for other in (kept.certificate._replace(low=2), kept.certificate._replace(high=2)):
        assert check(replace(kept, certificate=other)) is Check.BROKEN


def test_another_answer_label_or_dimension_is_broken() -> None:
    kept = stored(CLEAR, partial=WHOLE)
    assert check(replace(kept, answers={**CLEAR, "Q4": ["2"]})) is Check.BROKEN
    assert check(replace(kept, label="N")) is Check.BROKEN
    dimensions = {**kept.dimensions, Dimension.DECEPTIVE_RECRUITMENT: True}
    assert check(replace(kept, dimensions=dimensions)) is Check.BROKEN


@pytest.mark.parametrize("wrong", [{"track": "mining"}, {"answers": {"Q4": ["11"]}}])
def test_what_does_not_exist_is_broken(wrong: dict[str, object]) -> None:
    kept = stored(CLEAR, partial=WHOLE)
    assert check(replace(kept, **wrong)) is Check.BROKEN  # type: ignore[arg-type]


def test_another_rule_is_not_checked_by_this_one() -> None:
    kept = stored(CLEAR, partial=WHOLE)
    older = kept.certificate._replace(rule="older")
    assert check(replace(kept, certificate=older, label="N")) is Check.OTHER_RULE


def test_what_lies_sealed_may_not_matter() -> None:
    """Somebody was helped over the road: whether or not, it raises nothing."""
    all_ = {**CLEAR, "Q10": ["3"]}
    assert check(stored(all_, {**CLEAR, "Q10": []}, partial=WHOLE)) is Check.HOLDS


def test_what_lies_sealed_may_decide() -> None:
    seen: Answers = {"Q5": ["1", "3"]}
    kept = stored({"Q5": ["1", "2", "3"]}, seen, partial=WHOLE)
    assert check(kept) is Check.HOLDS  # two of a kind and any third: coercion holds
    half: Answers = {"Q5": ["3"]}
    kept = stored({"Q5": ["2", "3"]}, half, partial=WHOLE)
    assert check(kept) is Check.MAY_HOLD  # both sealed options together would make three
    assert check(replace(kept, label="FL")) is Check.BROKEN
    assert check(replace(kept, sealed=False)) is Check.HOLDS


@given(st.data(), st.sampled_from(by_hand.GROUPS))
@settings(max_examples=200, deadline=None)
def test_what_was_decided_is_never_called_broken(
    data: st.DataObject, group: tuple[str, bool]
) -> None:
    track, child = group
    answers: dict[str, Collection[str] | None] = {
        question: data.draw(
            st.none()
            | st.frozensets(st.sampled_from(by_hand.options(track, question, child=child)))
        )
        for question in data.draw(st.frozensets(st.sampled_from(by_hand.asked(track, child=child))))
    }
    part = data.draw(st.frozensets(st.sampled_from(by_hand.asked(track, child=child)), max_size=2))
    found = assess(track, child, answers, partial=part)
    telling = {(str(question), option) for question, option in INCRIMINATING}
    seen: Answers = {
        question: None
        if given is None
        else [one for one in given if (question, one) not in telling]
        for question, given in answers.items()
    }
    sealed = any((q, one) in telling for q, given in answers.items() for one in given or ())
    kept = Stored(
        track=track,
        child=child,
        answers=seen,
        partial=part,
        certificate=found.certificate,
        label=found.label or "",
        dimensions={dimension.value: holds for dimension, holds in found.dimensions.items()},
        sealed=sealed,
    )
    checked = check(kept)
    assert checked in ({Check.HOLDS, Check.MAY_HOLD} if sealed else {Check.HOLDS})
