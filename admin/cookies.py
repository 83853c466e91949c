"""The panel's cookies: session, the door's token against forged forms, language, a notice."""

import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from aiohttp import web

_SESSION: Final = "panel"
_DOOR: Final = "door"
_TONGUE: Final = "tongue"
_NOTICE: Final = "notice"
_YEAR: Final = 365 * 24 * 3600
_A_MOMENT: Final = 60


@dataclass(frozen=True, slots=True)
class Notice:
    """One line shown once, on the page after the deed. `secret` is a link that is seen once."""

    key: str
    args: Mapping[str, str] = field(default_factory=dict)
    secret: str = ""


@dataclass(frozen=True, slots=True)
class Cookies:
    """Names and flags: with https every cookie is bound to this very host."""

    secure: bool

    def session(self, request: web.Request) -> str:
        return request.cookies.get(self._name(_SESSION), "")

    def start_session(self, response: web.StreamResponse, token: str) -> None:
        """A cookie of the browser's own session: closing it forgets the key."""
        self._set(response, _SESSION, token)

    def end_session(self, response: web.StreamResponse) -> None:
        self._drop(response, _SESSION)

    def door(self, request: web.Request) -> str:
        return request.cookies.get(self._name(_DOOR), "")

    def set_door(self, response: web.StreamResponse, token: str) -> None:
        self._set(response, _DOOR, token)

    def tongue(self, request: web.Request) -> str:
        return request.cookies.get(self._name(_TONGUE), "")

    def set_tongue(self, response: web.StreamResponse, language: str) -> None:
        self._set(response, _TONGUE, language, max_age=_YEAR)

    def notice(self, request: web.Request) -> Notice | None:
        try:
            told = json.loads(bytes.fromhex(request.cookies.get(self._name(_NOTICE), "")))
            return Notice(str(told["key"]), dict(told["args"]), str(told["secret"]))
        except (ValueError, KeyError, TypeError):
            return None

    def set_notice(self, response: web.StreamResponse, notice: Notice) -> None:
        told = {"key": notice.key, "args": dict(notice.args), "secret": notice.secret}
        self._set(response, _NOTICE, json.dumps(told).encode().hex(), max_age=_A_MOMENT)

    def drop_notice(self, response: web.StreamResponse) -> None:
        self._drop(response, _NOTICE)

    def _name(self, name: str) -> str:
        return f"__Host-{name}" if self.secure else name

    def _set(
        self, response: web.StreamResponse, name: str, value: str, *, max_age: int | None = None
    ) -> None:
        response.set_cookie(
            self._name(name),
            value,
            max_age=max_age,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="Strict",
        )

    def _drop(self, response: web.StreamResponse, name: str) -> None:
        response.del_cookie(
            self._name(name), path="/", secure=self.secure, httponly=True, samesite="Strict"
        )


def new_door_token() -> str:
    return secrets.token_urlsafe(24)


def door_proof(token: str) -> str:
    """What a form at the door carries: whoever can write it has read our page."""
    return hashlib.sha256(b"door|" + token.encode("utf-8", "replace")).hexdigest()
