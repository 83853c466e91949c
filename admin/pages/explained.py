"""A screening explained: each sign with its answer and source, each dimension with its why."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from admin.pages.questions import Asker
from admin.pages.screened import Screened, Version
from intake.answers import SEALED_FLAGS, Raised
from intake.forced_labour import Seen, eleven
from intake.handling import Handling
from intake.indicators import (
    INDICATORS,
    Code,
    Confidence,
    Dimension,
    Group,
    Origin,
    Strength,
    Track,
    group_of,
)
from intake.palermo import Element, palermo
from intake.questions import INCRIMINATING, Question, could_raise, list_of, options_of
from intake.reassessing import handled, no_longer_said
from intake.screening import Assessment, next_question, still_open
from intake.tickets import Ticket, Urgency


@dataclass(frozen=True, slots=True)
class Source:
    """Who gave an answer, when, and in which words it was asked."""

    who: str  # a colleague's name; "" the person in the chat
    reported: bool  # said by somebody else about them
    at: datetime
    version: int
    wording: str


@dataclass(frozen=True, slots=True)
class Sign:
    code: Code
    dimension: Dimension
    strength: Strength
    confidence: Confidence
    origin: Origin
    question: Question
    answer: str  # in words; "" where it stands without having been asked
    source: Source | None

    @property
    def provisional(self) -> bool:
        return self.confidence is Confidence.PROVISIONAL


@dataclass(frozen=True, slots=True)
class DimensionView:
    dimension: Dimension
    stands: str  # holds, open, no
    why: str  # words: `dimension-why-…`
    counts: Mapping[str, int]  # of its signs, by strength
    open: tuple[Question, ...]  # its questions without a full answer
    signs: tuple[Sign, ...]
    sealed: bool  # an answer that is not shown counts here, or may


@dataclass(frozen=True, slots=True)
class Answered:
    question: Question
    text: str  # as the person was asked
    stands: str  # answered, part, skipped, unasked, sealed
    options: tuple[str, ...]
    could_change: bool | None  # the level; None: answered, or it cannot be told
    source: Source | None


@dataclass(frozen=True, slots=True)
class Explanation:
    version: Version
    assessment: Assessment
    group: Group
    dimensions: tuple[DimensionView, ...]
    elements: tuple[Element, ...]
    eleven: tuple[Seen, ...]
    answers: tuple[Answered, ...]
    worth_asking: Question | None  # the next whose answer could still change the level
    worth_text: str
    flags: tuple[str, ...]
    handling: Handling
    outdated: frozenset[str]  # floors that stay though these answers would not raise them
    hidden: bool  # something lies sealed, and is not shown

    @property
    def low(self) -> int:
        return self.version.kept.low

    @property
    def high(self) -> int:
        return self.version.kept.high

    @property
    def answered(self) -> int:
        return sum(one.stands in {"answered", "part", "sealed"} for one in self.answers)

    @property
    def skipped(self) -> int:
        return sum(one.stands == "skipped" for one in self.answers)

    @property
    def urgency(self) -> Urgency:
        """By these answers and what was asked around them; the ticket's may be sooner."""
        return self.handling.urgency

    @property
    def certified(self) -> bool:
        """Whether computing it again gives the bounds that were kept."""
        kept = self.version.kept
        again = self.assessment.certificate
        return again == (kept.rule, kept.indicators, kept.low, kept.high)


