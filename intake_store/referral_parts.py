"""The consented parts of a hand-over, each sealed to its agency. A yes taken back deletes them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.consent import FieldGroup
from intake.ids import AgencyCode, ReferralId, TicketRef
from intake_store.older_seals import OlderSeals
from intake_store.referrals import REFERRALS
from intake_store.schema import METADATA, Serial

REFERRAL_PARTS = Table(
    "referral_parts",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("referral", Uuid, ForeignKey("referrals.id"), nullable=False),
    Column("field", String, nullable=False),
    Column("consent", Serial),  # consents.id; none: left on a recorded exception
    Column("sealed", LargeBinary, nullable=False),
    Column("holder_version", Integer, nullable=False),
    UniqueConstraint("referral", "field", name="one_part_a_field"),
)


@dataclass(frozen=True, slots=True)
class Part:
    id: UUID  # drawn before sealing: it is part of the seal's context
    referral: ReferralId
    field: FieldGroup
    consent: int | None  # the ledger's line it leaves on; None: a recorded exception
    sealed: bytes
    holder_version: int  # of the agency's key


class ReferralParts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, parts: Sequence[Part]) -> None:
        if parts:
            await self._connection.execute(
                insert(REFERRAL_PARTS),
                [
                    {
                        "id": part.id,
                        "referral": part.referral,
                        "field": part.field.value,
                        "consent": part.consent,
                        "sealed": part.sealed,
                        "holder_version": part.holder_version,
                    }
                    for part in parts
                ],
            )

    async def of(self, referral: ReferralId) -> tuple[Part, ...]:
        found = await self._connection.execute(
            select(REFERRAL_PARTS)
            .where(REFERRAL_PARTS.c.referral == referral)
            .order_by(REFERRAL_PARTS.c.field)
        )
        return tuple(
            Part(
                id=row.id,
                referral=ReferralId(row.referral),
                field=FieldGroup(row.field),
                consent=row.consent,
                sealed=row.sealed,
                holder_version=row.holder_version,
            )
            for row in found
        )

    def older_seals(self, agency: AgencyCode) -> OlderSeals:
        theirs = select(REFERRALS.c.id).where(REFERRALS.c.agency == agency)
        return OlderSeals(
            self._connection, REFERRAL_PARTS.c.sealed, REFERRAL_PARTS.c.referral.in_(theirs)
        )

    async def withdraw(
        self, referrals: Collection[ReferralId], fields: Collection[FieldGroup] | None = None
    ) -> int:
        """How many parts went; all fields of these referrals unless some are named."""
        going = delete(REFERRAL_PARTS).where(REFERRAL_PARTS.c.referral.in_(referrals))
        if fields is not None:
            going = going.where(REFERRAL_PARTS.c.field.in_([field.value for field in fields]))
        gone = await self._connection.execute(going)
        return gone.rowcount

    async def erase(self, refs: Collection[TicketRef]) -> None:
        theirs = select(REFERRALS.c.id).where(REFERRALS.c.ticket.in_(refs))
        await self._connection.execute(
            delete(REFERRAL_PARTS).where(REFERRAL_PARTS.c.referral.in_(theirs))
        )
