"""A press and a text in a private chat, read from their JSON: nearly all updates are these two.

The library's objects cost more than all else that is done for an update at the door. Whatever is
not exactly as expected is left to them.
"""

from collections.abc import Mapping
from typing import Any

from bot.channels.telegram_heard import Heard, as_id, as_text, said
from bot.channels.telegram_keyboard import TICKS, Keyboard, Ticks, press


def plain(number: int, raw: Mapping[str, Any], ticks: Ticks) -> Heard | None:
    """None: it is neither of the two. Raises Malformed."""
    match raw:
        case {
            "callback_query": {
                "id": str(query),
                "from": {"id": int(chat), "is_bot": False},
                "data": str(data),
                "message": {
                    "message_id": int(where),
                    "date": int(date),
                    "chat": {"id": int(), "type": "private"},
                } as message,
            }
        } if date:  # a message without its date is one that is no longer to be seen
            keyboard = None
            if data.startswith(TICKS):  # only ticks ask what stands there
                keyboard = _keyboard(message.get("reply_markup"))
                if keyboard is None:
                    return None
            place = (as_id(chat), as_id(where))
            done = press(as_text(data), keyboard, place, ticks)
            return Heard(
                update=number,
                chat=place[0],
                given=done.given,
                query=as_text(query),
                keyboard=done.keyboard,
                pressed=place[1],
            )
        case {
            "message": {
                "message_id": int(message_id),
                "date": int(date),
                "from": {"id": int(), "is_bot": False},
                "chat": {"id": int(chat), "type": "private"},
                "text": str(text),
            }
        }:
            given = said(as_text(text))
            return Heard(
                update=number,
                chat=as_id(chat, group=True),
                given=given,
                message=as_id(message_id),
                written_at=date,
            )
        case _:
            return None


def _keyboard(markup: object) -> Keyboard | None:
    """The rows, if all of their buttons are of our kind."""
    match markup:
        case {"inline_keyboard": list(rows)} if all(
            isinstance(row, list) and all(map(_is_ours, row)) for row in rows
        ):
            return rows
        case _:
            return None


def _is_ours(key: object) -> bool:
    if not isinstance(key, dict):
        return False
    return isinstance(key.get("text"), str) and isinstance(key.get("callback_data"), str)
