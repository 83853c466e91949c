"""The table of what arrived, and how an input becomes a row and comes back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Row,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
)
from sqlalchemy.sql.dml import ReturningDelete

from intake.conversation import Conversation
from intake.ids import CaseId, ConversationId
from intake.incoming import Input
from intake_store import codec, sealing, vault
from intake_store.days import day_of
from intake_store.keys import DoorKeys
from intake_store.prepared import Values
from intake_store.schema import METADATA, Moment, Serial
from intake_store.sealing import PublicKey

Seal = Callable[[bytes, bytes], bytes]  # plain, context → sealed


class State(StrEnum):
    WAITING = "waiting"
    CHECKING = "checking"  # a slow check runs outside; it becomes its outcome
    DONE = "done"
    PARKED = "parked"  # failed three times: a human looks
    REFUSED = "refused"


class End(StrEnum):
    """What an input that is done has come to; its row's reason."""

    ANSWERED = "answered"
    RELAYED = "relayed"  # an operator has it
    NOTED = "noted"  # nobody waits for an answer: a timer, a tick in a list
    MUTED = "muted"  # heard, kept, and not answered: the person said stop
    SILENCED = "silenced"  # the answer was taken back before it went: by a stop, by hiding
    ERASED = "erased"  # what it came to was erased with its case


