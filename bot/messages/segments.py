"""How many SMS segments a text takes: GSM 03.38 where every letter is in it, UCS-2 otherwise."""

from collections.abc import Iterable
from dataclasses import dataclass

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")  # an escape before each: two septets
_LAST_UNPAIRED = "\uffff"  # what follows takes two UTF-16 units
_GSM = _BASIC | _EXTENDED


def is_gsm(text: str) -> bool:
    """Whether the text goes out in seven bits a letter: 160 in one segment instead of 70."""
    return _GSM.issuperset(text)


@dataclass(frozen=True, slots=True)
class Measured:
    """How a text goes out as SMS."""

    segments: int
    left: int  # septets or UTF-16 units that the last segment still holds
    plain: bool  # GSM 03.38


def segments(text: str) -> int:
    """Segments the carrier bills and joins; an empty text is none."""
    return measured(text).segments


def measured(text: str) -> Measured:
    """One segment: 160 septets or 70 UTF-16 units. More: 153 or 67 each, and neither an escape
    with its letter nor a surrogate pair is torn apart.

    `admin/static/writer.js` counts by the same rule.
    """
    if is_gsm(text):
        widths = (2 if letter in _EXTENDED else 1 for letter in text)
        return Measured(*_pieces(widths, alone=160, joined=153), plain=True)
    widths = (2 if letter > _LAST_UNPAIRED else 1 for letter in text)
    return Measured(*_pieces(widths, alone=70, joined=67), plain=False)


def _pieces(widths: Iterable[int], *, alone: int, joined: int) -> tuple[int, int]:
    """How many, and the room in the last."""
    total, pieces, room = 0, 0, 0
    for width in widths:
        total += width
        if width > room:
            pieces, room = pieces + 1, joined
        room -= width
    return (min(pieces, 1), alone - total) if total <= alone else (pieces, room)
