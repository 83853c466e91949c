"""The rows of the labelled set, as they stand in the files beside this one."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

LANGUAGES = ("en", "ru", "tg", "uz")
HERE = Path(__file__).parent

# What a reply can mean besides the options of its question.
SKIP, BACK, PERSON = "skip", "back", "person"
UNKNOWN = "unknown"  # "I do not know": the question stays open, and is not asked again
NONE = "none"  # no answer, however much is told: asked again
ASK = "ask"  # an answer, but not which: asked back
NONE_OF_THESE = "0"  # the last option of a list, also where the product calls it "none"
NO_ANSWER = (NONE, ASK)


class Part(StrEnum):
    """The reader may be made better by looking at one half of the rows, never at the other."""

    TUNE = "tune"
    HELD = "held"


class Meaning(StrEnum):
    DANGER = "danger"
    DYING = "dying"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Reply:
    language: str
    said: str
    question: str  # "flow.state", and "/other" or a track where the question turns on it
    means: tuple[str, ...]  # options of the question, or one of the words above
    part: Part
    note: str  # what it tries

    @property
    def is_answer(self) -> bool:
        return self.means[0] not in NO_ANSWER


@dataclass(frozen=True, slots=True)
class Text:
    language: str
    said: str
    means: Meaning
    part: Part
    note: str


def replies(language: str) -> tuple[Reply, ...]:
    return tuple(
        Reply(
            language,
            row["reply"],
            row["question"],
            tuple(row["means"].split()),
            Part(row["set"]),
            row["note"],
        )
        for row in _rows(language)
    )


def texts() -> tuple[Text, ...]:
    return tuple(
        Text(row["language"], row["text"], Meaning(row["means"]), Part(row["set"]), row["note"])
        for row in _rows("alarms")
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
