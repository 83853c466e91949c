"""Sealing bytes so that only a key opens them, only in the row they were sealed for."""

import hashlib
import os
from typing import Final, NewType

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PublicKey = NewType("PublicKey", bytes)  # X25519, 32 bytes as they stand in the database
PrivateKey = NewType("PrivateKey", bytes)

# The first byte of everything sealed names how: a later suite can stand beside an earlier one.
_AES_256_GCM: Final = b"\x01"
_X25519_HKDF_AES: Final = b"\x02"

_STEP: Final = 256  # bytes; a length tells whether somebody wrote a word or a story, and no more
_NONCE: Final = 12

_HPKE: Final = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class CannotOpen(Exception):
    """The wrong key, the wrong row, or bytes that were changed: no telling which."""


def seal_under(key: bytes, plain: bytes, context: bytes) -> bytes:
    """AES-256-GCM under a key that both sides hold."""
    nonce = os.urandom(_NONCE)
    return _AES_256_GCM + nonce + AESGCM(key).encrypt(nonce, _padded(plain), context)


def open_under(key: bytes, sealed: bytes, context: bytes) -> bytes:
    """Raises CannotOpen."""
    if not is_under_shared_key(sealed):
        raise CannotOpen
    nonce, body = sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :]
    try:
        return _unpadded(AESGCM(key).decrypt(nonce, body, context))
    except (InvalidTag, ValueError):
        raise CannotOpen from None


def is_under_shared_key(sealed: bytes) -> bool:
    return sealed[:1] == _AES_256_GCM


def seal_to(public: PublicKey, plain: bytes, context: bytes) -> bytes:
    """HPKE to a public key: whoever seals cannot open it again."""
    key = X25519PublicKey.from_public_bytes(public)
    return _X25519_HKDF_AES + _HPKE.encrypt(_padded(plain), key, info=context)


def open_with(private: PrivateKey, sealed: bytes, context: bytes) -> bytes:
    """Raises CannotOpen."""
    if sealed[:1] != _X25519_HKDF_AES:
        raise CannotOpen
    key = X25519PrivateKey.from_private_bytes(private)
    try:
        return _unpadded(_HPKE.decrypt(sealed[1:], key, info=context))
    except (InvalidTag, ValueError):
        raise CannotOpen from None


def derive(secret: bytes, purpose: str) -> bytes:
    """32 bytes for one purpose out of a secret that is random already."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose.encode()).derive(secret)


def slow_hash(text: str, salt: bytes) -> bytes:
    """Argon2id, 32 bytes: tens of milliseconds of one core. In a thread, never in a transaction.

    RFC 9106's second choice, with the memory halved for a small machine and one lane.
    """
    return _argon2id(text, salt, passes=3, kib=32 * 1024)


def slow_hash_of_random(text: str, salt: bytes) -> bytes:
    """The same for what nobody chose: 50 random bits need no more than OWASP's least (19 MiB, 2).

    A third of the cost, and one is drawn for each case.
    """
    return _argon2id(text, salt, passes=2, kib=19 * 1024)


def _argon2id(text: str, salt: bytes, *, passes: int, kib: int) -> bytes:
    return hash_secret_raw(
        secret=text.encode("utf-8", "surrogatepass"),
        salt=hashlib.sha256(salt).digest(),
        time_cost=passes,
        memory_cost=kib,
        parallelism=1,
        hash_len=32,
        type=Type.ID,
    )


def _padded(plain: bytes) -> bytes:
    return plain + b"\x80" + bytes(-(len(plain) + 1) % _STEP)


def _unpadded(padded: bytes) -> bytes:
    plain, mark, _zeros = padded.rpartition(b"\x80")
    if not mark:
        raise CannotOpen
    return plain
