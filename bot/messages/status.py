"""The status file: which text a native speaker has reviewed, and which is out of date."""

import json
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from bot.messages.catalogue import SOURCE, WORDS, Catalogue, Entry
from intake.ids import Language

FILE = WORDS / "status.toml"
_HEADER = """\
# Who wrote and who read each text. Kept in step by `python -m bot catalogue-status --write`; a
# native speaker's reading is noted with `--reviewed-by` (docs/translating.md). No reviewer: draft.
# `source` is the version of the English text it was made from; when that has moved on, the
# translation is stale. A text that changes loses its reviewer.
"""


class State(StrEnum):
    DRAFT = "draft"
    REVIEWED = "reviewed"
    STALE = "stale"  # English has changed since


@dataclass(frozen=True, slots=True)
class Standing:
    """Of one text in one language."""

    source: str  # digest of the English text it was made from
    text: str  # digest of itself
    translator: str = ""
    reviewed_by: str = ""  # a native speaker
    reviewed_on: str = ""  # the day, ISO 8601


Status = Mapping[Language, Mapping[str, Standing]]


class BrokenStatus(Exception):
    """The status file cannot be read; the message says where."""


def read(file: Path = FILE) -> Status:
    """No file: nothing is known yet. Raises BrokenStatus."""
    if not file.exists():
        return {}
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        return {
            Language(language): {key: _read(fields) for key, fields in table.items()}
            for language, table in tables.items()
        }
    except (tomllib.TOMLDecodeError, TypeError, AttributeError, ValueError) as error:
        raise BrokenStatus(f"{file.name}: {error}") from error


def refreshed(status: Status, catalogue: Catalogue) -> Status:
    """In step with the words: new texts are drafts, changed ones lose their reviewer.

    A translation keeps the source version it was made from until it changes itself.
    """
    source = catalogue.entries.get(SOURCE, {})
    return {
        language: {
            key: _standing(status.get(language, {}).get(key), entry, source.get(key, entry))
            for key, entry in sorted(entries.items())
        }
        for language, entries in catalogue.entries.items()
    }


def reviewed(
    status: Status, language: Language, keys: Collection[str], by: str, on: date
) -> Status:
    """As it is once somebody has read these texts of a language as they stand."""
    table = {
        key: replace(at, reviewed_by=by, reviewed_on=on.isoformat()) if key in keys else at
        for key, at in status.get(language, {}).items()
    }
    return {**status, language: table}


def followed(
    status: Status, catalogue: Catalogue, language: Language, keys: Collection[str]
) -> Status:
    """As it is once somebody has seen that these texts still say what English says now."""
    source = catalogue.entries.get(SOURCE, {})
    table = {
        key: replace(at, source=source[key].digest) if key in keys and key in source else at
        for key, at in status.get(language, {}).items()
    }
    return {**status, language: table}


def state(status: Status, catalogue: Catalogue, language: Language, key: str) -> State:
    """How a text stands now; what the file does not know, or not as it reads today: a draft."""
    standing = status.get(language, {}).get(key)
    entry = catalogue.entries.get(language, {}).get(key)
    if standing is None or entry is None:
        return State.DRAFT
    source = catalogue.entries.get(SOURCE, {}).get(key, entry)
    if standing.source != source.digest and language != SOURCE:
        return State.STALE
    reviewed = bool(standing.reviewed_by) and standing.text == entry.digest
    return State.REVIEWED if reviewed else State.DRAFT


def written(status: Status) -> str:
    """As it stands in the file: one text a line, so that a diff shows what moved."""
    lines = [_HEADER]
    for language, table in status.items():
        lines.append(f"[{language}]")
        for key, at in table.items():
            fields = {
                "source": at.source,
                "text": at.text,
                "translator": at.translator,
                "reviewed_by": at.reviewed_by,
                "reviewed_on": at.reviewed_on,
            }
            told = ", ".join(f"{name} = {_quoted(value)}" for name, value in fields.items())
            lines.append(f"{key} = {{ {told} }}")
        lines.append("")
    return "\n".join(lines)


def _standing(before: Standing | None, entry: Entry, source: Entry) -> Standing:
    if before is not None and before.text == entry.digest:
        return before
    return Standing(source.digest, entry.digest, before.translator if before else "")


def _read(fields: Mapping[str, str]) -> Standing:
    standing = Standing(**fields)
    if bool(standing.reviewed_by) != bool(standing.reviewed_on):
        raise ValueError("who reviewed a text, and when, are said together")
    if standing.reviewed_on:
        date.fromisoformat(standing.reviewed_on)
    return standing


def _quoted(value: str) -> str:
    # What JSON escapes, TOML's basic strings escape in the same way.
    return json.dumps(value, ensure_ascii=False)
