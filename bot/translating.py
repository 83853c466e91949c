"""`catalogue-status`: how far each language is, who has read its words, what holds a release."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from bot.messages import status
from bot.messages.catalogue import SOURCE, Catalogue
from bot.messages.status import State, Status
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import Language

MISSING: Final = "missing"  # beside the states of a text that is there


def catalogue_status(
    catalogue: Catalogue, *, write: bool, every_text: bool, file: Path = status.FILE
) -> int:
    """One line a language; with `write` the status file is brought in step, with `every_text` each
    text that nobody has read is named."""
    if write:
        _keep(status.refreshed(status.read(file), catalogue), file)
    known = status.read(file)
    for line in counts(catalogue, known):
        print(line)
    if every_text:
        for language in catalogue.languages:
            for line in unread(catalogue, known, language):
                print(line)
    return 0


def release(catalogue: Catalogue, packs: Sequence[CountryPack], file: Path = status.FILE) -> int:
    """1 if a language that is switched on lacks a text or has one that English has left behind.

    A draft holds nothing back, and is said: a text that no native speaker has read.
    """
    known = status.read(file)
    languages = switched_on(packs)
    found = list(problems(catalogue, known, languages))
    for line in found:
        print(line)
    for language in catalogue.languages:
        if language in languages:
            for line in unread(catalogue, known, language):
                print(f"notice: {line}")
    print(f"{len(found)} problems" if found else "Nothing is missing or stale.")
    return 1 if found else 0


def note_still_right(
    catalogue: Catalogue, language: Language, keys: Sequence[str], file: Path = status.FILE
) -> int:
    """English has changed, and these texts say the same as before: they are not stale."""
    unknown = _unknown(catalogue, language, keys)
    if unknown or not keys:
        print(unknown or "Name the texts that still say what English says.")
        return 1
    known = status.refreshed(status.read(file), catalogue)
    _keep(status.followed(known, catalogue, language, keys), file)
    print(f"{language}: {len(keys)} follow the English of today")
    return 0


@dataclass(frozen=True, slots=True)
class Review:
    """A native speaker has read these texts of a language, or all of them, as they stand."""

    language: Language
    keys: tuple[str, ...]  # empty: all
    by: str
    on: date


def note_review(catalogue: Catalogue, review: Review, file: Path = status.FILE) -> int:
    """Into the status file. What English has left behind has to be translated first."""
    language = review.language
    if unknown := _unknown(catalogue, language, review.keys):
        print(unknown)
        return 1
    known = status.refreshed(status.read(file), catalogue)
    read = {*(review.keys or catalogue.entries[language])}
    stale = {key for key in read if _state(catalogue, known, language, key) == State.STALE}
    _keep(status.reviewed(known, language, read - stale, review.by, review.on), file)
    for key in sorted(stale):
        print(f"{language}: {key} is stale: it has to follow the English first")
    print(f"{language}: {len(read - stale)} reviewed by {review.by}")
    return 0


def switched_on(packs: Iterable[CountryPack]) -> frozenset[Language]:
    """The languages in which somebody can write to us today; English is what all are made from."""
    offered = {
        language.code
        for pack in packs
        for channel in ChannelKind
        if pack.channels[channel].on
        for language in pack.offered(channel)
    }
    return frozenset({SOURCE, *offered})


def counts(catalogue: Catalogue, known: Status) -> Iterator[str]:
    """`tg: 300 draft, 59 reviewed, …`, and below it by whom and when."""
    for language in catalogue.languages:
        states = Counter(_states(catalogue, known, language).values())
        yield f"{language}: " + ", ".join(f"{states[how]} {how}" for how in (*State, MISSING))
        readers = defaultdict(list)
        for key, how in _states(catalogue, known, language).items():
            if how == State.REVIEWED:
                at = known[language][key]
                readers[at.reviewed_by].append(at.reviewed_on)
        for by, days in sorted(readers.items()):
            yield f"{language}: {len(days)} reviewed by {by}, last on {max(days)}"


def unread(catalogue: Catalogue, known: Status, language: Language) -> Iterator[str]:
    """What no native speaker has read, and what is out of date or not there, file by file."""
    by_file, in_all = defaultdict(list), Counter[str]()
    for key, how in _states(catalogue, known, language).items():
        file = _file(catalogue, language, key)
        in_all[file] += 1
        if how != State.REVIEWED:
            by_file[how, file].append(key)
    for (how, file), keys in sorted(by_file.items()):
        whole = len(keys) == in_all[file] > 1
        yield f"{language}: {how}: {file}: {f'all {len(keys)}' if whole else ', '.join(keys)}"


def problems(catalogue: Catalogue, known: Status, languages: Collection[Language]) -> Iterator[str]:
    """What holds a release back."""
    if status.refreshed(known, catalogue) != known:
        yield "status.toml is not in step with the words: `python -m bot catalogue-status --write`"
    for language in sorted(languages):
        if language not in catalogue.languages:
            yield f"{language}: is switched on and has no words"
            continue
        for key, how in _states(catalogue, known, language).items():
            if how in {MISSING, State.STALE}:
                yield f"{language}: {key} is {how}"


def _states(catalogue: Catalogue, known: Status, language: Language) -> dict[str, str]:
    every = set().union(*(entries.keys() for entries in catalogue.entries.values()))
    return {key: _state(catalogue, known, language, key) for key in sorted(every)}


def _state(catalogue: Catalogue, known: Status, language: Language, key: str) -> str:
    if not catalogue.has(language, key):
        return MISSING
    return status.state(known, catalogue, language, key)


def _file(catalogue: Catalogue, language: Language, key: str) -> str:
    has = next(each for each in (language, *catalogue.languages) if catalogue.has(each, key))
    return catalogue.entries[has][key].file.rpartition("/")[2]


def _unknown(catalogue: Catalogue, language: Language, keys: Iterable[str]) -> str:
    texts = catalogue.entries.get(language, {})
    if not texts:
        return f"{language} has no words"
    return next((f"{language} has no text {key}" for key in keys if key not in texts), "")


def _keep(known: Status, file: Path) -> None:
    file.write_text(status.written(known), encoding="utf-8")
