"""The panel's own files for the browser: style, icons, scripts. A fixed list, read once."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

_STATIC = Path(__file__).parent / "static"
_TYPES = {".css": "text/css", ".svg": "image/svg+xml", ".js": "text/javascript"}


@dataclass(frozen=True, slots=True)
class Asset:
    body: bytes
    content_type: str
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class Assets:
    files: Mapping[str, Asset]

    @classmethod
    def load(cls) -> "Assets":
        return cls({path.name: _read(path) for path in _STATIC.iterdir() if path.suffix in _TYPES})

    def url(self, name: str) -> str:
        """With its digest, so that a browser may keep it until it changes."""
        return f"/static/{name}?{self.files[name].digest}"

    def response(self, name: str) -> web.Response | None:
        asset = self.files.get(name)
        if asset is None:
            return None
        return web.Response(
            body=asset.body,
            content_type=asset.content_type,
            charset="utf-8",
            headers={"Cache-Control": "private, max-age=31536000, immutable"},
        )


def _read(path: Path) -> Asset:
    body = path.read_bytes()
    return Asset(body, _TYPES[path.suffix], hashlib.sha256(body).hexdigest()[:12])
