"""Second factors: an authenticator app, passkeys, and the codes on paper for when both are gone."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId
from intake_store import schema
from intake_store.schema import METADATA, Moment

AUTHENTICATORS = Table(
    "authenticators",
    METADATA,
    Column("operator", Uuid, ForeignKey("operators.id"), primary_key=True),
    Column("sealed", LargeBinary),  # none until a first code has proved it
    Column("offered", LargeBinary),  # shown, and not proved yet: the one before it still counts
    Column("since", Moment),
    Column("last_step", BigInteger, nullable=False),  # no code is taken twice
)

PASSKEYS = Table(
    "passkeys",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("operator", Uuid, ForeignKey("operators.id"), nullable=False),
    Column("credential", LargeBinary, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("sign_count", BigInteger, nullable=False),
    Column("name", LargeBinary, nullable=False),  # typed by its owner, so sealed to them
    Column("since", Moment, nullable=False),
    Column("used_at", Moment),
    UniqueConstraint("credential", name="one_passkey_a_credential"),
    Index("passkeys_of_an_operator", "operator"),
)

RECOVERY_CODES = Table(
    "recovery_codes",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("operator", Uuid, ForeignKey("operators.id"), nullable=False),
    Column("hash", LargeBinary, nullable=False),
    Column("sealed", LargeBinary),  # until its owner says that it is written down
    Column("used_at", Moment),
    Index("recovery_codes_of_an_operator", "operator"),
)


@dataclass(frozen=True, slots=True)
class Authenticator:
    """An app that counts codes; its secrets are sealed to their owner, whom the password opens."""

    sealed: bytes | None
    offered: bytes | None
    since: datetime | None
    last_step: int


@dataclass(frozen=True, slots=True)
class Passkey:
    id: UUID
    operator: OperatorId
    credential: bytes
    public_key: bytes
    sign_count: int
    name: bytes
    since: datetime
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    id: UUID
    hash: bytes
    sealed: bytes | None  # shown until it is kept
    used_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Factors:
    """All that one operator may answer the second step with."""

    app: Authenticator | None = None
    passkeys: tuple[Passkey, ...] = ()
    codes: tuple[RecoveryCode, ...] = field(default=())

    @property
    def has_app(self) -> bool:
        return self.app is not None and self.app.sealed is not None

    @property
    def any(self) -> bool:
        """Codes on paper are no factor of their own: they stand in for one that is lost."""
        return self.has_app or bool(self.passkeys)

    @property
    def count(self) -> int:
        return self.has_app + len(self.passkeys)

    @property
    def unused(self) -> tuple[RecoveryCode, ...]:
        return tuple(code for code in self.codes if code.used_at is None)

    @property
    def to_be_kept(self) -> tuple[RecoveryCode, ...]:
        return tuple(code for code in self.codes if code.sealed is not None)


class SecondFactors:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, operator: OperatorId) -> Factors:
        app = (
            await self._connection.execute(
                select(AUTHENTICATORS).where(AUTHENTICATORS.c.operator == operator)
            )
        ).first()
        passkeys = await self._connection.execute(
            select(PASSKEYS)
            .where(PASSKEYS.c.operator == operator)
            .order_by(PASSKEYS.c.since, PASSKEYS.c.id)
        )
        codes = await self._connection.execute(
            select(RECOVERY_CODES)
            .where(RECOVERY_CODES.c.operator == operator)
            .order_by(RECOVERY_CODES.c.id)
        )
        return Factors(
            None
            if app is None
            else Authenticator(app.sealed, app.offered, app.since, app.last_step),
            tuple(Passkey(**row) for row in passkeys.mappings()),
            tuple(RecoveryCode(row.id, row.hash, row.sealed, row.used_at) for row in codes),
        )

    async def with_one(self, operators: Collection[OperatorId]) -> frozenset[OperatorId]:
        """Who of them has a second factor."""
        apps = select(AUTHENTICATORS.c.operator).where(
            AUTHENTICATORS.c.operator.in_(operators), AUTHENTICATORS.c.sealed.is_not(None)
        )
        keys = select(PASSKEYS.c.operator).where(PASSKEYS.c.operator.in_(operators))
        found = await self._connection.execute(apps.union(keys))
        return frozenset(OperatorId(operator) for operator in found.scalars())

    async def offer_app(self, operator: OperatorId, sealed: bytes) -> None:
        """A new secret, of no use until `prove_app`."""
        row = {"operator": operator, "offered": sealed, "last_step": 0}
        statement = schema.insert(self._connection, AUTHENTICATORS).values(row)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["operator"], set_={"offered": statement.excluded.offered}
            )
        )

    async def prove_app(
        self, operator: OperatorId, offered: bytes, sealed: bytes, step: int, at: datetime
    ) -> bool:
        """From now on the secret that was offered counts. False: it is not that one any more."""
        proved = await self._connection.execute(
            update(AUTHENTICATORS)
            .where(AUTHENTICATORS.c.operator == operator, AUTHENTICATORS.c.offered == offered)
            .values(sealed=sealed, offered=None, since=at, last_step=step)
        )
        return proved.rowcount == 1

    async def take_step(self, operator: OperatorId, step: int) -> bool:
        """Whether this step of the clock is later than any that was taken."""
        taken = await self._connection.execute(
            update(AUTHENTICATORS)
            .where(AUTHENTICATORS.c.operator == operator, AUTHENTICATORS.c.last_step < step)
            .values(last_step=step)
        )
        return taken.rowcount == 1

    async def remove_app(self, operator: OperatorId) -> None:
        await self._connection.execute(
            delete(AUTHENTICATORS).where(AUTHENTICATORS.c.operator == operator)
        )

    async def add_passkey(self, passkey: Passkey) -> bool:
        """False: somebody has this one already."""
        row = {
            "id": passkey.id,
            "operator": passkey.operator,
            "credential": passkey.credential,
            "public_key": passkey.public_key,
            "sign_count": passkey.sign_count,
            "name": passkey.name,
            "since": passkey.since,
            "used_at": passkey.used_at,
        }
        added = await self._connection.execute(
            schema.insert_or_ignore(
                self._connection, PASSKEYS, [row], on=("credential",)
            ).returning(PASSKEYS.c.id)
        )
        return added.first() is not None

    async def use_passkey(self, passkey: Passkey, sign_count: int, at: datetime) -> bool:
        """False: it has counted on since it was read; of two answers one is a copy."""
        used = await self._connection.execute(
            update(PASSKEYS)
            .where(PASSKEYS.c.id == passkey.id, PASSKEYS.c.sign_count == passkey.sign_count)
            .values(sign_count=sign_count, used_at=at)
        )
        return used.rowcount == 1

    async def remove_passkey(self, operator: OperatorId, passkey: UUID) -> None:
        await self._connection.execute(
            delete(PASSKEYS).where(PASSKEYS.c.operator == operator, PASSKEYS.c.id == passkey)
        )

    async def set_codes(self, operator: OperatorId, codes: Collection[RecoveryCode]) -> None:
        """Those before them are void."""
        await self._connection.execute(
            delete(RECOVERY_CODES).where(RECOVERY_CODES.c.operator == operator)
        )
        await self._connection.execute(
            insert(RECOVERY_CODES),
            [
                {"id": code.id, "operator": operator, "hash": code.hash, "sealed": code.sealed}
                for code in codes
            ],
        )

    async def keep_codes(self, operator: OperatorId) -> None:
        """They are written down: from now on only their hashes are here."""
        await self._connection.execute(
            update(RECOVERY_CODES).where(RECOVERY_CODES.c.operator == operator).values(sealed=None)
        )

    async def use_code(self, operator: OperatorId, hash_: bytes, at: datetime) -> bool:
        """Once."""
        used = await self._connection.execute(
            update(RECOVERY_CODES)
            .where(
                RECOVERY_CODES.c.operator == operator,
                RECOVERY_CODES.c.hash == hash_,
                RECOVERY_CODES.c.used_at.is_(None),
            )
            .values(used_at=at, sealed=None)
        )
        return used.rowcount == 1

    async def clear(self, operator: OperatorId) -> int:
        """All of it, by whoever restores somebody's access; how many factors that were.

        Their sessions are the caller's to end. Who signs in next with the password sets up anew.
        """
        had = (await self.of(operator)).count
        for table in (AUTHENTICATORS, PASSKEYS, RECOVERY_CODES):
            await self._connection.execute(delete(table).where(table.c.operator == operator))
        return had
