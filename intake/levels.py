"""The rule: from signs to dimensions, from dimensions to the four levels and the label.

Sources: inside a dimension, the combination rule of the Operational indicators (ILO / European
Commission 2009); across dimensions, the classification of the Moldova Labour Force Survey 2008;
the levels, the label codes and the children's rules are this project's, built on both.
"""

from collections.abc import Callable
from enum import IntEnum, StrEnum
from functools import cache, lru_cache
from itertools import product
from typing import Final, NamedTuple

from intake.indicators import Strength, Track

RULE_VERSION: Final = "four-levels.1"  # stored with every screening; changes with any rule below

TOP: Final = 3
REFER: Final = 2  # from this level on the case is referred


class Sign(NamedTuple):
    """What one answer adds to its dimension."""

    strength: Strength | None = None  # None: only what follows
    settles: bool = False  # the dimension holds by this alone (a shortcut to exploitation)
    marks: bool = False  # in EX: no free choice in a marriage; in CR: somebody took or housed them


class Tally(NamedTuple):
    """The signs of one dimension, counted no further than the rule can tell apart."""

    strong: int = 0  # at most 2
    medium: int = 0  # at most 3
    weak: int = 0  # at most 2
    settled: bool = False
    marked: bool = False

    @cache  # noqa: B019 (a few hundred tallies are possible, and one is no more than its counts)
    def plus(self, sign: Sign) -> "Tally":
        return Tally(
            min(self.strong + (sign.strength is Strength.STRONG), 2),
            min(self.medium + (sign.strength is Strength.MEDIUM), 3),
            min(self.weak + (sign.strength is Strength.WEAK), 2),
            self.settled or sign.settles,
            self.marked or sign.marks,
        )


class Standing(IntEnum):
    """All that the levels ask of a dimension; it rises with every sign."""

    NOTHING = 0
    SOME = 1
    ONE_STRONG = 2  # and nothing else: not enough
    HOLDS = 3


class Standings(NamedTuple):
    """The six dimensions, and the two facts that are no dimension."""

    dr: Standing = Standing.NOTHING
    cr: Standing = Standing.NOTHING
    rv: Standing = Standing.NOTHING
    ex: Standing = Standing.NOTHING
    cd: Standing = Standing.NOTHING
    vd: Standing = Standing.NOTHING
    no_choice: bool = False
    act: bool = False


class Reason(StrEnum):
    """A clause of the rule that holds. Ordered within its level."""

    EXPLOITATION_AND_COERCION = "exploitation-and-coercion"
    EXPLOITATION_AND_COERCIVE_RECRUITMENT = "exploitation-and-coercive-recruitment"
    EXPLOITATION_AND_DECEPTION = "exploitation-and-deception"
    CHILD_EXPLOITATION_AND_ACT = "child-exploitation-and-act"
    CHILD_SEXUAL = "child-sexual"
    COERCION = "coercion"
    COERCIVE_RECRUITMENT = "coercive-recruitment"
    DECEPTION = "deception"
    ONE_STRONG_SIGN = "one-strong-sign"
    EXPLOITATION_OF_VULNERABILITY = "exploitation-of-vulnerability"
    NO_FREE_CHOICE = "no-free-choice"
    CHILD_EXPLOITATION = "child-exploitation"
    CHILD_ACT_AND_SIGN = "child-act-and-sign"
    CHILD_MARRIAGE = "child-marriage"
    SOME_SIGN = "some-sign"
    CHILD = "child"


class Label(StrEnum):
    """The published classification and its unnamed cells. For operators; never for a person."""

    TRAFFICKED_DECEIVED = "T-d"
    TRAFFICKED_COERCED = "T-c"
    TRAFFICKED_DECEIVED_AND_COERCED = "T-dc"
    TRAFFICKED_VULNERABLE = "T-v"
    FORCED_LABOUR = "FL"
    DECEIVED_AND_EXPLOITED = "DE"
    COERCED_AND_EXPLOITED = "CE"
    VULNERABLE_AND_EXPLOITED = "VE"
    EXPLOITED = "E"
    AT_RISK = "R"
    NONE = "N"
    CHILD_TRAFFICKING = "CHILD-TRAFFICKING"
    CHILD_AT_RISK = "CHILD-AT-RISK"
    CHILD_OTHER = "CHILD-OTHER"


def positive(strong: int, medium: int, weak: int) -> bool:
    """Whether a dimension holds: two strong, a strong and another, or three with two medium."""
    count = strong + medium + weak
    return (strong >= 1 and count >= 2) or (medium >= 2 and count >= 3)  # noqa: PLR2004 (the rule)


@cache
def standing(tally: Tally) -> Standing:
    if tally.settled or positive(tally.strong, tally.medium, tally.weak):
        return Standing.HOLDS
    if tally.strong:
        return Standing.ONE_STRONG
    return Standing.SOME if tally.medium or tally.weak else Standing.NOTHING


_HOLDS = Standing.HOLDS

_Clause = tuple[int, Reason, Callable[[Standings], bool]]

