"""Choices named by their numbers: "1, 3 и 4", "1va3", "второе"."""

import re
from typing import Final

from bot.flows import numbers
from bot.flows.scripts import plain, spelt
from intake.outgoing import Choice


def numbered_as(choices: tuple[Choice, ...]) -> dict[int, str]:
    """Which number stands for which choice, on every channel alike; *none of these* is always 0."""
    return {
        0 if choice.value in {"0", "none"} else place: choice.value
        for place, choice in enumerate(choices, 1)
    }


def by_number(said: str, numbered: dict[int, str]) -> tuple[str, ...]:
    """Only numbers, and the little words people put between: more is a story, not an answer."""
    if but := _ALL_BUT.search(said):
        left = by_number(f"{said[: but.start()]} {said[but.end() :]}", numbered)
        rest = (value for number, value in numbered.items() if number and value not in left)
        return tuple(rest) if left and 0 in numbered else ()
    picked: list[int] = []
    parts = _PART.findall(said)
    for part in parts:
        if part in _BETWEEN:
            continue
        number = _picked(part)
        if number is None:
            return ()
        picked.append(number)
    if len(picked) == 1 and picked[0] not in numbered:
        picked = _told_apart(str(picked[0]))
    if not all(number in numbered for number in picked):
        return ()
    return tuple(dict.fromkeys(numbered[number] for number in picked))


def _picked(part: str) -> int | None:
    if part.isdigit():
        return int(part) if len(part) <= _LONGEST_NUMBER else None
    found = numbers.number(part)
    return numbers.place(spelt(part)) if found is None else found


def _told_apart(number: str) -> list[int]:
    """The first and the third choice from "13" where there is no thirteenth; not from 11 or 10."""
    apart = len(set(number)) == len(number) and "0" not in number
    return [int(digit) for digit in number] if apart else [int(number)]


_SPAN: Final = re.compile(r"\s*(\d{1,2})\s*[-\u2010-\u2015\u2212]\s*(\d{1,2})\s*")


def spans_more(text: str) -> bool:
    """Whether it is something like "1-4", which means two choices or four: it is asked again."""
    ends = _SPAN.fullmatch(text)
    return ends is not None and int(ends[2]) - int(ends[1]) > 1


# "All but the first": only of a list that has *none of these*.
_ALL_BUT: Final = re.compile(
    r"\b(?:все|всё|all|everything|any)(?: of (?:them|these|it))? (?:кроме|except|but)(?: for)?\b"
    r"|\b(?:хамааш|хама|хамаашон) (?:ба )?гайри?(?: аз)?\b"
    r"|(?:dan|дан) (?:boshqa|tashqari|бошка|ташкари)(?:si)? (?:hammasi|barchasi|хаммаси)\b"
)


_PART: Final = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)*")
_LONGEST_NUMBER: Final = 2  # digits
# No negation is among these: "1 but not 3" is asked again. The last are endings: 1-й, 2-chi.
_BETWEEN: Final = frozenset(
    plain(word)
    for word in (
        *(
            "and",
            "y",
            "a",
            "is",
            "va",
            "у",
            "و",
            "also",
            "number",
            "answer",
            "the",
            "и",
            "тоже",
            "both",
            "numbers",
            "items",
            "points",
            "then",
            "plus",
            "еще",
            "сразу",
            "оба",
            "обе",
            "номера",
            "пункты",
            "пункта",
            "потом",
            "номер",
            "вариант",
        ),
        *("пункт", "ответ", "ва", "ҳам", "рақами", "рақам", "ҷавоб", "va", "ham", "hamda", "bilan"),
        *(
            "raqam",
            "band",
            "bandlar",
            "yana",
            "яна",
            "боз",
            "ҳарду",
            "рақамҳои",
            "javob",
            "ҳамда",
            "билан",
            "с",
            "б",
            "й",
            "ый",
            "ой",
            "ое",
            "ум",
            "юм",
        ),
        *("чи", "chi", "si", "um", "st", "nd", "rd", "th", "option", "i", "javobi", "ҷавоби"),
    )
)
