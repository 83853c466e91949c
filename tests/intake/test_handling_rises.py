"""How soon a human comes: nothing that a person says ever lowers it."""

from collections.abc import Collection
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.gates import Child, Danger, Dying, Gates, Tense, Topic
from intake.handling import Handling, handling
from intake.needs import Need
from intake.screening import assess
from tests.intake import by_hand

gates_of = st.builds(
    Gates,
    danger=st.sampled_from(Danger),
    dying=st.sampled_from(Dying),
    tense=st.sampled_from(Tense),
    child=st.sampled_from(Child),
    topics=st.frozensets(st.sampled_from(Topic)),
    **dict.fromkeys(
        (
            "alone",
            "reporter",
            "detained",
            "to_be_moved",
            "organs",
            "sold",
            "cannot_refuse",
            "broken_off",
        ),
        st.booleans(),
    ),
)


@st.composite
def answered(draw: st.DrawFn) -> tuple[str, bool, dict[str, Collection[str]]]:
    track, child = draw(st.sampled_from(by_hand.GROUPS))
    questions = by_hand.asked(track, child=child)
    return (
        track,
        child,
        {
            q: draw(st.frozensets(st.sampled_from(by_hand.options(track, q, child=child))))
            for q in draw(st.frozensets(st.sampled_from(questions)))
        },
    )


def at_least(after: Handling, before: Handling) -> bool:
    return after.level >= before.level and after.urgency.rank <= before.urgency.rank


@given(answered(), gates_of, st.frozensets(st.sampled_from(Need)), st.data())
@settings(max_examples=300, deadline=None)
def test_one_more_answer_never_lowers_anything(
    case: tuple[str, bool, dict[str, Collection[str]]],
    gates: Gates,
    needs: frozenset[Need],
    data: st.DataObject,
) -> None:
    track, child, answers = case
    question = data.draw(st.sampled_from(by_hand.asked(track, child=child)))
    option = data.draw(st.sampled_from(by_hand.options(track, question, child=child)))
    more = {**answers, question: {*answers.get(question, ()), option}}
    before = handling(assess(track, child, answers), gates, answers, needs)
    after = handling(assess(track, child, more), gates, more, needs)
    assert at_least(after, before)
    assert set(before.floors) <= set(after.floors)
    assert before.level >= assess(track, child, answers).low


Step = TypeVar("Step", bound=Enum)


def graver(one: Step, other: Step) -> Step:
    steps = list(type(one))
    return max(one, other, key=steps.index)


def both(one: Gates, other: Gates) -> Gates:
    """All that either says, at the time that the first says."""
    return Gates(
        danger=graver(one.danger, other.danger),
        dying=graver(one.dying, other.dying),
        tense=one.tense,
        child=graver(one.child, other.child),
        alone=one.alone or other.alone,
        reporter=one.reporter or other.reporter,
        topics=one.topics | other.topics,
        detained=one.detained or other.detained,
        to_be_moved=one.to_be_moved or other.to_be_moved,
        organs=one.organs or other.organs,
        sold=one.sold or other.sold,
        cannot_refuse=one.cannot_refuse or other.cannot_refuse,
        broken_off=one.broken_off or other.broken_off,
    )


@given(answered(), gates_of, gates_of, st.data())
@settings(max_examples=300, deadline=None)
def test_one_more_gate_or_need_never_lowers_anything(
    case: tuple[str, bool, dict[str, Collection[str]]],
    gates: Gates,
    others: Gates,
    data: st.DataObject,
) -> None:
    track, child, answers = case
    needs = data.draw(st.frozensets(st.sampled_from(Need)))
    more = needs | data.draw(st.frozensets(st.sampled_from(Need)))
    assessment = assess(track, child, answers)
    before = handling(assessment, gates, answers, needs)
    after = handling(assessment, both(gates, others), answers, more)
    assert at_least(after, before)
    assert after.human >= before.human
    assert set(before.grounds) <= set(after.grounds)


@given(answered(), gates_of, st.frozensets(st.sampled_from(Need)))
@settings(max_examples=150, deadline=None)
def test_not_knowing_when_is_never_later_than_knowing(
    case: tuple[str, bool, dict[str, Collection[str]]], gates: Gates, needs: frozenset[Need]
) -> None:
    track, child, answers = case
    assessment = assess(track, child, answers)
    unknown = replace(gates, tense=Tense.UNKNOWN)
    for tense in (Tense.GOING_ON, Tense.OVER):
        known = replace(gates, tense=tense)
        assert at_least(
            handling(assessment, unknown, answers, needs),
            handling(assessment, known, answers, needs),
        )
