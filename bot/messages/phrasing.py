"""Phrasing: one message's text, choices and words in the language, or languages, it is said in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.messages.catalogue import Catalogue
from intake.ids import Language
from intake.outgoing import Arg, Choice, Message, Word

KEY = "_key"  # an argument so named holds a message key, and fills the variable without the ending
DONE = "answer-done"
_ROOM = 2  # languages


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text in one language."""

    language: Language
    text: str


def word_key(word: Word) -> str:
    """`Word.GO_ON` → `word-go-on`."""
    return f"word-{word}"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """How one message is said: in one language, or in several, one below the other."""

    catalogue: Catalogue
    languages: tuple[Language, ...]
    sms: bool

    def text(self, message: Message) -> tuple[Part, ...]:
        """The message's text; languages that say the same say it once."""
        return _once(
            Part(language, self._one(language, message.key, message.args))
            for language in self.languages
        )

    def choice(self, choice: Choice, args: Mapping[str, Arg]) -> Part:
        """A choice's label, which may turn on what its question turns on. A country's own names
        stand as they are; at the door each language is offered in its own."""
        own = Language(choice.value)
        if len(self.languages) > 1 and own in self.languages:
            return Part(own, self._named(own, choice))
        if choice.names:
            named = [Part(language, self._named(language, choice)) for language in self.languages]
            return _beside(named)
        return self._beside(choice.label, args)

    def word(self, word: Word) -> Part:
        """In an SMS for everybody there is room for two: the country's own first two."""
        if self.sms and len(self.languages) > _ROOM:
            return replace(self, languages=self.languages[:_ROOM]).word(word)
        return self._beside(word_key(word))

    def done(self) -> str:
        return self._beside(DONE).text

    def _beside(self, key: str, args: Mapping[str, Arg] | None = None) -> Part:
        said = [Part(lang, self._one(lang, key, args or {})) for lang in self.languages]
        return said[0] if len(said) == 1 else _beside(said)

    def _named(self, language: Language, choice: Choice) -> str:
        """A place of the country's, which has its name from the country and not from us."""
        name = choice.name_in(language)
        return self.catalogue.written(language, name) or self._one(language, choice.label, {})

    def _one(self, language: Language, key: str, args: Mapping[str, Arg]) -> str:
        text = self.catalogue.fixed(language, key, sms=self.sms)
        if text is None:
            filled = {
                name.removesuffix(KEY): self._filled(language, value, _plain(args, name))
                for name, value in args.items()
            }
            text = self.catalogue.text(language, key, filled, sms=self.sms)
        # Number formats put no-break spaces, which would turn a plain SMS into UCS-2.
        return text.replace("\u00a0", " ").replace("\u202f", " ") if self.sms else text

    def _filled(self, language: Language, value: Arg, args: Mapping[str, Arg] | None) -> str | int:
        """An argument's text; a key's own text may turn on what the message turns on."""
        if isinstance(value, int):
            return value
        several = (value,) if isinstance(value, str) else value
        if args is not None:
            several = tuple(self._one(language, key, args) for key in several if key)
        return self.catalogue.joined(language, several)


def _plain(args: Mapping[str, Arg], name: str) -> Mapping[str, Arg] | None:
    """What the text of a key may turn on; None where the argument is no key."""
    if not name.endswith(KEY):
        return None
    return {other: value for other, value in args.items() if not other.endswith(KEY)}


def _beside(parts: Iterable[Part]) -> Part:
    once = _once(parts)
    return Part(once[0].language, " / ".join(part.text for part in once))


def _once(parts: Iterable[Part]) -> tuple[Part, ...]:
    first: dict[str, Part] = {}
    for part in parts:
        first.setdefault(part.text, part)
    return tuple(first.values())
