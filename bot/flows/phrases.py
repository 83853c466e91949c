"""Finding phrases in what was said: one pass over its words.

A phrase is a handful of words that stand near each other, in any order. It is written with `/`
between phrases, `|` between words that do alike, and `-` after a word of which only the beginning
matters. Short words are compared as they are spelt, in one script; long ones by their sound.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from bot.flows.scripts import plain, sound, spelt

STEM: Final = "-"
LONG: Final = 6  # letters from which a word is known by its sound
_MEMBERS: Final = 16  # more words has no phrase


class Words(NamedTuple):
    """A reply's words, thrice: plain, in one script, and by their sound."""

    plain: list[str]
    spelt: list[str]
    sounds: list[str]

    @classmethod
    def of(cls, said: str) -> "Words":
        one_script = spelt(said)
        return cls(said.split(), one_script.split(), sound(one_script).split())


class Found(NamedTuple):
    """A phrase that was found, and where its words stand."""

    value: str
    at: frozenset[int]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one question, ready to be looked for."""

    short: Mapping[str, tuple[int, ...]]  # a whole word → the phrases it stands in
    long: Mapping[str, tuple[int, ...]]
    short_stems: Mapping[int, Mapping[str, tuple[int, ...]]]  # by length
    long_stems: Mapping[int, Mapping[str, tuple[int, ...]]]
    needs: tuple[int, ...]  # how many words each phrase has
    values: tuple[str, ...]  # and which choice it stands for

    def find(self, words: Words) -> list[Found]:
        """Every phrase all of whose words were said; none that is only a part of another."""
        places: dict[int, dict[int, int]] = {}
        for at, (one_script, sounded) in enumerate(zip(words.spelt, words.sounds, strict=True)):
            for part in self._parts(one_script, sounded):
                phrase, member = divmod(part, _MEMBERS)
                members = places.setdefault(phrase, {})
                if at not in members.values():
                    members.setdefault(member, at)
        whole = [
            Found(self.values[phrase], frozenset(members.values()))
            for phrase, members in places.items()
            if len(members) == self.needs[phrase]
        ]
        return [one for one in whole if not any(one.at < other.at for other in whole)]

    def _parts(self, one_script: str, sounded: str) -> Iterable[int]:
        yield from self.short.get(one_script, ())
        yield from self.long.get(sounded, ())
        for length, stems in self.short_stems.items():
            yield from stems.get(one_script[:length], ())
        for length, stems in self.long_stems.items():
            yield from stems.get(sounded[:length], ())


def compiled(phrases: Iterable[tuple[str, str]]) -> Phrases:
    """From pairs of a choice's value and its phrases, as they are written."""
    tables: dict[tuple[bool, bool], dict[str, list[int]]] = {}
    needs: list[int] = []
    values: list[str] = []
    for value, written in phrases:
        for phrase in filter(None, written.split("/")):
            members = phrase.split()
            for number, member in enumerate(members):
                for word in forms(member.split("|")):
                    table = tables.setdefault((word.stem, word.is_long), {})
                    table.setdefault(word.text, []).append(len(needs) * _MEMBERS + number)
            needs.append(len(members))
            values.append(value)
    return Phrases(
        _frozen(tables.get((False, False), {})),
        _frozen(tables.get((False, True), {})),
        _by_length(tables.get((True, False), {})),
        _by_length(tables.get((True, True), {})),
        tuple(needs),
        tuple(values),
    )


class Form(NamedTuple):
    """How a word of a phrase is looked for."""

    text: str
    stem: bool
    is_long: bool


def forms(alike: Sequence[str]) -> set[Form]:
    """Words that do alike; in Uzbek also without the apostrophe that many leave out."""
    found = set()
    for word in alike:
        bare = word.removesuffix(STEM)
        for typed in {bare, bare.replace("o'", "o").replace("g'", "g")}:
            found.add(form(typed, stem=bare != word))
    return found


def form(word: str, *, stem: bool) -> Form:
    one_script = spelt(plain(word))
    is_long = len(one_script) >= LONG
    return Form(sound(one_script) if is_long else one_script, stem, is_long)


def _frozen(table: Mapping[str, list[int]]) -> dict[str, tuple[int, ...]]:
    return {word: tuple(parts) for word, parts in table.items()}


def _by_length(table: Mapping[str, list[int]]) -> dict[int, dict[str, tuple[int, ...]]]:
    lengths = sorted({len(stem) for stem in table})
    return {
        length: {stem: tuple(parts) for stem, parts in table.items() if len(stem) == length}
        for length in lengths
    }
