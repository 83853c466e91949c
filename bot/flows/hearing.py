"""Hearing danger and thoughts of dying anywhere in a text, in one pass over its words.

Every phrase has a word by which it is looked up, its longest; the others must stand near. Long
words count with one slip of the fingers, vowels that are mixed up are alike, and scripts do not
matter. What only sounds grave hides its own words, and nothing beside them.
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.flows import mended, particles
from bot.flows.near import CALM, Phrase, Seen, ordered, together
from bot.flows.phrases import LONG, Words
from bot.flows.scripts import on_other_keys, plain, spelt
from bot.flows.slips import HALF, begins, halves, one_slip
from bot.flows.words import (
    alarm_families,
    alarm_words,
    alarms,
    despair,
    dying_words,
    harm,
    harmless,
    idioms,
)

_DANGER: Final = "danger"
_DYING: Final = "dying"
# Letters from which one slip is allowed in the word by which a phrase is looked up. Shorter ones
# are too near to words of every day: "спросите" is one slip from "спасите".
_ALONE: Final = 8
_BESIDE: Final = 7
_HEAD: Final = LONG - 1  # letters that tell quickly that no long word begins so


class Grave(NamedTuple):
    """What a text may speak of."""

    danger: bool = False
    dying: bool = False


# --- The tables.


_Known = tuple[str, bool, list[Phrase]]  # a long word, whether only its beginning, and of what


class _Tables:
    """All phrases by the word they are looked up by. Only read from, once made."""

    def __init__(self, phrases: Sequence[Phrase]) -> None:
        self.short: dict[str, list[Phrase]] = {}
        self.long: dict[str, list[Phrase]] = {}
        self.short_stems: dict[int, dict[str, list[Phrase]]] = {}
        self.long_stems: dict[int, dict[str, list[Phrase]]] = {}
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
        self.heads = {stem[:_HEAD] for stems in self.long_stems.values() for stem in stems}
        for word, found in self.long.items():
            self._learn(word, found, stem=False)
        for stems in self.long_stems.values():
            for stem, found in stems.items():
                self._learn(stem, found, stem=True)

    def _learn(self, word: str, found: list[Phrase], *, stem: bool) -> None:
        grave = [
            phrase
            for phrase in found
            if phrase.value != CALM
            and len(word) >= (_ALONE if len(phrase.members) == 1 else _BESIDE)
        ]
        if grave:
            first, second = halves(word)
            self.first_halves.setdefault(first, []).append((word, stem, grave))
            self.second_halves.setdefault(second, []).append((word, stem, grave))

    def keyed(self, one_script: str, sounded: str) -> list[Phrase]:
        """The phrases that a word may be the key of."""
        found: list[Phrase] = []
        if (phrases := self.short.get(one_script)) is not None:
            found += phrases
        if (phrases := self.long.get(sounded)) is not None:
            found += phrases
        for length, stems in self.short_stems.items():
            if (phrases := stems.get(one_script[:length])) is not None:
                found += phrases
        if sounded[:_HEAD] in self.heads:
            for length, stems in self.long_stems.items():
                if (phrases := stems.get(sounded[:length])) is not None:
                    found += phrases
        if not found and len(sounded) >= LONG:
            found = self._slipped(sounded)
        return found

    def _slipped(self, word: str) -> list[Phrase]:
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


_GRAVE: Final = _Tables(
    [
        *ordered(_DANGER, alarms.DANGER, gap=1, stem=True),
        *together(_DANGER, alarm_words.DANGER),
        *together(_DANGER, alarm_families.DANGER),
        *together(_DANGER, alarm_words.HARMED, gap=1),
        *together(_DANGER, harm.DANGER),
        *ordered(_DYING, alarms.DYING, gap=1, stem=True),
        *together(_DYING, dying_words.DYING),
        *together(_DYING, despair.DYING),
        *together(_DYING, despair.DYING_IN_ORDER, gap=2),
        *together(_DYING, alarm_families.DYING),
        *together(_DYING, alarm_families.DYING_IN_ORDER, gap=2),
        *together(_DYING, dying_words.DYING_IN_ORDER, gap=2),
    ]
)
_CALMING: Final = _Tables(
    [
        *ordered(CALM, alarms.HARMLESS, gap=0, stem=False),
        *together(CALM, idioms.CALM, gap=1),
        *together(CALM, alarm_families.CALM, gap=1),
        *together(CALM, idioms.DENIED, gap=0),
        *together(CALM, idioms.ASIDE),
        *together(CALM, harmless.CALM),
    ]
)
# What makes a short text one of what lies long back, if nothing of now stands there.
_LONG_AGO: Final = _Tables([*together(CALM, harmless.LONG_AGO)])
_NOW: Final = _Tables([*together(CALM, harmless.NOW)])


def grave(text: str) -> Grave:
    """Whether a text speaks of danger, and whether of dying."""
    heard = _grave(plain(text))
    if any(heard) or (other := on_other_keys(text)) is None:
        return heard
    return _grave(plain(other))


def _grave(said: str) -> Grave:
    if said in alarm_families.WHOLE_DYING:
        return Grave(dying=True)
    words = Words.of(said)
    if len(words.plain) >= _PIECES and len(said) < _SPREAD * len(words.plain):
        pieced = _in_pieces(words)
        if any(pieced):
            return pieced
    heard = _said_of(words)
    if not heard and (other := mended.mended(words)) is not None:
        heard = _said_of(other)
    return Grave(danger=_DANGER in heard, dying=_DYING in heard)


_SHORT: Final = 12  # words: in a longer text what is past stands beside what is now


def _said_of(words: Words) -> set[str]:
    found = _found(words, _GRAVE)
    if not found:
        return set()
    # A word that only fills is nobody's: "killing me" twice is hidden once.
    calmed = {
        at
        for _, places in _found(words, _CALMING)
        for at in places
        if not particles.fills(words.plain[at])
    }
    said_of = {
        value
        for value, places in found
        if calmed.isdisjoint(places) and not _by_nobody(words, places)
    }
    if (
        _DANGER in said_of
        and len(words.plain) <= _SHORT
        and _found(words, _LONG_AGO)
        and not _found(words, _NOW)
    ):
        said_of.discard(_DANGER)
    return said_of


_NOBODY: Final = frozenset(
    map(plain, ("никто", "никого", "nobody", "noone", "nikto", "касе", "ҳеҷкас", "hechkim"))
)
_NOT: Final = frozenset(map(plain, ("не", "ne", "нет")))
_REACH: Final = 3  # words between nobody and what they do not do


def _by_nobody(words: Words, places: frozenset[int]) -> bool:
    """Whether it is nobody who does it: "руки никто не распускает", "nobody ever beats"."""
    first, last = min(places), max(places)
    near = words.plain[max(0, first - _REACH) : last + _REACH + 1]
    if _NOBODY.isdisjoint(near):
        return False
    before = [words.plain[at - 1] for at in places if at and at - 1 not in places]
    return not _NOT.isdisjoint(before) or not {"nobody", "noone"}.isdisjoint(before)


def _found(words: Words, tables: _Tables) -> list[tuple[str, frozenset[int]]]:
    """What the phrases that were said mean, and where their words stand."""
    found = []
    seen: Seen = {}
    for at, (one_script, sounded) in enumerate(zip(words.spelt, words.sounds, strict=True)):
        for phrase in tables.keyed(one_script, sounded):
            places = phrase.found(words, at, seen) if len(phrase.members) > 1 else frozenset({at})
            if places is not None:
                found.append((phrase.value, places))
    return found


_PIECES: Final = 5
_SPREAD: Final = 2.9  # letters to a word, with the space behind: words are not that short
_LEAST: Final = 4


def _run_together(phrases: Sequence[str]) -> tuple[str, ...]:
    bare = (spelt(plain(phrase)).replace(" ", "") for phrase in phrases)
    return tuple({one for one in bare if len(one) >= _LEAST})


_DANGER_IN_PIECES: Final = _run_together(alarms.DANGER)
_DYING_IN_PIECES: Final = _run_together(alarms.DYING)


def _in_pieces(words: Words) -> Grave:
    """Of a text whose letters are spread out, as by somebody who hides what they write."""
    said = spelt("".join(words.plain))
    return Grave(
        danger=any(one in said for one in _DANGER_IN_PIECES),
        dying=any(one in said for one in _DYING_IN_PIECES),
    )


def speaks_of_danger(text: str) -> bool:
    return grave(text).danger


def speaks_of_dying(text: str) -> bool:
    return grave(text).dying
