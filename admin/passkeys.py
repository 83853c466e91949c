"""Passkeys: what a browser is asked to make or to sign, and whether what it answers holds."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import webauthn
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

MOST_LETTERS: Final = 16_384  # of an answer; a real one has about a thousand
_VERIFIED: Final = UserVerificationRequirement.PREFERRED


@dataclass(frozen=True, slots=True)
class Party:
    """Who asks: the panel, by the name in its address."""

    id: str
    name: str
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Made:
    credential: bytes
    public_key: bytes
    sign_count: int


@dataclass(frozen=True, slots=True)
class Known:
    public_key: bytes
    sign_count: int


def to_make(
    party: Party, challenge: bytes, *, user: bytes, login: str, has: Iterable[bytes]
) -> str:
    """Options for `navigator.credentials.create`, as JSON."""
    return webauthn.options_to_json(
        webauthn.generate_registration_options(
            rp_id=party.id,
            rp_name=party.name,
            user_id=user,
            user_name=login,
            challenge=challenge,
            exclude_credentials=_described(has),
            authenticator_selection=AuthenticatorSelectionCriteria(
                resident_key=ResidentKeyRequirement.DISCOURAGED,  # the name is typed before it
                user_verification=_VERIFIED,
            ),
        )
    )


def to_sign(party: Party, challenge: bytes, has: Iterable[bytes]) -> str:
    """Options for `navigator.credentials.get`, as JSON."""
    return webauthn.options_to_json(
        webauthn.generate_authentication_options(
            rp_id=party.id,
            challenge=challenge,
            allow_credentials=_described(has),
            user_verification=_VERIFIED,
        )
    )


def made(party: Party, challenge: bytes, answer: str) -> Made | None:
    """None if it does not hold, for whatever reason."""
    try:
        found = webauthn.verify_registration_response(
            credential=answer[:MOST_LETTERS],
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=list(party.origins),
        )
    except Exception:  # noqa: BLE001 - bytes of a stranger: its parsers raise what they like
        return None
    return Made(found.credential_id, found.credential_public_key, found.sign_count)


def signed(
    party: Party, challenge: bytes, answer: str, has: Mapping[bytes, Known]
) -> tuple[bytes, int] | None:
    """Which of them signed it, and how far it has counted; None if it does not hold."""
    try:
        credential = webauthn.helpers.parse_authentication_credential_json(answer[:MOST_LETTERS])
        known = has[credential.raw_id]
        found = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=challenge,
            expected_rp_id=party.id,
            expected_origin=list(party.origins),
            credential_public_key=known.public_key,
            credential_current_sign_count=known.sign_count,
        )
    except Exception:  # noqa: BLE001 - likewise
        return None
    return credential.raw_id, found.new_sign_count


def _described(credentials: Iterable[bytes]) -> list[PublicKeyCredentialDescriptor]:
    return [PublicKeyCredentialDescriptor(id=credential) for credential in credentials]
