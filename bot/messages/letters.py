"""Other letters for a language's texts: each letter has its own, and a text is written so whole."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast
from fluent.syntax.visitor import Transformer

from intake.ids import Language

FILE = "letters.toml"


class BrokenLetters(Exception):
    """A table of letters that cannot be read; the message says where."""


@dataclass(frozen=True, slots=True)
class Letters:
    """One spelling. What has no letter of its own in the table stands as it is."""

    of: Language  # whose texts are written in them
    table: Mapping[str, str]  # a small letter, or a mark, and what stands for it: ASCII

    @classmethod
    def read(cls, file: Path) -> "Letters":
        """Raises BrokenLetters."""
        where = f"{file.parent.name}/{file.name}"
        try:
            told = tomllib.loads(file.read_text(encoding="utf-8"))
        except tomllib.TOMLDecodeError as error:
            raise BrokenLetters(f"{where}: {error}") from error
        of, table = told.get("of"), told.get("letters")
        if not isinstance(of, str) or not isinstance(table, dict):
            raise BrokenLetters(f"{where}: says `of`, a language, and a table of [letters]")
        for letter, written in table.items():
            if len(letter) != 1 or letter != letter.lower() or not isinstance(written, str):
                raise BrokenLetters(
                    f"{where}: {letter!r} is no small letter with what stands for it"
                )
            if not written.isascii():
                raise BrokenLetters(f"{where}: {letter!r} is not written in ASCII")
        return cls(Language(of), table)

    def write(self, text: str) -> str:
        """The text in these letters. A text already in them stays as it is."""
        if text.isascii():
            return text
        return "".join(self._one(text, place) for place in range(len(text)))

    def rewritten(self, message: ast.Message) -> ast.Message:
        """A catalogue's text with all its forms; names of arguments and variants stay."""
        rewritten: ast.Message = _Writing(self).visit(message.clone())
        return rewritten

    def _one(self, text: str, place: int) -> str:
        letter = text[place]
        written = self.table.get(letter.lower())
        if written is None:
            return letter
        if letter == letter.lower():
            return written
        # One capital begins a name: Shahr; a word in capitals stays one: SHAHR.
        beside = text[place + 1 : place + 2] or text[max(place - 1, 0) : place]
        return written.upper() if beside.isupper() else written.capitalize()


class _Writing(Transformer):
    def __init__(self, letters: Letters) -> None:
        self._letters = letters

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        node.value = self._letters.write(node.value)
        return node

    def visit_StringLiteral(self, node: ast.StringLiteral) -> ast.StringLiteral:  # noqa: N802
        node.value = self._letters.write(node.value)
        return node
