"""What the page shows, and how it is laid out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.messages.catalogue import SOURCE, Catalogue
from bot.messages.phrasing import Part, word_key
from bot.messages.render import Button, Rendered
from intake.ids import Language
from intake.outgoing import Word

FOLDER: Final = Path(__file__).parent
_SAYINGS: Final = (
    "messages",
    "write",
    "write-more",
    "send",
    "leave",
    "to-writing",
    "code",
    "newer",
    "from-you",
    "from-us",
    "stale",
    "not-kept",
    "refused",
    "broken",
    "to-chat",
)
KEYS: Final = tuple(f"chat-{name}" for name in _SAYINGS)  # said here, and by no flow
_REACH: Final = (Word.PERSON, Word.URGENT)
_FOOTER: Final = (Word.HIDE, Word.LANGUAGE, Word.STOP, Word.DELETE, Word.COMPLAINT)


class Who(StrEnum):
    PERSON = "person"
    US = "us"


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the log."""

    who: Who
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ChatPage:
    """What one browser is shown now; after the lock that is the neutral door and nothing else."""

    lines: tuple[Line, ...]
    prompt: Rendered | None = None  # the open question, whose text is the log's last line
    language: Language | None = None  # None until chosen
    hints: tuple[str, ...] = ()  # short lines under the form, in the page's language
    code: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing about the page itself, and what was typed when it came up."""

    saying: str
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """Lays pages out, for one country's line."""

    catalogue: Catalogue
    languages: tuple[Language, ...]  # the country's, in the order of its door
    names: Mapping[Language, str]  # what the line is called where anybody may see it
    _pages: Environment = field(
        default_factory=lambda: Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
    )

    def chat(
        self,
        page: ChatPage,
        mark: str,
        seen: str,
        accepted: Sequence[str],
        notice: Notice | None = None,
    ) -> str:
        """The page as HTML. `accepted` are the browser's languages, best first."""
        language = self.language_of(page.language, accepted)
        buttons = [button for row in page.prompt.buttons for button in row] if page.prompt else []
        words = [button for button in buttons if button.word]
        offered = {button.value for button in words}
        return self._pages.get_template("chat.html").render(
            language=language,
            name=self._name(language),
            say=self._sayings(language),
            lines=page.lines,
            newest=_newest(page.lines),
            prompt=page.prompt,
            choices=[button for button in buttons if not button.word],
            words=[button for button in words if button.value not in _REACH],
            reach=[self._word(word, words, language) for word in _REACH],
            footer=[self._footer(word, language) for word in _FOOTER if word not in offered],
            hints=page.hints,
            code=page.code,
            mark=mark,
            seen=seen,
            notice=notice,
        )

    def apart(self, saying: str, accepted: Sequence[str]) -> str:
        """A page that says one thing and leads back to the chat."""
        language = self.language_of(None, accepted)
        return self._pages.get_template("apart.html").render(
            language=language,
            name=self._name(language),
            say=self._sayings(language),
            saying=saying,
        )

    def language_of(self, chosen: Language | None, accepted: Sequence[str]) -> Language:
        """The language of the page's own words: the chosen one, else one the browser asks for.

        Only a language that has them all: a missing label is no reason to show no page.
        """
        asked = [Language(each.partition("-")[0].lower()) for each in accepted]
        wanted = [chosen] if chosen else [each for each in asked if each in self.languages]
        keys = (*KEYS, *map(word_key, (*_REACH, *_FOOTER)))
        for language in (*wanted, *self.languages):
            if all(self.catalogue.has(language, key) for key in keys):
                return language
        return SOURCE

    def _name(self, language: Language) -> str:
        return self.names.get(language) or next(iter(self.names.values()))

    def _sayings(self, language: Language) -> dict[str, str]:
        return {name: self.catalogue.text(language, f"chat-{name}", {}) for name in _SAYINGS}

    def _word(self, word: Word, shown: Iterable[Button], language: Language) -> Button:
        """As the open question words it; at the door that is in every language."""
        for button in shown:
            if button.value == word:
                return button
        return Button(word.value, self.catalogue.text(language, word_key(word), {}), word=True)

    def _footer(self, word: Word, language: Language) -> tuple[Word, tuple[Part, ...]]:
        """*Language* stands there in each language: who needs it may read no other."""
        several = (language, *(each for each in self.languages if each != language))
        spoken = [
            Part(each, self.catalogue.text(each, word_key(word), {}))
            for each in (several if word is Word.LANGUAGE else (language,))
            if self.catalogue.has(each, word_key(word))
        ]
        return word, tuple(spoken)


def _newest(lines: Sequence[Line]) -> int:
    """Where reading goes on: the first line after the person's own last one."""
    own = [place for place, line in enumerate(lines) if line.who is Who.PERSON]
    return min(own[-1] + 1, len(lines) - 1) if own else len(lines) - 1
