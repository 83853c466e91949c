"""The life of a request for room and of a hand-over: who may move what is a table.

*Ask*: nothing that names or reaches the person. *Hand over*: only after that agency said yes and
the person said yes to it (what must hold before either stands in `proposals`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.agencies import Way
from intake.ids import AgencyCode, AskId, OperatorId, ReferralId, TicketRef
from intake.needs import Need


class Mover(StrEnum):
    OPERATOR = "operator"  # or a supervisor on shift
    SUPERVISOR = "supervisor"
    AGENCY = "agency"
    CLOCK = "clock"
    PERSON = "person"  # who takes a yes back


class AskStatus(StrEnum):
    ASKED = "asked"
    YES = "yes"  # there is room, held until it lapses
    LATER = "later"  # yes, from a later time
    NO = "no"  # with a reason
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
    HANDED_OVER = "handed-over"  # the yes was used

    @property
    def open(self) -> bool:
        return self in (AskStatus.ASKED, AskStatus.YES, AskStatus.LATER)


class Status(StrEnum):
    """A hand-over's."""

    HANDED_OVER = "handed-over"
    ACCEPTED = "accepted"
    IN_SERVICE = "in-service"
    COMPLETED = "completed"
    DECLINED = "declined"  # with a reason
    LAPSED = "lapsed"
    RECALLED = "recalled"

    @property
    def open(self) -> bool:
        return self in (Status.HANDED_OVER, Status.ACCEPTED, Status.IN_SERVICE)


class Why(StrEnum):
    """Why an agency said no, or why we took it back."""

    FULL = "full"
    NOT_FOR_US = "not-for-us"  # sex, age, children, language
    TOO_FAR = "too-far"
    NOT_SAFE_HERE = "not-safe-here"
    CANNOT_NOW = "cannot-now"
    PERSON_SAID_NO = "person-said-no"
    PERSON_CHANGED = "person-changed"  # another need, another place
    MISTAKE = "mistake"
    NO_ANSWER = "no-answer"
    DID_NOT_COME = "did-not-come"
    OTHER = "other"


_OFFICE = frozenset({Mover.OPERATOR, Mover.SUPERVISOR})
_ANSWERS = frozenset({Mover.AGENCY, Mover.OPERATOR})  # an operator notes what was said by voice
_TAKES_BACK = frozenset({Mover.OPERATOR, Mover.SUPERVISOR, Mover.PERSON})

ASK_MOVES: Mapping[tuple[AskStatus, AskStatus], frozenset[Mover]] = {
    (AskStatus.ASKED, AskStatus.YES): _ANSWERS,
    (AskStatus.ASKED, AskStatus.LATER): _ANSWERS,
    (AskStatus.ASKED, AskStatus.NO): _ANSWERS,
    (AskStatus.ASKED, AskStatus.LAPSED): frozenset({Mover.CLOCK}),
    (AskStatus.ASKED, AskStatus.WITHDRAWN): _TAKES_BACK,
    (AskStatus.LATER, AskStatus.YES): _ANSWERS,
    (AskStatus.LATER, AskStatus.NO): _ANSWERS,
    (AskStatus.LATER, AskStatus.LAPSED): frozenset({Mover.CLOCK}),
    (AskStatus.LATER, AskStatus.WITHDRAWN): _TAKES_BACK,
    (AskStatus.LATER, AskStatus.HANDED_OVER): frozenset({Mover.OPERATOR}),
    (AskStatus.YES, AskStatus.NO): _ANSWERS,
    (AskStatus.YES, AskStatus.LAPSED): frozenset({Mover.CLOCK}),
    (AskStatus.YES, AskStatus.WITHDRAWN): _TAKES_BACK,
    (AskStatus.YES, AskStatus.HANDED_OVER): frozenset({Mover.OPERATOR}),
}
MOVES: Mapping[tuple[Status, Status], frozenset[Mover]] = {
    (Status.HANDED_OVER, Status.ACCEPTED): _ANSWERS,
    (Status.HANDED_OVER, Status.DECLINED): _ANSWERS,
    (Status.HANDED_OVER, Status.LAPSED): frozenset({Mover.CLOCK}),  # never goes on by itself
    (Status.HANDED_OVER, Status.RECALLED): _TAKES_BACK,
    (Status.ACCEPTED, Status.IN_SERVICE): _ANSWERS,
    (Status.ACCEPTED, Status.DECLINED): _ANSWERS,
    (Status.ACCEPTED, Status.RECALLED): _TAKES_BACK,
    (Status.IN_SERVICE, Status.COMPLETED): _ANSWERS,
    # A phone that is not confirmed recalls nothing that already helps: only the office does.
    (Status.IN_SERVICE, Status.RECALLED): _OFFICE,
}


def may_move_ask(mover: Mover, before: AskStatus, after: AskStatus) -> bool:
    return mover in ASK_MOVES.get((before, after), frozenset())


def may_move(mover: Mover, before: Status, after: Status) -> bool:
    return mover in MOVES.get((before, after), frozenset())


@dataclass(frozen=True, slots=True)
class Ask:
    """A request for room. `coarse` is all of the ticket that leaves: codes, by name."""

    id: AskId
    ticket: TicketRef
    need: Need
    agency: AgencyCode
    coarse: Mapping[str, tuple[str, ...]]
    status: AskStatus
    way: Way
    by: OperatorId
    asked_at: datetime
    lapses_at: datetime
    reason: str = ""  # a code of Why
    moved_at: datetime | None = None
    moved_by: str = ""
    from_at: datetime | None = None  # of a *later*


@dataclass(frozen=True, slots=True)
class Referral:
    """A hand-over: the consented parts lie sealed to the agency's key beside it."""

    id: ReferralId
    ticket: TicketRef
    agency: AgencyCode
    need: Need
    ask: AskId | None
    status: Status
    way: Way
    by: OperatorId
    handed_at: datetime
    lapses_at: datetime
    reason: str = ""  # a code of Why
    accepted_at: datetime | None = None
    moved_at: datetime | None = None
    moved_by: str = ""
