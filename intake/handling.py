"""How soon a human comes: a second rule beside the screening, which can only raise.

`assess` stays the published rule and is never changed by it. Every floor names itself to the
operator, so that nobody has to guess why a ticket stands where it stands.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from intake.answers import Answers, Flag
from intake.gates import HUMAN_TOPICS, Child, Danger, Dying, Gates, Tense, Topic
from intake.indicators import Dimension, Strength
from intake.levels import REFER, TOP, Reason
from intake.needs import Need
from intake.questions import Question
from intake.screening import Assessment
from intake.tickets import Urgency


class Floor(StrEnum):
    """Raises a case whatever the screening says."""

    DANGER = "danger"
    DYING = "dying"
    TO_BE_MOVED = "to-be-moved"
    CHILD_EXPLOITED = "child-exploited"
    CHILD_ALONE = "child-alone"
    DANGER_ASKED = "danger-asked"
    DYING_ASKED = "dying-asked"
    DYING_NOT_NOW = "dying-not-now"
    DETAINED = "detained"
    CHILD_GIVEN = "child-given"
    ORGANS = "organs"
    ARMY = "army"
    CHILD = "child"
    SHELTER_OR_DOCTOR = "shelter-or-doctor"
    EXPLOITED_AND_HELD = "exploited-and-held"
    HELD_BEFORE_LEAVING = "held-before-leaving"
    PRIVATE_AND_FORCED = "private-and-forced"
    BROKEN_OFF = "broken-off"


class Ground(StrEnum):
    """A row of the urgency table that holds by the screening or by who writes."""

    STRONG_SIGNS = "strong-signs"
    COERCION = "coercion"
    SIGNS = "signs"
    DECEPTION_OR_ONE_SIGN = "deception-or-one-sign"
    NEED = "need"
    REPORTER = "reporter"


@dataclass(frozen=True, slots=True)
class Handling:
    level: int  # 0–3: how the case is treated; never under the lower bound of the screening
    human: bool  # whether a person must look, by the upper bound; everybody may ask for one
    urgency: Urgency
    floors: tuple[Floor, ...]  # all that hold, gravest first
    grounds: tuple[Ground, ...]  # likewise, of the urgency table


class _Case(NamedTuple):
    assessment: Assessment | None
    gates: Gates
    answers: Answers
    needs: frozenset[Need]

    def said(self, question: Question, *options: str) -> int:
        """How many of these were answered."""
        given = self.answers.get(question)
        given = {given} if isinstance(given, str) else given or ()
        return len(set(options).intersection(given))

    def holds(self, *dimensions: Dimension) -> bool:
        return self.assessment is not None and any(
            self.assessment.dimensions[dimension] is True for dimension in dimensions
        )

    @property
    def low(self) -> int:
        return 0 if self.assessment is None else self.assessment.low

    @property
    def of_child(self) -> bool:
        """Not sure gives a child's care."""
        screened = self.assessment is not None and self.assessment.child
        return screened or self.gates.child is not Child.NO


class _Row(NamedTuple):
    """What a floor or ground does to a case: at least this level, at least this urgency."""

    level: int
    going_on: Urgency
    over: Urgency
    not_yet: Urgency

    def urgency(self, tense: Tense) -> Urgency:
        match tense:
            case Tense.GOING_ON:
                return self.going_on
            case Tense.OVER:
                return self.over
            case Tense.NOT_YET:
                return self.not_yet
            case Tense.UNKNOWN:  # the soonest of the three: not known is never *over*
                return self.going_on.or_sooner(self.over).or_sooner(self.not_yet)


def _always(urgency: Urgency, *, level: int = 0) -> _Row:
    return _Row(level, urgency, urgency, urgency)


_NOW = _always(Urgency.NOW, level=REFER)
_TODAY = _always(Urgency.TODAY, level=REFER)
_TODAY_UNLESS_OVER = _Row(0, Urgency.TODAY, Urgency.SOON, Urgency.TODAY)
_AS_LEVEL_2 = _TODAY_UNLESS_OVER._replace(level=REFER)


def _exploited_child(case: _Case) -> bool:
    return case.of_child and (case.holds(Dimension.EXPLOITATION) or case.low == TOP)


def _exploited_and_held(case: _Case) -> bool:
    """For the man unpaid and threatened whom the rule leaves at level 1: any such sign will do."""
    exploited = case.assessment is not None and any(
        raised.dimension is Dimension.EXPLOITATION for raised in case.assessment.indicators
    )
    threats = case.said(Question.LEAVING, "5", "6", "7", "8", "9")
    return exploited and threats + case.said(Question.MADE_TO, "5") >= 2  # noqa: PLR2004 (the rule)


def _held_before_leaving(case: _Case) -> bool:
    """Papers held, a debt, or a threat, while it has not begun."""
    held = (
        case.gates.cannot_refuse
        or case.said(Question.LEAVING, "3", "4", "5", "6", "7", "9")
        or case.said(Question.JOURNEY, "2", "3", "5", "7", "8")
        or case.said(Question.MADE_TO, "5")
        or case.said(Question.FREE_CHOICE, "n")
    )
    return case.gates.tense is Tense.NOT_YET and bool(held)


def _private_and_forced(case: _Case) -> bool:
    forced = case.said(Question.MADE_TO, "1") or case.said(Question.LEAVING, "9")
    return Topic.PRIVATE in case.gates.topics and bool(forced)


