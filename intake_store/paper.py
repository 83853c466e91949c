"""A recovery key as it stands on paper: an age identity in groups, and the key pair that it is."""

from typing import Final

from intake_store import age
from intake_store.age import Identity, NotAKey
from intake_store.keys import KeyPair, key_pair_of
from intake_store.sealing import PrivateKey

MARK: Final = "AGE-SECRET-KEY-1"
_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"  # of Bech32: BIP 173
_CHECK: Final = 6  # letters at its end, computed from the others
_GROUP: Final = 4
_SIZE: Final = 52 + _CHECK


def new_paper() -> Identity:
    return age.new_identity()[0]


def groups(identity: Identity) -> tuple[str, ...]:
    """For reading aloud and copying by hand; the last one is made from all others."""
    body = identity.removeprefix(MARK)
    told, check = body[:-_CHECK], body[-_CHECK:]
    return (*(told[at : at + _GROUP] for at in range(0, len(told), _GROUP)), check)


def read(text: str) -> Identity:
    """As somebody typed it: with or without gaps, in any case of letters. Raises NotAKey."""
    letters = "".join(one for one in text.upper() if one.isalnum() or one == "-")
    body = letters.replace("-", "").removeprefix(MARK.replace("-", ""))
    identity = Identity(MARK + body)
    key_pair(identity)
    return identity


def key_pair(identity: Identity) -> KeyPair:
    """The X25519 key that an age identity is. Raises NotAKey."""
    body = identity.removeprefix(MARK).lower()
    if len(body) != _SIZE or not set(body) <= set(_LETTERS) or not age.is_identity(identity):
        raise NotAKey("This is no recovery key: look for a letter that was read wrongly.")
    number = 0
    for letter in body[:-_CHECK]:
        number = number << 5 | _LETTERS.index(letter)
    return key_pair_of(PrivateKey((number >> 4).to_bytes(32, "big")))
