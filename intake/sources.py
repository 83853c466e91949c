"""How well a fact of a country is known, and whether it may be told to a person."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How well a fact is known; each stands, with its source, in the folder's SOURCES.md."""

    READ = "R"  # in the source itself
    PASSAGE = "Rx"  # in a passage of the source
    MEASURED = "T"
    KNOWN = "K"  # somebody's own knowledge
    OPEN = "?"  # looked for and not confirmed
    DEMO = "demo"  # invented, and visibly so


@dataclass(frozen=True, slots=True)
class Source:
    """A row of SOURCES.md."""

    code: str
    mark: Mark

    @property
    def confirmed(self) -> bool:
        """Whether it may be told to a person as a fact. Demo facts say themselves what they are."""
        return self.mark in (Mark.READ, Mark.MEASURED, Mark.DEMO)
