"""From what a person typed or pressed to what the table understands."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.flows import lexicon
from intake.incoming import Pressed, Said
from intake.outgoing import Choice

NONE: Final = ("0", "none", "nothing")  # choices that give way to any other
DONT_KNOW: Final = "dont-know"  # so does this one, and it leaves the question open


@dataclass(frozen=True, slots=True)
class Heard:
    """An input, understood: the trigger it pulls, the choices it carries, the words if wanted."""

    trigger: str
    values: tuple[str, ...] = ()
    text: str = ""


Read = Callable[[Pressed | Said, tuple[Choice, ...]], Heard | None]


def numbered(choices: tuple[Choice, ...]) -> dict[int, str]:
    """Which number stands for which choice, on every channel alike; *none of these* is always 0."""
    return {
        0 if choice.value in {"0", "none"} else place: choice.value
        for place, choice in enumerate(choices, 1)
    }


def one(given: Pressed | Said, choices: tuple[Choice, ...]) -> Heard | None:
    """Exactly one choice: pressed, or its number, or yes/no where those are the choices."""
    values = _chosen(given, choices)
    if len(values) != 1:
        return None
    return Heard(values[0], values)


def several(given: Pressed | Said, choices: tuple[Choice, ...]) -> Heard | None:
    """One or more choices. *None of these* gives way to anything else that is named with it."""
    values = _chosen(given, choices)
    if not values:
        return None
    named = tuple(value for value in values if value not in (*NONE, DONT_KNOW))
    return Heard("answered", named or values[:1])


def words_of_their_own(given: Pressed | Said, choices: tuple[Choice, ...]) -> Heard | None:
    """A choice, or whatever was typed."""
    if heard := one(given, choices):
        return heard
    if isinstance(given, Said) and given.text.strip():
        return Heard("typed", ("typed",), given.text.strip())
    return None


def anything(given: Pressed | Said, choices: tuple[Choice, ...]) -> Heard | None:
    """Whatever comes is an answer, if only by having come."""
    if heard := one(given, choices):
        return heard
    return Heard("answered", (), given.text if isinstance(given, Said) else "")


def _chosen(given: Pressed | Said, choices: tuple[Choice, ...]) -> tuple[str, ...]:
    offered = tuple(choice.value for choice in choices)
    match given:
        case Pressed(_, values):
            return tuple(dict.fromkeys(v for v in values if v in offered))
        case Said(text):
            return _typed(text, choices)


def _typed(text: str, choices: tuple[Choice, ...]) -> tuple[str, ...]:
    said = lexicon.plain(text.replace("№", " "))
    offered = {choice.value for choice in choices}
    for values, words in _MEANT:
        if _all_of(said, words):
            return tuple(value for value in values if value in offered)[:1]
    return () if _spans_more(text) else _by_number(said, numbered(choices))


# Which of the choices a word stands for, the best first: "no" to *now?* is *not now*.
_MEANT: Final = (
    (("yes", "y", "both"), lexicon.YES),
    (("no", "n", "not-now", "none", "0"), lexicon.NO),
    ((DONT_KNOW, "not-sure"), lexicon.DONT_KNOW),
)


def _all_of(said: str, words: frozenset[str]) -> bool:
    """Whether a text is one of the phrases, or words of their kind only, each once: "yes sure"."""
    parts = said.split()
    return said in words or (len(set(parts)) == len(parts) > 1 and words.issuperset(parts))


def _by_number(said: str, numbers: dict[int, str]) -> tuple[str, ...]:
    """Only numbers, and the little words people put between: more is a story, not an answer."""
    parts = re.findall(r"\d+|[^\W\d]+", said)
    digits = [part for part in parts if part.isdigit()]
    if any(part not in _BETWEEN for part in parts if not part.isdigit()):
        return ()
    if any(len(part) > _LONGEST_NUMBER for part in digits):
        return ()
    picked = [int(part) for part in digits]
    if len(picked) == 1 and picked[0] not in numbers:
        picked = _told_apart(digits[0])
    if not all(number in numbers for number in picked):
        return ()
    return tuple(dict.fromkeys(numbers[number] for number in picked))


def _told_apart(number: str) -> list[int]:
    """The first and the third choice from "13" where there is no thirteenth; not from 11 or 10."""
    apart = len(set(number)) == len(number) and "0" not in number
    return [int(digit) for digit in number] if apart else [int(number)]


def _spans_more(text: str) -> bool:
    """Whether it is something like "1-4", which means two choices or four: it is asked again."""
    ends = re.fullmatch(r"\s*(\d{1,2})\s*[-\u2010-\u2015\u2212]\s*(\d{1,2})\s*", text)
    return ends is not None and int(ends[2]) - int(ends[1]) > 1


_LONGEST_NUMBER: Final = 2  # digits
# No negation is among these: "1 but not 3" is asked again. The last are endings: 1-й, 2-chi.
_BETWEEN: Final = frozenset(
    lexicon.plain(word)
    for word in (
        *("and", "y", "a", "also", "number", "answer", "и", "тоже", "номер", "вариант", "пункт"),
        *("ва", "ҳам", "рақами", "рақам", "ҷавоб", "va", "ham", "hamda", "bilan", "raqam", "javob"),
        *("ҳамда", "билан", "с", "б", "й", "ый", "ой", "ое", "ум", "юм", "чи", "chi", "si", "um"),
    )
)

_CODE: Final = re.compile(r"(?<!\d)(?=((?:\d ?){15}\d)(?!\d))")


def code_in(text: str) -> str | None:
    """Sixteen digits with a right check digit (Luhn): what our codes look like."""
    said = lexicon.plain(text.replace("-", " "))
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
    said = lexicon.plain(text)
    return len(said.split()) >= _STORY_WORDS or len(said) >= _STORY_LETTERS


def kept_as(text: str) -> str:
    """The key of what is said of a text that is no mistyped answer; "" of one that is."""
    if is_story(text):
        return "story-kept"
    return "little-time-kept" if lexicon.speaks_of_little_time(text) else ""
