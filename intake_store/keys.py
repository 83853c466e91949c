"""The keys: what the bot's one secret becomes, case keys, and how private halves are wrapped."""

import base64
import hashlib
import hmac
import os
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Self
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from intake.channels import ChannelKind
from intake.ids import CaseId
from intake_store import sealing, vault
from intake_store.sealing import CannotOpen, PrivateKey, PublicKey

SHORT: Final = 16  # letters of a fingerprint that is compared by eye
_KEY_BYTES: Final = 32
_SALT_BYTES: Final = 16
_MARK_BYTES: Final = 4
_ARGON2ID: Final = b"\x03"  # the suite: salt, then what is sealed under the password's hash


class KeyMissing(Exception):
    """This process does not hold the key for that: a bug of ours, or the wrong process."""


@dataclass(frozen=True, slots=True)
class KeyPair:
    public: PublicKey
    private: PrivateKey


@dataclass(frozen=True, slots=True, repr=False)
class DoorKeys:
    """What the bot derives from BOT_KEY, and nobody else has."""

    lookup: bytes
    mark: bytes  # what every address key begins with: it tells which key it was, and no more
    flight: bytes
    inbound: KeyPair
    before: "DoorKeys | None" = None  # while the key is turned over: opens, and seals nothing

    @classmethod
    def from_bot_key(cls, text: str, before: str | None = None) -> Self:
        """Each text: 32 random bytes in URL-safe base64. Raises ValueError."""
        try:
            secret = base64.b64decode(text, altchars=b"-_", validate=True)
        except ValueError:
            raise ValueError("not base64") from None
        if len(secret) != _KEY_BYTES:
            raise ValueError("not 32 bytes")
        lookup = sealing.derive(secret, "lookup")
        return cls(
            lookup=lookup,
            mark=hmac.digest(lookup, b"mark", hashlib.sha256)[:_MARK_BYTES],
            flight=sealing.derive(secret, "flight"),
            inbound=_pair(X25519PrivateKey.from_private_bytes(sealing.derive(secret, "inbound"))),
            before=None if before is None else cls.from_bot_key(before),
        )

    @property
    def inbound_public(self) -> PublicKey:
        return self.inbound.public

    def address_key(self, channel: ChannelKind, own: str, address: str) -> bytes:
        """What an address is found by: of no use to anybody without BOT_KEY."""
        told = f"{channel}|{own}|{address}".encode("utf-8", "surrogatepass")
        return self.mark + hmac.digest(self.lookup, told, hashlib.sha256)

    def address_keys(self, channel: ChannelKind, own: str, address: str) -> tuple[bytes, ...]:
        """What it is found by, and what it was found by under the key before."""
        ours = self.address_key(channel, own, address)
        if self.before is None:
            return (ours,)
        return (ours, self.before.address_key(channel, own, address))

    def seal(self, plain: bytes, context: bytes) -> bytes:
        """For what the bot must read again."""
        return sealing.seal_under(self.flight, plain, context)

    def open(self, sealed: bytes, context: bytes) -> bytes:
        """What the bot sealed for itself, or the panel for the bot. Raises CannotOpen."""
        try:
            return self.open_by_this(sealed, context)
        except CannotOpen:
            if self.before is None:
                raise
        return self.before.open_by_this(sealed, context)

    def open_by_this(self, sealed: bytes, context: bytes) -> bytes:
        """Without the key before. Raises CannotOpen."""
        if sealing.is_under_shared_key(sealed):
            return sealing.open_under(self.flight, sealed, context)
        return sealing.open_with(self.inbound.private, sealed, context)


def held(keys: DoorKeys | None) -> DoorKeys:
    """The bot's keys where they must be there."""
    if keys is None:
        raise KeyMissing
    return keys


def new_bot_key() -> str:
    return base64.urlsafe_b64encode(os.urandom(_KEY_BYTES)).decode()


def new_key_pair() -> KeyPair:
    return _pair(X25519PrivateKey.generate())


def key_pair_of(private: PrivateKey) -> KeyPair:
    return _pair(X25519PrivateKey.from_private_bytes(private))


def fingerprint(public: PublicKey) -> str:
    """Short enough to compare by eye."""
    return whole_fingerprint(public)[:SHORT]


def whole_fingerprint(public: PublicKey) -> str:
    """Long enough that nobody makes another key of the same."""
    return hashlib.sha256(public).hexdigest()


def is_pinned(public: PublicKey, pins: Collection[str]) -> bool:
    """Whether one of these fingerprints, or beginnings of one, is the key's."""
    whole = whole_fingerprint(public)
    return any(len(pin) >= SHORT and whole.startswith(pin) for pin in pins)


