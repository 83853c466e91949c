"""The world as the core may see it: handed in, never looked up."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from intake.country_pack import CountryPack
from intake.ids import CaseId, TicketRef

LATE_AFTER = timedelta(minutes=2)  # nobody looks out any more for an answer to what they wrote


@dataclass(frozen=True, slots=True)
class Spare:
    """Drawn beforehand, so that a reply can already carry it."""

    case: CaseId
    ref: TicketRef
    code: str  # sixteen digits; its hash is ready, so that keeping it costs no time
    ours: int  # which of our words a person will know us by


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads, as it stands now; times are local to the hotline, ready to be shown."""

    somebody: bool
    until: str  # "24:00"; "" without an end
    again: str  # "08:00": when somebody reads next


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What a step may know of the ticket of its case."""

    ref: TicketRef
    read: bool = False  # a person has opened it
    question: bool = False  # an operator waits for an answer
    closed: bool = False
    danger: bool = False
    child: bool = False
    strong: bool = False
    referred: bool = False  # an open referral stands


@dataclass(frozen=True, slots=True)
class Facts:
    now: datetime
    received_at: datetime  # when this input reached the door
    pack: CountryPack
    spare: Spare
    reading: Reading
    ticket: TicketFacts | None = None
    lock_after: timedelta = timedelta(minutes=15)
    unseen: int | None = None  # the number of a question that has not gone to them yet

    @property
    def late(self) -> bool:
        """Whether what came was written so long ago: it counts, and its answer waits for them."""
        return self.now - self.received_at > LATE_AFTER
