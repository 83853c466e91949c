"""The deployment's settings: read from `.env` and the environment, and refused in one sentence."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self
from urllib.parse import urlsplit

from sqlalchemy.exc import ArgumentError

from intake_store import heads_file
from intake_store.engines import database_url
from intake_store.keys import DoorKeys

_FILE: Final = ".env"


class SettingWrong(Exception):
    """A value that is missing or bad: one sentence that names it, and never repeats a secret."""


def environment(directory: Path = Path()) -> dict[str, str]:
    """`.env` with the environment over it."""
    return read_file(directory / _FILE) | dict(os.environ)


def read_file(path: Path) -> dict[str, str]:
    """NAME=value lines; `#` begins a comment line; quotes around a value are taken off."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError):
        raise SettingWrong(f"{path} cannot be read.") from None
    found = {}
    for number, line in enumerate(lines, start=1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        name, is_set, value = stripped.removeprefix("export ").partition("=")
        if not is_set or not name.strip().isidentifier():
            raise SettingWrong(f"Line {number} of {path} is not NAME=value.")
        found[name.strip()] = _unquoted(value.strip())
    return found


class Reading:
    """Reads settings by name. An empty value is as none. Each method raises SettingWrong."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env

    def optional(self, name: str) -> str | None:
        return self._env.get(name, "").strip() or None

    def text(self, name: str, default: str | None = None) -> str:
        value = self.optional(name) or default
        if value is None:
            raise SettingWrong(f"{name} is not set.")
        return value

    def whole(self, name: str, default: int, *, least: int = 0, most: int = 1_000_000) -> int:
        value = self.optional(name)
        if value is None:
            return default
        if not (value.isascii() and value.isdigit() and len(value) <= len(str(most))):
            raise SettingWrong(f"{name} must be a whole number.")
        number = int(value)
        if not least <= number <= most:
            raise SettingWrong(f"{name} must be between {least} and {most}.")
        return number

    def port(self, name: str, default: int) -> int:
        return self.whole(name, default, least=1, most=65535)

    def url(self, name: str, default: str | None = None) -> str:
        """An http address without a slash at its end."""
        value = self.text(name, default)
        try:
            parts = urlsplit(value)
            is_right = parts.scheme in {"http", "https"} and bool(parts.hostname)
            parts.port  # noqa: B018 - raises when it is none
        except ValueError:
            is_right = False
        if not is_right or parts.query or parts.fragment or parts.username:
            raise SettingWrong(f"{name} must be an address such as https://help.example.org.")
        return value.rstrip("/")

    def optional_url(self, name: str) -> str | None:
        return None if self.optional(name) is None else self.url(name)

    def path(self, name: str, default: str) -> Path:
        """A directory, which need not be there yet."""
        path = Path(self.text(name, default)).expanduser()
        if path.exists() and not path.is_dir():
            raise SettingWrong(f"{name} is not a directory.")
        return path

    def names(self, name: str) -> tuple[str, ...]:
        """Parted by commas."""
        value = self.optional(name) or ""
        return tuple(part.strip() for part in value.split(",") if part.strip())


@dataclass(frozen=True, slots=True, repr=False)
class StoreSettings:
    """What the store must be told, and what bot and panel share of it."""

    database_url: str
    data_dir: Path
    erasures_file: Path  # which cases were erased: lies beside the backups, and goes with them
    heads_file: Path  # a line a day of the audit log's end: copied away with the backups
    country: str
    admin_url: str
    lock_minutes: int
    route_hours: int
    erase_hours: int

    @classmethod
    def read(cls, env: Mapping[str, str]) -> Self:
        """Raises SettingWrong."""
        reading = Reading(env)
        data_dir = reading.path("DATA_DIR", "data")
        url = reading.text("DATABASE_URL", f"sqlite:///{data_dir / 'panoh.sqlite'}")
        try:
            database_url(url)
        except (ArgumentError, ValueError):
            raise SettingWrong(
                "DATABASE_URL must begin with sqlite:/// or postgresql://."
            ) from None
        country = reading.text("COUNTRY", "tj")
        if not (country.isascii() and country.isalpha() and country.islower()):
            raise SettingWrong("COUNTRY must be a code of two small letters, such as tj.")
        return cls(
            database_url=url,
            data_dir=data_dir,
            erasures_file=Path(reading.text("ERASURES_FILE", str(data_dir / "erasures"))),
            heads_file=Path(reading.text("AUDIT_HEADS", str(data_dir / heads_file.NAME))),
            country=country,
            admin_url=reading.url("ADMIN_URL", "http://localhost:8080"),
            lock_minutes=reading.whole("LOCK_MINUTES", 15, least=1, most=24 * 60),
            route_hours=reading.whole("ROUTE_HOURS", 24, least=1, most=24 * 30),
            erase_hours=reading.whole("ERASE_HOURS", 72, least=1, most=24 * 30),
        )


def door_keys(env: Mapping[str, str]) -> DoorKeys:
    """From BOT_KEY and BOT_KEY_BEFORE; for the bot alone. Raises SettingWrong."""
    reading = Reading(env)
    text, before = reading.optional("BOT_KEY"), reading.optional("BOT_KEY_BEFORE")
    if text is None:
        raise SettingWrong("BOT_KEY is not set: `python -m intake_store init` writes it to .env.")
    try:
        return DoorKeys.from_bot_key(text, before)
    except ValueError:
        raise SettingWrong(
            "BOT_KEY (and BOT_KEY_BEFORE, where it is set) must be 32 random bytes in URL-safe "
            "base64, as `init` writes it."
        ) from None


def _unquoted(value: str) -> str:
    for quote in ('"', "'"):
        if len(value) > 1 and value.startswith(quote) and value.endswith(quote):
            return value[1:-1]
    return value
