"""The header rules of Mozilla's HTTP Observatory, as far as one answer can be held to them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from http.cookies import Morsel, SimpleCookie
from typing import Final

from multidict import CIMultiDict, CIMultiDictProxy

Headers = CIMultiDict[str] | CIMultiDictProxy[str]
_HALF_A_YEAR: Final = 15_768_000  # seconds
_SCRIPT: Final = re.compile(r"<script\b[^>]*>", re.IGNORECASE)
_SOURCE: Final = re.compile(r'\bsrc="(?P<where>[^"]*)"')
_INLINE: Final = re.compile(r'<style\b|\sstyle="|\son\w+="|javascript:', re.IGNORECASE)
# Those that tell another site nothing.
_SILENT: Final = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
_CLOSED: Final = ("base-uri", "frame-ancestors")  # what default-src says nothing about
_DRAWN: Final = re.compile(r"[;\s]")


@dataclass(frozen=True, slots=True)
class Site:
    """One answer that came over https."""

    url: str
    status: int
    headers: Headers
    text: str = ""

    def faults(self) -> list[str]:
        """What the Observatory would take points for, and what tells of the software."""
        return [f"{self.status} {self.url}: {fault}" for fault in self._faults()]

    def _faults(self) -> Iterator[str]:
        yield from self._content()
        yield from self._transport()
        yield from self._cookies()
        yield from self._scripts()
        for name in self.headers:
            if len(self.headers.getall(name)) > 1 and name.lower() != "set-cookie":
                yield f"{name} stands there twice"
            if name.lower().startswith("access-control-"):
                yield "another site may read it"
            if name.lower() in {"x-powered-by", "via"}:
                yield f"{name} tells of the software"
        if self.headers.get("Referrer-Policy", "no-referrer") not in _SILENT:
            yield "others hear where somebody came from"
        if self.headers.get("X-Content-Type-Options") != "nosniff":
            yield "its type may be guessed"
        if re.search(r"\d", self.headers.get("Server", "")):
            yield "the version of the server is told"
        if self.text and "charset=" not in self.headers.get("Content-Type", ""):
            yield "its letters may be guessed"

    def _content(self) -> Iterator[str]:
        said = self.headers.get("Content-Security-Policy", "")
        rules = {}
        for rule in said.split(";"):
            name, *sources = rule.split()
            rules[name] = sources
        if rules.get("default-src") != ["'none'"]:
            yield "what is not named may be loaded"
        for name in _CLOSED:
            if rules.get(name) != ["'none'"]:
                yield f"{name} is open"
        if rules.get("form-action") not in (["'self'"], ["'none'"]):
            yield "forms go anywhere"
        for name, sources in rules.items():
            if not set(sources) <= {"'none'", "'self'"}:
                yield f"{name} lets in {sources}"

    def _transport(self) -> Iterator[str]:
        said = _DRAWN.sub(" ", self.headers.get("Strict-Transport-Security", "")).split()
        ages = [int(word[8:]) for word in said if word.startswith("max-age=")]
        if not ages or ages[0] < _HALF_A_YEAR or "includeSubDomains" not in said:
            yield "a browser may come in the open"

    def _cookies(self) -> Iterator[str]:
        for line in self.headers.getall("Set-Cookie", []):
            for name, cookie in SimpleCookie(line).items():
                if not name.startswith("__Host-") or not _is_bound(cookie):
                    yield f"the cookie {name} is not bound to this host, https and our own pages"

    def _scripts(self) -> Iterator[str]:
        for tag in _SCRIPT.findall(self.text):
            found = _SOURCE.search(tag)
            if found is None or not re.match(r"/(?!/)", found["where"]):
                yield "a script that is not a file of ours"
        if _INLINE.search(self.text):
            yield "style or script stands in the page"


def _is_bound(cookie: "Morsel[str]") -> bool:
    return (
        bool(cookie["secure"] and cookie["httponly"])
        and cookie["samesite"] == "Strict"
        and cookie["path"] == "/"
        and not cookie["domain"]
    )
