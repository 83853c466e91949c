"""Telegram's updates as they come over the wire: what a person gave us, what asks an answer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    InlineKeyboardMarkup,
    Message,
    Update,
)

from bot.channels import LONGEST_TEXT, Clock, Malformed
from bot.channels.telegram_keyboard import OLD_BUTTON, TICKS, Ticks, press
from intake.channels import ChannelKind
from intake.incoming import (
    CameBack,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaKind,
    Pressed,
    Said,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
)
from intake.outgoing import Word
from intake_store.arrivals import Arrived

WANTED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
# What stands in the menu of the chat. *help* is a word of the dialogue like any other text.
COMMANDS: Final[Mapping[str, Input]] = {
    "language": Pressed(0, (Word.LANGUAGE,)),
    "help": Said("help"),
    "stop": Pressed(0, (Word.STOP,)),
}
_LARGEST_ID: Final = 2**63 - 1
_STEEPEST, _WIDEST = 90, 180  # degrees of latitude and longitude
_MEDIA: Final[Mapping[str, MediaKind]] = {  # in the order in which a message is looked through
    "photo": MediaKind.PHOTO,
    "voice": MediaKind.VOICE,
    "audio": MediaKind.VOICE,  # a recording sent as a file is still one
    "video": MediaKind.VIDEO,
    "video_note": MediaKind.VIDEO,
    "animation": MediaKind.VIDEO,
    "sticker": MediaKind.STICKER,
    "document": MediaKind.DOCUMENT,
}
# Kinds that are acknowledged by name; all others are a "message".
_OTHERS: Final = ("poll", "dice", "game", "story", "checklist", "invoice", "pinned_message")
# All that is looked at. The rest never meets the library, which would stumble over what is new.
_PARTS: Final = frozenset(
    {"message_id", "date", "edit_date", "from", "chat", "text", "caption", "location", "contact"}
    | {"reply_markup", *_MEDIA}
)


@dataclass(frozen=True, slots=True)
class Heard:
    """One update. Without a `given` there is nothing to keep: no person said it to us alone."""

    update: int
    chat: int = 0
    given: Input | None = None
    message: int | None = None  # of the person's own message, so that it can be removed
    query: str = ""  # a press that waits for its answer
    keyboard: InlineKeyboardMarkup | None = None  # what is to stand under `pressed` now
    pressed: int | None = None  # the message whose button it was
    leave: int | None = None  # a group we were added to


def arrived(heard: Heard, own: str, now: Clock) -> tuple[Arrived, ...]:
    """What goes to the inbox of one update: one row or none."""
    if heard.given is None:
        return ()
    return (
        Arrived(
            channel=ChannelKind.TELEGRAM,
            own=own,
            address=str(heard.chat),
            source=f"telegram:{own}",
            external_id=str(heard.update),
            given=heard.given,
            received_at=now(),
            message="" if heard.message is None else str(heard.message),
        ),
    )


def parse(body: bytes) -> object:
    """The JSON of a body. Raises Malformed."""
    try:
        return json.loads(body.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise Malformed from None


def read(raw: object, ticks: Ticks) -> Heard:
    """Read one update. Raises Malformed for whatever Telegram does not send."""
    if not isinstance(raw, dict):
        raise Malformed
    number = _id(raw.get("update_id"))
    try:
        return _read(number, Update.de_json(_pruned(raw)), _kind(raw), ticks)
    except Malformed:
        raise
    except Exception:  # noqa: BLE001 - what the library raises for a wrong shape is anybody's guess
        raise Malformed from None


def update_number(raw: object) -> int | None:
    """The number of an update that cannot be read otherwise, so that polling gets past it."""
    try:
        return _id(raw.get("update_id")) if isinstance(raw, dict) else None
    except Malformed:
        return None


def _pruned(raw: Mapping[str, object]) -> dict[str, Any]:
    """An update with the parts that are read here, and no others."""
    pruned: dict[str, Any] = {name: raw[name] for name in ("update_id", *WANTED) if name in raw}
    for name in ("message", "edited_message"):
        if name in pruned:
            pruned[name] = _parts(pruned[name])
    query = pruned.get("callback_query")
    if isinstance(query, dict) and query.get("message") is not None:
        message = _parts(query["message"])
        if not str(query.get("data")).startswith(TICKS):
            message.pop("reply_markup", None)  # only ticks ask what stands there
        pruned["callback_query"] = {**query, "message": message}
    return pruned


def _parts(message: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in message.items() if name in _PARTS}


def _kind(raw: Mapping[str, object]) -> str:
    """The name of what a message holds that is only acknowledged."""
    message = raw.get("message")
    return next(
        (kind for kind in _OTHERS if isinstance(message, dict) and kind in message), "message"
    )


def _read(number: int, update: Update, kind: str, ticks: Ticks) -> Heard:
    if update.callback_query is not None:
        return _query(number, update.callback_query, ticks)
    if update.my_chat_member is not None:
        return _member(number, update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return Heard(number)
    chat = _id(message.chat.id, group=True)
    if message.chat.type != Chat.PRIVATE:
        return Heard(number, leave=chat)
    if message.from_user is not None and message.from_user.is_bot:
        return Heard(number)
    given = _said(message, kind) if update.message is not None else _edited(message)
    return Heard(number, chat, given, _id(message.message_id))


def _query(number: int, query: CallbackQuery, ticks: Ticks) -> Heard:
    """In a private chat the chat has the number of the person."""
    chat, name = _id(query.from_user.id), _text(query.id)
    if query.from_user.is_bot:
        return Heard(number)
    message = query.message
    if message is not None and message.chat.type != Chat.PRIVATE:
        return Heard(number, query=name, leave=_id(message.chat.id, group=True))
    if query.data is None or message is None:
        return Heard(number, chat, OLD_BUTTON, query=name)
    where = _id(message.message_id)
    keyboard = message.reply_markup if isinstance(message, Message) else None
    done = press(_text(query.data), keyboard, (chat, where), ticks)
    return Heard(number, chat, done.given, query=name, keyboard=done.keyboard, pressed=where)


def _member(number: int, changed: ChatMemberUpdated) -> Heard:
    chat, status = _id(changed.chat.id, group=True), changed.new_chat_member.status
    gone = status in {ChatMember.BANNED, ChatMember.LEFT}
    if changed.chat.type != Chat.PRIVATE:
        return Heard(number, leave=None if gone else chat)
    return Heard(number, chat, DeliveryFailed(Failure.BLOCKED) if gone else CameBack())


def _said(message: Message, kind: str) -> Input:
    if message.text is not None:
        return _words(_text(message.text))
    for name, media_kind in _MEDIA.items():
        if media := _file(message, name):
            return SentMedia(media_kind, *media, caption=_caption(message))
    if message.location is not None:
        return _place(message)
    if message.contact is not None:
        contact = message.contact
        names = (contact.first_name, contact.last_name, contact.phone_number)
        return SharedContact(" ".join(_text(name) for name in names if name)[:LONGEST_TEXT])
    return SentOther(kind)


def _words(text: str) -> Input:
    """A command of the menu alone is its word; with anything behind it, it is what was said."""
    if text.startswith("/") and " " not in text:
        command = text[1:].partition("@")[0].lower()
        return COMMANDS.get(command, Said(text[:LONGEST_TEXT]))
    return Said(text[:LONGEST_TEXT])


def _edited(message: Message) -> Input:
    """A place that moves is a new version of the first one, and asks for no answer."""
    if message.location is not None:
        place = _place(message)
        return Edited(f"{place.latitude}, {place.longitude}")
    text = message.text if message.text is not None else message.caption
    return Edited("" if text is None else _text(text)[:LONGEST_TEXT])


def _place(message: Message) -> SharedLocation:
    place = message.location
    if place is None:
        raise Malformed
    if not (abs(place.latitude) <= _STEEPEST and abs(place.longitude) <= _WIDEST):
        raise Malformed
    return SharedLocation(float(place.latitude), float(place.longitude))


def _file(message: Message, name: str) -> tuple[str, int] | None:
    """Id and size; of a photo the largest, which stands last."""
    found = getattr(message, name, None)
    if name == "photo":
        found = found[-1] if found else None
    if found is None:
        return None
    return _text(found.file_id), 0 if found.file_size is None else _id(found.file_size)


def _caption(message: Message) -> str:
    return "" if message.caption is None else _text(message.caption)[:LONGEST_TEXT]


def _text(value: object) -> str:
    """A text that every database and log can hold."""
    if not isinstance(value, str) or "\0" in value:
        raise Malformed
    try:
        value.encode()
    except UnicodeEncodeError:  # half a letter
        raise Malformed from None
    return value


def _id(value: object, *, group: bool = False) -> int:
    lowest = -_LARGEST_ID if group else 0
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    if not lowest <= value <= _LARGEST_ID:
        raise Malformed
    return value


def _refuse(_: str) -> None:
    raise ValueError
