"""Hearing danger and thoughts of dying anywhere in a text, in one pass over its words.

Every phrase has a word by which it is looked up, its longest; the others must stand near. Long
words count with one slip of the fingers, vowels that are mixed up are alike, and scripts do not
matter. What only sounds grave hides its own words, and nothing beside them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.flows import alarm_words, alarms, dying_words, idioms, particles
from bot.flows.phrases import LONG, STEM, Form, Words, form
from bot.flows.scripts import as_russian_keys, is_other_keys, plain
from bot.flows.slips import HALF, begins, halves, one_slip

_DANGER: Final = "danger"
_DYING: Final = "dying"
_CALM: Final = "calm"
_ANYHOW: Final = -1
# Letters from which one slip is allowed in the word by which a phrase is looked up. Shorter ones
# are too near to words of every day: "спросите" is one slip from "спасите".
_ALONE: Final = 8
_BESIDE: Final = 7
_SHORTEST: Final = 4  # letters: in a shorter word a slip makes another word
_NEAR: Final = 4  # words between the first and the last of those that stand in any order


class Grave(NamedTuple):
    """What a text may speak of."""

    danger: bool = False
    dying: bool = False


@dataclass(frozen=True, slots=True)
class _Member:
    """One word of a phrase, in all its forms."""

    short: frozenset[str]
    long: frozenset[str]
    short_stems: tuple[str, ...]
    long_stems: tuple[str, ...]
    exact: bool  # what calms must be said without a slip

    @classmethod
    def of(cls, forms: Iterable[Form], value: str) -> "_Member":
        these = tuple(forms)
        return cls(
            frozenset(one.text for one in these if not one.stem and not one.is_long),
            frozenset(one.text for one in these if not one.stem and one.is_long),
            tuple(one.text for one in these if one.stem and not one.is_long),
            tuple(one.text for one in these if one.stem and one.is_long),
            exact=value == _CALM,
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
        return (
            any(one_slip(one_script, known) for known in self.short if len(known) >= _SHORTEST)
            or any(one_slip(sounded, known) for known in self.long)
            or any(begins(sounded, stem) for stem in self.long_stems)
        )


@dataclass(frozen=True, slots=True)
class _Phrase:
    value: str
    members: tuple[_Member, ...]
    key: int  # the member by which it is looked up
    gap: int  # words that may stand between two; _ANYHOW: in any order

    def found(self, words: Words, at: int) -> frozenset[int] | None:
        """Where its words stand around one that is the key."""
        return self._anyhow(words, at) if self.gap == _ANYHOW else self._in_order(words, at)

    def _in_order(self, words: Words, at: int) -> frozenset[int] | None:
        places = {at}
        for members, step in (
            (self.members[: self.key][::-1], -1),
            (self.members[self.key + 1 :], 1),
        ):
            here = at
            for member in members:
                here = self._next(words, here, step, member)
                if here < 0:
                    return None
                places.add(here)
        return frozenset(places)

    def _next(self, words: Words, here: int, step: int, member: _Member) -> int:
        for far in range(1, self.gap + 2):
            there = here + step * far
            if not 0 <= there < len(words.plain):
                return -1
            if member.is_said(words, there):
                return there
            if words.plain[there] in particles.DENYING:
                return -1
        return -1

    def _anyhow(self, words: Words, at: int) -> frozenset[int] | None:
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
                    and member.is_said(words, place)
                ),
                None,
            )
            if there is None:
                return None
            places.add(there)
        return frozenset(places)


# --- The tables.


_Known = tuple[str, bool, list[_Phrase]]  # a long word, whether only its beginning, and of what


class _Tables:
    """All phrases by the word they are looked up by. Only read from, once made."""

    def __init__(self, phrases: Sequence[_Phrase]) -> None:
        self.short: dict[str, list[_Phrase]] = {}
        self.long: dict[str, list[_Phrase]] = {}
        self.short_stems: dict[int, dict[str, list[_Phrase]]] = {}
        self.long_stems: dict[int, dict[str, list[_Phrase]]] = {}
        self.first_halves: dict[str, list[_Known]] = {}
        self.second_halves: dict[str, list[_Known]] = {}
        for phrase in phrases:
            key = phrase.members[phrase.key]
            for word in key.short:
                self.short.setdefault(word, []).append(phrase)
            for word in key.long:
                self.long.setdefault(word, []).append(phrase)
            for stem in key.short_stems:
                self.short_stems.setdefault(len(stem), {}).setdefault(stem, []).append(phrase)
            for stem in key.long_stems:
                self.long_stems.setdefault(len(stem), {}).setdefault(stem, []).append(phrase)
        for word, found in self.long.items():
            self._learn(word, found, stem=False)
        for stems in self.long_stems.values():
            for stem, found in stems.items():
                self._learn(stem, found, stem=True)

    def _learn(self, word: str, found: list[_Phrase], *, stem: bool) -> None:
        grave = [
            phrase
            for phrase in found
            if phrase.value != _CALM
            and len(word) >= (_ALONE if len(phrase.members) == 1 else _BESIDE)
        ]
        if grave:
            first, second = halves(word)
            self.first_halves.setdefault(first, []).append((word, stem, grave))
            self.second_halves.setdefault(second, []).append((word, stem, grave))

    def keyed(self, one_script: str, sounded: str) -> list[_Phrase]:
        """The phrases that a word may be the key of."""
        found: list[_Phrase] = []
        if (phrases := self.short.get(one_script)) is not None:
            found += phrases
        if (phrases := self.long.get(sounded)) is not None:
            found += phrases
        for length, stems in self.short_stems.items():
            if (phrases := stems.get(one_script[:length])) is not None:
                found += phrases
        if len(sounded) >= LONG:
            for length, stems in self.long_stems.items():
                if (phrases := stems.get(sounded[:length])) is not None:
                    found += phrases
        if not found and len(sounded) >= LONG:
            found = self._slipped(sounded)
        return found

    def _slipped(self, word: str) -> list[_Phrase]:
        known: list[_Known] = []
        # The third letter is left out, too: it may have changed places with the fourth.
        for half in {word[:HALF], word[: HALF - 1] + word[HALF : HALF + 1]}:
            known += self.first_halves.get(half, ())
        for start in (HALF - 1, HALF, HALF + 1):
            known += self.second_halves.get(word[0] + word[start : start + HALF], ())
        return [
            phrase
            for text, stem, phrases in known
            if (begins(word, text) if stem else one_slip(word, text))
            for phrase in phrases
        ]


def _ordered(value: str, written: Iterable[str], *, gap: int, stem: bool) -> Iterator[_Phrase]:
    for text in written:
        words = plain(text).split()
        members = tuple(
            _Member.of([form(word, stem=stem and at == len(words) - 1)], value)
            for at, word in enumerate(words)
        )
        yield _Phrase(value, members, _key(members), gap)


def _together(value: str, written: str, *, gap: int = _ANYHOW) -> Iterator[_Phrase]:
    for text in written.split("/"):
        members = tuple(
            _Member.of(
                (
                    form(word.removesuffix(STEM), stem=word.endswith(STEM))
                    for word in alike.split("|")
                ),
                value,
            )
            for alike in text.split()
        )
        yield _Phrase(value, members, _key(members), gap)


def _key(members: Sequence[_Member]) -> int:
    return max(range(len(members)), key=lambda at: (members[at].shortest, at))


_HEARD: Final = _Tables(
    [
        *_ordered(_CALM, alarms.HARMLESS, gap=0, stem=False),
        *_together(_CALM, idioms.CALM, gap=1),
        *_together(_CALM, idioms.DENIED, gap=0),
        *_together(_CALM, idioms.ASIDE),
        *_ordered(_DANGER, alarms.DANGER, gap=1, stem=True),
        *_together(_DANGER, alarm_words.DANGER),
        *_together(_DANGER, alarm_words.HARMED, gap=1),
        *_ordered(_DYING, alarms.DYING, gap=1, stem=True),
        *_together(_DYING, dying_words.DYING),
        *_together(_DYING, dying_words.DYING_IN_ORDER, gap=2),
    ]
)


def grave(text: str) -> Grave:
    """Whether a text speaks of danger, and whether of dying."""
    heard = _grave(text)
    return _grave(as_russian_keys(text)) if is_other_keys(text) and not any(heard) else heard


def _grave(text: str) -> Grave:
    words = Words.of(plain(text))
    found: dict[str, list[frozenset[int]]] = {_DANGER: [], _DYING: [], _CALM: []}
    for at, (one_script, sounded) in enumerate(zip(words.spelt, words.sounds, strict=True)):
        for phrase in _HEARD.keyed(one_script, sounded):
            places = phrase.found(words, at) if len(phrase.members) > 1 else frozenset({at})
            if places is not None:
                found[phrase.value].append(places)
    # A word that only fills is nobody's: "killing me" twice is hidden once.
    calmed = {
        at for places in found[_CALM] for at in places if not particles.fills(words.plain[at])
    }
    return Grave(
        danger=any(calmed.isdisjoint(places) for places in found[_DANGER]),
        dying=any(calmed.isdisjoint(places) for places in found[_DYING]),
    )


def speaks_of_danger(text: str) -> bool:
    return grave(text).danger


def speaks_of_dying(text: str) -> bool:
    return grave(text).dying
