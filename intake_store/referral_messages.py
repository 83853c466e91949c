"""What the hotline and an agency write to each other about a hand-over; sealed to both."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Uuid,
    delete,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import AgencyCode, OperatorId, ReferralId, TicketRef
from intake_store.announce import announce
from intake_store.older_seals import OlderSeals
from intake_store.referrals import REFERRALS
from intake_store.schema import METADATA, Moment

REFERRAL_MESSAGES = Table(
    "referral_messages",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("referral", Uuid, ForeignKey("referrals.id"), nullable=False),
    Column("by", Uuid, nullable=False),
    Column("from_agency", Boolean, nullable=False),
    Column("sealed_agency", LargeBinary, nullable=False),
    Column("holder_version", Integer, nullable=False),
    Column("sealed_case", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    Index("messages_of_a_referral", "referral", "at"),
)


@dataclass(frozen=True, slots=True)
class ReferralMessage:
    id: UUID  # drawn before sealing: it is part of both seals' context
    referral: ReferralId
    by: OperatorId
    from_agency: bool
    sealed_agency: bytes
    holder_version: int  # of the agency's key
    sealed_case: bytes
    at: datetime


class ReferralMessages:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, message: ReferralMessage) -> None:
        await self._connection.execute(
            insert(REFERRAL_MESSAGES).values(
                id=message.id,
                referral=message.referral,
                by=message.by,
                from_agency=message.from_agency,
                sealed_agency=message.sealed_agency,
                holder_version=message.holder_version,
                sealed_case=message.sealed_case,
                at=message.at,
            )
        )
        announce(self._connection, "tickets")

    async def of(self, referral: ReferralId) -> tuple[ReferralMessage, ...]:
        """The oldest first."""
        found = await self._connection.execute(
            select(REFERRAL_MESSAGES)
            .where(REFERRAL_MESSAGES.c.referral == referral)
            .order_by(REFERRAL_MESSAGES.c.at, REFERRAL_MESSAGES.c.id)
        )
        return tuple(
            ReferralMessage(
                id=row.id,
                referral=ReferralId(row.referral),
                by=OperatorId(row.by),
                from_agency=row.from_agency,
                sealed_agency=row.sealed_agency,
                holder_version=row.holder_version,
                sealed_case=row.sealed_case,
                at=row.at,
            )
            for row in found
        )

    def older_seals(self, agency: AgencyCode) -> OlderSeals:
        theirs = select(REFERRALS.c.id).where(REFERRALS.c.agency == agency)
        return OlderSeals(
            self._connection,
            REFERRAL_MESSAGES.c.sealed_agency,
            REFERRAL_MESSAGES.c.referral.in_(theirs),
        )

    async def erase(self, refs: Collection[TicketRef]) -> None:
        theirs = select(REFERRALS.c.id).where(REFERRALS.c.ticket.in_(refs))
        await self._connection.execute(
            delete(REFERRAL_MESSAGES).where(REFERRAL_MESSAGES.c.referral.in_(theirs))
        )
