"""The screening questions: what each may be answered, and which indicator each answer raises.

Ids and options are stored and stay; the wording lives with the words for people. One question
feeds one dimension. Which questions a list has, and in which order, is here too.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Final

from intake.indicators import GAIN, INDICATORS, NO_FREE_CHOICE, Code, Track, group_of

YES: Final = "y"
NO: Final = "n"
NONE_OF_THESE: Final = "0"


class Question(StrEnum):
    HOURS = "Q1"
    PAY = "Q2"
    CONDITIONS = "Q3"
    LEAVING = "Q4"
    MADE_TO = "Q5"
    HURT = "Q6"
    POWER = "Q7"
    PROMISE = "Q8"
    UNTRUE = "Q9"
    BROUGHT = "Q10"
    JOURNEY = "Q11"
    BEFORE = "Q12"
    DEPEND = "Q13"
    FREE_CHOICE = "Q14"
    GAIN = "Q15"


Options = Mapping[str, Code | None]  # option id → the indicator it raises, if any

YES_NO: Final = frozenset(
    {
        Question.HOURS,
        Question.HURT,
        Question.POWER,
        Question.PROMISE,
        Question.FREE_CHOICE,
        Question.GAIN,
    }
)

# Answers that could incriminate who gives them: sealed with the story, never on a ticket.
INCRIMINATING: Final = frozenset(
    {
        (Question.MADE_TO, "2"),
        (Question.MADE_TO, "4"),
        (Question.BROUGHT, "3"),
        (Question.BEFORE, "3"),
        (Question.DEPEND, "3"),
    }
)

# Somebody took, sent or housed the person, or took them away by force: the *act* of Palermo.
ACT: Final = frozenset({"1", "4"})
SMUGGLED: Final = "3"  # of BROUGHT: helped with the road, for money, then on their own
STATE_IMPOSED: Final = "10"  # of LEAVING: would lose school, job or benefits (C105)

# Scored questions put to one person; then the band is the result. A country may set fewer.
MOST: Final = 8
MOST_BY_SMS: Final = 4

# At most these by SMS; what is not asked stays open. LEAVING is asked there in two halves.
SMS_QUESTIONS: Final = (Question.PAY, Question.HOURS, Question.LEAVING)
LEAVING_HALVES: Final = (("1", "2", "3", "4", "5"), ("6", "7", "8", "9", "10"))


def _in_order(*numbers: int) -> tuple[Question, ...]:
    return tuple(Question(f"Q{number}") for number in numbers)


# Neutral first; violence and personal power late, and usually never reached.
_LISTS: Final[Mapping[Track, tuple[Question, ...]]] = {
    Track.LABOUR: _in_order(2, 1, 4, 3, 8, 5, 9, 11, 6, 7, 10, 12, 13),
    Track.BEGGING: _in_order(15, 1, 4, 5, 8, 9, 3, 2, 11, 10, 6, 7, 12, 13),
    Track.SEXUAL: _in_order(15, 4, 8, 9, 11, 5, 7, 6, 10, 12, 13),
    Track.MARRIAGE: _in_order(14, 15, 4, 8, 9, 1, 11, 10, 7, 6, 5, 3, 12, 13),
}


# What any office could ask: pay and hours; who gains and whether it was chosen, where the list is
# about nothing else. They open every list.
_NEUTRAL: Final[Mapping[Track, frozenset[Question]]] = {
    Track.LABOUR: frozenset({Question.PAY, Question.HOURS}),
    Track.BEGGING: frozenset({Question.GAIN, Question.HOURS}),
    Track.SEXUAL: frozenset({Question.GAIN}),
    Track.MARRIAGE: frozenset({Question.FREE_CHOICE, Question.GAIN}),
}


def _digits(*codes: str, start: int = 1, none: bool = False) -> Options:
    """The options from `start` on, in order; "" raises nothing."""
    numbered = {str(n): Code(code) if code else None for n, code in enumerate(codes, start)}
    return MappingProxyType(({NONE_OF_THESE: None} if none else {}) | numbered)


def _yes(code: Code | None) -> Options:
    return MappingProxyType({YES: code, NO: None})


_OPTIONS: Final[Mapping[Question, Options]] = {
    Question.HOURS: _yes(Code("EX.hours")),
    Question.PAY: _digits("", "EX.pay", "EX.wageman"),
    Question.CONDITIONS: _digits(
        "EX.hazard", "EX.verybad", "EX.living", "EX.social", "EX.law", "EX.edu", none=True
    ),
    Question.LEAVING: _digits(
        "",
        "CD.isol",
        "CD.docs",
        "CD.debt",
        "CD.threat",
        "CD.famviol",
        "CD.denounce",
        "CD.wages",
        "CD.shame",
        "",
    ),
    Question.MADE_TO: _digits(
        "CD.tasks", "CD.illicit", "CD.lie", "CD.peers", "CD.worse", none=True
    ),
    Question.HURT: _yes(Code("CD.viol")),
    Question.POWER: _yes(Code("CD.influence")),
    Question.PROMISE: _yes(Code("DR.job")),
    Question.UNTRUE: _digits(
        "DR.wage",
        "DR.cond",
        "DR.contract",
        "DR.housing",
        "DR.legal",
        "DR.travel",
        "DR.edu",
        "DR.marry",
        "DR.family",
        none=True,
    ),
    Question.BROUGHT: _digits("", "", "", "CR.abduct"),
    Question.JOURNEY: _digits(
        "CR.viol",
        "CR.threat",
        "CR.docs",
        "CR.isol",
        "CR.debt",
        "CR.money",
        "CR.denounce",
        "CR.famviol",
        none=True,
    ),
    Question.BEFORE: _digits(
        "RV.econ",
        "RV.famdiff",
        "RV.illegal",
        "RV.edulang",
        "RV.falselaw",
        "RV.psych",
        "RV.control",
        none=True,
    ),
    Question.DEPEND: _digits(
        "VD.dep", "VD.area", "VD.legal", "VD.econ", "VD.family", "VD.personal", none=True
    ),
    Question.FREE_CHOICE: MappingProxyType({YES: None, NO: NO_FREE_CHOICE}),
    Question.GAIN: _yes(GAIN),
}
_GAIN_IN_BEGGING: Final = _yes(Code("EX.wageman"))


@cache
def list_of(track: Track, *, child: bool) -> tuple[Question, ...]:
    """The questions of a list in their standard order."""
    return arranged(track, _LISTS[track], child=child, neutral_first=False)


def arranged(
    track: Track, order: Sequence[Question], *, child: bool, neutral_first: bool
) -> tuple[Question, ...]:
    """An order of asking, as it is put to one person. A child is asked early who brought them."""
    opening = neutral(track, child=child)
    made = sorted(order, key=lambda question: neutral_first and question not in opening)
    if child and Question.BROUGHT in made:
        made.remove(Question.BROUGHT)
        made.insert(1, Question.BROUGHT)
    return tuple(made)


def neutral(track: Track, *, child: bool) -> frozenset[Question]:
    """The questions that a list opens with; a child is asked among them who brought them."""
    return _NEUTRAL[track] | ({Question.BROUGHT} if child else set())


def options_of(track: Track, question: Question) -> Options:
    """Every answer that can stand on record, and what it raises in this list."""
    if question is Question.GAIN and track is Track.BEGGING:
        return _GAIN_IN_BEGGING
    return _OPTIONS[question]


@cache
def shown(track: Track, question: Question, *, child: bool) -> tuple[str, ...]:
    """The options put before a person, in order; "none of these" last."""
    hidden = {NONE_OF_THESE}
    if question is Question.CONDITIONS and not child:
        hidden.add("6")  # kept from school
    if question is Question.PAY and track is Track.BEGGING:
        hidden.add("3")  # GAIN asks it there
    options = _OPTIONS[question]
    last = (NONE_OF_THESE,) if NONE_OF_THESE in options else ()
    return tuple(option for option in options if option not in hidden) + last


@cache
def could_raise(track: Track, question: Question, *, child: bool) -> Mapping[str, Code]:
    """The shown options that raise an indicator which this group's column knows."""
    group = group_of(track, child=child)
    options = options_of(track, question)
    return MappingProxyType(
        {
            option: code
            for option in shown(track, question, child=child)
            if (code := options[option]) is not None and group in INDICATORS[code].cells
        }
    )
