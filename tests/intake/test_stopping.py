"""Properties of every screening: it only rises, and it stops exactly when nothing can change."""

from collections.abc import Collection
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from intake.screening import assess, next_question, still_open
from tests.intake import by_hand

Case = tuple[str, bool, dict[str, Collection[str] | None]]


def answer(track: str, question: str, *, child: bool) -> st.SearchStrategy[frozenset[str]]:
    """Mostly little or nothing: where much is named, nothing hangs on a single answer any more."""
    option = st.sampled_from(by_hand.options(track, question, child=child))
    return st.just(frozenset()) | st.frozensets(option, max_size=1) | st.frozensets(option)


@st.composite
def cases(draw: st.DrawFn, *, whole: bool = False) -> Case:
    """A list, and for each of its questions an answer, a skip, or nothing."""
    track, child = draw(st.sampled_from(by_hand.GROUPS))
    answers: dict[str, Collection[str] | None] = {}
    for question in by_hand.asked(track, child=child):
        real = answer(track, question, child=child)
        if whole:
            answers[question] = draw(real)
        elif draw(st.booleans()):
            answers[question] = draw(st.none() | real)
    return track, child, answers


def open_questions(case: Case) -> list[str]:
    track, child, answers = case
    return [q for q in by_hand.asked(track, child=child) if answers.get(q) is None]


@given(cases())
@settings(max_examples=400, deadline=None)
def test_an_assessment_is_the_one_made_by_hand(case: Case) -> None:
    track, child, answers = case
    found = assess(track, child, answers)
    no, yes = by_hand.ends(track, answers, child=child)
    assert found.low == by_hand.level(track, no, child=child)
    assert found.high == by_hand.level(track, yes, child=child)
    least = by_hand.dimensions(track, no, child=child)
    most = by_hand.dimensions(track, yes, child=child)
    assert found.dimensions == {
        name: (least[name] if least[name] == most[name] else None) for name in least
    }
    by_the_hand = by_hand.raised(track, answers, child=child)
    assert {raised.code: raised.strength[0].upper() for raised in found.indicators} == by_the_hand
    ways = product(*({least[name], most[name]} for name in least))
    labels = {by_hand.label(track, dict(zip(least, way, strict=True)), child=child) for way in ways}
    assert found.label == (labels.pop() if len(labels) == 1 else None)


@given(cases(), cases(whole=True))
@settings(max_examples=300, deadline=None)
def test_every_way_to_go_on_stays_inside_the_band(case: Case, other: Case) -> None:
    track, child, answers = case
    found = assess(track, child, answers)
    _, _, more = other
    filled: dict[str, Collection[str] | None] = {
        question: [
            option
            for option in more.get(question) or ()
            if option in by_hand.options(track, question, child=child)
        ]
        for question in by_hand.asked(track, child=child)
    }
    end = assess(track, child, filled | {q: a for q, a in answers.items() if a is not None})
    assert found.low <= end.low == end.high <= found.high
    assert end.label is not None
    assert found.label in {None, end.label}
    assert all(
        known in {None, end.dimensions[dimension]} for dimension, known in found.dimensions.items()
    )
    assert set(found.reasons) - {"one-strong-sign"} <= set(end.reasons)


@given(cases(), st.data())
@settings(max_examples=300, deadline=None)
def test_one_more_sign_never_lowers_anything(case: Case, data: st.DataObject) -> None:
    track, child, answers = case
    question = data.draw(st.sampled_from(by_hand.asked(track, child=child)))
    before = answers.get(question)
    option = data.draw(st.sampled_from(by_hand.options(track, question, child=child)))
    after = assess(track, child, {**answers, question: {*(before or ()), option}})
    found = assess(track, child, answers)
    assert after.low >= found.low
    if before is not None:
        assert after.high >= found.high
    else:
        assert after.high <= found.high


