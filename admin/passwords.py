"""Passwords: what is good enough, and the slow check of one. Always in a thread."""

import asyncio
import string
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

SHORTEST = 12
LONGEST = 256  # characters; a cap on work, not on strength
_FEWEST_LETTERS = 5  # that differ: "aaaaaaaaaaaa" is long and is nothing
_NAME_COUNTS_FROM = 4  # a shorter name stands in too many good passwords
# Near words: whoever guesses here tries them first. What is left without them has to be enough.
OURS = (
    *("panoh", "password", "hotline", "helpline", "panel", "operator", "supervisor"),
    *("administrator", "agency", "admin", "tajikistan", "dushanbe"),
)
_FEWEST_BESIDE_OURS = 8
_AROUND = string.digits + string.punctuation + string.whitespace
# The 20 000 most used of public leaks (from Django, BSD-3-Clause), and long ones of our region.
_COMMON = frozenset(
    (Path(__file__).parent / "common_passwords.txt").read_text(encoding="utf-8").split()
)
# However many sign in at once, no more memory than this is taken by it.
_THREADS = ThreadPoolExecutor(2, "password")
_HASHER = PasswordHasher(time_cost=3, memory_cost=65536, parallelism=2)  # RFC 9106, the second


def weakness(password: str, login: str) -> str | None:
    """The key of the words that say why a password is refused; None when it is good enough."""
    folded = password.casefold()
    if len(password) < SHORTEST:
        return "wrong-password-short"
    if len(password) > LONGEST:
        return "wrong-password-long"
    if _is_common(folded) or len(set(folded)) < _FEWEST_LETTERS:
        return "wrong-password-common"
    if len(_without(folded, OURS)) < _FEWEST_BESIDE_OURS:
        return "wrong-password-common"
    if len(login) >= _NAME_COUNTS_FROM and login.casefold() in folded:
        return "wrong-password-name"
    return None


def _without(text: str, words: Iterable[str]) -> str:
    for word in words:
        text = text.replace(word, "")
    return text


def _is_common(folded: str) -> bool:
    """What many people use: by itself, said twice, or with digits and signs around it."""
    bare = folded.strip(_AROUND)
    half = folded[: len(folded) // 2]
    twice = half * 2 == folded and half in _COMMON
    return folded in _COMMON or bare in _COMMON or not bare or twice


async def hashed(password: str) -> str:
    """Argon2id, about a tenth of a second and 64 MiB, by intent."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, password)


async def matches(password: str, kept: str | None) -> bool:
    """Whether it is the one. With `kept` None (nobody of that name) it takes just as long."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _matches, password, kept)


def _matches(password: str, kept: str | None) -> bool:
    try:
        _HASHER.verify(kept or _NOBODYS, password)
    except VerificationError:
        return False
    return kept is not None


# Of a text that nobody kept: the check of a name that does not exist takes as long as any.
_NOBODYS = (
    "$argon2id$v=19$m=65536,t=3,p=2$/6hHZP1ylnT1/acSmrXj3w$"
    "Hm+yZpA19yr0mI/DOMiZy4qv1EoU7mzX6zplR5y2Ghs"
)
