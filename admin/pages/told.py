"""What was said in a case, opened and put in order: the person, the program, one of us."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.flows.moved import MOVED
from bot.messages.catalogue import Catalogue, WordsMissing
from bot.messages.render import render
from intake.channels import ChannelKind
from intake.ids import Language
from intake.masking import Patterns, Piece, pieces
from intake.outgoing import Arg, Choice, Message
from intake_store.codec import Json
from intake_store.transcript import Record

STORY = 280  # characters: longer words of a person are a story, and are opened on purpose


class By(StrEnum):
    PERSON = "person"
    US = "us"
    PROGRAM = "program"
    ASIDE = "aside"  # something happened that has no words of its own


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was said. `text` is a key of the panel's words when it is an aside."""

    id: str  # of its record, and its place in it
    by: By
    who: str  # an operator's id, where one of us wrote
    at: datetime
    text: str
    language: Language | None
    outbox: int | None = None  # how far it came

    @property
    def is_story(self) -> bool:
        return self.by is By.PERSON and len(self.text) > STORY


def covered(line: Line, patterns: Patterns) -> tuple[Piece, ...]:
    """In a person's own words what reaches or names somebody is marked, and shown on demand."""
    if line.by is not By.PERSON:
        return (Piece(line.text),)
    return pieces(line.text, patterns)


@dataclass(frozen=True, slots=True)
class Teller:
    """Turns records into lines, in the language in which the person read and wrote."""

    texts: Catalogue
    language: Language
    channel: ChannelKind

    def lines(self, records: Iterable[Record]) -> tuple[Line, ...]:
        labels: dict[str, str] = {}  # the values of the last question → what its buttons said
        return tuple(line for record in records for line in self._of(record, labels))

    def _of(self, record: Record, labels: dict[str, str]) -> Iterator[Line]:
        number = 0
        given = record.payload.get("given")
        said = record.payload.get("said")
        messages = [one for one in said if isinstance(one, dict)] if isinstance(said, list) else []
        if isinstance(given, dict):
            for by, text in _given(given, labels):
                if by is By.US and messages:
                    continue  # it stands below as it was said, and with how far it came
                yield self._line(record, number, by, text)
                number += 1
        if any(one.get("choices") for one in messages):
            labels.clear()
        for place, raw in enumerate(messages):
            text = self._words(raw, labels)
            if not text:
                continue
            by = By.US if raw.get("key") == "operator-said" else By.PROGRAM
            outbox = record.outbox[place] if place < len(record.outbox) else None
            yield self._line(record, number, by, text, outbox)
            number += 1

    def _line(
        self, record: Record, number: int, by: By, text: str, outbox: int | None = None
    ) -> Line:
        return Line(
            id=f"{record.id}-{number}",
            by=by,
            who=record.who.removeprefix("operator:") if by is By.US else "",
            at=record.at,
            text=text,
            language=None if by is By.ASIDE else self.language,
            outbox=outbox,
        )

    def _words(self, raw: Mapping[str, Json], labels: dict[str, str]) -> str:
        """As the person read it; without its buttons, whose words are kept for the answer."""
        message = MOVED.message(_message(raw))
        try:
            shown = render(message, self.language, ChannelKind.WEB, self.texts)
        except WordsMissing:
            return str(raw.get("key", ""))  # a text of an older release
        labels.update({button.value: button.text for row in shown.buttons for button in row})
        return shown.text


def _given(given: Mapping[str, Json], labels: Mapping[str, str]) -> Iterator[tuple[By, str]]:
    """Who spoke, and the words; for what has none, the key of an aside."""
    kind = str(given.get("kind", ""))
    words = str(given.get("text", ""))
    if kind in {"pressed", "ticked"}:
        values = given.get("values")
        chosen = [str(value) for value in values] if isinstance(values, list) else []
        words = ", ".join(labels.get(value, value) for value in chosen)
    elif kind == "sent-media":
        yield By.ASIDE, f"aside-{given.get('media', 'file')}"
        words = str(given.get("caption", ""))
    elif kind in {"shared-location", "sent-other"}:
        yield By.ASIDE, f"aside-{kind}"
    if words:
        yield By.US if kind == "operator-said" else By.PERSON, words


def _message(raw: Mapping[str, Json]) -> Message:
    args = raw.get("args")
    choices = raw.get("choices")
    return Message(
        key=str(raw.get("key", "")),
        args={name: _arg(value) for name, value in args.items()} if isinstance(args, dict) else {},
        choices=tuple(map(_choice, choices)) if isinstance(choices, list) else (),
        question=int(str(raw.get("question", 0) or 0)),
    )


def _arg(value: Json) -> Arg:
    if isinstance(value, list):
        return tuple(map(str, value))
    return value if isinstance(value, int) else str(value)


def _choice(raw: Json) -> Choice:
    match raw:
        case dict():
            names = raw.get("names")
            told = {k: str(v) for k, v in names.items()} if isinstance(names, dict) else {}
            return Choice(str(raw.get("value", "")), str(raw.get("label", "")), told)
        case [value, label, *_]:
            return Choice(str(value), str(label))
        case _:
            return Choice("", "")