# Only "and" and "or" of what rises with every sign, so the level can only rise with more answers.
_EXPLOITED_BY_FORCE: Final[tuple[_Clause, ...]] = (
    (3, Reason.EXPLOITATION_AND_COERCION, lambda s: s.ex == _HOLDS == s.cd),
    (3, Reason.EXPLOITATION_AND_COERCIVE_RECRUITMENT, lambda s: s.ex == _HOLDS == s.cr),
)
_EXPLOITED_BY_DECEIT: Final[_Clause] = (
    3,
    Reason.EXPLOITATION_AND_DECEPTION,
    lambda s: s.ex == _HOLDS == s.dr,
)
_ANY_MEANS: Final[tuple[_Clause, ...]] = (
    (2, Reason.COERCION, lambda s: s.cd == _HOLDS),
    (2, Reason.COERCIVE_RECRUITMENT, lambda s: s.cr == _HOLDS),
    (2, Reason.DECEPTION, lambda s: s.dr == _HOLDS),
    (2, Reason.ONE_STRONG_SIGN, lambda s: Standing.ONE_STRONG in (s.cd, s.cr)),
)


def _some_sign(s: Standings) -> bool:
    """Vulnerability is no sign of its own: it never decides alone."""
    return bool(s.dr or s.cr or s.ex or s.cd)


_ADULT: Final[tuple[_Clause, ...]] = (
    *_ANY_MEANS,
    (2, Reason.EXPLOITATION_OF_VULNERABILITY, lambda s: s.ex == _HOLDS == s.rv == s.vd),
    (2, Reason.NO_FREE_CHOICE, lambda s: s.no_choice),
    (1, Reason.SOME_SIGN, _some_sign),
)
_CHILD: Final[tuple[_Clause, ...]] = (
    *_EXPLOITED_BY_FORCE,
    _EXPLOITED_BY_DECEIT,
    (3, Reason.CHILD_EXPLOITATION_AND_ACT, lambda s: s.ex == _HOLDS and s.act),
    *_ANY_MEANS,
    (2, Reason.CHILD_EXPLOITATION, lambda s: s.ex == _HOLDS),
    (2, Reason.CHILD_ACT_AND_SIGN, lambda s: s.act and _some_sign(s)),
    (1, Reason.CHILD, lambda _: True),
)


@cache
def _clauses(track: Track, *, child: bool) -> tuple[_Clause, ...]:
    """The clauses of a list, highest level first."""
    match track, child:
        case Track.SEXUAL, True:
            return ((3, Reason.CHILD_SEXUAL, lambda _: True), *_CHILD)
        case Track.MARRIAGE, True:
            above = [clause for clause in _CHILD if clause[0] > REFER]
            below = [clause for clause in _CHILD if clause[0] <= REFER]
            return (*above, (2, Reason.CHILD_MARRIAGE, lambda _: True), *below)
        case _, True:
            return _CHILD
        case ((Track.SEXUAL | Track.MARRIAGE), False):
            return (*_EXPLOITED_BY_FORCE, _EXPLOITED_BY_DECEIT, *_ADULT)
        case _:
            return (*_EXPLOITED_BY_FORCE, *_ADULT)


@lru_cache(maxsize=16384)
def level(track: Track, standings: Standings, *, child: bool) -> int:
    """0 nothing named so far, 1 other help, 2 signs, 3 strong signs."""
    for height, _, holds in _clauses(track, child=child):
        if holds(standings):
            return height
    return 0


@lru_cache(maxsize=16384)
def reasons(track: Track, standings: Standings, *, child: bool) -> tuple[Reason, ...]:
    """Every clause that holds, those of the highest level first."""
    clauses = _clauses(track, child=child)
    return tuple(reason for _, reason, holds in clauses if holds(standings))


class Ends(NamedTuple):
    """How the six dimensions end, in the order of Dimension."""

    dr: bool
    cr: bool
    rv: bool
    ex: bool
    cd: bool
    vd: bool


# The first that fits.
_LABELS: Final[tuple[tuple[Label, Callable[[Ends], bool]], ...]] = (
    (Label.TRAFFICKED_DECEIVED_AND_COERCED, lambda e: e.ex and e.cd and e.dr and e.cr),
    (Label.TRAFFICKED_DECEIVED, lambda e: e.ex and e.cd and e.dr),
    (Label.TRAFFICKED_COERCED, lambda e: e.ex and e.cd and e.cr),
    (Label.TRAFFICKED_VULNERABLE, lambda e: e.ex and e.cd and e.rv),
    (Label.FORCED_LABOUR, lambda e: e.ex and e.cd),
    (Label.DECEIVED_AND_EXPLOITED, lambda e: e.ex and e.dr),
    (Label.COERCED_AND_EXPLOITED, lambda e: e.ex and e.cr),
    (Label.VULNERABLE_AND_EXPLOITED, lambda e: e.ex and e.rv and e.vd),
    (Label.EXPLOITED, lambda e: e.ex),
    (Label.AT_RISK, lambda e: e.dr or e.cr or e.cd),  # vulnerability never decides alone
    (Label.NONE, lambda _: True),
)
_CHILD_LABELS: Final[tuple[tuple[Label, Callable[[Ends], bool]], ...]] = (
    (Label.CHILD_TRAFFICKING, lambda e: e.ex),
    (Label.CHILD_AT_RISK, any),
    (Label.CHILD_OTHER, lambda _: True),
)


@lru_cache(maxsize=8192)  # 3⁶ for each list
def label(track: Track, dimensions: tuple[bool | None, ...], *, child: bool) -> Label | None:
    """The label if it is the same however the open dimensions (None) end; they end independently.

    `dimensions` stand in the order of Dimension.
    """
    if child and track is Track.SEXUAL:
        return Label.CHILD_TRAFFICKING
    table = _CHILD_LABELS if child else _LABELS
    ends = product(*((True, False) if open_ is None else (open_,) for open_ in dimensions))
    labels = {next(name for name, fits in table if fits(Ends(*end))) for end in ends}
    return labels.pop() if len(labels) == 1 else None
