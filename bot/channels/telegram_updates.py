"""Telegram's updates as they come over the wire: what a person gave us, what asks an answer."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Final

import orjson
from telegram import (
    CallbackQuery,
    Chat,
    ChatMember,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    Update,
)

from bot.channels import LONGEST_TEXT, Clock, Malformed
from bot.channels.telegram_heard import Heard, as_id, as_text, said
from bot.channels.telegram_keyboard import OLD_BUTTON, TICKS, Keyboard, Ticks, press
from bot.channels.telegram_plain import plain
from intake.channels import ChannelKind
from intake.incoming import (
    CameBack,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaKind,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
)
from intake_store.arrivals import Arrived

WANTED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
_WAITED: Final = timedelta(minutes=5)
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


def arrived(heard: Heard, own: str, now: Clock, there: float | None = None) -> tuple[Arrived, ...]:
    """What goes to the inbox of one update: one row or none. `there`: the time at Telegram."""
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
            received_at=_received(heard.written_at, now(), there),
            message="" if heard.message is None else str(heard.message),
        ),
    )


def _received(written_at: int, now: datetime, there: float | None) -> datetime:
    """Now; but what waited long at Telegram, by its own clock, was written when it was."""
    waited = timedelta(seconds=there - written_at if written_at and there else 0)
    return now - waited if waited > _WAITED else now


def parse(body: bytes) -> object:
    """The JSON of a body. Raises Malformed."""
    try:
        return orjson.loads(body)
    except ValueError:  # half a letter may stand where nobody looks: the quick reader takes none
        return _parse_slowly(body)


def _parse_slowly(body: bytes) -> object:
    try:
        return json.loads(body.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise Malformed from None


def read(raw: object, ticks: Ticks) -> Heard:
    """Read one update. Raises Malformed for whatever Telegram does not send."""
    if not isinstance(raw, dict):
        raise Malformed
    number = as_id(raw.get("update_id"))
    try:
        return plain(number, raw, ticks) or _read(
            number, Update.de_json(_pruned(raw)), _kind(raw), ticks
        )
    except Malformed:
        raise
    except Exception:  # noqa: BLE001 - what the library raises for a wrong shape is anybody's guess
        raise Malformed from None


def update_number(raw: object) -> int | None:
    """The number of an update that cannot be read otherwise, so that polling gets past it."""
    try:
        return as_id(raw.get("update_id")) if isinstance(raw, dict) else None
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
    chat = as_id(message.chat.id, group=True)
    if message.chat.type != Chat.PRIVATE:
        return Heard(number, leave=chat)
    if message.from_user is not None and message.from_user.is_bot:
        return Heard(number)
    given = _said(message, kind) if update.message is not None else _edited(message)
    written = message.edit_date or message.date
    return Heard(
        update=number,
        chat=chat,
        given=given,
        message=as_id(message.message_id),
        written_at=int(written.timestamp()),
    )


def _query(number: int, query: CallbackQuery, ticks: Ticks) -> Heard:
    """In a private chat the chat has the number of the person."""
    chat, name = as_id(query.from_user.id), as_text(query.id)
    if query.from_user.is_bot:
        return Heard(number)
    message = query.message
    if message is not None and message.chat.type != Chat.PRIVATE:
        return Heard(number, query=name, leave=as_id(message.chat.id, group=True))
    if query.data is None or message is None:
        return Heard(number, chat, OLD_BUTTON, query=name)
    where = as_id(message.message_id)
    done = press(as_text(query.data), _keyboard(message), (chat, where), ticks)
    return Heard(number, chat, done.given, query=name, keyboard=done.keyboard, pressed=where)


def _keyboard(message: MaybeInaccessibleMessage) -> Keyboard | None:
    markup = message.reply_markup if isinstance(message, Message) else None
    if markup is None:
        return None
    return [
        [{"text": key.text, "callback_data": str(key.callback_data)} for key in row]
        for row in markup.inline_keyboard
    ]


def _member(number: int, changed: ChatMemberUpdated) -> Heard:
    chat, status = as_id(changed.chat.id, group=True), changed.new_chat_member.status
    gone = status in {ChatMember.BANNED, ChatMember.LEFT}
    if changed.chat.type != Chat.PRIVATE:
        return Heard(number, leave=None if gone else chat)
    return Heard(number, chat, DeliveryFailed(Failure.BLOCKED) if gone else CameBack())


def _said(message: Message, what: str) -> Input:
    if message.text is not None:
        return said(as_text(message.text))
    for name, media_kind in _MEDIA.items():
        if media := _file(message, name):
            kind = MediaKind.PHOTO if _is_picture(message, name) else media_kind
            return SentMedia(kind, *media, caption=_caption(message))
    if message.location is not None:
        return _place(message)
    if message.contact is not None:
        contact = message.contact
        names = (contact.first_name, contact.last_name, contact.phone_number)
        return SharedContact(" ".join(as_text(name) for name in names if name)[:LONGEST_TEXT])
    return SentOther(what)


def _edited(message: Message) -> Input:
    """A place that moves is a new version of the first one, and asks for no answer."""
    if message.location is not None:
        place = _place(message)
        return Edited(f"{place.latitude}, {place.longitude}")
    text = message.text if message.text is not None else message.caption
    return Edited("" if text is None else as_text(text)[:LONGEST_TEXT])


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
    return as_text(found.file_id), 0 if found.file_size is None else as_id(found.file_size)


def _is_picture(message: Message, name: str) -> bool:
    """A picture that was sent as a file is still one."""
    document = message.document if name == "document" else None
    return document is not None and str(document.mime_type or "").startswith("image/")


def _caption(message: Message) -> str:
    return "" if message.caption is None else as_text(message.caption)[:LONGEST_TEXT]


def _refuse(_: str) -> None:
    raise ValueError
