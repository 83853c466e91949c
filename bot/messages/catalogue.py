"""The catalogue: every text in every language that has it, found by key."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.lists import format_list
from fluent.runtime import FluentBundle
from fluent.runtime.resolver import MAX_PART_LENGTH
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.messages import letters
from bot.messages.letters import BrokenLetters, Letters
from intake.ids import Language

WORDS = Path(__file__).parent
SOURCE = Language("en")  # what translators translate from
_MARK = 0xFDD0  # the first of the code points that no text may contain
SMS = "sms"  # the attribute that holds a text's short form


class BrokenWords(Exception):
    """A catalogue that does not parse, or says one key twice."""


class WordsMissing(Exception):
    """A key without text in this language, or a text that lacks an argument. Names the key only."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One text as it stands in its file."""

    file: str
    message: ast.Message

    @property
    def comment(self) -> str:
        return ((self.message.comment and self.message.comment.content) or "").strip()

    @property
    def attributes(self) -> frozenset[str]:
        return frozenset(attribute.id.name for attribute in self.message.attributes)

    @property
    def digest(self) -> str:
        """Eight hex digits that change whenever a word of it does; its comment does not count."""
        bare = ast.Message(self.message.id, self.message.value, self.message.attributes)
        written = FluentSerializer().serialize_entry(bare)
        return hashlib.sha256(written.encode()).hexdigest()[:8]


class Catalogue:
    """Texts of all languages. Made once at the start, only read from then on."""

    def __init__(
        self,
        entries: Mapping[Language, Mapping[str, Entry]],
        spellings: Mapping[Language, Letters] | None = None,
    ) -> None:
        self.entries = entries
        self._spellings = spellings or {}
        self._bundles = {language: _bundle(language, texts) for language, texts in entries.items()}
        # Each text as it always is; None where it turns on an argument.
        self._fixed: dict[tuple[Language, str, bool], str | None] = {}
        self._wordings: dict[str, str] = {}

    @classmethod
    def load(cls, directory: Path = WORDS) -> "Catalogue":
        """Read `<directory>/<language>/*.ftl`, as many as there are.

        A language may lack texts (`check` says which). A folder with letters.toml is another
        language in other letters, and holds only what is written by hand. Raises BrokenWords.
        """
        files = {*directory.glob("*/*.ftl"), *directory.glob(f"*/{letters.FILE}")}
        folders = sorted(
            {file.parent for file in files},
            key=lambda folder: (folder.name != SOURCE, folder.name),
        )
        entries = {Language(folder.name): _read(folder) for folder in folders}
        try:
            spellings = {
                Language(folder.name): Letters.read(folder / letters.FILE)
                for folder in folders
                if (folder / letters.FILE).exists()
            }
        except BrokenLetters as broken:
            raise BrokenWords(str(broken)) from broken
        for language, spelling in spellings.items():
            entries[language] = _spelt(language, spelling, entries)
        return cls(entries, spellings)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The source first, the others by their codes."""
        return tuple(self.entries)

    @property
    def spellings(self) -> frozenset[Language]:
        """Those of them that are another language in other letters."""
        return frozenset(self._spellings)

    def letters(self, language: Language) -> Mapping[str, str]:
        """What stands for each letter in this language; nothing where it has its own."""
        spelling = self._spellings.get(language)
        return {} if spelling is None else spelling.table

    def written(self, language: Language, text: str) -> str:
        """A name or somebody's words in the letters of this language, where it has its own."""
        spelling = self._spellings.get(language)
        return text if spelling is None else spelling.write(text)

    def has(self, language: Language, key: str) -> bool:
        return key in self.entries.get(language, {})

    def text(
        self, language: Language, key: str, args: Mapping[str, str | int], *, sms: bool = False
    ) -> str:
        """The words of a key; with `sms` its short form where there is one.

        Raises WordsMissing when anything is: a text with a hole is never sent.
        """
        if (fixed := self.fixed(language, key, sms=sms)) is not None:
            return fixed
        bundle, pattern = self._pattern(language, key, sms=sms)
        given = {
            name: self.written(language, value) if isinstance(value, str) else value
            for name, value in args.items()
        }
        # Fluent refuses a string over its own limit: such a one goes in when the text stands.
        long = {name: str(value) for name, value in given.items() if _is_long(value)}
        given |= {name: chr(_MARK + place) for place, name in enumerate(long)}
        text, errors = bundle.format_pattern(pattern, given)
        if errors:
            raise WordsMissing(f"{language}: {key} lacks an argument or a text that it refers to")
        return str(text).translate({ord(str(given[name])): value for name, value in long.items()})

    def fixed(self, language: Language, key: str, *, sms: bool = False) -> str | None:
        """The words of a key that turn on nothing; None where they turn on an argument.

        Raises WordsMissing as `text` does.
        """
        place = (language, key, sms)
        if place not in self._fixed:
            bundle, pattern = self._pattern(language, key, sms=sms)
            bare, lacks = bundle.format_pattern(pattern, {})
            self._fixed[place] = None if lacks else str(bare)
        return self._fixed[place]

    def _pattern(self, language: Language, key: str, *, sms: bool) -> tuple[FluentBundle, Any]:
        if not self.has(language, key):
            raise WordsMissing(f"{language}: no text for {key}")
        bundle = self._bundles[language]
        message = bundle.get_message(key)
        pattern = message.attributes.get(SMS, message.value) if sms else message.value
        if pattern is None:
            raise WordsMissing(f"{language}: {key} has attributes, but no text")
        return bundle, pattern

    def attribute(self, language: Language, key: str, name: str) -> str:
        """A key's attribute without arguments; "" where it has none."""
        if not self.has(language, key):
            raise WordsMissing(f"{language}: no text for {key}")
        bundle = self._bundles[language]
        pattern = bundle.get_message(key).attributes.get(name)
        if pattern is None:
            return ""
        text, errors = bundle.format_pattern(pattern, {})
        if errors:
            raise WordsMissing(f"{language}: {key}.{name} lacks an argument")
        return str(text)

    def joined(self, language: Language, parts: Sequence[str]) -> str:
        """`a, b and c`, as this language joins them."""
        return format_list(list(parts), locale=language.replace("-", "_"))

    def wording(self, key: str) -> str:
        """`key@version`: what a consent was given to. The version is the source text's digest."""
        found = self._wordings.get(key)
        if found is None:
            entry = self.entries.get(SOURCE, {}).get(key)
            if entry is None:
                raise WordsMissing(f"{SOURCE}: no text for {key}")
            found = self._wordings[key] = f"{key}@{entry.digest}"
        return found