INBOX = Table(
    "inbox",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("uid", Uuid, nullable=False),
    Column("source", String, nullable=False),
    Column("external_id", String, nullable=False),
    Column("conversation", Uuid, ForeignKey("conversations.id")),
    Column("case", Uuid),
    Column("kind", String, nullable=False),
    Column("day", Date, nullable=False),  # of the arrival, UTC: where it is counted
    Column("given", LargeBinary),
    Column("received_at", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("reason", String, nullable=False),
    Column("tries", Integer, nullable=False),
    UniqueConstraint("source", "external_id"),
    Index("inbox_in_order", "state", "conversation", "id"),
    Index("inbox_of_a_conversation", "conversation"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class NewInput:
    """What comes from inside. With neither conversation nor open case it would move nobody."""

    source: str
    external_id: str
    given: Input
    received_at: datetime
    conversation: ConversationId | None = None
    case: CaseId | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Origin:
    """Where an input came from, sealed with it; nowhere for what comes from inside."""

    address: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    id: int
    uid: UUID
    conversation: ConversationId
    given: Input
    received_at: datetime
    source: str
    tries: int
    message: str = ""  # the provider's id of the person's own message, where it can be taken away


@dataclass(frozen=True, slots=True)
class Homeless:
    """Something for a case of which no conversation stands any more."""

    id: int
    case: CaseId
    given: Input | None  # None: nobody can read it
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that this process's keys or words do not open: nothing can be done with it."""

    id: int
    conversation: ConversationId


@dataclass(frozen=True, slots=True, repr=False)
class Batch:
    """What one unit moves: conversations that it holds, and what waits for each, in order."""

    conversations: Mapping[ConversationId, Conversation]
    inbounds: Mapping[ConversationId, tuple[Inbound, ...]]
    addresses: Mapping[ConversationId, str]  # where the inputs came from: renews the way back
    homeless: tuple[Homeless, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.inbounds or self.homeless or self.unreadable)


@dataclass(frozen=True, slots=True)
class InboxHealth:
    waiting: int
    checking: int
    parked: int
    oldest: datetime | None  # of those that wait


@dataclass(slots=True)
class Gathering:
    """Rows, in id order, on their way to a batch."""

    keys: DoorKeys
    most: int  # of one conversation
    inbounds: dict[ConversationId, list[Inbound]] = field(default_factory=dict)
    addresses: dict[ConversationId, str] = field(default_factory=dict)
    unreadable: list[Unreadable] = field(default_factory=list)
    _closed: set[ConversationId] = field(default_factory=set)

    def add(self, row: Values) -> None:
        id_ = ConversationId(row["conversation"])
        so_far = self.inbounds.setdefault(id_, [])
        if id_ in self._closed or len(so_far) == self.most:
            return
        if row["state"] == State.CHECKING:
            self._closed.add(id_)
            return
        inbound = self.opened(row)
        if inbound is not None:
            so_far.append(inbound)

    def opened(self, row: Values) -> Inbound | None:
        id_ = ConversationId(row["conversation"])
        try:
            inbound, address = from_row(row, self.keys)
        except Exception:  # noqa: BLE001 - a lost key, a kind of another release: no row may stop all
            self.unreadable.append(Unreadable(row["id"], id_))
            return None
        if address:
            self.addresses[id_] = address
        return inbound

    def of(
        self,
        conversations: Mapping[ConversationId, Conversation],
        homeless: tuple[Homeless, ...],
    ) -> Batch:
        taken = {id_: tuple(all_) for id_, all_ in self.inbounds.items() if all_}
        touched = [*taken, *(row.conversation for row in self.unreadable)]
        return Batch(
            {id_: conversations[id_] for id_ in touched},
            taken,
            self.addresses,
            homeless,
            tuple(self.unreadable),
        )


def to_bot(public: PublicKey) -> Seal:
    return lambda plain, context: sealing.seal_to(public, plain, context)


def new_row(uid: UUID, one: NewInput, origin: Origin, seal: Seal) -> dict[str, object]:
    return {
        "uid": uid,
        "source": one.source,
        "external_id": one.external_id,
        "conversation": one.conversation,
        "case": one.case,
        "kind": codec.kind_of(one.given),
        "day": day_of(one.received_at),
        "given": _sealed(uid, one.given, origin, seal),
        "received_at": one.received_at,
        "state": State.WAITING,
        "reason": "",
        "tries": 0,
    }


def from_row(row: Values, keys: DoorKeys) -> tuple[Inbound, str]:
    """The input, and the address it came from ("" for what comes from inside)."""
    raw = _opened(row["uid"], row["given"], keys)
    inbound = Inbound(
        id=row["id"],
        uid=row["uid"],
        conversation=ConversationId(row["conversation"]),
        given=codec.input_from_json(row["kind"], raw["given"]),
        received_at=row["received_at"],
        source=row["source"],
        tries=row["tries"],
        message=raw.get("message", ""),
    )
    return inbound, raw["address"]


def homeless_from_row(row: Values, keys: DoorKeys) -> Homeless:
    try:
        raw = _opened(row["uid"], row["given"], keys)
        given = codec.input_from_json(row["kind"], raw["given"])
    except Exception:  # noqa: BLE001 - as in Gathering
        given = None
    return Homeless(row["id"], CaseId(row["case"]), given, row["received_at"])


def reseal(uid: UUID, before: bytes, given: Input, keys: DoorKeys) -> bytes:
    """Another input in the same row, from the same address."""
    raw = _opened(uid, before, keys)
    return _sealed(uid, given, Origin(raw["address"], raw.get("message", "")), keys.seal)


def taken_away(which: ColumnElement[bool]) -> ReturningDelete[date, str, str]:
    return delete(INBOX).where(which).returning(INBOX.c.day, INBOX.c.state, INBOX.c.reason)


def came_to(rows: Iterable[Row[date, str, str]]) -> Iterator[tuple[date, str]]:
    """Of rows that go: their days, and what each has come to."""
    for day, state, reason in rows:
        yield day, reason if state == State.DONE else ended_as(state)


def ended_as(state: str) -> str:
    """What a row that goes in this state has come to; one that still waits goes with its case."""
    return state if state in {State.REFUSED, State.PARKED} else End.ERASED


def health(states: Mapping[str, tuple[int, datetime | None]]) -> InboxHealth:
    nothing = (0, None)
    return InboxHealth(
        waiting=states.get(State.WAITING, nothing)[0],
        checking=states.get(State.CHECKING, nothing)[0],
        parked=states.get(State.PARKED, nothing)[0],
        oldest=states.get(State.WAITING, nothing)[1],
    )


def _sealed(uid: UUID, given: Input, origin: Origin, seal: Seal) -> bytes:
    raw: dict[str, codec.Json] = {"given": codec.input_to_json(given), "address": origin.address}
    if origin.message:
        raw["message"] = origin.message
    return seal(codec.to_bytes(raw), vault.context("inbox.given", uid))


def _opened(uid: UUID, sealed: bytes, keys: DoorKeys) -> dict[str, Any]:
    return codec.from_bytes(keys.open(sealed, vault.context("inbox.given", uid)))
