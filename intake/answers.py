"""What answers say: the indicators they raise, where the dimensions stand, what is open."""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
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
from intake.stopping import Known, Open, Part

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
    raised: tuple[Raised, ...]  # in the order of Dimension
    flags: frozenset[Flag]


# Immutable, and so something to remember a result by. What is remembered here and in the rooms that
# build on it are option codes, a few thousand combinations of them; nothing says whose.
Said = tuple[tuple[str, frozenset[str] | tuple[str, ...] | str | None], ...]


def read(
    track: str, answers: Answers, *, child: bool, partial: AbstractSet[str] = frozenset()
) -> Reading:
    """Contradictory options all count, so the graver one holds.

    Raises ValueError for a track, question or option that does not exist, without quoting it.
    """
    return reading(track, child, said(answers), frozenset(partial))


def said(answers: Answers) -> Said:
    """Raises ValueError for an answer that is no collection."""
    return tuple([(question, _kept(value)) for question, value in answers.items()])


def _kept(value: Collection[str] | None) -> frozenset[str] | tuple[str, ...] | str | None:
    if value is None or isinstance(value, frozenset | tuple | str):
        return value
    try:
        return frozenset(value)
    except TypeError:
        raise ValueError("An answer is a collection of option ids") from None


@lru_cache(maxsize=4096)
def reading(
    track: str,
    child: bool,  # noqa: FBT001 (by position: a cache by keyword is half as fast)
    answers: Said,
    partial: frozenset[str],
) -> Reading:
    """`read`, of what can be remembered."""
    list_asked = Track(track)
    given = dict([_given(list_asked, id_, value) for id_, value in answers])
    unfinished = frozenset(questions(partial))
    parts = []
    raised: list[Raised] = []
    for dimension, feeding in _fed(list_asked, child=child).items():
        part, found = _part(
            list_asked,
            child,
            dimension,
            tuple(map(given.get, feeding)),
            unfinished.intersection(feeding),
        )
        parts.append(part)
        raised += found
    return Reading(
        known=Known(list_asked, child, tuple(parts)),
        raised=tuple(raised),
        flags=_flags(list_asked, given, raised),
    )


@lru_cache(maxsize=4096)
def _part(
    track: Track,
    child: bool,  # noqa: FBT001
    dimension: Dimension,
    given: tuple[frozenset[str] | None, ...],  # to the questions that feed it, in their order
    unfinished: frozenset[Question],
) -> tuple[Part, tuple[Raised, ...]]:
    evidence = _Evidence()
    feeding = _fed(track, child=child)[dimension]
    if child and track is Track.MARRIAGE and Question.FREE_CHOICE in feeding:
        for effect in _effects(track, Question.FREE_CHOICE, child=child).values():
            evidence.add(effect)  # whatever was answered: a child cannot choose it
    for question, chosen in zip(feeding, given, strict=True):
        for option, effect in _effects(track, question, child=child).items():
            if chosen and option in chosen:
                evidence.add(effect)
    open_ = tuple(
        Open.of(
            question,
            [
                evidence.still(effect)
                for option, effect in _effects(track, question, child=child).items()
                if effect.shown and option not in (chosen or ())
            ],
        )
        for question, chosen in zip(feeding, given, strict=True)
        if chosen is None or question in unfinished
    )
    return Part.of(evidence.tally, open_), tuple(evidence.raised.values())


@cache
def _fed(track: Track, *, child: bool) -> Mapping[Dimension, tuple[Question, ...]]:
    asked = list_of(track, child=child)
    return {
        dimension: tuple(question for question in asked if _FEEDS[question] is dimension)
        for dimension in Dimension
    }


def questions(ids: Collection[str]) -> tuple[Question, ...]:
    """The questions of these ids. Raises ValueError for one that does not exist."""
    try:
        return tuple(Question(id_) for id_ in ids)
    except ValueError as unknown:
        raise ValueError(f"{unknown}") from None


@lru_cache(maxsize=16384)
def _given(
    track: Track, id_: str, value: Collection[str] | None
) -> tuple[Question, frozenset[str] | None]:
    (question,) = questions([id_])
    if value is None:
        return question, None
    options = frozenset({value} if isinstance(value, str) else map(str, value))
    if not options <= options_of(track, question).keys():
        raise ValueError(f"{question} has no such option")
    return question, options


def _flags(
    track: Track, given: Mapping[Question, frozenset[str] | None], raised: Collection[Raised]
) -> frozenset[Flag]:
    holds = {
        Flag.STATE_IMPOSED: STATE_IMPOSED in (given.get(Question.LEAVING) or ()),
        Flag.SMUGGLED: SMUGGLED in (given.get(Question.BROUGHT) or ()),
        Flag.LABOUR_DISPUTE: track is Track.LABOUR
        and not _CLAIMS.isdisjoint([each.code for each in raised]),
    }
    return frozenset([flag for flag, held in holds.items() if held])


class _Evidence:
    """Collects the signs of a dimension; an indicator counts once, whichever answers raise it."""

    def __init__(self) -> None:
        self.raised: dict[Code, Raised] = {}
        self.tally = Tally()

    def add(self, effect: "_Effect") -> None:
        self.tally = self.tally.plus(self.still(effect))
        if effect.raises is not None:
            self.raised.setdefault(effect.raises.code, effect.raises)

    def still(self, effect: "_Effect") -> Sign:
        """What this answer would add to what is raised already."""
        if effect.raises is not None and effect.raises.code in self.raised:
            return effect.sign._replace(strength=None)
        return effect.sign


class _Effect(NamedTuple):
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
