"""The panel's own words in an operator's language. A missing word is a bug, and raises."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bot.messages.catalogue import Catalogue
from intake.ids import Language

WORDS = Path(__file__).parent / "words"
ENGLISH = Language("en")

Say = Callable[..., str]  # say("queue-waiting", count=3)


@dataclass(frozen=True, slots=True)
class Wording:
    """All languages of the panel: one with a hole is not offered, since a hole costs a page."""

    catalogue: Catalogue
    languages: tuple[Language, ...]  # English first

    @classmethod
    def load(cls, directory: Path = WORDS) -> "Wording":
        catalogue = Catalogue.load(directory)
        texts = catalogue.entries
        whole = (one for one in texts if texts[one].keys() >= texts[ENGLISH].keys())
        return cls(catalogue, tuple(whole))

    def chosen(self, wanted: str, accepted: str = "") -> Language:
        """The wanted language, else the first that the browser accepts, else English."""
        tags = [wanted, *(part.partition(";")[0].strip()[:2] for part in accepted.split(","))]
        for tag in tags:
            if Language(tag) in self.languages:
                return Language(tag)
        return ENGLISH

    def in_(self, language: Language) -> Say:
        def say(key: str, **args: str | int) -> str:
            return self.catalogue.text(language, key, args)

        return say

    def label_in(self, language: Language) -> Callable[[str, str], str]:
        """Words for a stored code. One that has none yet is shown bare: at night an operator must
        not lose a page over a word."""

        def label(kind: str, code: str) -> str:
            key = f"{kind}-{code}".replace("_", "-").replace(".", "-")
            for tongue in (language, ENGLISH):
                if self.catalogue.has(tongue, key):
                    return self.catalogue.text(tongue, key, {})
            return code.replace("-", " ").replace("_", " ")

        return label
