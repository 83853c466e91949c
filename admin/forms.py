"""Forms: bytes from a browser become checked values, or the page again with what is wrong."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl
from uuid import UUID

from aiohttp import web

LARGEST = 64 * 1024  # bytes
_MOST_FIELDS = 200
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class FormBroken(Exception):
    """Not a form that a browser of ours sends: answered 400, nothing kept."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What is wrong with a form, by field, as keys of the panel's words; and what was typed."""

    errors: Mapping[str, str] = field(default_factory=dict)
    typed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    name: str = ""  # which form of the page

    def error(self, name: str) -> str:
        return self.errors.get(name, "")

    def was(self, name: str, default: str = "") -> str:
        """What stood in the field when it was sent."""
        return self.typed.get(name, (default,))[0]

    def of(self, form: str) -> "Wrong":
        """As far as it is about this form of the page."""
        return self if self.name == form else Wrong()

    def ticks(self, name: str, default: Collection[str] = ()) -> Collection[str]:
        """Which boxes were ticked: those that were sent, once the form was."""
        return self.typed.get(name, ()) if self.typed else default


class FormWrong(Exception):
    """The page is shown again with these errors."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__()
        self.wrong = wrong


class Form:
    """Fields as they were sent. Reading collects errors; `check` raises them together."""

    def __init__(self, fields: Mapping[str, tuple[str, ...]], name: str = "") -> None:
        self.fields = fields
        self.name = name
        self._errors: dict[str, str] = {}

    @property
    def id(self) -> UUID:
        """The form's own id: what makes a double click harmless."""
        try:
            return UUID(self._first("form"))
        except ValueError:
            raise FormBroken from None

    def text(self, name: str, *, most: int = 2000, needed: str = "wrong-empty") -> str:
        """One field, trimmed; `needed` is the error when it is empty, "" if it may be."""
        value = self._first(name).strip()
        if not value and needed:
            self._errors[name] = needed
        if len(value) > most:
            self._errors[name] = "wrong-long"
        return value

    def secret(self, name: str) -> str:
        """A password, exactly as typed."""
        value = self._first(name)
        if not value:
            self._errors[name] = "wrong-empty"
        return value

    def choice(self, name: str, among: Collection[str], *, needed: str = "wrong-choose") -> str:
        value = self._first(name)
        if value not in among:
            if value:
                raise FormBroken  # not on the list that we sent
            if needed:
                self._errors[name] = needed
        return value

    def several(self, name: str, among: Collection[str], *, needed: str = "") -> tuple[str, ...]:
        values = self.fields.get(name, ())
        if any(value not in among for value in values):
            raise FormBroken
        if not values and needed:
            self._errors[name] = needed
        return values

    def whole(self, name: str, *, most: int = 10_000) -> int | None:
        """A whole number from 0; None when the field is empty."""
        value = self._first(name).strip()
        if not value:
            return None
        if not value.isdecimal() or len(value) > len(str(most)) or int(value) > most:
            self._errors[name] = "wrong-number"
            return None
        return int(value)

    def ticked(self, name: str) -> bool:
        return bool(self._first(name))

    def wrong(self, name: str, error: str) -> None:
        self._errors[name] = error

    def check(self) -> None:
        """Raise FormWrong if anything read so far is wrong."""
        if self._errors:
            raise FormWrong(Wrong(dict(self._errors), _without_secrets(self.fields), self.name))

    def _first(self, name: str) -> str:
        return self.fields.get(name, ("",))[0]


async def received(request: web.Request) -> dict[str, tuple[str, ...]]:
    """The fields of a posted form. Raises FormBroken for anything else."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise FormBroken
    body = await request.content.read(LARGEST + 1)
    while not request.content.at_eof() and len(body) <= LARGEST:
        body += await request.content.read(LARGEST + 1 - len(body))
    if len(body) > LARGEST:
        raise FormBroken
    try:
        pairs = parse_qsl(
            body.decode("utf-8", "replace"),
            keep_blank_values=True,
            errors="replace",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError:
        raise FormBroken from None
    fields: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        clean = _UNSPEAKABLE.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
        fields[name] = (*fields.get(name, ()), clean)
    return fields


def _without_secrets(fields: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """A password is never written back into a page."""
    return {name: values for name, values in fields.items() if not name.startswith("password")}
