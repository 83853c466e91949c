"""Invitations: a one-time link that makes an account, with the grants wrapped under its token."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.access import Role
from intake.ids import AgencyCode, CountryCode, OperatorId, OrganisationCode
from intake_store.schema import METADATA, Moment

INVITATIONS = Table(
    "invitations",
    METADATA,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("role", String, nullable=False),
    Column("country", String, nullable=False),
    Column("organisation", String, nullable=False),
    Column("agency", String),
    Column("restores", Uuid),  # whose access it gives back; none: it makes an account
    Column("invited_by", Uuid),  # none: made by a command, for the first account
    Column("created", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("used_at", Moment),
)

INVITATION_GRANTS = Table(
    "invitation_grants",
    METADATA,
    Column("token_hash", LargeBinary, ForeignKey("invitations.token_hash"), primary_key=True),
    Column("holder", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """`wrapped_grants`: (holder, key version) → its private key, wrapped under the token."""

    token_hash: bytes
    role: Role
    country: CountryCode
    organisation: OrganisationCode
    agency: AgencyCode | None
    invited_by: OperatorId | None
    created: datetime
    until: datetime
    wrapped_grants: Mapping[tuple[str, int], bytes] = field(default_factory=dict)
    restores: OperatorId | None = None  # the account that it gives back; None: it makes one


class Invitations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, invitation: Invitation) -> None:
        await self._connection.execute(
            insert(INVITATIONS).values(
                token_hash=invitation.token_hash,
                role=invitation.role.value,
                country=invitation.country,
                organisation=invitation.organisation,
                agency=invitation.agency,
                restores=invitation.restores,
                invited_by=invitation.invited_by,
                created=invitation.created,
                until=invitation.until,
            )
        )
        if invitation.wrapped_grants:
            await self._connection.execute(
                insert(INVITATION_GRANTS),
                [
                    {
                        "token_hash": invitation.token_hash,
                        "holder": holder,
                        "version": version,
                        "wrapped": wrapped,
                    }
                    for (holder, version), wrapped in invitation.wrapped_grants.items()
                ],
            )

    async def find(self, token_hash: bytes, now: datetime) -> Invitation | None:
        """None if it is unknown, used, withdrawn or too old."""
        found = [
            invitation for invitation in await self.open(now) if invitation.token_hash == token_hash
        ]
        return found[0] if found else None

    async def open(self, now: datetime) -> tuple[Invitation, ...]:
        """Those that can still be used, the newest first."""
        grants: dict[bytes, dict[tuple[str, int], bytes]] = {}
        for row in await self._connection.execute(select(INVITATION_GRANTS)):
            grants.setdefault(row.token_hash, {})[row.holder, row.version] = row.wrapped
        found = await self._connection.execute(
            select(INVITATIONS)
            .where(INVITATIONS.c.used_at.is_(None), INVITATIONS.c.until > now)
            .order_by(INVITATIONS.c.created.desc())
        )
        return tuple(
            Invitation(
                token_hash=row.token_hash,
                role=Role(row.role),
                country=CountryCode(row.country),
                organisation=OrganisationCode(row.organisation),
                agency=None if row.agency is None else AgencyCode(row.agency),
                invited_by=None if row.invited_by is None else OperatorId(row.invited_by),
                created=row.created,
                until=row.until,
                wrapped_grants=grants.get(row.token_hash, {}),
                restores=None if row.restores is None else OperatorId(row.restores),
            )
            for row in found
        )

    async def use(self, token_hash: bytes, now: datetime) -> bool:
        """Once: of two who follow the same link one is told False. The grants go with it."""
        used = await self._connection.execute(
            update(INVITATIONS)
            .where(
                INVITATIONS.c.token_hash == token_hash,
                INVITATIONS.c.used_at.is_(None),
                INVITATIONS.c.until > now,
            )
            .values(used_at=now)
        )
        if used.rowcount != 1:
            return False
        await self._drop_grants(token_hash)
        return True

    async def withdraw_carrying(self, holder: str) -> int:
        """How many links went that carry a key of the holder: they do not know the newest."""
        carrying = select(INVITATION_GRANTS.c.token_hash).where(
            INVITATION_GRANTS.c.holder == holder
        )
        found = await self._connection.execute(carrying.distinct())
        hashes = found.scalars().all()
        for one in hashes:
            await self.withdraw(one)
        return len(hashes)

    async def withdraw(self, token_hash: bytes) -> None:
        await self._drop_grants(token_hash)
        await self._connection.execute(
            delete(INVITATIONS).where(
                INVITATIONS.c.token_hash == token_hash, INVITATIONS.c.used_at.is_(None)
            )
        )

    async def _drop_grants(self, token_hash: bytes) -> None:
        await self._connection.execute(
            delete(INVITATION_GRANTS).where(INVITATION_GRANTS.c.token_hash == token_hash)
        )
