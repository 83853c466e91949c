"""A ticket: what the hotline sees of a case. Pseudonymous: codes only, never a word or a name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from intake.ids import CaseId, CountryCode, Language, OperatorId, TicketRef

ERASURE_WISHED: Final = "erasure-wished"  # a flag: the wish waits until an operator has asked
GOES_SOON: Final = "goes-soon"  # a flag: open, and its time is nearly past or over
CONTACT_GONE: Final = "contact-gone"  # a flag: contact details were kept long enough, and went
# Flags: something for the person did not come to them.
NO_WAY_BACK: Final = "no-way-back"  # what one of us wrote; until they write, or are reached again
NEWS_NOT_TOLD: Final = "news-not-told"  # news that nobody wrote: an operator tells it
EXPIRED: Final = "message-expired"  # held, and never seen
REFUSED: Final = "message-refused"  # by the provider
UNTOLD: Final = frozenset({NO_WAY_BACK, NEWS_NOT_TOLD, EXPIRED, REFUSED})  # until told otherwise


class Urgency(StrEnum):
    NOW = "now"
    TODAY = "today"
    SOON = "soon"
    ROUTINE = "routine"

    @property
    def rank(self) -> int:
        """0 is the most urgent."""
        return _RANKS[self]

    def or_sooner(self, other: "Urgency") -> "Urgency":
        return min(self, other, key=lambda urgency: urgency.rank)


_RANKS = {Urgency.NOW: 0, Urgency.TODAY: 1, Urgency.SOON: 2, Urgency.ROUTINE: 3}


class Subject(StrEnum):
    SELF = "self"
    REPORTER = "reporter"
    RESPONDER = "responder"
    CALL = "call"
    INFORMATION = "information"


class AgeBand(StrEnum):
    UNDER_18 = "under-18"
    ADULT = "adult"
    NOT_SURE = "not-sure"


class Basis(StrEnum):
    """On what a case is kept."""

    NOTICE = "notice"
    DANGER = "danger"
    CHILD = "child"


class Status(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    ERASED = "erased"  # a tombstone: reference and month stay


class WaitsFor(StrEnum):
    US = "us"
    PERSON = "person"
    AGENCY = "agency"
    NOBODY = "nobody"  # broken off


class Opening(StrEnum):
    """What opened the ticket first (product.md, *A ticket opens early and grows*)."""

    DANGER = "danger"
    DYING = "dying"
    CHILD = "child"
    PERSON = "person"
    NEED = "need"
    SIGN = "sign"
    STORY = "story"
    LITTLE_TIME = "little-time"
    ARMY = "army"
    CODE = "code"
    COMPLAINT = "complaint"
    FINISHED = "finished"
    POISON = "poison"  # an input that we could not handle: a human looks


class Alarm(StrEnum):
    """Why a ticket rings."""

    DANGER = "danger"
    DYING = "dying"
    CHILD = "child"
    PERSON = "person"
    PRESSED_URGENT = "pressed-urgent"
    FORCED = "forced"  # the word was said that says: somebody makes me


@dataclass(frozen=True, slots=True)
class Ticket:
    """As the panel reads it. Times are aware UTC."""

    ref: TicketRef
    case: CaseId
    country: CountryCode  # of the mechanism
    stay: str  # where the person is: country or region code, "" unknown
    language: Language
    channel: str
    subject: Subject
    age: AgeBand
    opened_by: Opening
    urgency: Urgency
    due_at: datetime
    status: Status
    opened_at: datetime
    last_at: datetime
    sex: str = ""
    how_many: str = ""
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()  # moment, phone not confirmed, writes-cannot-be-answered, …
    floors: tuple[str, ...] = ()
    tense: str = ""
    danger: str = ""
    dying: str = ""
    low: int = 0
    high: int = 0
    waits_for: WaitsFor = WaitsFor.US
    claimed_by: OperatorId | None = None
    claimed_until: datetime | None = None
    first_opened_at: datetime | None = None  # by a human
    answered_at: datetime | None = None
    closed_at: datetime | None = None  # means nothing once it is open again
    checked_by: OperatorId | None = None  # who alone opens it, while a wish to be erased waits
    version: int = 0


TicketPatch = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Growth:
    """What a turn adds to a ticket. Sets only grow; urgency only rises; "" leaves as it is."""

    subject: Subject | None = None
    age: AgeBand | None = None
    stay: str = ""
    sex: str = ""
    how_many: str = ""
    tense: str = ""
    danger: str = ""
    dying: str = ""
    topics: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    unflag: tuple[str, ...] = ()  # facts about now that no longer hold: a locked phone, silence
    floors: tuple[str, ...] = ()
    withdrawn: tuple[str, ...] = ()  # floors that an answer took back
    low: int | None = None
    high: int | None = None
    urgency: Urgency | None = None
    lower_allowed: bool = field(default=False)  # only an operator's act may lower an urgency
    waits_for: WaitsFor | None = None
