"""What is asked around the screening and never scored: danger, age, topics, tense, who is held."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from intake.indicators import Track


class Danger(StrEnum):
    NONE = "none"  # never named, or asked and said no
    ASKED = "asked"  # a danger word, and the question is not answered yet
    YES = "yes"  # said, pressed, or silence after the question


class Dying(StrEnum):
    NONE = "none"  # never named, or "I did not mean that"
    NOT_NOW = "not-now"
    ASKED = "asked"  # a word of dying, and the question is not answered yet: it rings meanwhile
    YES = "yes"  # said, or silence after the question


class Tense(StrEnum):
    UNKNOWN = "unknown"
    GOING_ON = "going-on"
    OVER = "over"
    NOT_YET = "not-yet"


class Child(StrEnum):
    """Whether the person it is about is under 18. Not sure gives a child's care."""

    NO = "no"
    NOT_SURE = "not-sure"
    YES = "yes"


class Topic(StrEnum):
    """What it is about (G3); several may be chosen, and none is ever put before a child."""

    WORK = "work"
    MARRIAGE = "marriage"
    BEGGING = "begging"  # or selling in the street, carrying and doing things for others
    PRIVATE = "private"  # something I do not want to write here
    ARMY = "army"
    CHILD_GIVEN = "child-given"  # given, taken, or to be given away
    ILLNESS = "illness"  # an operation, or something else
    PERSON = "talk"  # I would rather talk to a person


# What was answered to the question about danger, and to the one about dying: codes on a ticket.
DANGER_SAID: Final[Mapping[str, Danger]] = MappingProxyType(
    {
        "yes": Danger.YES,
        "pressed": Danger.YES,
        "silent": Danger.YES,
        "rung": Danger.YES,
        "asked": Danger.ASKED,
    }
)
DYING_SAID: Final[Mapping[str, Dying]] = MappingProxyType(
    {"yes": Dying.YES, "silent": Dying.YES, "asked": Dying.ASKED, "not-now": Dying.NOT_NOW}
)

# These have no list: a human.
HUMAN_TOPICS: Final = frozenset({Topic.ARMY, Topic.CHILD_GIVEN, Topic.ILLNESS, Topic.PERSON})

# The list with the strictest rule is asked, the other topics are noted. Between the two strictest
# the private one goes first: for a child it asks nothing at all and is the highest level.
_STRICTEST_FIRST: Final = (
    (Topic.PRIVATE, Track.SEXUAL),
    (Topic.MARRIAGE, Track.MARRIAGE),
    (Topic.BEGGING, Track.BEGGING),
    (Topic.WORK, Track.LABOUR),
)


def track_of(topics: Collection[Topic]) -> Track | None:
    """Which list to ask; None: none fits, a human is the answer."""
    return next((track for topic, track in _STRICTEST_FIRST if topic in topics), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gates:
    danger: Danger = Danger.NONE
    dying: Dying = Dying.NONE
    tense: Tense = Tense.UNKNOWN
    child: Child = Child.NO
    alone: bool = False  # a child: no grown-up near whom they trust
    reporter: bool = False  # writes about somebody else
    topics: frozenset[Topic] = frozenset()
    detained: bool = False  # by police, a camp, an office
    to_be_moved: bool = False  # about to be moved elsewhere, or deported
    organs: bool = False  # an organ taken, sold or asked for
    sold: bool = False  # given or sold to somebody as a child
    cannot_refuse: bool = False  # not begun yet, and can no longer say no
    broken_off: bool = False  # fell silent before the end
