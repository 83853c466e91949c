"""How many questions an order of asking costs people of whom all answers are known.

An answer matters or not by what was asked before, whatever the order it was asked in: what was
found out once of a person and a set of questions is kept, and an order is walked in microseconds.
"""

import random
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from statistics import fmean
from typing import Final, NamedTuple

from intake.answers import read
from intake.indicators import INDICATORS, Dimension, Strength, Track, group_of
from intake.questions import Question, could_raise, list_of
from intake.screening import assess
from intake.stopping import Known, Part

Order = tuple[Question, ...]
Answers = Mapping[str, frozenset[str]]

CLUSTERED: Final = "clustered"
SCATTERED: Final = "scattered"
DISTRIBUTIONS: Final = (CLUSTERED, SCATTERED)


@dataclass(frozen=True, slots=True)
class List:
    track: Track
    child: bool

    @property
    def questions(self) -> Order:
        return list_of(self.track, child=self.child)

    def __str__(self) -> str:
        return f"{self.track}, {'child' if self.child else 'adult'}"


@dataclass(slots=True)
class Person:
    """Somebody's answers to the whole list; what still matters, by the questions asked as bits."""

    level: int
    answers: Answers
    matters: dict[int, int] = field(default_factory=dict)


class People:
    """A synthetic population of one list; each true level weighs the same."""

    def __init__(self, of: List, answers: Collection[Answers], *, refer: bool) -> None:
        self.of = of
        self.bits = {question: 1 << n for n, question in enumerate(of.questions)}
        self._refer = refer
        self._known: dict[tuple[Part, ...], int] = {}
        everybody = [Person(assess(of.track, of.child, each).low, each) for each in answers]
        self.levels = {
            level: [person for person in everybody if person.level == level]
            for level in sorted({person.level for person in everybody})
        }

    def asked(self, order: Sequence[Question]) -> dict[int, float]:
        """The mean number of questions asked, by true level."""
        steps = [self.bits[question] for question in order]
        return {
            level: fmean(self._walk(person, steps) for person in people)
            for level, people in self.levels.items()
        }

    def mean(self, order: Sequence[Question]) -> float:
        return fmean(self.asked(order).values())

    def over(self, order: Sequence[Question], limit: int) -> float:
        """The share of people whom the limit leaves undecided."""
        steps = [self.bits[question] for question in order]
        return fmean(
            fmean(self._walk(person, steps) > limit for person in people)
            for people in self.levels.values()
        )

    def _walk(self, person: Person, steps: Sequence[int]) -> int:
        asked = count = 0
        matters = self._matters(person, asked)
        for bit in steps:
            if matters & bit:
                asked |= bit
                count += 1
                matters = self._matters(person, asked)
                if not matters:
                    break
        return count

    def _matters(self, person: Person, asked: int) -> int:
        found = person.matters.get(asked)
        if found is None:
            given: Answers = {q: person.answers[q] for q, bit in self.bits.items() if asked & bit}
            known = read(self.of.track, given, child=self.of.child).known
            found = person.matters[asked] = self._mattering(known)
        return found

    def _mattering(self, known: Known) -> int:
        found = self._known.get(known.parts)
        if found is None:
            mattering = known.mattering(self.of.questions, refer=self._refer)
            found = self._known[known.parts] = sum(self.bits[question] for question in mattering)
        return found


def population(of: List, number: int, seed: int, distribution: str) -> list[Answers]:
    """As many of each level as the draw gives, the same for the same seed."""
    luck = random.Random(f"{of} {seed}")  # noqa: S311 (invented answers, and the same every time)
    draw = {CLUSTERED: _clustered, SCATTERED: _scattered}[distribution]
    return [draw(of, luck) for _ in range(number)]


def _clustered(of: List, luck: random.Random) -> Answers:
    """Each dimension is there or not, by a weight drawn for each person (0 to 0.8).

    Of what is there every option is named with 0.4, of what is not with 0.02.
    """
    weight = luck.uniform(0, 0.8)
    there = {dimension: luck.random() < weight for dimension in Dimension}
    return _named(of, luck, lambda sign: 0.4 if there[sign.dimension] else 0.02)


def _scattered(of: List, luck: random.Random) -> Answers:
    """Every option is named for itself, by a chance drawn for each person (0 to 0.4); what is a
    strong sign by half of it.
    """
    chance = luck.uniform(0, 0.4)
    return _named(of, luck, lambda sign: chance / 2 if sign.strong else chance)


class _Sign(NamedTuple):
    question: Question
    option: str
    dimension: Dimension
    strong: bool


@cache
def _signs(of: List) -> tuple[_Sign, ...]:
    """All that can be named; that somebody took or housed them is found in recruitment."""
    group = group_of(of.track, child=of.child)
    raising = tuple(
        _Sign(
            question,
            option,
            INDICATORS[code].dimension,
            INDICATORS[code].cells[group].strength is Strength.STRONG,
        )
        for question in of.questions
        for option, code in could_raise(of.track, question, child=of.child).items()
    )
    taken = _Sign(Question.BROUGHT, "1", Dimension.COERCIVE_RECRUITMENT, strong=False)
    return (*raising, taken)


def _named(of: List, luck: random.Random, chance: Callable[[_Sign], float]) -> Answers:
    named = [sign for sign in _signs(of) if luck.random() < chance(sign)]
    return {
        question: frozenset(sign.option for sign in named if sign.question is question)
        for question in of.questions
    }
