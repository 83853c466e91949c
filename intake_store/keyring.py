"""The public halves of the holders' keys, and the private halves sealed to each member."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    select,
)
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import AgencyCode
from intake_store import sealing, vault
from intake_store.keys import HolderKey
from intake_store.prepared import Prepared
from intake_store.schema import METADATA, Moment
from intake_store.sealing import PrivateKey, PublicKey

HOTLINE: Final = "hotline"
BOT: Final = "bot"

KEYRING = Table(
    "keyring",
    METADATA,
    Column("holder", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("made_at", Moment, nullable=False),
)

_CURRENT: Final = Prepared(
    select(KEYRING)
    .where(KEYRING.c.holder == bindparam("holder"))
    .order_by(KEYRING.c.version.desc())
    .limit(1)
)

KEY_GRANTS = Table(
    "key_grants",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("holder", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("member", Uuid, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Grant:
    """A holder's private key, sealed to one member."""

    id: UUID
    holder: str
    version: int
    member: UUID
    sealed: bytes


def agency_holder(code: AgencyCode) -> str:
    return f"agency:{code}"


def open_grant(grant: Grant, member: PrivateKey) -> PrivateKey:
    """The holder's private key. Raises CannotOpen."""
    bound = vault.context("key_grants.sealed", grant.id)
    return PrivateKey(sealing.open_with(member, grant.sealed, bound))


class Keyring:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def current(self, holder: str) -> HolderKey | None:
        for row in await _CURRENT.rows(self._connection, holder=holder):
            return HolderKey(row["holder"], row["version"], PublicKey(row["public"]))
        return None

    async def add(self, holder: str, public: PublicKey, at: datetime) -> HolderKey:
        """The holder's next version; what is sealed from now on is sealed to it."""
        before = await self.current(holder)
        version = 1 if before is None else before.version + 1
        await self._connection.execute(
            plain_insert(KEYRING).values(holder=holder, version=version, public=public, made_at=at)
        )
        return HolderKey(holder, version, public)

    async def grant(
        self,
        key: HolderKey,
        private: PrivateKey,
        *,
        member: UUID,
        member_public: PublicKey,
        at: datetime,
    ) -> Grant:
        """Let `member` open what is sealed to the holder."""
        id_ = uuid4()
        sealed = sealing.seal_to(member_public, private, vault.context("key_grants.sealed", id_))
        grant = Grant(id_, key.holder, key.version, member, sealed)
        await self._connection.execute(
            plain_insert(KEY_GRANTS).values(
                id=grant.id,
                holder=grant.holder,
                version=grant.version,
                member=grant.member,
                sealed=grant.sealed,
                at=at,
            )
        )
        return grant

    async def grants(self, member: UUID) -> tuple[Grant, ...]:
        """What the member was granted, the newest version of each holder last."""
        found = await self._connection.execute(
            select(KEY_GRANTS)
            .where(KEY_GRANTS.c.member == member)
            .order_by(KEY_GRANTS.c.holder, KEY_GRANTS.c.version)
        )
        return tuple(
            Grant(row.id, row.holder, row.version, row.member, row.sealed) for row in found
        )

    async def revoke(self, member: UUID) -> int:
        """Take back every grant; what the member copied stays copied until the keys turn over."""
        gone = await self._connection.execute(
            delete(KEY_GRANTS).where(KEY_GRANTS.c.member == member)
        )
        return gone.rowcount
