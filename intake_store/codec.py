"""How inputs and messages are written down: by stored names, which no renaming may change."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Any, Final, get_args, get_origin, get_type_hints
from uuid import UUID

import orjson

from intake.incoming import (
    AskedAgain,
    AskMoved,
    CameBack,
    ConsentAsked,
    DeliveryDoubted,
    DeliveryFailed,
    Edited,
    Input,
    MediaFetched,
    Offered,
    OperatorSaid,
    Pressed,
    ReferralMoved,
    Said,
    SecretChecked,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
    TicketMoved,
    TimerFired,
)
from intake.outgoing import Choice, Message, Outgoing, Timing, Word

KINDS: Final[Mapping[str, type[Input]]] = {
    "said": Said,
    "pressed": Pressed,
    "ticked": Ticked,
    "edited": Edited,
    "sent-media": SentMedia,
    "shared-location": SharedLocation,
    "shared-contact": SharedContact,
    "sent-other": SentOther,
    "timer-fired": TimerFired,
    "operator-said": OperatorSaid,
    "consent-asked": ConsentAsked,
    "offered": Offered,
    "ask-moved": AskMoved,
    "referral-moved": ReferralMoved,
    "ticket-moved": TicketMoved,
    "delivery-failed": DeliveryFailed,
    "delivery-doubted": DeliveryDoubted,
    "asked-again": AskedAgain,
    "came-back": CameBack,
    "secret-checked": SecretChecked,
    "media-fetched": MediaFetched,
}
_NAMES: Final = {type_: name for name, type_ in KINDS.items()}

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def kind_of(given: Input) -> str:
    return _NAMES[type(given)]


def input_to_json(given: Input) -> dict[str, Json]:
    return {field.name: _plain(getattr(given, field.name)) for field in fields(given)}


def input_from_json(kind: str, raw: Mapping[str, Json]) -> Input:
    """A field that was added later takes its default; one that is gone is left out."""
    type_ = KINDS[kind]
    readers = _READERS[type_]
    known: dict[str, Any] = {
        name: readers[name](value) for name, value in raw.items() if name in readers
    }
    return type_(**known)


def outgoing_to_json(outgoing: Outgoing) -> dict[str, Json]:
    message = outgoing.message
    return {
        "key": message.key,
        "args": {name: _plain(value) for name, value in message.args.items()},
        "choices": [[choice.value, choice.label, dict(choice.names)] for choice in message.choices],
        "multiple": message.multiple,
        "question": message.question,
        "words": [word.value for word in message.words],
        "page": message.page,
        "sensitive": message.sensitive,
        "every_language": message.every_language,
        "part": message.part,
        "timing": outgoing.timing.value,
    }


def outgoing_from_json(raw: Mapping[str, Any]) -> Outgoing:
    return Outgoing(
        message=Message(
            key=raw["key"],
            args={
                name: tuple(value) if isinstance(value, list) else value
                for name, value in raw["args"].items()
            },
            choices=tuple(Choice(*choice) for choice in raw["choices"]),
            multiple=raw["multiple"],
            question=raw["question"],
            words=tuple(Word(word) for word in raw["words"]),
            page=raw["page"],
            sensitive=raw["sensitive"],
            every_language=raw["every_language"],
            part=raw.get("part", 0),
        ),
        timing=Timing(raw["timing"]),
    )


def to_bytes(raw: Mapping[str, Json]) -> bytes:
    """Half of a surrogate pair, which phones do send, has no UTF-8: then all of it is ASCII."""
    try:
        return orjson.dumps(raw)
    except TypeError:
        return json.dumps(raw, separators=(",", ":")).encode()


def from_bytes(raw: bytes) -> dict[str, Any]:
    told: dict[str, Any]
    try:
        told = orjson.loads(raw)
    except ValueError:  # as above
        told = json.loads(raw)
    return told


def _plain(value: object) -> Json:
    match value:
        case None | bool() | int() | float():
            return value
        case StrEnum():
            return value.value
        case str():
            return value
        case UUID():
            return str(value)
        case tuple():
            return [_plain(item) for item in value]
        case _:
            raise TypeError(type(value).__name__)


def _reader(hint: Any) -> Callable[[Any], Any]:
    """How a field of this type is read back."""
    if get_origin(hint) is tuple:
        each = _reader(get_args(hint)[0])
        return lambda value: tuple(each(item) for item in value)
    made_of = getattr(hint, "__supertype__", hint)
    if made_of is UUID or (isinstance(made_of, type) and issubclass(made_of, StrEnum)):
        read: Callable[[Any], Any] = made_of
        return read
    return lambda value: value


_READERS: Final = {
    type_: {name: _reader(hint) for name, hint in get_type_hints(type_).items()}
    for type_ in KINDS.values()
}
