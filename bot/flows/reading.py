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


def _typed(  # noqa: PLR0911 - each way in which a text is no answer
    text: str, choices: tuple[Choice, ...]
) -> tuple[str, ...]:
    said = lexicon.plain(text)
    offered = {choice.value for choice in choices}
    if {"yes", "no"} <= offered or {"y", "n"} <= offered:
        yes, no = ("yes", "no") if "yes" in offered else ("y", "n")
        if said in lexicon.YES:
            return (yes,)
        if said in lexicon.NO:
            return (no,)
    if "dont-know" in offered and said in lexicon.DONT_KNOW:
        return ("dont-know",)
    numbers = numbered(choices)
    parts = re.findall(r"\d+|[^\W\d]+", said)
    if not parts or any(part in lexicon.NO or part in _NEGATIONS for part in parts):
        return ()
    # Only numbers, and the little words people put between them: more is a story, not an answer.
    if any(not part.isdigit() and part not in _BETWEEN for part in parts):
        return ()
    picked = [int(part) for part in parts if part.isdigit() and len(part) <= _LONGEST_NUMBER]
    if len(picked) != sum(part.isdigit() for part in parts):
        return ()
    if len(picked) == 1 and picked[0] not in numbers and picked[0] >= 10:  # noqa: PLR2004 - two digits
        picked = [int(digit) for digit in str(picked[0])]  # "13" where only 1 and 3 exist
    if not all(number in numbers for number in picked):
        return ()
    return tuple(dict.fromkeys(numbers[number] for number in picked))


_LONGEST_NUMBER: Final = 2  # digits
_BETWEEN: Final = frozenset({"and", "и", "ва", "va", "y", "hamda", "с", "a", "б"}) | frozenset(
    {"номер", "number", "рақами", "ракам", "raqam", "вариант", "пункт", "answer", "чавоб", "javob"}
)
_NEGATIONS: Final = frozenset({"not", "не", "нест", "emas", "без", "кроме", "except"})

_CODE: Final = re.compile(r"(?<!\d)(?:\d[ \-.]?){15}\d(?!\d)")


def code_in(text: str) -> str | None:
    """Sixteen digits with a right check digit (Luhn): what our codes look like."""
    found = _CODE.search(lexicon.plain(text.replace("-", " ")))
    if found is None:
        return None
    digits = re.sub(r"\D", "", found.group())
    return digits if luhn(digits) else None


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