@dataclass(frozen=True, slots=True)
class _Explaining:
    screened: Screened
    version: Version
    ticket: Ticket
    asker: Asker
    names: Mapping[str, str]  # of colleagues, by their ids

    @property
    def track(self) -> Track:
        return Track(self.version.kept.track)

    @property
    def child(self) -> bool:
        return self.version.kept.child

    def source(self, question: str, option: str = "") -> Source:
        given = self.screened.origin(self.version, question, option)
        return Source(
            who="" if given.by_person else self.names.get(given.kept.by, ""),
            reported=given.kept.reported,
            at=given.kept.at,
            version=given.number,
            wording=given.wording(question),
        )

    def may_show(self, question: str, option: str) -> bool:
        return self.screened.opened or (question, option) not in INCRIMINATING

    def readable(self, question: str, given: Collection[str]) -> tuple[str, ...]:
        sealed = self.version.kept.sealed_answers is not None
        return self.asker.readable(question, given, opened=self.screened.opened, sealed=sealed)

    def sign(self, raised: Raised) -> Sign:
        asked = raised.option in (self.version.answers.get(raised.question) or ())
        return Sign(
            code=raised.code,
            dimension=raised.dimension,
            strength=raised.strength,
            confidence=raised.confidence,
            origin=raised.origin,
            question=raised.question,
            answer=self.asker.option(raised.question, raised.option) if asked else "",
            source=self.source(raised.question, raised.option) if asked else None,
        )

    def answered(self, question: Question, could_change: Mapping[str, bool]) -> Answered:
        given = self.version.answers.get(question)
        seen = () if given is None else self.readable(question, given)
        left = could_change.get(question) if self.version.whole else None
        return Answered(
            question=question,
            text=self.asker.question(question),
            stands=self._stands(question, seen),
            options=seen,
            could_change=left,
            source=None if given is None else self.source(question),
        )

    def _stands(self, question: Question, seen: Sequence[str]) -> str:
        if question not in self.version.answers:
            return "unasked"
        if self.version.answers[question] is None:
            return "skipped"
        if question in self.version.partial:
            return "part"
        return "answered" if seen else "sealed"

    def dimension(
        self, dimension: Dimension, found: Assessment, open_: Sequence[Question]
    ) -> DimensionView:
        raised = [one for one in found.indicators if one.dimension is dimension]
        hidden = [one for one in raised if not self.may_show(one.question, one.option)]
        still = tuple(one for one in open_ if _feeds(self.track, one) is dimension)
        holds = ends(self.version, found)[dimension]
        stands = {True: "holds", None: "open", False: "no"}[holds]
        counts = Counter(one.strength.value for one in raised)
        return DimensionView(
            dimension=dimension,
            stands=stands,
            why=_why(self.track, stands, raised, child=self.child, left=bool(still)),
            counts={strength.value: counts[strength] for strength in Strength},
            open=still,
            signs=tuple(self.sign(one) for one in raised if one not in hidden),
            sealed=bool(hidden) or (not self.version.whole and dimension in _MAY_LIE_SEALED),
        )


def explain(
    screened: Screened,
    version: Version,
    ticket: Ticket,
    asker: Asker,
    names: Mapping[str, str],
) -> Explanation:
    it = _Explaining(screened, version, ticket, asker, names)
    found = version.assessment
    lasting = still_open(it.track, it.child, version.answers, partial=version.partial)
    left = [one.question for one in lasting]
    shown = [one for one in found.indicators if it.may_show(one.question, one.option)]
    hidden = {one.code for one in found.indicators} - {one.code for one in shown}
    if not version.whole:
        hidden |= _MAY_BE_SEALED
    said = {name: given for name, given in version.answers.items() if given is not None}
    worth = next_question(it.track, it.child, said, partial=version.partial)
    now = handled(ticket, found, version.answers)
    return Explanation(
        version=version,
        assessment=found,
        group=group_of(it.track, child=it.child),
        dimensions=tuple(it.dimension(one, found, left) for one in Dimension),
        elements=palermo(ends(version, found), act=found.act, child=it.child),
        eleven=eleven(
            [one.code for one in shown],
            hidden.union(*(could_raise(it.track, q, child=it.child).values() for q in left)),
        ),
        answers=tuple(
            it.answered(one, {each.question: each.could_change for each in lasting})
            for one in list_of(it.track, child=it.child)
        ),
        worth_asking=worth if version.whole else None,
        worth_text=asker.question(worth) if worth is not None else "",
        flags=tuple(
            sorted(one for one in found.flags if screened.opened or one not in SEALED_FLAGS)
        ),
        handling=now,
        outdated=no_longer_said(ticket.floors, now) if version.whole else frozenset(),
        hidden=version.kept.sealed_answers is not None and not screened.opened,
    )


def ends(version: Version, found: Assessment) -> Mapping[Dimension, bool | None]:
    """As they were kept: answers that lie sealed count there."""
    kept = version.kept.dimensions
    return {one: kept.get(one.value, holds) for one, holds in found.dimensions.items()}


def _feeds(track: Track, question: Question) -> Dimension:
    codes = (code for code in options_of(track, question).values() if code is not None)
    return INDICATORS[next(codes)].dimension


def _why(track: Track, stands: str, raised: Sequence[Raised], *, child: bool, left: bool) -> str:
    """The clause of the combination rule that made it hold, or what is lacking."""
    strong = sum(one.strength is Strength.STRONG for one in raised)
    if stands == "no" and left:
        return "cannot"
    if stands != "holds":
        return stands if raised or stands == "open" else "nothing"
    if any(one.question is Question.GAIN for one in raised) and (
        track is Track.SEXUAL or (child and track is Track.BEGGING)
    ):
        return "gain"
    if strong >= 2:  # noqa: PLR2004 - the rule
        return "two-strong"
    if strong and len(raised) > 1:
        return "strong-and-more"
    return "three" if len(raised) > 2 else "sealed"  # noqa: PLR2004 - the rule


_MAY_BE_SEALED = {
    code
    for question, option in INCRIMINATING
    if (code := options_of(Track.LABOUR, question)[option]) is not None
}
_MAY_LIE_SEALED = {INDICATORS[code].dimension for code in _MAY_BE_SEALED}