def _is_long(value: str | int) -> bool:
    return len(str(value)) > MAX_PART_LENGTH


def _spelt(
    language: Language, spelling: Letters, entries: Mapping[Language, Mapping[str, Entry]]
) -> dict[str, Entry]:
    """Every text of the other language in these letters, and what is written by hand instead."""
    by_hand, usual = entries[language], entries.get(spelling.of, {})
    if unknown := sorted(by_hand.keys() - usual.keys()):
        raise BrokenWords(f"{language}: {unknown[0]} is no text of {spelling.of}")
    written = {key: Entry(one.file, spelling.rewritten(one.message)) for key, one in usual.items()}
    return {**written, **by_hand}


def _read(folder: Path) -> dict[str, Entry]:
    texts: dict[str, Entry] = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            where = f"{folder.name}/{file.name}"
            match entry:
                case ast.Message():
                    if entry.id.name in texts:
                        raise BrokenWords(f"{where}: {entry.id.name} is said twice")
                    texts[entry.id.name] = Entry(where, entry)
                case ast.Junk():
                    line = (entry.content or "").strip().partition("\n")[0]
                    why = "; ".join(str(note.message) for note in entry.annotations)
                    raise BrokenWords(f"{where}: cannot be read from {line!r} on: {why}")
                case ast.Term():
                    # A name of ours in every text, or a country's fact: neither may be in words.
                    raise BrokenWords(f"{where}: terms are not used here, see -{entry.id.name}")
                case _:
                    pass  # a comment
    return texts


def _bundle(language: Language, texts: Mapping[str, Entry]) -> FluentBundle:
    # Isolating marks are invisible, and turn a plain SMS into UCS-2.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([entry.message for entry in texts.values()]))
    return bundle
