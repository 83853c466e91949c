"""Slips of the fingers: whether one word may be another that was mistyped."""

from typing import Final

from rapidfuzz.distance import OSA

from bot.flows.scripts import sound, spelt


def one_slip(word: str, known: str) -> bool:
    """Whether a letter is missing, too many, another one, or two neighbours have changed places.

    Not the first letter, which is seldom mistyped; nor where it would take an Uzbek *not* away.
    """
    if word[:1] != known[:1] or known.endswith(_NOT) or word.startswith(_EVERYDAY):
        return False
    return OSA.distance(word, known, score_cutoff=1) <= 1


_NOT: Final = "ma"
# Words of every day that are one slip from grave ones: to do, died, to clean, stopped, rapid, to
# pay off.
_EVERYDAY: Final = tuple(
    sound(spelt(word)) for word in ("мекун", "мурд", "убира", "stopped", "rapid", "uzish")
)


def begins(word: str, stem: str) -> bool:
    """Whether a word begins with a stem, but for one slip."""
    length = len(stem)
    return (
        one_slip(word[:length], stem)
        or one_slip(word[: length + 1], stem)
        or one_slip(word[: length - 1], stem)
    )


HALF: Final = 3  # letters


def halves(word: str) -> tuple[str, str]:
    """A known word's first letters, and its first with those behind: one slip, which is not in
    the first letter, leaves one of them whole."""
    return word[:HALF], word[0] + word[HALF : 2 * HALF]
