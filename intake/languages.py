"""What is spoken, apart from the letters it is written in: `tg-Latn` is Tajik to whoever speaks."""

from collections.abc import Mapping

from intake.ids import Language


def spoken(language: Language) -> Language:
    """The language of a tag without its script or region (BCP 47, 2.2.1)."""
    return Language(language.partition("-")[0])


def is_spelling(language: Language) -> bool:
    """Whether it is another language's words in other letters: nobody speaks it beside that one."""
    return language != spoken(language)


def name_in(names: Mapping[Language, str] | Mapping[str, str], language: str) -> str:
    """A country's own name for a thing, in the letters asked for or else in the language's usual
    ones; "" where there is none."""
    tag = Language(language)
    return names.get(tag) or names.get(spoken(tag), "")
