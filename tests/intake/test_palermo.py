"""Act, means and purpose, as a view of the dimensions."""

import pytest

from intake.indicators import Dimension, Track
from intake.palermo import Element, Ends, Part, palermo
from intake.screening import assess

NOTHING: Ends = dict.fromkeys(Dimension, False)
DR, CR, RV, EX, CD, VD = Dimension


def view(*holds: Dimension, child: bool = False, act: bool | None = False) -> dict[Part, Element]:
    ends = {**NOTHING, **dict.fromkeys(holds, True)}
    return {one.part: one for one in palermo(ends, act=act, child=child)}


def test_a_child_needs_no_means() -> None:
    assert not view(EX, child=True)[Part.MEANS].needed
    assert view(EX)[Part.MEANS].needed


def test_deception_and_force_are_means_and_recruitment_by_them_is_an_act() -> None:
    deceived = view(DR, EX)
    assert deceived[Part.MEANS].rests_on == (DR,)
    assert deceived[Part.ACT].stands is True
    assert deceived[Part.PURPOSE].stands is True


def test_a_vulnerability_never_makes_the_means_alone() -> None:
    means = view(RV, VD, EX)[Part.MEANS]
    assert means.stands is None
    assert means.rests_on == (RV, VD)
    assert view(CD, RV)[Part.MEANS].rests_on == (CD, RV)


def test_who_is_kept_by_force_may_have_been_harboured_so_the_act_is_open() -> None:
    assert view(CD, EX)[Part.ACT].stands is None
    assert view(EX)[Part.ACT].stands is False
    brought = view(EX, act=True)[Part.ACT]
    assert brought.stands is True
    assert brought.brought


@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize("track", Track)
def test_before_anything_was_answered_nothing_is_shown_as_not_named(
    track: Track, *, child: bool
) -> None:
    found = assess(track, child, {})
    for one in palermo(found.dimensions, act=found.act, child=child):
        assert one.stands is not False
