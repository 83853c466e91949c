"""Whether asking can still change the result: exact, because one question feeds one dimension.

A question matters when some way of answering all the others exists in which "none of it" and
"all of it" end at different levels. As levels only rise with signs, nothing in between can end
elsewhere; as dimensions are fed by different questions, their ends combine freely. When no
question matters any more, the lowest and the highest possible level are equal.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

from intake.indicators import Dimension, Track
from intake.levels import REFER, Sign, Standing, Standings, Tally, level, standing
from intake.questions import Question

_DIMENSIONS: Final = tuple(Dimension)
_EX: Final = _DIMENSIONS.index(Dimension.EXPLOITATION)
_CR: Final = _DIMENSIONS.index(Dimension.COERCIVE_RECRUITMENT)


class Open(NamedTuple):
    """What an unanswered question, or the rest of one, may still add."""

    dimension: Dimension
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known so far, in the order of Dimension, and what is still open."""

    track: Track
    child: bool
    tallies: tuple[Tally, ...]
    open: Mapping[Question, Open]

    def least(self) -> tuple[Tally, ...]:
        """Where every dimension stands if all that is open is a no."""
        return self.tallies

    def most(self) -> tuple[Tally, ...]:
        """Where every dimension stands if all that is open is a yes."""
        return tuple(
            _all_of(tally, self._signs(dimension, self.open))
            for tally, dimension in zip(self.tallies, _DIMENSIONS, strict=True)
        )

    def decided(self, *, refer: bool) -> bool:
        """Whether no answer that is missing can change the result: the bounds are the proof."""
        low = level(self.track, standings(self.least()), child=self.child)
        high = level(self.track, standings(self.most()), child=self.child)
        return (low >= REFER) == (high >= REFER) if refer else low == high

    def with_refused(self, refused: Iterable[Question], *, as_yes: bool) -> "Known":
        """The same with questions that nobody will answer taken one way for good."""
        away = set(refused)
        gone = {question: open_ for question, open_ in self.open.items() if question in away}
        return Known(
            track=self.track,
            child=self.child,
            tallies=tuple(
                _all_of(tally, self._signs(dimension, gone)) if as_yes else tally
                for tally, dimension in zip(self.tallies, _DIMENSIONS, strict=True)
            ),
            open={question: open_ for question, open_ in self.open.items() if question not in away},
        )

    def matters(self, question: Question, *, refer: bool) -> bool:
        """Whether its answer can still change the level (or only, whether it is one to refer)."""
        asked = self.open.get(question)
        if asked is None:
            return False
        others = {other: open_ for other, open_ in self.open.items() if other is not question}
        at = _DIMENSIONS.index(asked.dimension)
        whom = (self.track, self.child)
        around = self._signs(asked.dimension, others)
        moves = _moves(whom, at, self.tallies[at], around, asked.signs)
        if not moves:
            return False
        elsewhere = tuple(
            frozenset[_Stand]()
            if n == at
            else _reach(whom, n, tally, self._signs(_DIMENSIONS[n], self.open))
            for n, tally in enumerate(self.tallies)
        )
        return _decides(whom, at, moves, elsewhere, refer)

    @staticmethod
    def _signs(dimension: Dimension, open_: Mapping[Question, Open]) -> tuple[Sign, ...]:
        return tuple(
            sign for each in open_.values() if each.dimension is dimension for sign in each.signs
        )


def standings(tallies: tuple[Tally, ...]) -> Standings:
    dr, cr, rv, ex, cd, vd = (standing(tally) for tally in tallies)
    return Standings(dr, cr, rv, ex, cd, vd, no_choice=tallies[_EX].marked, act=tallies[_CR].marked)


class _Stand(NamedTuple):
    """All that the levels of a list can tell apart in one dimension."""

    standing: Standing
    marked: bool


_Whom = tuple[Track, bool]  # which list, and whether a child's
_Moves = frozenset[tuple[_Stand, _Stand]]

# Every cache below is over a finite set of small values, and holds nothing of anybody: counts only.


@lru_cache(maxsize=16384)
def _all_of(tally: Tally, signs: tuple[Sign, ...]) -> Tally:
    for sign in signs:
        tally = tally.plus(sign)
    return tally


def _some_of(tally: Tally, signs: Iterable[Sign]) -> set[Tally]:
    """Where a dimension may come to, by any choice among the signs."""
    ends = {tally}
    for sign in signs:
        ends |= {end.plus(sign) for end in ends}
    return ends


def _stand(whom: _Whom, at: int, tally: Tally) -> _Stand:
    """Coarser than the tally: a child's level knows no vulnerability, an adult's no act, …"""
    _, child = whom
    stand = standing(tally)
    match _DIMENSIONS[at]:
        case Dimension.VULNERABILITY_AT_RECRUITMENT | Dimension.VULNERABILITY_AT_DESTINATION:
            holds = stand is Standing.HOLDS and not child
            return _Stand(Standing.HOLDS if holds else Standing.NOTHING, marked=False)
        case Dimension.DECEPTIVE_RECRUITMENT | Dimension.EXPLOITATION:
            if stand is Standing.ONE_STRONG:
                stand = Standing.SOME
            return _Stand(stand, marked=tally.marked and not child)
        case Dimension.COERCIVE_RECRUITMENT:
            return _Stand(stand, marked=tally.marked and child)
        case Dimension.COERCION_AT_DESTINATION:
            return _Stand(stand, marked=False)


@lru_cache(maxsize=16384)
def _reach(
    whom: _Whom,
    at: int,
    tally: Tally,
    signs: tuple[Sign, ...],
) -> frozenset[_Stand]:
    return frozenset(_stand(whom, at, end) for end in _some_of(tally, signs))


@lru_cache(maxsize=16384)
def _moves(
    whom: _Whom,
    at: int,
    tally: Tally,
    others: tuple[Sign, ...],
    asked: tuple[Sign, ...],
) -> _Moves:
    """From where to where the asked signs can move their dimension."""
    pairs = (
        (_stand(whom, at, end), _stand(whom, at, _all_of(end, asked)))
        for end in _some_of(tally, others)
    )
    return frozenset((before, after) for before, after in pairs if before != after)


@lru_cache(maxsize=16384)
def _decides(
    whom: _Whom,
    at: int,
    moves: _Moves,
    elsewhere: tuple[frozenset[_Stand], ...],
    refer: bool,  # noqa: FBT001 (by position: a cache by keyword is half as fast)
) -> bool:
    """Whether, somewhere among the other dimensions' ends, one of the moves changes the result."""
    for before, after in moves:
        for ends in product(*(stands or {before} for stands in elsewhere)):
            low = _level(whom, ends)
            high = _level(whom, (*ends[:at], after, *ends[at + 1 :]))
            if (low < REFER <= high) if refer else low != high:
                return True
    return False


def _level(whom: _Whom, stands: tuple[_Stand, ...]) -> int:
    track, child = whom
    dr, cr, rv, ex, cd, vd = stands
    return level(
        track,
        Standings(
            dr.standing,
            cr.standing,
            rv.standing,
            ex.standing,
            cd.standing,
            vd.standing,
            no_choice=ex.marked,
            act=cr.marked,
        ),
        child=child,
    )
