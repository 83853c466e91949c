"""Hand-overs: to whom a ticket's person was referred, for what, and how it stands."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import Column, ForeignKey, Index, String, Table, Uuid, delete, select, text, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.agencies import Way
from intake.ids import AgencyCode, AskId, OperatorId, ReferralId, TicketRef
from intake.needs import Need
from intake.referrals import Referral, Status
from intake.refusals import AlreadyReferred
from intake_store import moves
from intake_store.announce import announce
from intake_store.schema import METADATA, Moment, insert

RECALL_DAYS: Final = 30  # as long as an agency is shown what is over
_NOBODY: Final = UUID(int=0)
_OPEN = text("status IN ('handed-over', 'accepted', 'in-service')")

REFERRALS = Table(
    "referrals",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("ticket", String, ForeignKey("tickets.ref"), nullable=False),
    Column("agency", String, nullable=False),
    Column("need", String, nullable=False),
    Column("ask", Uuid, ForeignKey("asks.id")),
    Column("status", String, nullable=False),
    Column("way", String, nullable=False),
    Column("by", Uuid, nullable=False),
    Column("handed_at", Moment, nullable=False),
    Column("lapses_at", Moment, nullable=False),
    Column("reason", String, nullable=False),
    Column("accepted_at", Moment),
    Column("moved_at", Moment),
    Column("moved_by", String, nullable=False),
    Index("referrals_of_an_agency", "agency", "handed_at"),
    Index("referrals_by_clock", "status", "lapses_at"),
    Index(
        "one_open_referral",
        "ticket",
        "agency",
        "need",
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
)


class Referrals:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, referral: Referral) -> None:
        """Raises AlreadyReferred."""
        kept = await self._connection.execute(
            insert(self._connection, REFERRALS)
            .values(_to_row(referral))
            .on_conflict_do_nothing(index_elements=["ticket", "agency", "need"], index_where=_OPEN)
            .returning(REFERRALS.c.id)
        )
        if kept.first() is None:
            raise AlreadyReferred
        announce(self._connection, "tickets")

    async def get(self, referral: ReferralId) -> Referral | None:
        found = await self._connection.execute(select(REFERRALS).where(REFERRALS.c.id == referral))
        row = found.mappings().first()
        return None if row is None else _from_row(row)

    async def by_ticket(self, ref: TicketRef) -> tuple[Referral, ...]:
        """The oldest first."""
        found = await self._connection.execute(
            select(REFERRALS)
            .where(REFERRALS.c.ticket == ref)
            .order_by(REFERRALS.c.handed_at, REFERRALS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def by_agency(
        self, agency: AgencyCode, *, open_only: bool = False
    ) -> tuple[Referral, ...]:
        """What its people see; the newest first."""
        wanted = select(REFERRALS).where(REFERRALS.c.agency == agency)
        if open_only:
            wanted = wanted.where(_OPEN)
        found = await self._connection.execute(
            wanted.order_by(REFERRALS.c.handed_at.desc(), REFERRALS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def move(
        self,
        referral: ReferralId,
        before: Status,
        after: Status,
        at: datetime,
        *,
        by: str = "",
        reason: str = "",
    ) -> Referral:
        """Raises NotInThisState if somebody else moved it on in the meantime."""
        values = {
            "status": after.value,
            "reason": reason,
            "moved_at": at,
            "moved_by": by,
            **({"accepted_at": at} if after is Status.ACCEPTED else {}),
        }
        return _from_row(
            await moves.move(self._connection, REFERRALS, referral, before.value, values)
        )

    async def lapse(self, now: datetime) -> tuple[Referral, ...]:
        """Those that nobody accepted in time lapse by this call; none moves on by itself."""
        handed = REFERRALS.c.status == Status.HANDED_OVER.value
        lapsed = await moves.lapse(self._connection, REFERRALS, handed, Status.LAPSED.value, now)
        return tuple(map(_from_row, lapsed))

    async def recall_erased(self, refs: Collection[TicketRef], now: datetime) -> None:
        """Each agency is told to destroy its copy; who, when and why goes.

        After their parts and messages, and before the asks they came from.
        """
        await self._connection.execute(
            update(REFERRALS)
            .where(REFERRALS.c.ticket.in_(refs))
            .values(
                status=Status.RECALLED.value,
                ask=None,
                by=_NOBODY,
                reason="",
                handed_at=now,
                lapses_at=now,
                accepted_at=None,
                moved_at=now,
                moved_by="",
            )
        )

    async def sweep(self, now: datetime) -> int:
        """What was recalled from agencies because its case was erased, once it was told."""
        gone = await self._connection.execute(
            delete(REFERRALS).where(
                REFERRALS.c.by == _NOBODY,
                REFERRALS.c.moved_at < now - timedelta(days=RECALL_DAYS),
            )
        )
        return gone.rowcount


def _to_row(referral: Referral) -> dict[str, object]:
    return {
        "id": referral.id,
        "ticket": referral.ticket,
        "agency": referral.agency,
        "need": referral.need.value,
        "ask": referral.ask,
        "status": referral.status.value,
        "way": referral.way.value,
        "by": referral.by,
        "handed_at": referral.handed_at,
        "lapses_at": referral.lapses_at,
        "reason": referral.reason,
        "accepted_at": referral.accepted_at,
        "moved_at": referral.moved_at,
        "moved_by": referral.moved_by,
    }


def _from_row(row: RowMapping) -> Referral:
    return Referral(
        id=ReferralId(row["id"]),
        ticket=TicketRef(row["ticket"]),
        agency=AgencyCode(row["agency"]),
        need=Need(row["need"]),
        ask=None if row["ask"] is None else AskId(row["ask"]),
        status=Status(row["status"]),
        way=Way(row["way"]),
        by=OperatorId(row["by"]),
        handed_at=row["handed_at"],
        lapses_at=row["lapses_at"],
        reason=row["reason"],
        accepted_at=row["accepted_at"],
        moved_at=row["moved_at"],
        moved_by=row["moved_by"],
    )
