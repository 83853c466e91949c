"""Requests for room: what was asked of which agency about a ticket, and what came of it."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Table, Uuid, delete, select, text
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.agencies import Way
from intake.ids import AgencyCode, AskId, OperatorId, TicketRef
from intake.needs import Need
from intake.referrals import Ask, AskStatus
from intake.refusals import Refusal
from intake_store import moves
from intake_store.announce import announce
from intake_store.schema import METADATA, Moment, insert

_OPEN = text("status IN ('asked', 'yes', 'later')")

ASKS = Table(
    "asks",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("ticket", String, ForeignKey("tickets.ref"), nullable=False),
    Column("need", String, nullable=False),
    Column("agency", String, nullable=False),
    Column("coarse", JSON, nullable=False),
    Column("status", String, nullable=False),
    Column("way", String, nullable=False),
    Column("by", Uuid, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("lapses_at", Moment, nullable=False),
    Column("reason", String, nullable=False),
    Column("moved_at", Moment),
    Column("moved_by", String, nullable=False),
    Column("from_at", Moment),
    Index("asks_of_an_agency", "agency", "asked_at"),
    Index("asks_by_clock", "status", "lapses_at"),
    Index(
        "one_open_ask",
        "ticket",
        "agency",
        "need",
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
)


class AlreadyAsked(Refusal):
    """This agency has been asked about this ticket and need, and that is still open."""


class Asks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, ask: Ask) -> None:
        """Raises AlreadyAsked."""
        kept = await self._connection.execute(
            insert(self._connection, ASKS)
            .values(_to_row(ask))
            .on_conflict_do_nothing(index_elements=["ticket", "agency", "need"], index_where=_OPEN)
            .returning(ASKS.c.id)
        )
        if kept.first() is None:
            raise AlreadyAsked
        announce(self._connection, "tickets")

    async def get(self, ask: AskId) -> Ask | None:
        found = await self._connection.execute(select(ASKS).where(ASKS.c.id == ask))
        row = found.mappings().first()
        return None if row is None else _from_row(row)

    async def by_ticket(self, ref: TicketRef) -> tuple[Ask, ...]:
        """The oldest first."""
        found = await self._connection.execute(
            select(ASKS).where(ASKS.c.ticket == ref).order_by(ASKS.c.asked_at, ASKS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def by_agency(self, agency: AgencyCode, *, open_only: bool = False) -> tuple[Ask, ...]:
        """What its people see; the first to lapse first."""
        wanted = select(ASKS).where(ASKS.c.agency == agency)
        if open_only:
            wanted = wanted.where(_OPEN)
        found = await self._connection.execute(wanted.order_by(ASKS.c.lapses_at, ASKS.c.id))
        return tuple(map(_from_row, found.mappings()))

    async def move(
        self,
        ask: AskId,
        before: AskStatus,
        after: AskStatus,
        at: datetime,
        *,
        by: str = "",
        reason: str = "",
        lapses_at: datetime | None = None,
        from_at: datetime | None = None,
    ) -> Ask:
        """Raises NotInThisState if it was moved before. `lapses_at`: until when a yes is held."""
        values = {
            "status": after.value,
            "reason": reason,
            "moved_at": at,
            "moved_by": by,
            **({} if lapses_at is None else {"lapses_at": lapses_at}),
            **({} if from_at is None else {"from_at": from_at}),
        }
        return _from_row(await moves.move(self._connection, ASKS, ask, before.value, values))

    async def lapse(self, now: datetime) -> tuple[Ask, ...]:
        """Those whose clock has run out lapse by this call; each lapses once."""
        lapsed = await moves.lapse(self._connection, ASKS, _OPEN, AskStatus.LAPSED.value, now)
        return tuple(map(_from_row, lapsed))

    async def erase(self, refs: Collection[TicketRef]) -> None:
        await self._connection.execute(delete(ASKS).where(ASKS.c.ticket.in_(refs)))


def _to_row(ask: Ask) -> dict[str, object]:
    return {
        "id": ask.id,
        "ticket": ask.ticket,
        "need": ask.need.value,
        "agency": ask.agency,
        "coarse": {name: list(codes) for name, codes in ask.coarse.items()},
        "status": ask.status.value,
        "way": ask.way.value,
        "by": ask.by,
        "asked_at": ask.asked_at,
        "lapses_at": ask.lapses_at,
        "reason": ask.reason,
        "moved_at": ask.moved_at,
        "moved_by": ask.moved_by,
        "from_at": ask.from_at,
    }


def _from_row(row: RowMapping) -> Ask:
    return Ask(
        id=AskId(row["id"]),
        ticket=TicketRef(row["ticket"]),
        need=Need(row["need"]),
        agency=AgencyCode(row["agency"]),
        coarse={name: tuple(codes) for name, codes in row["coarse"].items()},
        status=AskStatus(row["status"]),
        way=Way(row["way"]),
        by=OperatorId(row["by"]),
        asked_at=row["asked_at"],
        lapses_at=row["lapses_at"],
        reason=row["reason"],
        moved_at=row["moved_at"],
        moved_by=row["moved_by"],
        from_at=row["from_at"],
    )