@given(cases(whole=True), st.sampled_from(["level", "refer"]), st.data())
@settings(max_examples=300, deadline=None)
def test_stopping_early_gives_what_asking_everything_gives(
    case: Case, goal: str, data: st.DataObject
) -> None:
    track, child, everything = case
    order = data.draw(st.permutations(by_hand.asked(track, child=child)))
    so_far: dict[str, Collection[str] | None] = {}
    while question := next_question(track, child, so_far, goal, order):
        partway = assess(track, child, so_far)
        assert not same(partway.low, partway.high, goal)
        so_far[question] = everything[question]
    found = assess(track, child, so_far)
    whole = by_hand.level(track, everything, child=child)
    assert same(found.low, found.high, goal)
    assert same(found.low, whole, goal)


def same(low: int, high: int, goal: str) -> bool:
    return low == high if goal == "level" else (low >= 2) == (high >= 2)


@st.composite
def nearly_done(draw: st.DrawFn) -> Case:
    """All answered but a few: few enough to try every way of going on."""
    track, child, answers = draw(cases(whole=True))
    questions = by_hand.asked(track, child=child)
    left = draw(st.lists(st.sampled_from(questions), min_size=1, max_size=3, unique=True))
    return track, child, {q: a for q, a in answers.items() if q not in left}


@given(nearly_done(), st.sampled_from(["level", "refer"]))
@settings(max_examples=200, deadline=None)
def test_a_question_is_asked_if_and_only_if_some_end_hangs_on_it(case: Case, goal: str) -> None:
    track, child, answers = case
    left = open_questions(case)
    hanging = [q for q in left if hangs_on(track, answers, q, left, goal, child=child)]
    assert next_question(track, child, answers, goal) == (hanging[0] if hanging else None)
    if goal == "level":
        found = still_open(track, child, answers)
        assert [(str(each.question), each.could_change) for each in found] == [
            (q, q in hanging) for q in left
        ]


def hangs_on(
    track: str,
    answers: dict[str, Collection[str] | None],
    question: str,
    left: list[str],
    goal: str,
    *,
    child: bool,
) -> bool:
    others = [other for other in left if other != question]
    for way in by_hand.completions(track, answers, others, child=child):
        levels = {
            by_hand.level(track, {**way, question: fill}, child=child)
            for fill in by_hand.fills(track, question, child=child)
        }
        if not same(min(levels), max(levels), goal):
            return True
    return False


@given(nearly_done(), st.data())
@settings(max_examples=200, deadline=None)
def test_beside_what_was_refused_a_question_is_asked_while_the_band_can_move(
    case: Case, data: st.DataObject
) -> None:
    track, child, answers = case
    left = open_questions(case)
    refused = data.draw(st.lists(st.sampled_from(left), max_size=2, unique=True))
    asking = [q for q in left if q not in refused]
    worlds: list[dict[str, Collection[str] | None]] = [
        {**answers, **dict.fromkeys(refused, frozenset[str]())},
        {**answers, **{q: by_hand.yes_to_all(track, q, child=child) for q in refused}},
    ]
    hanging = [
        q
        for q in asking
        if any(hangs_on(track, world, q, asking, "level", child=child) for world in worlds)
    ]
    expected = hanging[0] if hanging else None
    assert next_question(track, child, answers, skipped=set(refused)) == expected
    assert next_question(track, child, answers, order=asking) == expected


@given(cases(whole=True), st.data())
@settings(max_examples=200, deadline=None)
def test_a_question_asked_in_part_is_between_asked_and_not_asked(
    case: Case, data: st.DataObject
) -> None:
    track, child, answers = case
    part = data.draw(st.frozensets(st.sampled_from(by_hand.asked(track, child=child))))
    whole = assess(track, child, answers)
    partly = assess(track, child, answers, partial=part)
    unasked = assess(track, child, {q: a for q, a in answers.items() if q not in part})
    assert unasked.low <= partly.low == whole.low
    assert whole.high <= partly.high == max(partly.high, unasked.high)
    assert partly.indicators == whole.indicators
    after = next_question(track, child, answers, partial=part)
    assert after is None or after in part
    assert (after is None) == (partly.low == partly.high)
