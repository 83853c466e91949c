"""A story in the words of a language, as a person reads it.

`python -m tests.support.story_words tg FILE…` prints stories for whoever reviews a language: what
came, what was said with its buttons, and, after `->`, what only the hotline sees. Where the story
chooses a language at the door, the one asked for is chosen instead.
"""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from bot.messages.catalogue import Catalogue
from bot.messages.render import render, sms_texts
from intake.channels import ChannelKind
from intake.ids import Language
from intake.outgoing import Message
from tests.support.story import PACK, Telling, retell

_CHOSEN: Final = frozenset(f"pressed: {one.code}" for one in PACK.languages)
CATALOGUE: Final = Catalogue.load()


class Speaking(Telling):
    """The same, with words in place of keys."""

    def words(self, message: Message) -> str:
        return "\n".join(self._texts(message)).replace("\n", "\n        ")

    def _texts(self, message: Message) -> tuple[str, ...]:
        channel = self.conversation.channel
        offered = tuple(one.code for one in PACK.offered(channel))
        said_in = self.conversation.language
        if said_in is None:
            message = replace(message, every_language=True)
        language = said_in or offered[0]
        if channel is ChannelKind.SMS:
            return sms_texts(message, language, CATALOGUE, offered)
        found = render(message, language, channel, CATALOGUE, offered)
        buttons = [f"[{button.text}]" for row in found.buttons for button in row]
        return ("\n".join([found.text, " ".join(buttons)] if buttons else [found.text]),)


def said(told: list[str], language: Language) -> Iterator[str]:
    """What came and what was said. Raises what rendering raises."""
    for line in retell(list(chosen(told, language)), Speaking):
        yield from line.splitlines() or [line]


def chosen(told: list[str], language: Language) -> Iterator[str]:
    """The story with another language chosen at the door."""
    at = next((n for n, line in enumerate(told) if line in _CHOSEN), None)
    for n, line in enumerate(told):
        yield f"pressed: {language}" if n == at else line


def main(language: str, paths: list[str]) -> None:
    for path in map(Path, paths):
        told = path.read_text(encoding="utf-8").splitlines()
        sys.stdout.write("\n".join(said(told, Language(language))) + "\n\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
