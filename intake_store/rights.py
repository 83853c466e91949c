"""Who may do what in the database itself, on PostgreSQL: the two doors' accounts, table by table.

The owner (no door) migrates, prunes, backs up and restores. Whoever takes over the door to people
finds no operator, no session, no grant and no audit log; whoever takes over the panel finds no way
from an address to a person. What is not named here is refused.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection


class Door(StrEnum):
    """The accounts of the database, named as the accounts of the machine are."""

    BOT = "panoh-bot"
    PANEL = "panoh-panel"


@dataclass(frozen=True, slots=True)
class Rights:
    """Of both doors on one table: any of S(elect), I(nsert), U(pdate), D(elete)."""

    bot: str
    panel: str
    panel_reads: tuple[str, ...] = ()  # these columns alone, where it may not read the table

    def of(self, door: Door) -> str:
        return self.bot if door is Door.BOT else self.panel


_DOOR_ONLY: Final = Rights("SIUD", "")
_PANEL_ONLY: Final = Rights("", "SIUD")
_BOTH: Final = Rights("SIUD", "SIU")

RIGHTS: Final[Mapping[str, Rights]] = {
    "alembic_version": Rights("S", "S"),  # whether the tables are those that the program knows
    # The door.
    "conversations": Rights(
        "SIUD",
        "",
        # Whether there is a route; what it says only BOT_KEY opens.
        ("id", "case", "channel", "language", "muted_by", "locked", "last_at", "met_at", "route"),
    ),
    "inbox": Rights("SIUD", "SI"),
    "outbox": Rights("SIUD", "SU"),  # the panel marks what is to be sent again
    "timers": _DOOR_ONLY,
    "traces": _DOOR_ONLY,
    "copies": _DOOR_ONLY,  # what a provider still keeps
    "openers": _DOOR_ONLY,
    "days": Rights("SIUD", "SIU"),  # a trigger counts what the panel puts into the inbox
    # The case.
    "cases": Rights("SIUD", "SU"),
    "transcript": Rights("SIUD", "S"),
    "contacts": Rights("SIUD", "S"),
    "consents": Rights("SIUD", "S"),  # a yes is the person's to say
    "screenings": Rights("SIUD", "SI"),
    "media": Rights("SIUD", "S"),
    "media_chunks": Rights("SID", "S"),
    "cards": _BOTH,
    "tickets": _BOTH,
    "asks": _BOTH,
    "referrals": _BOTH,
    "referral_parts": Rights("SD", "SID"),
    "referral_messages": Rights("SD", "SI"),
    "notes": Rights("SD", "SI"),
    "alarms": Rights("SIUD", "SU"),
    "erasures": Rights("SID", "S"),
    # The hotline.
    "organisations": Rights("S", "SIU"),
    "agencies": Rights("S", "SIU"),
    "agency_checks": Rights("S", "SI"),
    "agency_history": Rights("", "SI"),
    "duty": Rights("S", "SIUD"),
    "notices": Rights("SIUD", "SIU"),
    "keyring": Rights("SI", "SI"),  # public halves
    "operators": _PANEL_ONLY,
    "sessions": _PANEL_ONLY,
    "authenticators": _PANEL_ONLY,
    "passkeys": _PANEL_ONLY,
    "recovery_codes": _PANEL_ONLY,
    "key_grants": _PANEL_ONLY,
    "recovery_keys": Rights("S", "SIUD"),
    "restorations": _PANEL_ONLY,
    "invitations": _PANEL_ONLY,
    "invitation_grants": _PANEL_ONLY,
    "audit": Rights("", "SI"),
    "audit_head": Rights("", "SIU"),  # a trigger lets it move on by one
    # Figures, and what the deployment knows about itself.
    "counts": Rights("SI", "SI"),
    "deployment": Rights("SIU", "SIU"),
}
_WORDS: Final = {"S": "SELECT", "I": "INSERT", "U": "UPDATE", "D": "DELETE"}
_OWNS: Final = text(
    "SELECT pg_has_role(tableowner, 'USAGE') FROM pg_tables"
    " WHERE schemaname = current_schema() AND tablename = 'audit'"
)


class Ownership:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def owns_tables(self) -> bool:
        """Whether this account is more than a door: an embedded file has one owner."""
        if self._connection.dialect.name == "sqlite":
            return True
        return bool((await self._connection.execute(_OWNS)).scalar())


def statements() -> Iterator[str]:
    """What the owner tells PostgreSQL, each time anew: what was granted otherwise is taken back."""
    for door in Door:
        yield f'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "{door}"'
        yield f'REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM "{door}"'
        yield f'GRANT USAGE ON SCHEMA public TO "{door}"'
        for table, rights in RIGHTS.items():
            if words := ", ".join(_WORDS[letter] for letter in rights.of(door)):
                yield f'GRANT {words} ON {table} TO "{door}"'
        yield f'GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO "{door}"'
    for table, rights in RIGHTS.items():
        if rights.panel_reads:
            columns = ", ".join(f'"{name}"' for name in rights.panel_reads)
            yield f'GRANT SELECT ({columns}) ON {table} TO "{Door.PANEL}"'


def sql() -> str:
    return "".join(f"{statement};\n" for statement in statements())
