"""Questions asked before a screening may stop, beside the whole list and the best orders found.

`python -m benchmarks.questions` walks synthetic people through every list in a country's order,
looks for the best order for the same people, at all and among those that begin with the neutral
questions, and prints the means by true level. Each true level weighs the same. Nothing is timed.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Final

from benchmarks.orders import DISTRIBUTIONS, List, Order, People, population
from intake.country_pack import CountryPack
from intake.indicators import Track
from intake.questions import Question, arranged, list_of, neutral
from intake.screening import Goal
from intake_store.packs import load

_COUNTRIES: Final = Path(__file__).parent.parent / "countries"
AIM: Final = 0.15  # at most, over the best order that begins with the neutral questions


@dataclass(frozen=True, slots=True)
class Found:
    """One list: what the orders cost, by true level and as the mean of the levels."""

    of: List
    standard: dict[int, float]
    ours: dict[int, float]
    neutral: dict[int, float]  # the best order found that begins with the neutral questions
    best: dict[int, float]
    neutral_order: Order
    best_order: Order
    banded: float  # of the people, in our order, the share whom the limit leaves with a band


def mean(levels: dict[int, float]) -> float:
    return sum(levels.values()) / len(levels)


def over(ours: float, best: float) -> float:
    return ours / best - 1 if best else 0.0  # where nothing needs to be asked


def best_order(people: People, opening: frozenset[Question], starts: int) -> Order:
    """By moving one question at a time until nothing gains, from our order and from chance ones.

    The opening stays in front, in whatever order of its own.
    """
    luck = random.Random(f"{people.of} {sorted(opening)}")  # noqa: S311 (the same every time)
    listed = people.of.questions
    first = [question for question in listed if question in opening]
    rest = [question for question in listed if question not in opening]
    begin = [(*first, *rest)]
    begin += [(*_mixed(first, luck), *_mixed(rest, luck)) for _ in range(starts)]
    return min((_settled(people, order, len(first)) for order in begin), key=people.mean)


def _mixed(questions: Sequence[Question], luck: random.Random) -> list[Question]:
    return luck.sample(questions, len(questions))


def _settled(people: People, order: Order, first: int) -> Order:
    cost = people.mean(order)
    while True:
        for moved in _moved(order, first):
            if (gained := people.mean(moved)) < cost - 1e-9:
                order, cost = moved, gained
                break
        else:
            return order


def _moved(order: Order, first: int) -> Iterator[Order]:
    """One question elsewhere; none goes into the opening or out of it."""
    for at, to in permutations(range(len(order)), 2):
        if (at < first) == (to < first):
            left = [*order[:at], *order[at + 1 :]]
            yield (*left[:to], order[at], *left[to:])


def measure(of: List, pack: CountryPack, told: argparse.Namespace, distribution: str) -> Found:
    refer = told.goal == Goal.REFER
    standard = list_of(of.track, child=False)
    order = arranged(
        of.track,
        pack.screening.orders.get(of.track, standard),
        child=of.child,
        neutral_first=True,
    )
    people = People(of, population(of, told.people, told.seed, distribution), refer=refer)
    opening = neutral(of.track, child=of.child)
    neutral_order = best_order(people, opening, told.starts)
    best = min((best_order(people, frozenset(), told.starts), neutral_order), key=people.mean)
    return Found(
        of=of,
        standard=people.asked(of.questions),
        ours=people.asked(order),
        neutral=people.asked(neutral_order),
        best=people.asked(best),
        neutral_order=neutral_order,
        best_order=best,
        banded=people.over(order, pack.screening.most),
    )


def rows(found: Found) -> Iterator[str]:
    whole = len(found.of.questions)
    for level in (None, *sorted(found.ours, reverse=True)):
        standard, ours, opened, best = (
            mean(levels) if level is None else levels[level]
            for levels in (found.standard, found.ours, found.neutral, found.best)
        )
        cells = (
            str(found.of) if level is None else "",
            "all" if level is None else str(level),
            str(whole),
            f"{standard:.1f}",
            f"{ours:.1f}",
            f"{opened:.1f}",
            f"{best:.1f}",
            f"{over(ours, opened):+.0%}",
            f"{opened - best:+.1f}",
            f"{found.banded:.0%}" if level is None else "",
        )
        yield f"| {' | '.join(cells)} |"


HEAD: Final = (
    "| list | true level | whole list | standard order | our order | best that begins neutral"
    " | best of all | ours over best neutral | price of beginning neutral | open at the limit |\n"
    "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.questions", description=__doc__)
    parser.add_argument("--people", type=int, default=2000, help="drawn for each list")
    parser.add_argument("--starts", type=int, default=8, help="chance orders to search from")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--goal", choices=tuple(Goal), default=Goal.LEVEL)
    parser.add_argument("--distribution", nargs="+", choices=DISTRIBUTIONS, default=DISTRIBUTIONS)
    parser.add_argument("--tracks", nargs="+", choices=tuple(Track), default=tuple(Track))
    parser.add_argument("--country", default="tj", help="whose order is ours")
    parser.add_argument("--orders", action="store_true", help="print the orders found, too")
    told = parser.parse_args()
    pack = load(_COUNTRIES / told.country, datetime.now(UTC).date())
    missed = 0
    for distribution in told.distribution:
        print(f"\n{told.people} people a list, {distribution}, goal {told.goal}.\n\n{HEAD}")
        lists = [List(track, child) for track in map(Track, told.tracks) for child in (False, True)]
        for of in lists:
            if (of.track, of.child) == (Track.SEXUAL, True):
                continue  # decided before anything is asked
            found = measure(of, pack, told, distribution)
            print("\n".join(rows(found)), flush=True)
            missed += any(
                over(asked, found.neutral[level]) > AIM for level, asked in found.ours.items()
            )
            if told.orders:
                for name, order in (("neutral", found.neutral_order), ("best", found.best_order)):
                    print(f"  {name}: {' '.join(order)}")
    print(f"\nLists over the best that begins neutral by {AIM:.0%}, at some level: {missed}.")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