@dataclass(frozen=True, slots=True)
class HolderKey:
    """The public half that stands in the keyring."""

    holder: str
    version: int
    public: PublicKey


@dataclass(frozen=True, slots=True)
class NewCaseKey:
    public_key: PublicKey
    key_sealed: bytes
    holder_version: int


def new_case_key(case: CaseId, hotline: HolderKey) -> NewCaseKey:
    """A key for one case. Whoever makes it keeps the public half and cannot open what is sealed."""
    pair = new_key_pair()
    bound = vault.context("cases.key_sealed", case)
    sealed = sealing.seal_to(hotline.public, pair.private, bound)
    return NewCaseKey(pair.public, sealed, hotline.version)


def open_case_key(case: CaseId, key_sealed: bytes | None, hotline: PrivateKey) -> PrivateKey:
    """Raises CannotOpen: the wrong holder, or a key that was destroyed."""
    if key_sealed is None:
        raise CannotOpen
    return PrivateKey(
        sealing.open_with(hotline, key_sealed, vault.context("cases.key_sealed", case))
    )


# Operators. Slow by intent: in a thread, never in a transaction.


def wrap_under_password(password: str, private: PrivateKey, operator: UUID) -> bytes:
    salt = os.urandom(_SALT_BYTES)
    bound = vault.context("operators.wrapped_private_key", operator)
    return _ARGON2ID + salt + sealing.seal_under(sealing.slow_hash(password, salt), private, bound)


def unwrap_by_password(password: str, wrapped: bytes, operator: UUID) -> PrivateKey:
    """Raises CannotOpen."""
    if wrapped[:1] != _ARGON2ID:
        raise CannotOpen
    salt, sealed = wrapped[1 : 1 + _SALT_BYTES], wrapped[1 + _SALT_BYTES :]
    bound = vault.context("operators.wrapped_private_key", operator)
    return PrivateKey(sealing.open_under(sealing.slow_hash(password, salt), sealed, bound))


# Sessions and invitations: their token is random and long, so one fast hash is enough.


def new_token() -> str:
    return secrets.token_urlsafe(_KEY_BYTES)


def token_hash(token: str) -> bytes:
    """What the database knows of a token."""
    return hashlib.sha256(b"found by|" + token.encode("utf-8", "surrogatepass")).digest()


def wrap_for_session(token: str, private: PrivateKey) -> bytes:
    """For `sessions.wrapped_key`: opened by the cookie's token alone."""
    return _wrap(token, private, vault.context("sessions.wrapped_key", token_hash(token)))


def unwrap_by_session(token: str, wrapped: bytes) -> PrivateKey:
    """Raises CannotOpen."""
    return _unwrap(token, wrapped, vault.context("sessions.wrapped_key", token_hash(token)))


def seal_for_session(token: str, plain: bytes, purpose: str) -> bytes:
    """What a page carries from one form to the next and nobody else is to read."""
    return sealing.seal_under(_wrapping_key(token), plain, f"carried/{purpose}".encode())


def open_for_session(token: str, sealed: bytes, purpose: str) -> bytes:
    """Raises CannotOpen."""
    return sealing.open_under(_wrapping_key(token), sealed, f"carried/{purpose}".encode())


def wrap_under_token(token: str, holder: str, private: PrivateKey) -> bytes:
    """A holder's key that an invitation carries."""
    return _wrap(token, private, _carried(token, holder))


def unwrap_by_token(token: str, holder: str, wrapped: bytes) -> PrivateKey:
    """Raises CannotOpen."""
    return _unwrap(token, wrapped, _carried(token, holder))


def _carried(token: str, holder: str) -> bytes:
    return f"invitations.wrapped_grants/{token_hash(token).hex()}/{holder}".encode()


def _wrap(token: str, private: PrivateKey, bound: bytes) -> bytes:
    return sealing.seal_under(_wrapping_key(token), private, bound)


def _unwrap(token: str, wrapped: bytes, bound: bytes) -> PrivateKey:
    return PrivateKey(sealing.open_under(_wrapping_key(token), wrapped, bound))


def _wrapping_key(token: str) -> bytes:
    return sealing.derive(token.encode("utf-8", "surrogatepass"), "wrapping")


def _pair(private: X25519PrivateKey) -> KeyPair:
    return KeyPair(
        PublicKey(private.public_key().public_bytes_raw()), PrivateKey(private.private_bytes_raw())
    )
