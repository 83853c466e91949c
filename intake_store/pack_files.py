"""Reading a country's files: typed values out of TOML and CSV; every error names file and line."""

import csv
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from intake.hours import Hours, parse_hours
from intake.ids import Language
from intake.sources import Mark, Source

E = TypeVar("E", bound=StrEnum)
Where = tuple[str | int, ...]  # keys and positions down from the top of a file

_HEADER = re.compile(r"^\s*(\[{1,2})\s*([^\]]+?)\s*\]{1,2}\s*(#.*)?$")
_KEY = re.compile(r"""^\s*([A-Za-z0-9_."'-]+?)\s*=""")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")
_ROW = re.compile(r"^\|\s*`?([a-z][a-z0-9-]*)`?\s*\|\s*(\S+)\s*\|")


class BadPack(Exception):
    """A country's file cannot be read as what it should be. A pack holds nothing of a person."""

    def __init__(self, file: str, line: int, what: str) -> None:
        super().__init__(f"{file}, line {line}: {what}.")
        self.file = file
        self.line = line
        self.what = what


class Cells:
    """Named values of one place in a file; whoever reads them says what they must be."""

    def __init__(self, file: str, values: Mapping[str, object], line: int) -> None:
        self.file = file
        self.line = line
        self._values = values
        self._read: set[str] = set()

    def line_of(self, key: str) -> int:
        del key  # a row of a table is one line
        return self.line

    def bad(self, key: str, what: str) -> BadPack:
        return BadPack(self.file, self.line_of(key), what)

    def has(self, key: str) -> bool:
        self._read.add(key)
        return self._values.get(key, "") not in ("", None)

    def take(self, key: str) -> object:
        self._read.add(key)
        if key not in self._values:
            raise self.bad(key, f"{key} is missing")
        return self._values[key]

    def text(self, key: str) -> str:
        value = self.take(key)
        if not isinstance(value, str) or not value.strip():
            raise self.bad(key, f"{key} must be a text that is not empty")
        return value.strip()

    def word(self, key: str) -> str:
        """A text that may be absent."""
        return self.text(key) if self.has(key) else ""

    def whole(self, key: str, least: int = 0) -> int:
        value = self.take(key)
        if isinstance(value, str) and re.fullmatch(r"-?\d{1,9}", value.strip()):
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise self.bad(key, f"{key} must be a whole number")
        if value < least:
            raise self.bad(key, f"{key} must be at least {least}")
        return value

    def yes(self, key: str) -> bool:
        value = self.take(key)
        if value in ("yes", "no"):
            return value == "yes"
        if not isinstance(value, bool):
            raise self.bad(key, f"{key} must be yes or no")
        return value

    def day(self, key: str) -> date:
        value = self.take(key)
        if isinstance(value, str):
            try:
                value = date.fromisoformat(value.strip())
            except ValueError:
                raise self.bad(key, f"{key} must be a day such as 2026-11-24") from None
        if type(value) is not date:
            raise self.bad(key, f"{key} must be a day such as 2026-11-24")
        return value

    def one_of(self, key: str, kind: type[E]) -> E:
        return self._member(key, self.text(key), kind)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list, or in a CSV cell words with `;` between; absent is empty."""
        if not self.has(key):
            return ()
        value = self.take(key)
        if isinstance(value, str):
            value = [part for part in value.split(";") if part.strip()]
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.bad(key, f"{key} must be a list of texts")
        found = tuple(str(one).strip() for one in value)
        if len(set(found)) != len(found):
            raise self.bad(key, f"{key} names something twice")
        return found

    def all_of(self, key: str, kind: type[E]) -> tuple[E, ...]:
        return tuple(self._member(key, one, kind) for one in self.texts(key))

    def hours(self, key: str, zone: str) -> Hours:
        try:
            return parse_hours(self.text(key), zone)
        except (ValueError, KeyError, OSError) as error:
            raise self.bad(key, f"{key} cannot be read as hours: {error}") from None

    def zone(self, key: str) -> str:
        zone = self.text(key)
        try:
            ZoneInfo(zone)
        except (ValueError, KeyError, OSError):
            what = f"{key} is {zone!r}, which is no time zone such as Asia/Dushanbe"
            raise self.bad(key, what) from None
        return zone

    def rest(self) -> None:
        """Raises for a key that nobody asked for: a misspelt fact must not vanish in silence."""
        for key in self._values:
            if key not in self._read:
                raise self.bad(key, f"{key} is not a fact that a pack has")

    def _member(self, key: str, value: str, kind: type[E]) -> E:
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(kind)
            raise self.bad(key, f"{key} is {value!r}, and must be one of: {known}") from None


class Table(Cells):
    """A table of a TOML file."""

    def __init__(
        self, file: str, values: Mapping[str, object], lines: Mapping[Where, int], at: Where = ()
    ) -> None:
        super().__init__(file, values, lines.get(at, 1))
        self._lines = lines
        self._at = at

    def line_of(self, key: str) -> int:
        return self._lines.get((*self._at, key), self.line)

    def table(self, key: str) -> "Table":
        value = self.take(key)
        if not isinstance(value, dict):
            raise self.bad(key, f"{key} must be a table")
        return Table(self.file, value, self._lines, (*self._at, key))

    def tables(self, key: str) -> Iterator["Table"]:
        """The entries of `[[key]]`; absent is none."""
        if not self.has(key):
            return
        value = self.take(key)
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            raise self.bad(key, f"{key} must be a list of tables")
        for n, one in enumerate(value):
            yield Table(self.file, one, self._lines, (*self._at, key, n))

    def names(self, key: str) -> Mapping[Language, str]:
        """What something is called, by language; English is always among them."""
        table = self.table(key)
        found = {Language(code): table.text(code) for code in table.keys_here()}
        if Language("en") not in found:
            raise self.bad(key, f"{key} has no English")
        return found

    def keys_here(self) -> tuple[str, ...]:
        return tuple(self._values)

    def source(self, key: str, sources: Mapping[str, Source]) -> Source:
        code = self.text(key)
        if code not in sources:
            raise self.bad(key, f"{key} is {code!r}, which SOURCES.md does not have")
        return sources[code]


def read_toml(file: Path) -> Table:
    text = _text(file)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else text.count("\n") + 1
        raise BadPack(file.name, line, _AT_LINE.sub("", str(error))) from None
    return Table(file.name, values, _lines(text))


def read_csv(file: Path) -> Iterator[Cells]:
    """The rows of a CSV file whose first row names the columns."""
    reader = csv.reader(io.StringIO(_text(file)), strict=True)
    try:
        header = next(reader, [])
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) != len(header):
                what = f"{len(cells)} cells where the first row has {len(header)}"
                raise BadPack(file.name, reader.line_num, what)
            yield Cells(file.name, dict(zip(header, cells, strict=True)), reader.line_num)
    except csv.Error as error:
        raise BadPack(file.name, reader.line_num, str(error)) from None


def read_sources(file: Path) -> Mapping[str, Source]:
    """The rows `| code | mark | …` of SOURCES.md."""
    found: dict[str, Source] = {}
    for line, text in enumerate(_text(file).splitlines(), start=1):
        row = _ROW.match(text)
        if row is None or row[1] == "code":
            continue
        if row[1] in found:
            raise BadPack(file.name, line, f"{row[1]} stands there twice")
        try:
            found[row[1]] = Source(row[1], Mark(row[2]))
        except ValueError:
            known = ", ".join(Mark)
            what = f"the mark of {row[1]} is {row[2]!r}, and must be one of: {known}"
            raise BadPack(file.name, line, what) from None
    return found


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise BadPack(file.name, 1, "the file is missing") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise BadPack(file.name, line, "this is not UTF-8") from None


def _lines(text: str) -> Mapping[Where, int]:
    """Where each table and key stands. tomllib does not say, and an editor needs to know.

    A value that goes over several lines may hold what looks like a key; such a line is noted under
    a name that no one asks for.
    """
    found: dict[Where, int] = {(): 1}
    counts: dict[Where, int] = {}
    at: Where = ()
    for line, content in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(content):
            at = _place(header[2], counts, listed=header[1] == "[[")
            found.setdefault(at, line)
        elif key := _KEY.match(content):
            keys = tuple(part.strip("\"'") for part in key[1].split("."))
            for n in range(1, len(keys) + 1):
                found.setdefault((*at, *keys[:n]), line)
    return found


def _place(header: str, counts: dict[Where, int], *, listed: bool) -> Where:
    at: Where = ()
    parts = [part.strip().strip("\"'") for part in header.split(".")]
    for n, part in enumerate(parts, start=1):
        at = (*at, part)
        if listed and n == len(parts):
            counts[at] = counts.get(at, 0) + 1
        if at in counts:
            at = (*at, counts[at] - 1)
    return at
