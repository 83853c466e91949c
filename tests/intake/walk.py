"""Walks every state that a screening can reach, states that the rule cannot tell apart as one.

`python -m tests.intake.walk` walks every list, for adults and children, for both goals, in the
standard order; with `--all` in the order of every country, too.
"""

import argparse
import sys
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from intake.indicators import Track
from intake.questions import arranged
from intake.screening import assess, next_question
from intake_store.packs import load
from tests.intake import by_hand

COUNTRIES: Final = Path(__file__).parents[2] / "countries"

LISTS = by_hand.GROUPS
GOALS = ("level", "refer")

_State = dict[str, Collection[str] | None]


@dataclass(frozen=True, slots=True)
class Walk:
    states: int
    ends: int


class Broken(AssertionError):
    """A state where the screening stops too early, too late, or elsewhere than by hand."""


def walk(track: str, goal: str, order: Sequence[str] | None = None, *, child: bool) -> Walk:
    """From nothing asked to every end. Raises Broken at the first state that is wrong."""
    start: _State = {}
    seen = {_alike(track, start, child=child)}
    waiting = [start]
    ends = 0
    while waiting:
        given = waiting.pop()
        question = next_question(track, child, given, goal, order)
        _check(track, goal, given, question, child=child)
        if question is None:
            ends += 1
            continue
        for answer in by_hand.fills(track, question, child=child):
            after = {**given, question.value: answer}
            alike = _alike(track, after, child=child)
            if alike not in seen:
                seen.add(alike)
                waiting.append(after)
    return Walk(states=len(seen), ends=ends)


def _check(track: str, goal: str, given: _State, question: str | None, *, child: bool) -> None:
    """It stops if and only if "no" and "yes" to all that is open end at the same result."""
    no, yes = by_hand.ends(track, given, child=child)
    low = by_hand.level(track, no, child=child)
    high = by_hand.level(track, yes, child=child)
    found = assess(track, child, given)
    same = low == high if goal == "level" else (low >= 2) == (high >= 2)
    if (found.low, found.high) != (low, high) or (question is None) != same:
        raise Broken(f"{track} child={child} {goal}: {given}")


def _alike(track: str, given: _State, *, child: bool) -> tuple[object, ...]:
    """What the rule can tell apart: what was asked, and the signs up to the number that counts."""
    counts = dict.fromkeys(
        (
            f"{dimension}{letter}"
            for dimension in ("DR", "CR", "RV", "EX", "CD", "VD")
            for letter in "SMW"
        ),
        0,
    )
    found = by_hand.raised(track, given, child=child)
    for code, letter in found.items():
        counts[code[:2] + letter] = min(counts[code[:2] + letter] + 1, 3)
    act = not {"1", "4"}.isdisjoint(given.get("Q10") or ())
    return (
        frozenset(given),
        tuple(counts.values()),
        act and child,
        "EX.noconsent" in found,
        # A shortcut settles more than its sign.
        (track == "sexual" or child) and "y" in (given.get("Q15") or ()),
    )


def orders(*, everywhere: bool) -> Iterator[tuple[str, str, bool, Sequence[str] | None]]:
    """Whose order, the list, whether a child's, and the order: None is the standard one."""
    yield from (("standard", track, child, None) for track, child in LISTS)
    for folder in sorted(COUNTRIES.iterdir()) if everywhere else ():
        own = load(folder, datetime.now(UTC).date()).screening.orders
        for track, child in LISTS:
            if order := own.get(Track(track)):
                asked = arranged(Track(track), order, child=child, neutral_first=True)
                yield folder.name, track, child, asked


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.intake.walk", description=__doc__)
    parser.add_argument("--all", action="store_true", help="every country's order, too")
    for whose, track, child, order in orders(everywhere=parser.parse_args().all):
        for goal in GOALS:
            began = time.monotonic()
            done = walk(track, goal, order, child=child)
            sys.stdout.write(
                f"{whose:9}{track:9}{'child' if child else 'adult':6}{goal:6}"
                f"{done.states:9} states{done.ends:9} ends{time.monotonic() - began:8.1f} s\n"
            )
            sys.stdout.flush()


if __name__ == "__main__":
    main()
