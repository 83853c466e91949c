"""The headers of every answer: what a browser may load, keep, and tell others."""

from aiohttp import web

SERVER = "panel"  # says nothing of what runs here
NOTHING_STAYS = '"cache", "storage"'  # once a session has ended
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_STRICT = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "Referrer-Policy": "same-origin",  # no-referrer would turn Origin into "null"
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cache-Control": "no-store",
    "Server": SERVER,
}
_TRANSPORT = "max-age=31536000; includeSubDomains"


def harden(response: web.StreamResponse, *, secure: bool) -> None:
    """Set the strict headers; `secure` when people reach us by https. Call before preparing."""
    for name, value in _STRICT.items():
        response.headers.setdefault(name, value)  # a file of ours may be kept, and says so itself
    if secure:
        response.headers["Strict-Transport-Security"] = _TRANSPORT