def _broken_off(case: _Case) -> bool:
    return (
        case.gates.broken_off
        and case.assessment is not None
        and any(raised.strength is Strength.STRONG for raised in case.assessment.indicators)
    )


_FLOORS: Final[Mapping[Floor, tuple[_Row, Callable[[_Case], bool]]]] = MappingProxyType(
    {
        Floor.DANGER: (_NOW, lambda c: c.gates.danger is Danger.YES),
        Floor.DYING: (_NOW, lambda c: c.gates.dying is Dying.YES),
        Floor.TO_BE_MOVED: (_NOW, lambda c: c.gates.to_be_moved),
        Floor.CHILD_EXPLOITED: (_NOW, _exploited_child),
        Floor.CHILD_ALONE: (_NOW, lambda c: c.of_child and c.gates.alone),
        Floor.DANGER_ASKED: (_TODAY, lambda c: c.gates.danger is Danger.ASKED),
        # It rings when the question is put; the answer may take that back.
        Floor.DYING_ASKED: (_NOW, lambda c: c.gates.dying is Dying.ASKED),
        Floor.DYING_NOT_NOW: (_TODAY, lambda c: c.gates.dying is Dying.NOT_NOW),
        Floor.DETAINED: (_TODAY, lambda c: c.gates.detained or Need.HELD in c.needs),
        Floor.CHILD_GIVEN: (
            _TODAY,
            lambda c: c.gates.sold or Topic.CHILD_GIVEN in c.gates.topics,
        ),
        Floor.ORGANS: (_TODAY, lambda c: c.gates.organs),
        Floor.ARMY: (_TODAY, lambda c: Topic.ARMY in c.gates.topics),
        # A human at once; but only a rule that holds makes a level of it.
        Floor.CHILD: (_always(Urgency.TODAY, level=1), lambda c: c.of_child),
        Floor.SHELTER_OR_DOCTOR: (
            _always(Urgency.TODAY),
            lambda c: not c.needs.isdisjoint({Need.SAFE_PLACE, Need.DOCTOR}),
        ),
        Floor.EXPLOITED_AND_HELD: (_AS_LEVEL_2, _exploited_and_held),
        Floor.HELD_BEFORE_LEAVING: (_always(Urgency.TODAY), _held_before_leaving),
        Floor.PRIVATE_AND_FORCED: (_AS_LEVEL_2, _private_and_forced),
        Floor.BROKEN_OFF: (_AS_LEVEL_2, _broken_off),
    }
)

NOW_FLOORS: Final = frozenset(floor for floor, (row, _) in _FLOORS.items() if row is _NOW)


def _mild(case: _Case) -> bool:
    """Level 2 by deception alone, or by one strong sign alone."""
    if case.assessment is None or case.low != REFER:
        return False
    strong = [
        raised
        for raised in case.assessment.indicators
        if raised.strength is Strength.STRONG and raised.dimension in _COERCION
    ]
    match [reason for reason in case.assessment.reasons if reason not in _UNDER_LEVEL_2]:
        case [Reason.DECEPTION]:
            return True
        case [Reason.ONE_STRONG_SIGN]:
            return len(strong) == 1
        case _:
            return False


_COERCION: Final = frozenset({Dimension.COERCIVE_RECRUITMENT, Dimension.COERCION_AT_DESTINATION})
_UNDER_LEVEL_2: Final = frozenset({Reason.SOME_SIGN, Reason.CHILD})

_SOON: Final = _always(Urgency.SOON)

_GROUNDS: Final[Mapping[Ground, tuple[_Row, Callable[[_Case], bool]]]] = MappingProxyType(
    {
        Ground.STRONG_SIGNS: (_TODAY_UNLESS_OVER, lambda c: c.low == TOP),
        Ground.COERCION: (_TODAY_UNLESS_OVER, lambda c: c.holds(*_COERCION)),
        Ground.SIGNS: (_TODAY_UNLESS_OVER, lambda c: c.low == REFER and not _mild(c)),
        Ground.DECEPTION_OR_ONE_SIGN: (_SOON, _mild),
        Ground.NEED: (_SOON, lambda c: bool(c.needs - {Need.NOTHING})),
        Ground.REPORTER: (_SOON, lambda c: c.gates.reporter),
    }
)


def handling(
    assessment: Assessment | None,
    gates: Gates,
    answers: Answers,
    needs: Collection[Need] = (),
) -> Handling:
    """How a case is treated and how soon. None: there was no screening, or there is none.

    The band counts by its upper end for whether a human looks, by its lower for how soon.
    """
    case = _Case(assessment, gates, answers, frozenset(needs))
    floors = tuple(floor for floor, (_, holds) in _FLOORS.items() if holds(case))
    grounds = tuple(ground for ground, (_, holds) in _GROUNDS.items() if holds(case))
    rows = [_FLOORS[floor][0] for floor in floors] + [_GROUNDS[ground][0] for ground in grounds]
    urgency = Urgency.ROUTINE
    for row in rows:
        urgency = urgency.or_sooner(row.urgency(gates.tense))
    level = max([case.low, *(row.level for row in rows)])
    return Handling(
        level=level,
        human=bool(rows) or _upper(case) >= REFER or not HUMAN_TOPICS.isdisjoint(gates.topics),
        urgency=urgency,
        floors=floors,
        grounds=grounds,
    )


def _upper(case: _Case) -> int:
    """The upper end of the band; forced work for a state counts, though no indicator sees it."""
    if case.assessment is None:
        return 0
    return TOP if Flag.STATE_IMPOSED in case.assessment.flags else case.assessment.high
