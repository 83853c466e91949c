"""What is read of an update of Telegram's, and the values that one may hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.channels import LONGEST_TEXT, Malformed
from bot.channels.telegram_keyboard import Keyboard
from intake.incoming import Input, Pressed, Said
from intake.outgoing import Word

# What stands in the menu of the chat. *help* is a word of the dialogue like any other text.
COMMANDS: Final[Mapping[str, Input]] = {
    "language": Pressed(0, (Word.LANGUAGE,)),
    "help": Said("help"),
    "stop": Pressed(0, (Word.STOP,)),
}
_LARGEST_ID: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Heard:
    """One update. Without a `given` there is nothing to keep: no person said it to us alone."""

    update: int
    chat: int = 0
    given: Input | None = None
    message: int | None = None  # of the person's own message, so that it can be removed
    query: str = ""  # a press that waits for its answer
    keyboard: Keyboard | None = None  # what is to stand under `pressed` now
    pressed: int | None = None  # the message whose button it was
    leave: int | None = None  # a group we were added to
    written_at: int = 0  # seconds since 1970, by Telegram's clock; 0: it does not say


def said(text: str) -> Input:
    """A command of the menu alone is its word; with anything behind it, it is what was said."""
    if text.startswith("/") and " " not in text:
        command = text[1:].partition("@")[0].lower()
        return COMMANDS.get(command, Said(text[:LONGEST_TEXT]))
    return Said(text[:LONGEST_TEXT])


def as_text(value: object) -> str:
    """A text that every database and log can hold. Raises Malformed."""
    if not isinstance(value, str) or "\0" in value:
        raise Malformed
    try:
        value.encode()
    except UnicodeEncodeError:  # half a letter
        raise Malformed from None
    return value


def as_id(value: object, *, group: bool = False) -> int:
    """A number of Telegram's. Raises Malformed."""
    lowest = -_LARGEST_ID if group else 0
    if not isinstance(value, int) or isinstance(value, bool):
        raise Malformed
    if not lowest <= value <= _LARGEST_ID:
        raise Malformed
    return value
