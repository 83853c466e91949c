"""The table of conversations, and how one becomes a row and comes back."""

from datetime import datetime, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
)

from intake.channels import ChannelKind
from intake.conversation import Answers, Conversation, Line, Moment, Muted, Position, Tidy
from intake.ids import CaseId, ConversationId, CountryCode, Language
from intake.incoming import ConsentAsked
from intake_store import codec, schema, vault
from intake_store.arrivals import Arrived, Start
from intake_store.keys import DoorKeys, held
from intake_store.prepared import Values
from intake_store.schema import METADATA
from intake_store.sealing import CannotOpen

CONVERSATIONS = Table(
    "conversations",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("channel", String, nullable=False),
    Column("own", String, nullable=False),
    Column("key", LargeBinary, nullable=False),
    Column("met_at", schema.Moment, nullable=False),
    Column("route", LargeBinary),
    Column("route_until", schema.Moment),
    Column("muted_at", schema.Moment),
    Column("muted_by", String),
    Column("country", String, nullable=False),
    Column("language", String),
    Column("flow", String, nullable=False),
    Column("state", String, nullable=False),
    Column("question", Integer, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("moment", String, nullable=False),
    Column("has_word", Boolean, nullable=False),
    Column("tidy", String),
    Column("locked", Boolean, nullable=False),
    Column("asked_at", schema.Moment),
    Column("last_at", schema.Moment),
    Column("case", Uuid, index=True),
    Column("draft", LargeBinary),
    Column("version", Integer, nullable=False),
    Column("release", Integer, nullable=False),  # the dialogue's release that last moved it
    UniqueConstraint("channel", "own", "key"),
    Index("conversations_by_route", "route_until"),
)

# What a turn writes, besides draft, route and release.
MOVED: Final = (
    "country",
    "language",
    "flow",
    "state",
    "question",
    "misses",
    "moment",
    "has_word",
    "tidy",
    "locked",
    "asked_at",
    "last_at",
    "muted_by",
    "case",
    "version",
)
RESTING: Final = ""  # the flow of a muted address that was forgotten; it begins anew when met

_DRAFT: Final = "conversations.draft"
_ROUTE: Final = "conversations.route"


def new_row(
    id_: ConversationId, key: bytes, arrived: Arrived, start: Start, keys: DoorKeys
) -> dict[str, object]:
    """A conversation that begins now."""
    begun = Conversation(
        id=id_,
        channel=arrived.channel,
        country=start.country,
        language=None,
        position=start.position,
    )
    return to_row(begun) | {
        "id": id_,
        "channel": arrived.channel.value,
        "own": arrived.own,
        "key": key,
        "met_at": arrived.received_at,
        "route": seal_route(id_, arrived.channel, arrived.address, keys),
        "route_until": arrived.received_at + timedelta(hours=start.route_hours),
        "muted_at": None,
        "draft": None,
        "release": start.release,
    }


def to_row(one: Conversation) -> dict[str, object]:
    """The columns named in MOVED."""
    return {
        "country": one.country,
        "language": one.language,
        "flow": one.position.flow,
        "state": one.position.state,
        "question": one.question,
        "misses": one.misses,
        "moment": one.moment.value,
        "has_word": one.has_word,
        "tidy": None if one.tidy is None else one.tidy.value,
        "locked": one.locked,
        "asked_at": one.asked_at,
        "last_at": one.last_at,
        "muted_by": None if one.muted is None else one.muted.value,
        "case": one.case,
        "version": one.version,
    }


def from_row(row: Values, keys: DoorKeys) -> Conversation:
    draft = _draft_from_bytes(row["id"], row["draft"], keys)
    return Conversation(
        id=ConversationId(row["id"]),
        channel=ChannelKind(row["channel"]),
        country=CountryCode(row["country"]),
        language=None if row["language"] is None else Language(row["language"]),
        position=Position(row["flow"], row["state"]),
        answers=_answers(draft.get("answers", {})),
        earlier=tuple(
            Line(who, text, datetime.fromisoformat(at))
            for who, text, at in draft.get("earlier", ())
        ),
        question=row["question"],
        misses=row["misses"],
        page=draft.get("page", 0),
        asked_at=row["asked_at"],
        last_at=row["last_at"],
        case=None if row["case"] is None else CaseId(row["case"]),
        moment=Moment(row["moment"]),
        muted=None if row["muted_by"] is None else Muted(row["muted_by"]),
        has_word=row["has_word"],
        tidy=None if row["tidy"] is None else Tidy(row["tidy"]),
        locked=row["locked"],
        held=_place(draft.get("held")),
        behind=_place(draft.get("behind")),
        aside=None if draft.get("aside") is None else _answers(draft["aside"]),
        trail=tuple(Position(*place) for place in draft.get("trail", ())),
        cards=tuple(_card(raw) for raw in draft.get("cards", ())),
        knocked=draft.get("knocked", False),
        human_at=_time(draft.get("human_at")),
        voices=draft.get("voices", 0),
        version=row["version"],
    )


def draft_to_bytes(one: Conversation, keys: DoorKeys) -> bytes:
    """What was said so far, for the bot's eyes."""
    raw: dict[str, codec.Json] = {
        "answers": _listed(one.answers),
        "earlier": [[line.who, line.text, line.at.isoformat()] for line in one.earlier],
        "page": one.page,
        "held": _pair(one.held),
        "behind": _pair(one.behind),
        "aside": None if one.aside is None else _listed(one.aside),
        "trail": [_pair(place) for place in one.trail],
        "cards": [codec.input_to_json(card) for card in one.cards],
        "knocked": one.knocked,
        "human_at": None if one.human_at is None else one.human_at.isoformat(),
        "voices": one.voices,
    }
    return keys.seal(codec.to_bytes(raw), vault.context(_DRAFT, one.id))


def _listed(answers: Answers) -> dict[str, codec.Json]:
    return {name: list(codes) for name, codes in answers.items()}


def _answers(raw: dict[str, list[str]]) -> Answers:
    return {name: tuple(codes) for name, codes in raw.items()}


def _pair(place: Position | None) -> codec.Json:
    return None if place is None else [place.flow, place.state]


def _place(raw: list[str] | None) -> Position | None:
    return None if raw is None else Position(*raw)


def _time(raw: str | None) -> datetime | None:
    return None if raw is None else datetime.fromisoformat(raw)


def _card(raw: dict[str, codec.Json]) -> ConsentAsked:
    card = codec.input_from_json("consent-asked", raw)
    if not isinstance(card, ConsentAsked):
        raise TypeError("what was kept as a card is none")
    return card


def seal_route(
    id_: ConversationId, channel: ChannelKind, address: str, keys: DoorKeys
) -> bytes | None:
    """The web has no way back: its page is opened, or it is not."""
    if channel is ChannelKind.WEB:
        return None
    return keys.seal(address.encode("utf-8", "surrogatepass"), vault.context(_ROUTE, id_))


def open_route(id_: UUID, sealed: bytes | None, keys: DoorKeys | None) -> str | None:
    if sealed is None:
        return None
    try:
        plain = held(keys).open(sealed, vault.context(_ROUTE, id_))
    except CannotOpen:
        return None  # sealed with a BOT_KEY that was lost
    return plain.decode("utf-8", "surrogatepass")


def _draft_from_bytes(id_: UUID, sealed: bytes | None, keys: DoorKeys) -> dict[str, Any]:
    if sealed is None:
        return {}
    try:
        return codec.from_bytes(keys.open(sealed, vault.context(_DRAFT, id_)))
    except CannotOpen:
        return {}  # likewise: what was said so far is gone, and people are asked anew
