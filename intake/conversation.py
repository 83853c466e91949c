"""Where a person is in the dialogue. Everything the next step needs to remember, and no more."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from intake.channels import ChannelKind
from intake.ids import CaseId, ConversationId, CountryCode, Language
from intake.incoming import ConsentAsked

Answers = Mapping[str, tuple[str, ...]]  # question name → option codes; () = asked, none apply


@dataclass(frozen=True, slots=True)
class Position:
    flow: str
    state: str


class Moment(StrEnum):
    """Who can see what we write, as the person said when they last were asked."""

    UNKNOWN = "unknown"
    ALONE = "alone"
    OTHERS = "others"


class Tidy(StrEnum):
    """After how long what stands in the chat goes by itself, as the person has chosen."""

    EACH = "each"  # with their next message
    HOUR = "hour"
    DAY = "day"


class Muted(StrEnum):
    """Why nothing is sent to an address."""

    PERSON = "person"  # STOP: a promise of ours
    CARRIER = "carrier"  # opted out or blocked: we could not if we would


@dataclass(frozen=True, slots=True)
class Line:
    """Something said before a case exists; it goes to the transcript when one opens."""

    who: str  # "person" or "bot"
    text: str  # the person's words, or the key of ours
    at: datetime


@dataclass(frozen=True, slots=True)
class Conversation:
    """The dialogue with one address of one channel, now."""

    id: ConversationId
    channel: ChannelKind
    country: CountryCode
    language: Language | None  # None until chosen: the door speaks every language
    position: Position
    answers: Answers = field(default_factory=dict)
    earlier: tuple[Line, ...] = ()
    question: int = 0  # number of the question that is open; a button carries it
    misses: int = 0  # replies in a row we could not read
    page: int = 0  # which part of a list too long for one SMS stands on the phone
    asked_at: datetime | None = None  # when the open question was put
    last_at: datetime | None = None  # the last input; the lock is a comparison with it
    case: CaseId | None = None
    moment: Moment = Moment.UNKNOWN
    muted: Muted | None = None
    has_word: bool = False  # a word of the person's opens this address after the lock
    locked: bool = False  # the neutral door stands; nothing of before is shown
    held: Position | None = None  # where to go on when an interruption is over
    behind: Position | None = None  # where whoever opens the lock goes on
    aside: Answers | None = None  # what they had answered, while somebody else writes from the door
    trail: tuple[Position, ...] = ()  # the questions answered before this one, for *back*
    cards: tuple[ConsentAsked, ...] = ()  # consent cards not yet answered; the first is open
    knocked: bool = False  # a knock went out, and nobody has written since
    human_at: datetime | None = None  # when an operator last wrote
    tidy: Tidy | None = None
    voices: int = 0  # voice notes in a row: two stop the questions
    version: int = 0  # guards against two steps from the same place
