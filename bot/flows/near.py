"""Words that together mean something when they stand near each other, in order or in any."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.flows import particles
from bot.flows.phrases import STEM, Form, Words, form, forms
from bot.flows.scripts import plain
from bot.flows.slips import begins, one_slip

CALM: Final = "calm"
ANYHOW: Final = -1
_SHORTEST: Final = 4  # letters: in a shorter word a slip makes another word
_NEAR: Final = 4  # words between the first and the last of those that stand in any order


def _by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    these = [word for word in words if len(word) >= _SHORTEST]
    return {
        first: tuple(word for word in these if word[0] == first)
        for first in {word[0] for word in these}
    }


@dataclass(frozen=True, slots=True)
class Member:
    """One word of a phrase, in all its forms."""

    short: frozenset[str]
    long: frozenset[str]
    short_stems: tuple[str, ...]
    long_stems: tuple[str, ...]
    # No slip is in the first letter.
    short_by_first: Mapping[str, Sequence[str]]
    long_by_first: Mapping[str, Sequence[str]]
    stems_by_first: Mapping[str, Sequence[str]]
    exact: bool  # what calms must be said without a slip

    @classmethod
    def of(cls, forms: Iterable[Form], value: str) -> "Member":
        these = tuple(forms)
        return cls(
            frozenset(one.text for one in these if not one.stem and not one.is_long),
            frozenset(one.text for one in these if not one.stem and one.is_long),
            tuple(one.text for one in these if one.stem and not one.is_long),
            tuple(one.text for one in these if one.stem and one.is_long),
            _by_first(one.text for one in these if not one.stem and not one.is_long),
            _by_first(one.text for one in these if not one.stem and one.is_long),
            _by_first(one.text for one in these if one.stem and one.is_long),
            exact=value == CALM,
        )

    @property
    def shortest(self) -> int:
        return min(map(len, (*self.short, *self.long, *self.short_stems, *self.long_stems)))

    def is_said(self, words: Words, at: int) -> bool:
        one_script, sounded = words.spelt[at], words.sounds[at]
        return (
            one_script in self.short
            or sounded in self.long
            or one_script.startswith(self.short_stems)
            or sounded.startswith(self.long_stems)
            or (not self.exact and self._slipped(one_script, sounded))
        )

    def _slipped(self, one_script: str, sounded: str) -> bool:
        """Beside a word that was heard, one slip is allowed in shorter ones, too."""
        if len(one_script) < _SHORTEST:
            return False
        first = one_script[0]
        return (
            any(one_slip(one_script, known) for known in self.short_by_first.get(first, ()))
            or any(one_slip(sounded, known) for known in self.long_by_first.get(sounded[0], ()))
            or any(begins(sounded, stem) for stem in self.stems_by_first.get(sounded[0], ()))
        )


Seen = dict[tuple[int, int], bool]  # which member a word of one text is, as far as was asked


def _is_said(member: Member, words: Words, at: int, seen: Seen) -> bool:
    key = (id(member), at)
    said = seen.get(key)
    if said is None:
        said = seen[key] = member.is_said(words, at)
    return said


@dataclass(frozen=True, slots=True)
class Phrase:
    value: str
    members: tuple[Member, ...]
    key: int  # the member by which it is looked up
    gap: int  # words that may stand between two; ANYHOW: in any order

    def found(self, words: Words, at: int, seen: Seen) -> frozenset[int] | None:
        """Where its words stand around one that is the key."""
        find = self._anyhow if self.gap == ANYHOW else self._in_order
        return find(words, at, seen)

    def _in_order(self, words: Words, at: int, seen: Seen) -> frozenset[int] | None:
        places = {at}
        for members, step in (
            (self.members[: self.key][::-1], -1),
            (self.members[self.key + 1 :], 1),
        ):
            here = at
            for member in members:
                here = self._next(words, here, step, member, seen)
                if here < 0:
                    return None
                places.add(here)
        return frozenset(places)

    def _next(self, words: Words, here: int, step: int, member: Member, seen: Seen) -> int:
        for far in range(1, self.gap + 2):
            there = here + step * far
            if not 0 <= there < len(words.plain):
                return -1
            if _is_said(member, words, there, seen):
                return there
            if words.plain[there] in particles.DENYING:
                return -1
        return -1

    def _anyhow(self, words: Words, at: int, seen: Seen) -> frozenset[int] | None:
        places = {at}
        for number, member in enumerate(self.members):
            if number == self.key:
                continue
            there = next(
                (
                    place
                    for far in range(1, _NEAR + 1)
                    for place in (at - far, at + far)
                    if 0 <= place < len(words.plain)
                    and place not in places
                    and _is_said(member, words, place, seen)
                ),
                None,
            )
            if there is None:
                return None
            places.add(there)
        return frozenset(places)


def ordered(value: str, written: Iterable[str], *, gap: int, stem: bool) -> Iterator[Phrase]:
    for text in written:
        words = plain(text).split()
        members = tuple(
            Member.of([form(word, stem=stem and at == len(words) - 1)], value)
            for at, word in enumerate(words)
        )
        yield Phrase(value, members, _key(members), gap)


def together(value: str, written: str, *, gap: int = ANYHOW) -> Iterator[Phrase]:
    for text in written.split("/"):
        members = tuple(_member(alike, value) for alike in text.split())
        yield Phrase(value, members, _key(members), gap)


@cache
def _member(alike: str, value: str) -> Member:
    """The same words are one member in every phrase: a text's word is compared with it once."""
    return Member.of((one for word in alike.split("|") for one in _forms(word)), value)


def _forms(word: str) -> set[Form]:
    """Also without apostrophes, but for dying in Uzbek, which without one is to take."""
    if word.startswith("o'l") and not word.startswith(_TO_KILL):
        return {form(word.removesuffix(STEM), stem=word.endswith(STEM))}
    return forms((word,))


_TO_KILL: Final = "o'ldir"


def _key(members: Sequence[Member]) -> int:
    return max(range(len(members)), key=lambda at: (members[at].shortest, at))
