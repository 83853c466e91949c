"""Numbers, addresses and papers in what people wrote: found by rule, marked, and covered.

Names and places no rule finds: a human looks before any free text leaves the hotline. What is found
here may also be something else; covering too much costs a tap, covering too little a person.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from phonenumbers import Leniency, PhoneNumberMatcher

COVER: Final = "•••"


class Found(StrEnum):
    """What a piece of a text looks like."""

    NUMBER = "number"  # of a telephone
    EMAIL = "email"
    LINK = "link"
    HANDLE = "handle"  # a name in a messenger
    CARD = "card"  # of a bank
    PAPER = "paper"  # a passport or the like
    PLATE = "plate"  # of a car


@dataclass(frozen=True, slots=True)
class Patterns:
    """What is a country's fact: where its numbers belong, and how its papers and plates look."""

    region: str  # ISO 3166, for numbers without a country's code
    papers: tuple[str, ...] = ()  # regular expressions
    plates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text. `found` is None for what stands as it is."""

    text: str
    found: Found | None = None

    @property
    def masked(self) -> str:
        return self.text if self.found is None else COVER


_MAY_HOLD: Final = re.compile(r"[\d@]|www|\w/", re.IGNORECASE)  # most texts hold nothing
_DATE: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d")
_EMAIL: Final = re.compile(r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w{2,24}")
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s•]{2,300}|(?<![\w@.])(?:t\.me|wa\.me|vk\.com|ok\.ru|instagram\.com"
    r"|facebook\.com|fb\.com|imo\.im|tiktok\.com)/[^\s•]{1,200}",
    re.IGNORECASE,
)
_HANDLE: Final = re.compile(r"(?<![\w@.])@\w{3,32}")
_CARD: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_ENDING: Final = ".,;:!?)»”\"'…"
_FEWEST: Final = 7  # digits of a telephone number; the library reads letters as keys too
# Digits that a messenger or a bank may know somebody by, however they are set apart.
_DIGITS: Final = re.compile(r"(?<!\w)\+?\d(?:[\s().-]{0,3}\d){6,18}(?!\w)")


def masked(text: str, patterns: Patterns) -> str:
    """The text with everything that was found covered."""
    return "".join(piece.masked for piece in pieces(text, patterns))


def pieces(text: str, patterns: Patterns) -> tuple[Piece, ...]:
    """All of the text in order: joined again it is the text. Some milliseconds for 400 letters.

    Where two overlap, the whole stretch is covered, as the surer of them: a link is no handle, a
    card no number. What is covered once is covered wherever the same letters stand again.
    """
    if not _MAY_HOLD.search(text):
        return (Piece(text),) if text else ()
    spans = _joined(sorted(_all(text, patterns), key=lambda span: (span.start, -span.end)))
    again = _again(text, spans)
    return tuple(_cut(text, _joined(sorted([*spans, *again], key=lambda span: span.start))))


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    found: Found
    rank: int


def _all(text: str, patterns: Patterns) -> Iterator[_Span]:
    """The surest first."""
    kinds = (
        (Found.LINK, _matches(_LINK, text)),
        (Found.EMAIL, _matches(_EMAIL, text)),
        (Found.CARD, (one for one in _matches(_CARD, text) if _luhn(text[slice(*one)]))),
        (Found.PAPER, _of_a_country(patterns.papers, text)),
        (Found.PLATE, _of_a_country(patterns.plates, text)),
        (Found.NUMBER, _numbers(text, patterns.region)),
        (Found.HANDLE, _matches(_HANDLE, text)),
    )
    for rank, (found, spans) in enumerate(kinds):
        yield from (_Span(start, end, found, rank) for start, end in spans)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """What ends a sentence is no part of what stands before it."""
    for each in pattern.finditer(text):
        yield each.start(), each.start() + len(each.group().rstrip(_ENDING))


def _of_a_country(patterns: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    for pattern in patterns:
        yield from _matches(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE), text)


def _numbers(text: str, region: str) -> Iterator[tuple[int, int]]:
    for match in PhoneNumberMatcher(text, region, leniency=Leniency.VALID):
        if sum(letter.isdigit() for letter in match.raw_string) >= _FEWEST:
            yield match.start, match.end
    for start, end in _matches(_DIGITS, text):
        if not _DATE.fullmatch(text, start, end):
            yield start, end


def _again(text: str, spans: Sequence[_Span]) -> Iterator[_Span]:
    for value, one in {text[one.start : one.end]: one for one in spans}.items():
        at = text.find(value)
        while at >= 0:
            yield _Span(at, at + len(value), one.found, one.rank)
            at = text.find(value, at + 1)


def _joined(spans: Sequence[_Span]) -> list[_Span]:
    """In order, none touching another's letters."""
    made: list[_Span] = []
    for one in spans:
        if made and one.start < made[-1].end:
            last = made.pop()
            surer = min(last, one, key=lambda span: span.rank)
            made.append(_Span(last.start, max(last.end, one.end), surer.found, surer.rank))
        elif one.start < one.end:
            made.append(one)
    return made


def _cut(text: str, spans: Sequence[_Span]) -> Iterator[Piece]:
    at = 0
    for one in spans:
        if at < one.start:
            yield Piece(text[at : one.start])
        yield Piece(text[one.start : one.end], one.found)
        at = one.end
    if at < len(text):
        yield Piece(text[at:])


def _luhn(text: str) -> bool:
    """Banks number their cards so that one wrong digit shows (ISO/IEC 7812)."""
    total = 0
    for place, digit in enumerate(int(each) for each in reversed(text) if each.isdigit()):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled  # noqa: PLR2004 - two digits added
    return total % 10 == 0
