"""Whether asking can still change the result: exact, because one question feeds one dimension.

A question matters when some way of answering all the others exists in which "none of it" and
"all of it" end at different levels. As levels only rise with signs, nothing in between can end
elsewhere; as dimensions are fed by different questions, their ends combine freely. When no
question matters any more, the lowest and the highest possible level are equal.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Final, NamedTuple

from intake.indicators import Dimension, Track
from intake.levels import REFER, Sign, Standing, Standings, Tally, level, standing
from intake.questions import Question

_DIMENSIONS: Final = tuple(Dimension)
_EX: Final = _DIMENSIONS.index(Dimension.EXPLOITATION)
_CR: Final = _DIMENSIONS.index(Dimension.COERCIVE_RECRUITMENT)
_ENOUGH: Final = 3  # of one kind: a tally counts no further


class Open(NamedTuple):
    """What an unanswered question, or the rest of one, may still add."""

    question: Question
    signs: tuple[Sign, ...]

    @classmethod
    def of(cls, question: Question, signs: Iterable[Sign]) -> "Open":
        return cls(
            question,
            tuple(
                sign
                for sign, count in Counter(signs).items()
                if sign != Sign()
                for _ in range(min(count, _ENOUGH))
            ),
        )


class Part(NamedTuple):
    """One dimension: where it stands if all that is open is a no, where if a yes, what is open."""

    least: Tally
    most: Tally
    open: tuple[Open, ...]

    @classmethod
    def of(cls, tally: Tally, open_: tuple[Open, ...]) -> "Part":
        return cls(tally, _all_of(tally, _signs(open_)), open_)

    def without(self, refused: Collection[Question], *, as_yes: bool) -> "Part":
        gone = tuple(each for each in self.open if each.question in refused)
        if not gone:
            return self
        left = tuple(each for each in self.open if each.question not in refused)
        return Part.of(_all_of(self.least, _signs(gone)) if as_yes else self.least, left)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known so far, in the order of Dimension, and what is still open."""

    track: Track
    child: bool
    parts: tuple[Part, ...]

    @property
    def tallies(self) -> tuple[Tally, ...]:
        return tuple([part.least for part in self.parts])

    def least(self) -> Standings:
        """Where every dimension stands if all that is open is a no."""
        return _standings(self.tallies)

    def most(self) -> Standings:
        """Where every dimension stands if all that is open is a yes."""
        return _standings(tuple([part.most for part in self.parts]))

    def decided(self, *, refer: bool) -> bool:
        """Whether no answer that is missing can change the result: the bounds are the proof."""
        low = level(self.track, self.least(), child=self.child)
        high = level(self.track, self.most(), child=self.child)
        return (low >= REFER) == (high >= REFER) if refer else low == high

    def open_questions(self) -> frozenset[Question]:
        return frozenset([each.question for part in self.parts for each in part.open])

    def with_refused(self, refused: Collection[Question], *, as_yes: bool) -> "Known":
        """The same with questions that nobody will answer taken one way for good."""
        return Known(
            track=self.track,
            child=self.child,
            parts=tuple([part.without(refused, as_yes=as_yes) for part in self.parts]),
        )

    def mattering(self, questions: Iterable[Question], *, refer: bool) -> Iterator[Question]:
        """Those whose answer can still change the level (or only, whether it is one to refer)."""
        whom = (self.track, self.child)
        where = {each.question: at for at, part in enumerate(self.parts) for each in part.open}
        reach = [_reach(whom, at, part) for at, part in enumerate(self.parts)]
        for question in questions:
            at = where.get(question)
            if at is None:
                continue
            moves = _moves(whom, at, self.parts[at], question)
            elsewhere = (*reach[:at], _NOWHERE, *reach[at + 1 :])
            if moves and _decides(whom, at, moves, elsewhere, refer):
                yield question


def _standings(tallies: tuple[Tally, ...]) -> Standings:
    dr, cr, rv, ex, cd, vd = map(standing, tallies)
    return Standings(dr, cr, rv, ex, cd, vd, no_choice=tallies[_EX].marked, act=tallies[_CR].marked)


def _signs(open_: Iterable[Open]) -> tuple[Sign, ...]:
    return tuple(sign for each in open_ for sign in each.signs)


class _Stand(NamedTuple):
    """All that the levels of a list can tell apart in one dimension."""

    standing: Standing
    marked: bool


_Whom = tuple[Track, bool]  # which list, and whether a child's
_Moves = frozenset[tuple[_Stand, _Stand]]
_NOWHERE: Final = frozenset[_Stand]()

# Every cache below is over a finite set of small values, and holds nothing of anybody: counts only.


def _all_of(tally: Tally, signs: Iterable[Sign]) -> Tally:
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
def _reach(whom: _Whom, at: int, part: Part) -> frozenset[_Stand]:
    return frozenset(_stand(whom, at, end) for end in _some_of(part.least, _signs(part.open)))


@lru_cache(maxsize=16384)
def _moves(whom: _Whom, at: int, part: Part, question: Question) -> _Moves:
    """From where to where the question's signs can move their dimension."""
    others = [each for each in part.open if each.question is not question]
    (asked,) = (each.signs for each in part.open if each.question is question)
    pairs = (
        (_stand(whom, at, end), _stand(whom, at, _all_of(end, asked)))
        for end in _some_of(part.least, _signs(others))
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


@cache
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
