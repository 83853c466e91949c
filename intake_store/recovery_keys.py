"""Recovery keys: the public half of a key that is on paper only, for each holder the newest."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, LargeBinary, String, Table, Uuid, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import OperatorId
from intake_store.schema import METADATA, Moment
from intake_store.sealing import PublicKey

RECOVERY_KEYS = Table(
    "recovery_keys",
    METADATA,
    Column("id", Uuid, primary_key=True),  # key_grants.member of what is sealed to it
    Column("holder", String, nullable=False),
    Column("public", LargeBinary, nullable=False),
    Column("made_by", Uuid, nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("replaced_at", Moment),
)


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """Whoever made it has typed its end back from the paper."""

    id: UUID
    holder: str
    public: PublicKey
    made_by: OperatorId
    made_at: datetime


class RecoveryKeys:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, key: RecoveryKey) -> None:
        """It takes the place of the one before."""
        await self._connection.execute(
            update(RECOVERY_KEYS)
            .where(RECOVERY_KEYS.c.holder == key.holder, RECOVERY_KEYS.c.replaced_at.is_(None))
            .values(replaced_at=key.made_at)
        )
        await self._connection.execute(
            insert(RECOVERY_KEYS).values(
                id=key.id,
                holder=key.holder,
                public=key.public,
                made_by=key.made_by,
                made_at=key.made_at,
            )
        )

    async def current(self, holder: str) -> RecoveryKey | None:
        for one in await self.list():
            if one.holder == holder:
                return one
        return None

    async def list(self) -> tuple[RecoveryKey, ...]:
        """Of each holder the one that stands."""
        found = await self._connection.execute(
            select(RECOVERY_KEYS).where(RECOVERY_KEYS.c.replaced_at.is_(None))
        )
        return tuple(
            RecoveryKey(
                id=row.id,
                holder=row.holder,
                public=PublicKey(row.public),
                made_by=OperatorId(row.made_by),
                made_at=row.made_at,
            )
            for row in found
        )
