"""How many SMS segments a text takes: GSM 03.38 where every letter is in it, UCS-2 otherwise."""

from collections.abc import Iterable

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


def segments(text: str) -> int:
    """Segments the carrier bills and joins; an empty text is none.

    One: 160 septets or 70 UTF-16 units. More: 153 or 67 each, and neither an escape with its
    letter nor a surrogate pair is torn apart.
    """
    if is_gsm(text):
        return _pieces((2 if letter in _EXTENDED else 1 for letter in text), alone=160, joined=153)
    return _pieces((2 if letter > _LAST_UNPAIRED else 1 for letter in text), alone=70, joined=67)


def _pieces(widths: Iterable[int], *, alone: int, joined: int) -> int:
    total, pieces, room = 0, 0, 0
    for width in widths:
        total += width
        if width > room:
            pieces, room = pieces + 1, joined
        room -= width
    return min(pieces, 1) if total <= alone else pieces
