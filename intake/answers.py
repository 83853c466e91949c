"""What answers say: the indicators they raise, where the dimensions stand, what is open."""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final, NamedTuple

from intake.indicators import (
    INDICATORS,
    NO_FREE_CHOICE,
    Code,
    Confidence,
    Dimension,
    Origin,
    Strength,
    Track,
    group_of,
)
from intake.levels import Sign, Tally
from intake.questions import (
    ACT,
    INCRIMINATING,
    SMUGGLED,
    STATE_IMPOSED,
    Question,
    list_of,
    options_of,
    shown,
)
from intake.stopping import Known, Open

# Question id → option ids; empty = asked, none apply; None or absent = not known.
Answers = Mapping[str, Collection[str] | None]


class Flag(StrEnum):
    """What the list of 2009 does not see, and an operator should. None of them is an indicator."""

    STATE_IMPOSED = "state-imposed"
    SMUGGLED = "smuggled"
    LABOUR_DISPUTE = "labour-dispute"  # a claim for pay or terms stands beside whatever else


SEALED_FLAGS: Final = frozenset({Flag.SMUGGLED})  # it could incriminate: never on a ticket

_CLAIMS: Final = frozenset({Code("EX.pay"), Code("EX.wageman"), Code("EX.law"), Code("CD.wages")})


@dataclass(frozen=True, slots=True)
class Raised:
    """An indicator, and the answer that raised it.

    A child's marriage is never a free choice: that one stands without having been asked.
    """

    code: Code
    dimension: Dimension
    strength: Strength
    confidence: Confidence
    origin: Origin
    question: Question
    option: str
    sealed: bool  # the answer could incriminate: the ticket carries the dimension's result only


class Reading(NamedTuple):
    known: Known
    raised: tuple[Raised, ...]
    flags: frozenset[Flag]


def read(
    track: Track, answers: Answers, *, child: bool, partial: AbstractSet[str] = frozenset()
) -> Reading:
    """Contradictory options all count, so the graver one holds.

    Raises ValueError for a question or option that does not exist, without quoting an answer.
    """
    given = {
        question: _options(track, question, value)
        for question, value in zip(questions(answers), answers.values(), strict=True)
        if value is not None
    }
    unfinished = set(questions(partial))
    evidence = _Evidence()
    if child and track is Track.MARRIAGE:
        for effect in _effects(track, Question.FREE_CHOICE, child=child).values():
            evidence.add(effect)  # whatever was answered: a child cannot choose it
    asked = list_of(track, child=child)
    for question in asked:
        if chosen := given.get(question):
            for option, effect in _effects(track, question, child=child).items():
                if option in chosen:
                    evidence.add(effect)
    open_ = {}
    for question in asked:
        if question in given and question not in unfinished:
            continue
        signs = tuple(
            sign
            for option, effect in _effects(track, question, child=child).items()
            if effect.shown and option not in given.get(question, ())
            if (sign := evidence.still(effect)) != Sign()
        )
        open_[question] = Open(_FEEDS[question], signs)
    return Reading(
        known=Known(
            track=track,
            child=child,
            tallies=tuple(evidence.tallies.values()),
            open=MappingProxyType(open_),
        ),
        raised=tuple(evidence.raised.values()),
        flags=_flags(track, given, evidence.raised),
    )


def questions(ids: Collection[str]) -> tuple[Question, ...]:
    """The questions of these ids. Raises ValueError for one that does not exist."""
    try:
        return tuple(Question(id_) for id_ in ids)
    except ValueError as unknown:
        raise ValueError(f"{unknown}") from None


def _options(track: Track, question: Question, value: Collection[str]) -> frozenset[str]:
    options = frozenset({value} if isinstance(value, str) else value)
    if not options <= options_of(track, question).keys():
        raise ValueError(f"{question} has no such option")
    return options


def _flags(
    track: Track, given: Mapping[Question, frozenset[str]], raised: Mapping[Code, Raised]
) -> frozenset[Flag]:
    holds = {
        Flag.STATE_IMPOSED: STATE_IMPOSED in given.get(Question.LEAVING, ()),
        Flag.SMUGGLED: SMUGGLED in given.get(Question.BROUGHT, ()),
        Flag.LABOUR_DISPUTE: track is Track.LABOUR and not _CLAIMS.isdisjoint(raised),
    }
    return frozenset(flag for flag, held in holds.items() if held)


class _Evidence:
    """Collects signs; an indicator counts once, whichever answers raise it."""

    def __init__(self) -> None:
        self.raised: dict[Code, Raised] = {}
        self.tallies = dict.fromkeys(Dimension, Tally())

    def add(self, effect: "_Effect") -> None:
        self.tallies[effect.dimension] = self.tallies[effect.dimension].plus(self.still(effect))
        if effect.raises is not None:
            self.raised.setdefault(effect.raises.code, effect.raises)

    def still(self, effect: "_Effect") -> Sign:
        """What this answer would add to what is raised already."""
        if effect.raises is not None and effect.raises.code in self.raised:
            return effect.sign._replace(strength=None)
        return effect.sign


class _Effect(NamedTuple):
    dimension: Dimension
    raises: Raised | None
    sign: Sign
    shown: bool


@cache
def _effects(track: Track, question: Question, *, child: bool) -> Mapping[str, _Effect]:
    """What each answer adds in this list, for those that add anything."""
    visible = shown(track, question, child=child)
    effects = {}
    for option, code in options_of(track, question).items():
        raises = _raises(track, question, option, code, child=child)
        marks = (question is Question.BROUGHT and option in ACT) or code == NO_FREE_CHOICE
        if raises is not None or marks:
            effects[option] = _Effect(
                dimension=_FEEDS[question],
                raises=raises,
                sign=Sign(
                    strength=raises.strength if raises is not None else None,
                    settles=raises is not None and _settles(track, question, child=child),
                    marks=marks,
                ),
                shown=option in visible,
            )
    return MappingProxyType(effects)


def _raises(
    track: Track, question: Question, option: str, code: Code | None, *, child: bool
) -> Raised | None:
    """None: the answer raises nothing, or nothing that this group's column knows."""
    indicator = INDICATORS[code] if code is not None else None
    cell = indicator.cells.get(group_of(track, child=child)) if indicator is not None else None
    if indicator is None or cell is None:
        return None
    return Raised(
        code=indicator.code,
        dimension=indicator.dimension,
        strength=cell.strength,
        confidence=cell.confidence,
        origin=indicator.origin,
        question=question,
        option=option,
        sealed=(question, option) in INCRIMINATING,
    )


def _settles(track: Track, question: Question, *, child: bool) -> bool:
    """The shortcuts to exploitation: gain from prostitution, or from a child's begging or crime."""
    return question is Question.GAIN and (
        track is Track.SEXUAL or (child and track is Track.BEGGING)
    )


_FEEDS: Final[Mapping[Question, Dimension]] = MappingProxyType(
    {
        question: INDICATORS[code].dimension
        for track in Track
        for question in list_of(track, child=False)
        for code in options_of(track, question).values()
        if code is not None
    }
)
