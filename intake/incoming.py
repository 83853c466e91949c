"""Everything that can move a conversation, whoever it comes from."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from intake.ids import AgencyCode, AskId, CardId, ReferralId


@dataclass(frozen=True, slots=True)
class Said:
    """A text, cut at 4096 characters by the door."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button or a web form. `question` is the number it carried; 0: a word, no answer."""

    question: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ticked:
    """A tick in a list of several, before *that is all*: kept, because nothing said is lost."""

    question: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier text in a new version. Only danger and the words that work everywhere act."""

    text: str


class MediaKind(StrEnum):
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SentMedia:
    kind: MediaKind
    file: str = ""  # the provider's id of it
    size: int = 0  # bytes, as the provider says
    caption: str = ""


# What is fetched: of *other* nobody knows yet what it is. The rest is refused kindly.
KEPT_KINDS: Final = frozenset({MediaKind.PHOTO, MediaKind.VOICE, MediaKind.OTHER})


class Unkept(StrEnum):
    """Why a file that was sent could not be kept."""

    KIND = "kind"  # a video or a document: it is not even fetched
    TOO_LARGE = "too-large"
    UNREADABLE = "unreadable"
    LOST = "lost"  # it lies no longer where it was sent to
    BROKEN = "broken"  # three times the child that was to make it clean did not come back


@dataclass(frozen=True, slots=True)
class MediaFetched:
    """The slow worker has done with a file: it lies sealed in the case, or cannot be kept."""

    media: MediaKind
    refused: str = ""  # a code of Unkept; "": it is kept


@dataclass(frozen=True, slots=True)
class SharedLocation:
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class SharedContact:
    text: str  # name and number as they came


@dataclass(frozen=True, slots=True)
class SentOther:
    """A poll, a game, an unknown kind of update: acknowledged, never dropped."""

    kind: str


@dataclass(frozen=True, slots=True)
class TimerFired:
    name: str


@dataclass(frozen=True, slots=True)
class OperatorSaid:
    text: str
    route: str = ""  # brought from the vault when the door has forgotten the way


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    """A consent card: what an operator asks leave for. Names are the directory's, no person's."""

    card: CardId
    agency: AgencyCode
    recipient: str  # the agency's name in the person's language
    fields: tuple[str, ...]  # field groups, codes of intake.consent.FieldGroup
    need: str  # what it is for, a code of intake.needs.Need
    must_report: tuple[str, ...]  # codes of intake.agencies.MustReport
    under: str  # code of intake.agencies.Under
    purpose: str  # code of intake.consent.Purpose, by intake.firewall.purpose_for
    route: str = ""


class Offer(StrEnum):
    """What an operator has the program offer, or give, in the chat."""

    SECOND_WORD = "second-word"  # said under force: it opens something harmless, and tells us
    NEW_CODE = "new-code"  # after a check; the old one opens nothing from then on


@dataclass(frozen=True, slots=True)
class Offered:
    """Waits, like a card, until the person is there: it is for nobody else."""

    what: Offer
    route: str = ""


@dataclass(frozen=True, slots=True)
class AskMoved:
    ask: AskId
    status: str


@dataclass(frozen=True, slots=True)
class ReferralMoved:
    referral: ReferralId
    recipient: str
    status: str  # code of intake.referrals.Status
    route: str = ""


@dataclass(frozen=True, slots=True)
class TicketMoved:
    """What the person may hear of their ticket: opened by a human, closed, wish confirmed."""

    what: str  # "read", "closed", "erase-confirmed", "erase-refused", "reopened"
    route: str = ""


class Failure(StrEnum):
    """Why an address cannot be reached for good."""

    OPTED_OUT = "opted-out"
    BLOCKED = "blocked"
    BAD_ADDRESS = "bad-address"
    REFUSED = "refused"  # the provider will not carry this message


@dataclass(frozen=True, slots=True)
class DeliveryFailed:
    reason: Failure


OPEN_QUESTION: Final = -1  # whichever stands


@dataclass(frozen=True, slots=True)
class DeliveryDoubted:
    """A message of ours did not arrive, or nobody knows; it is not sent again by itself."""

    question: int  # the number of what it asked; 0: nothing


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """An operator has the open question put once more, after one that perhaps did not arrive."""


@dataclass(frozen=True, slots=True)
class CameBack:
    """The address can be reached again (a bot unblocked, an opt-in at the carrier)."""


class SecretOutcome(StrEnum):
    UNKNOWN = "unknown"
    WORD = "word"  # this address's own word
    CODE = "code"  # opens a case for writing on
    DURESS = "duress"
    KEPT = "kept"  # a word was set
    TAKEN = "taken"  # it is the other word of this address already


@dataclass(frozen=True, slots=True)
class SecretChecked:
    outcome: SecretOutcome
    case: str = ""  # the case's id, when a code was right
    ticket: str = ""  # what the four states need: "received", "read", "question", "closed"
    tried: str = ""  # what turned out to be no word: it was said, and goes to the transcript


Input = (
    Said
    | Pressed
    | Ticked
    | Edited
    | SentMedia
    | SharedLocation
    | SharedContact
    | SentOther
    | TimerFired
    | OperatorSaid
    | ConsentAsked
    | Offered
    | AskMoved
    | ReferralMoved
    | TicketMoved
    | DeliveryFailed
    | DeliveryDoubted
    | AskedAgain
    | CameBack
    | SecretChecked
    | MediaFetched
)
FROM_PERSON = (Said, Pressed, Ticked, Edited, SentMedia, SharedLocation, SharedContact, SentOther)
