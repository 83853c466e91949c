"""What a contact does: through the program's own intake by its buttons, or through a peer's."""

import asyncio
from collections.abc import Sequence
from typing import Final

from benchmarks.contacts import Contact, Lost
from benchmarks.peers.questions import QUESTIONS
from tests.support.fake_telegram import JSON

# What is pressed where it is offered: the first of these that stands on the keyboard.
LIKES: Final = (
    "en", "alone", "me", "adult", "safe_place", "doctor", "one", "TJ-KT", "work", "going-on",
    "2", "y", "3", "5", "yes", "knock", "day",
)  # fmt: skip
FEWEST: Final = 10  # questions of a whole intake
TICKED: Final = 2  # choices in a list of several


async def pressing(contact: Contact, ending: asyncio.Event) -> None:
    """Read the keyboard that stands under the newest message; press what a person would."""
    message = await contact.ask(contact.says("/start"), _has_buttons)
    while not ending.is_set():
        buttons = _buttons(message)
        if ticks := [data for data in buttons if data[0] == "t"]:
            for value in map(_value, _liked(ticks, TICKED)):
                message = await contact.tick(message, _tick_now(message, value))
            (done,) = (data for data in _buttons(message) if data[0] == "d")
            message = await contact.ask(contact.presses(message, done), _has_buttons)
            continue
        answers = [data for data in buttons if data[0] == "q"]
        if not answers:
            if contact.asked < FEWEST:
                raise Lost(f"an intake ended after {contact.asked} questions")
            contact.came_to_the_end()
            return
        pressed = contact.presses(message, _liked(answers, 1)[0])
        message = await contact.ask(pressed, _has_buttons)


async def typing(contact: Contact, ending: asyncio.Event) -> None:
    """A peer's fourteen questions: say the first choice of each reply keyboard."""
    message = await contact.ask(contact.says("/start"), _anything)
    while not ending.is_set():
        keyboard = message.get("reply_markup", {}).get("keyboard")
        if keyboard is None:
            if contact.asked != len(QUESTIONS) + 1:
                raise Lost(f"an intake ended after {contact.asked} questions")
            contact.came_to_the_end()
            return
        message = await contact.ask(contact.says(keyboard[0][0]["text"]), _anything)


def _anything(_: JSON) -> bool:
    return True


def _has_buttons(message: JSON) -> bool:
    return bool(_buttons(message))


def _buttons(message: JSON) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


def _tick_now(message: JSON, value: str) -> str:
    (data,) = (data for data in _buttons(message) if data[0] == "t" and _value(data) == value)
    return data


def _value(data: str) -> str:
    return data.rsplit(":", 1)[1]


def _liked(data: Sequence[str], most: int) -> list[str]:
    """At most so many of the buttons, those that are liked first."""
    values = {_value(one): one for one in data}
    liked: list[str] = [value for value in LIKES if value in values] or list(values)
    return [values[value] for value in liked[:most]]
