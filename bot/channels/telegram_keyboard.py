"""What a button of a Telegram message carries, and how it is read back without a memory of ours.

The data of a button are at most 64 bytes: `q<question>:<value>` a choice, `w<question>:<word>` a
word, `t<question>:<index>:<mask>:<value>` a tick in a list of several, `d<question>:<mask>` *that
is all*. The mask, in hex, is what was ticked when the keyboard was drawn: bit n is the n-th choice.

Keyboards are plain rows, as Telegram writes them: the library's objects cost more than the rest.
"""

import re
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.messages.render import Button, Rendered
from intake.incoming import Pressed, SentOther, Ticked
from intake.outgoing import Word

Key = dict[str, str]  # "text" and "callback_data"
Keyboard = list[list[Key]]

LONGEST_DATA = 64  # bytes
OLD_BUTTON = SentOther("button")  # of a shape that is no longer, or never was, ours
TICKS = ("t", "d")  # how the data of those begin that are read beside their keyboard
_WORDS = frozenset(Word)
_TICK = "✓ "
_MESSAGES_REMEMBERED = 4096
_ANSWER = re.compile(r"([qw])(\d{1,9}):(.+)", re.ASCII | re.DOTALL)
_TOGGLE = re.compile(r"t(\d{1,9}):(\d{1,2}):([0-9a-f]{1,16}):(.+)", re.ASCII | re.DOTALL)
_DONE = re.compile(r"d(\d{1,9}):([0-9a-f]{1,16})", re.ASCII)


class Ticks:
    """What is ticked on the newest messages of this process.

    Only a courtesy to fast fingers: a second tap may come before the phone has drawn the first one,
    and carries the older mask. Forgotten, the mask of the keyboard itself is taken.
    """

    def __init__(self) -> None:
        self._masks: OrderedDict[tuple[int, int], int] = OrderedDict()

    def of(self, chat: int, message: int, drawn: int) -> int:
        return self._masks.get((chat, message), drawn)

    def keep(self, chat: int, message: int, mask: int) -> None:
        self._masks[chat, message] = mask
        self._masks.move_to_end((chat, message))
        if len(self._masks) > _MESSAGES_REMEMBERED:
            self._masks.popitem(last=False)


@dataclass(frozen=True, slots=True)
class Press:
    """A button that was pressed, and the keyboard that is to stand there now, if another."""

    given: Pressed | Ticked | SentOther
    keyboard: Keyboard | None = None


def draw(rendered: Rendered) -> Keyboard | None:
    """Raises ValueError when an option's code is too long for a button: a bug, found by tests."""
    rows: Keyboard = []
    index = 0
    done = rendered.done if rendered.multiple else ""
    for row in rendered.buttons:
        if done and any(button.word for button in row):
            rows.append([_key(done, f"d{rendered.question}:0")])
            done = ""
        buttons = []
        for button in row:
            buttons.append(_key(button.text, _data(button, rendered, index)))
            index += not button.word
        rows.append(buttons)
    if done:
        rows.append([_key(done, f"d{rendered.question}:0")])
    return rows or None


def press(data: str, keyboard: Keyboard | None, place: tuple[int, int], ticks: Ticks) -> Press:
    """Read a button of the message at `place` (chat and message), as it stood when pressed."""
    if found := _ANSWER.fullmatch(data):
        word = found[1] == "w"
        if word and found[3] not in _WORDS:
            return Press(OLD_BUTTON)
        return Press(Pressed(int(found[2]), (found[3],)))
    if found := _TOGGLE.fullmatch(data):
        return _toggle(found, keyboard, place, ticks)
    if (found := _DONE.fullmatch(data)) and keyboard is not None:
        mask = ticks.of(*place, _drawn(keyboard, int(found[2], 16)))
        return Press(Pressed(int(found[1]), _ticked(keyboard, mask)))
    return Press(OLD_BUTTON)


def _toggle(
    found: re.Match[str],
    keyboard: Keyboard | None,
    place: tuple[int, int],
    ticks: Ticks,
) -> Press:
    question, bit, drawn = int(found[1]), 1 << int(found[2]), int(found[3], 16)
    on = not drawn & bit  # what the person saw decides what they meant: safe to hear twice
    if keyboard is None:
        return Press(Ticked(question, (found[4],) if on else ()))
    if not _ticked(keyboard, bit):
        return Press(OLD_BUTTON)  # a modified client: this keyboard has no such choice
    mask = ticks.of(*place, _drawn(keyboard, drawn))
    mask = mask | bit if on else mask & ~bit
    ticks.keep(*place, mask)
    return Press(Ticked(question, _ticked(keyboard, mask)), _redraw(keyboard, mask))


def _drawn(keyboard: Keyboard, mask: int) -> int:
    """The mask that the provider's keyboard carries: it may be newer than the tap's."""
    for data in _data_of(keyboard):
        if found := _DONE.fullmatch(data):
            return int(found[2], 16)
    return mask


def _ticked(keyboard: Keyboard, mask: int) -> tuple[str, ...]:
    toggles = map(_TOGGLE.fullmatch, _data_of(keyboard))
    return tuple(found[4] for found in toggles if found and mask >> int(found[2]) & 1)


def _redraw(keyboard: Keyboard, mask: int) -> Keyboard:
    return [[_redrawn(key, mask) for key in row] for row in keyboard]


def _redrawn(key: Key, mask: int) -> Key:
    data = key["callback_data"]
    if found := _TOGGLE.fullmatch(data):
        tick = _TICK if mask >> int(found[2]) & 1 else ""
        text = tick + key["text"].removeprefix(_TICK)
        return _key(text, f"t{found[1]}:{found[2]}:{mask:x}:{found[4]}")
    if found := _DONE.fullmatch(data):
        return _key(key["text"], f"d{found[1]}:{mask:x}")
    return key


def _data_of(keyboard: Keyboard) -> Iterator[str]:
    return (key["callback_data"] for row in keyboard for key in row)


def _data(button: Button, rendered: Rendered, index: int) -> str:
    if button.word:
        return f"w{rendered.question}:{button.value}"
    if rendered.multiple:
        return f"t{rendered.question}:{index}:0:{button.value}"
    return f"q{rendered.question}:{button.value}"


def _key(text: str, data: str) -> Key:
    if len(data.encode()) > LONGEST_DATA:
        raise ValueError("an option's code does not fit into a button")
    return {"text": text, "callback_data": data}
