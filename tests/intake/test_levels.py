"""The rule inside a dimension and across them."""

from itertools import product

import pytest

from intake.indicators import Dimension, Strength, Track
from intake.levels import (
    Label,
    Sign,
    Standing,
    Standings,
    Tally,
    label,
    level,
    positive,
    reasons,
    standing,
)
from tests.intake import by_hand

COUNTS = list(product(range(5), repeat=3))


def by_the_book(strong: int, medium: int, weak: int) -> bool:
    """The four sentences as they are printed, each with *at least*."""
    return (
        strong >= 2
        or (strong >= 1 and (strong - 1) + medium + weak >= 1)
        or medium >= 3
        or (medium >= 2 and (medium - 2) + weak >= 1)
    )


def test_a_dimension_holds_as_the_book_says() -> None:
    for strong, medium, weak in COUNTS:
        assert positive(strong, medium, weak) == by_the_book(strong, medium, weak)


def test_the_rule_inside_a_dimension_only_rises() -> None:
    for strong, medium, weak in COUNTS:
        if positive(strong, medium, weak):
            assert positive(strong + 1, medium, weak)
            assert positive(strong, medium + 1, weak)
            assert positive(strong, medium, weak + 1)


@pytest.mark.parametrize(
    ("counts", "holds"),
    [
        ((1, 0, 0), False),
        ((0, 2, 0), False),
        ((0, 1, 4), False),
        ((0, 0, 4), False),
        ((2, 0, 0), True),
        ((1, 0, 1), True),
        ((0, 3, 0), True),
        ((0, 2, 1), True),
    ],
)
def test_the_consequences_worth_knowing(counts: tuple[int, int, int], *, holds: bool) -> None:
    assert positive(*counts) is holds


def test_counting_no_further_than_the_rule_can_tell_loses_nothing() -> None:
    for strong, medium, weak in COUNTS:
        tally = Tally()
        for strength, times in zip(Strength, (strong, medium, weak), strict=True):
            for _ in range(times):
                tally = tally.plus(Sign(strength))
        assert (standing(tally) is Standing.HOLDS) == by_the_book(strong, medium, weak)
        assert (standing(tally) is Standing.NOTHING) == (strong + medium + weak == 0)


@pytest.mark.parametrize(("track", "child"), by_hand.GROUPS)
def test_a_level_only_rises_with_its_standings(track: str, *, child: bool) -> None:
    levels = {
        stands: level(Track(track), Standings._make(stands), child=child)
        for stands in product(*[list(Standing)] * 6, (False, True), (False, True))
    }
    for stands, now in levels.items():
        for at, stand in enumerate(stands[:6]):
            if stand is not Standing.HOLDS:
                more = (*stands[:at], Standing(stand + 1), *stands[at + 1 :])
                assert levels[more] >= now
        assert levels[(*stands[:6], True, stands[7])] >= now
        assert levels[(*stands[:7], True)] >= now


def test_reasons_are_the_clauses_of_the_level_first() -> None:
    some = Standings(ex=Standing.HOLDS, cd=Standing.HOLDS)
    assert reasons(Track.LABOUR, some, child=False) == (
        "exploitation-and-coercion",
        "coercion",
        "some-sign",
    )
    assert reasons(Track.LABOUR, Standings(), child=False) == ()


@pytest.mark.parametrize(("track", "child"), by_hand.GROUPS)
def test_a_label_is_the_first_that_fits_and_open_until_it_is_the_only_one(
    track: str, *, child: bool
) -> None:
    for dimensions in product((True, False, None), repeat=6):
        ends = product(*((True, False) if d is None else (d,) for d in dimensions))
        labels = {
            by_hand.label(track, dict(zip(Dimension, end, strict=True)), child=child)
            for end in ends
        }
        found = label(Track(track), dimensions, child=child)
        assert found == (labels.pop() if len(labels) == 1 else None)


def test_every_label_can_be_reached() -> None:
    reached = {
        label(track, end, child=child)
        for track, child in product(Track, (False, True))
        for end in product((True, False), repeat=6)
    }
    assert reached == set(Label)
