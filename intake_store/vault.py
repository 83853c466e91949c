"""Which columns are sealed, for whom, and the context that binds a value to its row."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final
from uuid import UUID


class Holder(StrEnum):
    """Whose key opens it."""

    FLIGHT = "flight"  # the bot, for what it must read again
    BOT = "bot"  # the bot; sealed by the panel (or by the bot itself, as flight)
    CASE = "case"  # the case key
    AGENCY = "agency"
    HOTLINE = "hotline"
    MEMBER = "member"  # one operator's own key, or the recovery key on paper
    PASSWORD = "password"  # noqa: S105 - a holder's name
    COOKIE = "cookie"
    TOKEN = "token"  # noqa: S105 - likewise


SEALED: Final[Mapping[str, Holder]] = {
    "authenticators.offered": Holder.MEMBER,
    "authenticators.sealed": Holder.MEMBER,
    "cases.key_sealed": Holder.HOTLINE,
    "contacts.sealed": Holder.CASE,
    "conversations.draft": Holder.FLIGHT,
    "conversations.route": Holder.FLIGHT,
    "inbox.given": Holder.BOT,
    "invitation_grants.wrapped": Holder.TOKEN,
    "key_grants.sealed": Holder.MEMBER,
    "media.file": Holder.FLIGHT,
    "media_chunks.sealed": Holder.CASE,
    "notes.sealed": Holder.CASE,
    "operators.wrapped_private_key": Holder.PASSWORD,
    "outbox.args": Holder.FLIGHT,
    "passkeys.name": Holder.MEMBER,
    "recovery_codes.sealed": Holder.MEMBER,
    "referral_messages.sealed_agency": Holder.AGENCY,
    "referral_messages.sealed_case": Holder.CASE,
    "referral_parts.sealed": Holder.AGENCY,
    "restorations.why_sealed": Holder.HOTLINE,
    "screenings.sealed_answers": Holder.CASE,
    "screenings.why_sealed": Holder.CASE,
    "sessions.wrapped_key": Holder.COOKIE,
    "traces.message_id": Holder.FLIGHT,
    "transcript.sealed": Holder.CASE,
}

# Bytes that hide nothing: public keys, and hashes that stand in for what they were made from.
OPEN_BYTES: Final = frozenset(
    {
        "cases.public_key",
        "conversations.key",
        "invitation_grants.token_hash",
        "invitations.token_hash",
        "keyring.public",
        "openers.hash",
        "operators.public_key",
        "recovery_keys.public",
        "passkeys.credential",
        "passkeys.public_key",
        "recovery_codes.hash",
        "sessions.challenge",
        "sessions.id_hash",
    }
)

# Text in the open that somebody typed: what offices and those who work there say of themselves.
# Every other text column holds codes, ids and hashes of ours (tests/intake_store/open_text.txt).
OF_OFFICES: Final = frozenset(
    {
        "agencies.contact",
        "agencies.hours",
        "agencies.names",
        "agencies.verified_by",
        "agency_checks.answered_by",
        "agency_history.before",
        "deployment.value",
        "operators.login",
        "operators.name",
        "organisations.names",
    }
)


def context(column: str, row: UUID | bytes) -> bytes:
    """What a sealed value is bound to: `table.column/uuid` (a hash where the row has no uuid).

    Moved to another row or column it does not open. KeyError for a column not declared above.
    """
    if column not in SEALED:
        raise KeyError(column)
    return f"{column}/{row.hex() if isinstance(row, bytes) else row}".encode()
