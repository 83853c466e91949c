"""Every state a screening can reach: it stops when it must, and where asking everything ends."""

import pytest

from tests.intake.walk import GOALS, LISTS, walk


@pytest.mark.parametrize("goal", GOALS)
@pytest.mark.parametrize(("track", "child"), LISTS)
def test_no_reachable_state_stops_too_early_or_too_late(
    track: str, goal: str, *, child: bool
) -> None:
    done = walk(track, goal, child=child)
    assert done.states >= done.ends >= 1


def test_a_child_in_the_sexual_list_is_asked_nothing() -> None:
    assert walk("sexual", "level", child=True).states == 1
