"""Codes that an app counts, drawn once to be scanned; and the codes on paper. No store, no key."""

import hashlib
import hmac
import io
import secrets
from datetime import datetime
from typing import Final
from uuid import UUID

import pyotp
import segno

SECONDS: Final = 30  # a code lives so long: RFC 6238
CODES: Final = 10  # on paper
_DRIFT: Final = 1  # steps that a phone's clock may be early or late
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is taken for another
_LENGTH: Final = 16  # of a code on paper: 80 bits, so that one fast hash is enough
_GROUP: Final = 4


def new_secret() -> str:
    """160 bits in base32."""
    return pyotp.random_base32()


def step_of(secret: str, code: str, now: datetime) -> int | None:
    """The step of the clock whose code this is; None if it is of none near now."""
    given = "".join(code.split()).encode("utf-8", "replace")
    counted = pyotp.TOTP(secret, interval=SECONDS)
    this = int(now.timestamp()) // SECONDS
    found = None
    for step in range(this - _DRIFT, this + _DRIFT + 1):
        if hmac.compare_digest(counted.generate_otp(step).encode(), given):
            found = step
    return found


def address(secret: str, login: str, issuer: str) -> str:
    """What the app reads from the drawing."""
    return pyotp.TOTP(secret, interval=SECONDS).provisioning_uri(name=login, issuer_name=issuer)


def drawn(text: str, title: str) -> str:
    """A QR code as SVG for a page: dark on light in every theme, or no camera reads it."""
    out = io.BytesIO()
    segno.make(text, error="m").save(
        out,
        kind="svg",
        border=4,
        dark="#000",
        light="#fff",
        xmldecl=False,
        svgns=False,
        omitsize=True,
        svgclass="qr",
        lineclass=None,
        title=title,
        nl=False,
    )
    return out.getvalue().decode()


def grouped(text: str) -> str:
    """In fours, as one reads aloud and types."""
    return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def new_codes() -> tuple[str, ...]:
    return tuple("".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)) for _ in range(CODES))


def code_hash(operator: UUID, code: str) -> bytes:
    """However it is typed: small letters, without its gaps, O for zero."""
    plain = "".join(filter(str.isalnum, code.upper())).translate(str.maketrans("OIL", "011"))
    told = b"recovery|" + operator.bytes + plain.encode("utf-8", "replace")
    return hashlib.sha256(told).digest()
