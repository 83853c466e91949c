"""A stored screening can be checked by anybody, as far as its answers stand in the open."""

from dataclasses import replace

import pytest

from intake.answers import Answers
from intake.certificates import Check, Stored, check
from intake.indicators import LIST_VERSION, Dimension
from intake.levels import RULE_VERSION
from intake.screening import assess

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
