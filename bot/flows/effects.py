"""What a step wants done outside. These have not happened yet; bot/apply.py has a case for each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from intake.consent import FieldGroup, Purpose, Said
from intake.ids import CardId, CaseId, TicketRef
from intake.incoming import MediaKind
from intake.screening import Assessment
from intake.tickets import Alarm, Basis, Growth, Opening


@dataclass(frozen=True, slots=True)
class OpenCase:
    case: CaseId
    ref: TicketRef
    opening: Opening
    basis: Basis
    code: str
    growth: Growth


@dataclass(frozen=True, slots=True)
class Grow:
    growth: Growth


@dataclass(frozen=True, slots=True)
class Ring:
    alarm: Alarm


@dataclass(frozen=True, slots=True)
class Withdraw:
    """What rings falls silent, taken by nobody: the answer was that it need not ring."""

    alarm: Alarm


@dataclass(frozen=True, slots=True)
class Consent:
    purpose: Purpose
    said: Said
    wording_key: str  # the message the person answered; its version is added when written down
    recipient: str = ""
    fields: tuple[FieldGroup, ...] = ()
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class CardAnswered:
    card: CardId
    said: Said


@dataclass(frozen=True, slots=True)
class RecordScreening:
    track: str
    child: bool
    reported: bool
    answers: Mapping[str, tuple[str, ...] | None]  # None: asked, and left open
    partial: tuple[str, ...]
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class SealContact:
    """Something that reaches or names the person: only sealed, only for a keyholder."""

    field: str  # "elsewhere", "when", "ours", "place", "shared-contact", "unseen"
    text: str


@dataclass(frozen=True, slots=True)
class CheckSecret:
    """Slow on purpose: done by a thread, its outcome is a new input."""

    text: str
    word: bool  # whether it may be this address's word
    code: bool  # whether it may be a case's code


@dataclass(frozen=True, slots=True)
class KeepSecret:
    """Keep a word of the person's, hashed slowly by a thread."""

    text: str
    forced: bool = False  # the one that is said under force


@dataclass(frozen=True, slots=True)
class RenewCode:
    """The spare code opens this case from now on, and the one before it nothing."""

    code: str


@dataclass(frozen=True, slots=True)
class SetTimer:
    name: str
    after: timedelta


@dataclass(frozen=True, slots=True)
class CancelTimers:
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeepMedia:
    kind: MediaKind
    file: str
    size: int


@dataclass(frozen=True, slots=True)
class ReleaseHeld:
    """Whoever is known here writes: what waited on this address may go.

    After the person's own word, all that waits for their case, wherever it was to be said.
    """

    of: CaseId | None = None


@dataclass(frozen=True, slots=True)
class Shut:
    """The lock: what stood on a page of ours is not shown any more."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Take away what stands on the phone, as far as the channel allows."""


@dataclass(frozen=True, slots=True)
class Erase:
    """*Delete my data*: the traces here at once; the case at once, or frozen and gone later."""

    at_once: bool


@dataclass(frozen=True, slots=True)
class Attach:
    """From now on this conversation writes to this case: a code was right.

    It opens no content: what was held here waits for the person's own word, or lapses.
    """

    case: CaseId


@dataclass(frozen=True, slots=True)
class Count:
    measure: str
    breakdown: Mapping[str, str]


Effect = (
    OpenCase
    | Grow
    | Ring
    | Withdraw
    | Consent
    | CardAnswered
    | RecordScreening
    | SealContact
    | CheckSecret
    | KeepSecret
    | RenewCode
    | SetTimer
    | CancelTimers
    | KeepMedia
    | ReleaseHeld
    | Shut
    | Hide
    | Erase
    | Attach
    | Count
)
