"""A choice in a list of a form: its code, its words, the language they are in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    words: str
    lang: str = ""  # where it is not the page's own
