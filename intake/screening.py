"""The screening of one person: answers → a band of levels with its reasons, and what to ask next.

`assess` and `next_question` decide by what was answered; what was not asked, skipped or not known
is never a no. The person is shown none of it: a screening says what to do, not what somebody is.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from intake.answers import Answers, Flag, Raised, Said, questions, read, reading, said
from intake.indicators import LIST_VERSION, Dimension, Track
from intake.levels import RULE_VERSION, Label, Reason, Standing, label, level, reasons
from intake.questions import Question, list_of


class Goal(StrEnum):
    LEVEL = "level"
    REFER = "refer"  # only: is it a level to refer (2 or 3)?


class Certificate(NamedTuple):
    """Both bounds and what they were computed by: anyone with the answers can compute them again.

    Equal bounds prove that no answer still missing could have changed the level.
    """

    rule: str
    indicators: str
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Assessment:
    track: Track
    child: bool
    low: int  # 0–3, if all that is open were a no
    high: int  # 0–3, if all that is open were a yes
    label: Label | None  # None while open
    dimensions: Mapping[Dimension, bool | None]  # None while open
    act: bool | None  # taken, sent or housed by somebody (Palermo); None while open
    indicators: tuple[Raised, ...]
    reasons: tuple[Reason, ...]  # the clauses that hold, highest first
    possible: tuple[Reason, ...]  # those that could still come to hold
    flags: frozenset[Flag]

    @property
    def decided(self) -> bool:
        return self.low == self.high

    @property
    def certificate(self) -> Certificate:
        return Certificate(RULE_VERSION, LIST_VERSION, self.low, self.high)


class StillOpen(NamedTuple):
    question: Question
    could_change: bool  # the level; False: asking it would be for nothing


def assess(
    track: str,
    child: bool,  # noqa: FBT001 (the interface others call)
    answers: Answers,
    *,
    partial: AbstractSet[str] = frozenset(),
) -> Assessment:
    """The published rule on what was answered. `partial` names questions asked only in part.

    Raises ValueError for a track, question or option that does not exist, without quoting it.
    Answers to questions of another list are not counted here.
    """
    return _assess(track, child, said(answers), frozenset(partial))


@lru_cache(maxsize=4096)
def _assess(
    track: str,
    child: bool,  # noqa: FBT001
    answers: Said,
    partial: frozenset[str],
) -> Assessment:
    known, raised, flags = reading(track, child, answers, partial)
    low, high = known.least(), known.most()
    holding = reasons(known.track, low, child=child)
    dimensions = tuple(
        [
            True if least is Standing.HOLDS else (None if most is Standing.HOLDS else False)
            for least, most in zip(low[:6], high[:6], strict=True)
        ]
    )
    return Assessment(
        track=known.track,
        child=child,
        low=level(known.track, low, child=child),
        high=level(known.track, high, child=child),
        label=label(known.track, dimensions, child=child),
        dimensions=MappingProxyType(dict(zip(Dimension, dimensions, strict=True))),
        act=True if low.act else (None if high.act else False),
        indicators=raised,
        reasons=holding,
        possible=tuple([r for r in reasons(known.track, high, child=child) if r not in holding]),
        flags=flags,
    )


def next_question(
    track: str,
    child: bool,  # noqa: FBT001
    answers: Answers,
    goal: str = Goal.LEVEL,
    order: Sequence[str] | None = None,
    *,
    partial: AbstractSet[str] = frozenset(),
    skipped: AbstractSet[str] = frozenset(),
) -> Question | None:
    """The first question of the order whose answer can still change the result, or None.

    None means that `assess` gives equal bounds (or, for the goal *refer*, bounds on the same side
    of level 2). What was `skipped`, and what `order` leaves out, stays open both ways and is not
    asked: then None means that nothing else can change what is left open. A `partial` question
    can be asked for its rest. Raises ValueError as `assess` does.
    """
    return _next(
        track,
        child,
        said(answers),
        frozenset(partial),
        frozenset(skipped),
        Goal(goal) is Goal.REFER,
        None if order is None else tuple(order),
    )


@lru_cache(maxsize=4096)
def _next(  # noqa: PLR0917 (by position, see `reading`)
    track: str,
    child: bool,  # noqa: FBT001
    answers: Said,
    partial: frozenset[str],
    skipped: frozenset[str],
    refer: bool,  # noqa: FBT001
    order: tuple[str, ...] | None,
) -> Question | None:
    known = reading(track, child, answers, partial).known
    sequence = list_of(known.track, child=child) if order is None else questions(order)
    away = frozenset(questions(skipped))
    if known.decided(refer=refer):
        return None
    open_ = known.open_questions()
    asking = [question for question in sequence if question in open_ and question not in away]
    refused = open_.difference(asking)
    if not refused:
        return next(known.mattering(asking, refer=refer), None)
    mattering = {
        question
        for as_yes in (False, True)
        for question in known.with_refused(refused, as_yes=as_yes).mattering(asking, refer=refer)
    }
    return next((question for question in asking if question in mattering), None)


def still_open(
    track: str,
    child: bool,  # noqa: FBT001
    answers: Answers,
    *,
    partial: AbstractSet[str] = frozenset(),
) -> tuple[StillOpen, ...]:
    """For the operator: every question without a full answer, and whether asking it is worth it."""
    known = read(track, answers, child=child, partial=partial).known
    unanswered = [
        question
        for question in list_of(known.track, child=child)
        if question in partial or answers.get(question) is None
    ]
    mattering = set(known.mattering(unanswered, refer=False))
    return tuple(StillOpen(each, could_change=each in mattering) for each in unanswered)
