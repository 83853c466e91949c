"""From what a person typed or pressed to what the table understands."""

import re
from dataclasses import dataclass
from typing import Final, Protocol

from bot.flows import lexicon, offers
from bot.flows.meaning import meaning
from bot.flows.picked import numbered_as
from bot.flows.scripts import plain
from intake.incoming import Pressed, Said
from intake.outgoing import Choice

NONE: Final = offers.NONE
DONT_KNOW: Final = offers.DONT_KNOW


@dataclass(frozen=True, slots=True)
class Heard:
    """An input, understood: the trigger it pulls, the choices it carries, the words if wanted."""

    trigger: str
    values: tuple[str, ...] = ()
    text: str = ""


class Read(Protocol):
    """How a question's answer is read. `about` is the question's key: the same words may answer
    one question, and not another."""

    def __call__(
        self, given: Pressed | Said, choices: tuple[Choice, ...], about: str = ""
    ) -> Heard | None: ...


def numbered(choices: tuple[Choice, ...]) -> dict[int, str]:
    """Which number stands for which choice, on every channel alike; *none of these* is always 0."""
    return numbered_as(choices)


def one(given: Pressed | Said, choices: tuple[Choice, ...], about: str = "") -> Heard | None:
    """Exactly one choice: pressed, or its number, its words, or yes/no where those are choices."""
    values = _chosen(given, choices, about)
    if len(values) != 1:
        return None
    return Heard(values[0], values)


def several(given: Pressed | Said, choices: tuple[Choice, ...], about: str = "") -> Heard | None:
    """One or more choices. *None of these* gives way to anything else that is named with it."""
    values = _chosen(given, choices, about)
    if not values:
        return None
    named = tuple(value for value in values if value not in (*NONE, DONT_KNOW))
    return Heard("answered", named or values[:1])


def words_of_their_own(
    given: Pressed | Said, choices: tuple[Choice, ...], about: str = ""
) -> Heard | None:
    """A choice, or whatever was typed."""
    if heard := one(given, choices, about):
        return heard
    if isinstance(given, Said) and given.text.strip():
        return Heard("typed", ("typed",), given.text.strip())
    return None


def anything(given: Pressed | Said, choices: tuple[Choice, ...], about: str = "") -> Heard | None:
    """Whatever comes is an answer, if only by having come."""
    told = isinstance(given, Said) and len(given.text.split()) > _SHORT
    if not told and (heard := one(given, choices, about)):
        return heard
    return Heard("answered", (), given.text if isinstance(given, Said) else "")


def _chosen(given: Pressed | Said, choices: tuple[Choice, ...], about: str) -> tuple[str, ...]:
    match given:
        case Pressed(_, values):
            offered = tuple(choice.value for choice in choices)
            return tuple(dict.fromkeys(v for v in values if v in offered))
        case Said(text):
            meant = meaning(text, choices, about)
            return meant.values if meant.sure else ()


def perhaps(
    given: Said, choices: tuple[Choice, ...], about: str, *, multiple: bool
) -> Heard | None:
    """What a reply may have meant that was not sure: it is asked back, and never taken."""
    meant = meaning(given.text, choices, about)
    if not meant.values or meant.sure or (len(meant.values) > 1 and not multiple):
        return None
    return Heard("answered" if multiple else meant.values[0], meant.values)


_SHORT: Final = 3  # words: whoever writes more tells something, and chooses nothing

_CODE: Final = re.compile(r"(?<!\d)(?=((?:\d ?){15}\d)(?!\d))")


def code_in(text: str) -> str | None:
    """Sixteen digits with a right check digit (Luhn): what our codes look like."""
    said = plain(text.replace("-", " "))
    found = (re.sub(r"\D", "", digits) for digits in _CODE.findall(said))
    return next(filter(luhn, found), None)


def luhn(digits: str) -> bool:
    """ISO/IEC 7812-1 annex B: doubled from the right, the sum ends in 0."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += sum(divmod(value, 10))  # the sum of its own digits
    return total % 10 == 0


_STORY_WORDS: Final = 5
_STORY_LETTERS: Final = 40


def is_story(text: str) -> bool:
    """Whether a text is more than a mistyped answer: five words, or forty characters."""
    said = plain(text)
    return len(said.split()) >= _STORY_WORDS or len(said) >= _STORY_LETTERS


def kept_as(text: str) -> str:
    """The key of what is said of a text that is no mistyped answer; "" of one that is."""
    if is_story(text):
        return "story-kept"
    return "little-time-kept" if lexicon.speaks_of_little_time(text) else ""
