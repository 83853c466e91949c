"""The table of what we owe people, and how a message becomes a row and comes back."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Uuid

from intake.channels import ChannelKind
from intake.conversation import Muted
from intake.ids import CaseId, ConversationId, CountryCode, Language
from intake.outgoing import Outgoing
from intake_store import codec, vault
from intake_store.conversation_table import open_route
from intake_store.days import day_of
from intake_store.keys import DoorKeys
from intake_store.prepared import Values
from intake_store.schema import METADATA, Moment, Serial
from intake_store.sealing import CannotOpen


class State(StrEnum):
    DUE = "due"
    HELD = "held"  # not now: locked, muted, outside the safe window, late
    SENDING = "sending"  # committed before the call: after a crash we know that we do not know
    PERHAPS = "perhaps"  # the call's end is unknown; never again by itself
    SENT = "sent"
    DELIVERED = "delivered"
    GIVEN_UP = "given-up"

    @property
    def rank(self) -> int:
        """Providers' news only ever moves a message to a higher one."""
        return _RANKS[self]


_RANKS: Final = {
    State.DUE: 0,
    State.HELD: 0,
    State.SENDING: 1,
    State.PERHAPS: 2,
    State.SENT: 3,
    State.GIVEN_UP: 4,
    State.DELIVERED: 5,
}
KNOCK: Final = "knock"  # the key of the one neutral line that says: something is there
FINAL: Final = (State.PERHAPS, State.SENT, State.DELIVERED, State.GIVEN_UP)
ENDED: Final = (State.SENT, State.DELIVERED, State.GIVEN_UP)  # and nobody need ask how

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("uid", Uuid, nullable=False, unique=True),
    Column("conversation", Uuid, ForeignKey("conversations.id")),
    Column("case", Uuid),
    Column("key", String, nullable=False),
    Column("args", LargeBinary),
    Column("answers", Serial),  # the inbox row that it answers; that row goes earlier
    Column("timing", String, nullable=False),
    Column("urgency", Integer, nullable=False),  # 0 goes before other people's messages
    Column("state", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("put_at", Moment, nullable=False),
    Column("day", Date, nullable=False),  # it was first put, UTC: where it is counted
    Column("not_before", Moment),
    Column("until", Moment),
    Column("tries", Integer, nullable=False),
    Column("provider_id", String),
    Column("moved_at", Moment, nullable=False),
    Index("outbox_in_order", "state", "urgency", "id"),
    Index("outbox_of_a_conversation", "conversation", "id"),
    Index("outbox_of_a_case", "case"),
    Index("outbox_by_provider_id", "provider_id"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class NewMessage:
    """Held: `reason` is the code of why. Without a conversation it waits for one of the case's."""

    conversation: ConversationId | None
    outgoing: Outgoing
    at: datetime
    case: CaseId | None = None
    answers: int | None = None
    state: State = State.DUE
    reason: str = ""
    not_before: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Due:
    """All that the sender must know to send, or to see that it must not."""

    id: int
    uid: UUID
    conversation: ConversationId
    channel: ChannelKind
    own: str
    address: str | None  # None: the way is forgotten
    language: Language | None
    country: CountryCode
    outgoing: Outgoing
    answers: int | None
    case: CaseId | None
    tries: int  # before this one
    put_at: datetime
    last_at: datetime | None
    muted: Muted | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended. DUE: again, at `not_before`."""

    id: int
    state: State
    at: datetime
    reason: str = ""
    provider_id: str = ""
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """A provider's later news of what it took. `id` is ours, when it could be told: news may come
    before we know the provider's.
    """

    provider_id: str
    state: State
    at: datetime
    reason: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    id: int
    conversation: ConversationId | None
    case: CaseId | None
    state: State
    key: str


@dataclass(frozen=True, slots=True)
class Waiting:
    id: int
    outgoing: Outgoing
    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the page of the web chat."""

    id: int
    outgoing: Outgoing
    at: datetime
    state: State
    answers: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a message has come; for the panel."""

    id: int
    key: str
    state: State
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OutboxHealth:
    due: int
    held: int
    sending: int
    perhaps: int
    oldest: datetime | None  # of those that are due


def new_row(uid: UUID, one: NewMessage, keys: DoorKeys, *, urgency: int) -> dict[str, object]:
    return {
        "uid": uid,
        "conversation": one.conversation,
        "case": one.case,
        "key": one.outgoing.message.key,
        "args": keys.seal(codec.to_bytes(codec.outgoing_to_json(one.outgoing)), _context(uid)),
        "answers": one.answers,
        "timing": one.outgoing.timing.value,
        "urgency": urgency,
        "state": one.state,
        "reason": one.reason,
        "put_at": one.at,
        "day": day_of(one.at),
        "not_before": one.not_before,
        "until": one.until,
        "tries": 0,
        "provider_id": None,
        "moved_at": one.at,
    }


def opened(row: Values, keys: DoorKeys) -> Outgoing:
    raw = keys.open(row["args"], _context(row["uid"]))
    return codec.outgoing_from_json(codec.from_bytes(raw))


def leased(rows: Iterable[Values], keys: DoorKeys) -> tuple[tuple[Due, ...], list[int]]:
    """What may be sent, and the ids of what nobody can open or read: it stops no other."""
    all_, lost = [], []
    for row in rows:
        try:
            all_.append(_due_from_row(row, keys))
        except Exception:  # noqa: BLE001 - a lost BOT_KEY, a word that no release knows
            lost.append(row["id"])
    return tuple(all_), lost


def shown_from_rows(rows: Iterable[Values], keys: DoorKeys) -> tuple[Shown, ...]:
    page = []
    for row in rows:
        with suppress(CannotOpen):  # likewise
            page.append(
                Shown(
                    row["id"], opened(row, keys), row["put_at"], State(row["state"]), row["answers"]
                )
            )
    return tuple(page)


def _due_from_row(row: Values, keys: DoorKeys) -> Due:
    return Due(
        id=row["id"],
        uid=row["uid"],
        conversation=ConversationId(row["conversation"]),
        channel=ChannelKind(row["channel"]),
        own=row["own"],
        address=open_route(row["conversation"], row["route"], keys),
        language=None if row["language"] is None else Language(row["language"]),
        country=CountryCode(row["country"]),
        outgoing=opened(row, keys),
        answers=row["answers"],
        case=None if row["case"] is None else CaseId(row["case"]),
        tries=row["tries"],
        put_at=row["put_at"],
        last_at=row["last_at"],
        muted=None if row["muted_by"] is None else Muted(row["muted_by"]),
    )


def moved_from_row(row: Values) -> Moved:
    return Moved(
        id=row["id"],
        conversation=None if row["conversation"] is None else ConversationId(row["conversation"]),
        case=None if row["case"] is None else CaseId(row["case"]),
        state=State(row["state"]),
        key=row["key"],
    )


def health(states: Mapping[str, tuple[int, datetime | None]]) -> OutboxHealth:
    nothing = (0, None)
    return OutboxHealth(
        due=states.get(State.DUE, nothing)[0],
        held=states.get(State.HELD, nothing)[0],
        sending=states.get(State.SENDING, nothing)[0],
        perhaps=states.get(State.PERHAPS, nothing)[0],
        oldest=states.get(State.DUE, nothing)[1],
    )


def _context(uid: UUID) -> bytes:
    return vault.context("outbox.args", uid)
