"""The public halves of the holders' keys, and the private halves sealed to each member."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    select,
    text,
    update,
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
_AGENCY: Final = "agency:"

KEYRING = Table(
    "keyring",
    METADATA,
    Column("holder", String, primary_key=True),
    Column("version", Integer, primary_key=True),
    Column("public", LargeBinary, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("used_from", Moment),  # none yet: made, and nothing is sealed to it
)

_CURRENT: Final = Prepared(
    select(KEYRING)
    .where(KEYRING.c.holder == bindparam("holder"), KEYRING.c.used_from.is_not(None))
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


# Who seals to a holder's newest key shares this lock until its unit ends; who turns the key over
# waits for all of them. Nothing can come to lie under a key whose grants are being taken back.
_SHARE: Final = Prepared(
    text("SELECT pg_advisory_xact_lock_shared(:number)").bindparams(
        bindparam("number", type_=BigInteger)
    )
)
_HOLD: Final = text("SELECT pg_advisory_xact_lock(:number)")


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a holder's key; `used_from` None: it waits to be used."""

    key: HolderKey
    made_at: datetime
    used_from: datetime | None


@dataclass(frozen=True, slots=True)
class Grant:
    """A holder's private key, sealed to one member."""

    id: UUID
    holder: str
    version: int
    member: UUID
    sealed: bytes


def agency_holder(code: AgencyCode) -> str:
    return f"{_AGENCY}{code}"


def agency_of(holder: str) -> str:
    """The code of the agency whose key it is."""
    return holder.removeprefix(_AGENCY)


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

    async def to_seal_to(self, holder: str) -> HolderKey | None:
        """The current one; it is not turned over before this unit ends."""
        if self._connection.dialect.name == "postgresql":
            await _SHARE.run(self._connection, number=_number(holder))
        return await self.current(holder)

    async def hold(self, holder: str) -> None:
        """Until this unit ends nobody seals to the holder, and nobody else turns its key over."""
        if self._connection.dialect.name == "postgresql":
            await self._connection.execute(_HOLD, {"number": _number(holder)})

    async def versions(self, holder: str) -> tuple[Version, ...]:
        """The newest last; one that waits to be used among them."""
        found = await self._connection.execute(
            select(KEYRING).where(KEYRING.c.holder == holder).order_by(KEYRING.c.version)
        )
        return tuple(
            Version(
                HolderKey(row.holder, row.version, PublicKey(row.public)),
                row.made_at,
                row.used_from,
            )
            for row in found
        )

    async def add(
        self, holder: str, public: PublicKey, at: datetime, *, used: bool = True
    ) -> HolderKey:
        """The holder's next version. Used: what is sealed from now on is sealed to it."""
        before = await self.versions(holder)
        version = before[-1].key.version + 1 if before else 1
        await self._connection.execute(
            plain_insert(KEYRING).values(
                holder=holder,
                version=version,
                public=public,
                made_at=at,
                used_from=at if used else None,
            )
        )
        return HolderKey(holder, version, public)

    async def use(self, key: HolderKey, at: datetime) -> None:
        """What is sealed from now on is sealed to it."""
        await self._connection.execute(
            update(KEYRING)
            .where(
                KEYRING.c.holder == key.holder,
                KEYRING.c.version == key.version,
                KEYRING.c.used_from.is_(None),
            )
            .values(used_from=at)
        )

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

    async def of_holder(self, holder: str) -> tuple[Grant, ...]:
        """Everybody's grants of a holder's keys, by version."""
        found = await self._connection.execute(
            select(KEY_GRANTS)
            .where(KEY_GRANTS.c.holder == holder)
            .order_by(KEY_GRANTS.c.version, KEY_GRANTS.c.member)
        )
        return tuple(
            Grant(row.id, row.holder, row.version, row.member, row.sealed) for row in found
        )

    async def take_back(self, holder: str, before: int) -> int:
        """The grants of all versions below `before`: nothing is left that they open."""
        gone = await self._connection.execute(
            delete(KEY_GRANTS).where(KEY_GRANTS.c.holder == holder, KEY_GRANTS.c.version < before)
        )
        return gone.rowcount

    async def revoke(self, member: UUID) -> int:
        """Take back every grant; what the member copied stays copied until the keys turn over."""
        gone = await self._connection.execute(
            delete(KEY_GRANTS).where(KEY_GRANTS.c.member == member)
        )
        return gone.rowcount


def _number(holder: str) -> int:
    """Of the lock that stands for the holder's key."""
    digest = hashlib.sha256(f"keyring|{holder}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)
