"""What people decided about a ticket: presumed, formal status, who must not learn of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import AgencyCode, OperatorId, TicketRef
from intake_store.announce import announce
from intake_store.ticket_table import TICKETS, living, must_change


@dataclass(frozen=True, slots=True)
class Finding:
    """Who found it, when, and the code of why."""

    by: OperatorId
    at: datetime
    why: str


@dataclass(frozen=True, slots=True)
class Exclusions:
    """The answer to *who must not learn of this*. None named is an answer too."""

    by: OperatorId
    at: datetime
    agencies: tuple[AgencyCode, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """What people decided about a ticket."""

    presumed: Finding | None
    formal: Finding | None
    exclusions: Exclusions | None
    outcome: str
    closed_by: OperatorId | None
    closed_at: datetime | None
    escalated_at: datetime | None


class Standings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, ref: TicketRef) -> Standing | None:
        found = await self._connection.execute(select(TICKETS).where(TICKETS.c.ref == ref))
        row = found.mappings().first()
        if row is None:
            return None
        return Standing(
            presumed=_finding(row["presumed_by"], row["presumed_at"], row["presumed_why"]),
            formal=_finding(row["formal_by"], row["formal_at"], row["formal_why"]),
            exclusions=None
            if row["excluded_at"] is None
            else Exclusions(
                OperatorId(row["excluded_by"]),
                row["excluded_at"],
                tuple(AgencyCode(code) for code in row["excluded"]),
            ),
            outcome=row["outcome"],
            closed_by=None if row["closed_by"] is None else OperatorId(row["closed_by"]),
            closed_at=row["closed_at"],
            escalated_at=row["escalated_at"],
        )

    async def escalated(self, refs: Collection[TicketRef], at: datetime) -> tuple[TicketRef, ...]:
        """Mark those whose broken clock was told on; returns the ones nobody had marked."""
        marked = await self._connection.execute(
            update(TICKETS)
            .where(TICKETS.c.ref.in_(refs), TICKETS.c.escalated_at.is_(None), living())
            .values(escalated_at=at)
            .returning(TICKETS.c.ref)
        )
        announce(self._connection, "tickets")
        return tuple(sorted(TicketRef(ref) for ref in marked.scalars()))

    async def set_presumed(self, ref: TicketRef, finding: Finding) -> None:
        """A trained person's word, never the program's."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, living())
            .values(presumed_by=finding.by, presumed_at=finding.at, presumed_why=finding.why),
        )

    async def set_formal(self, ref: TicketRef, finding: Finding) -> None:
        """What the competent authority decided, as an operator wrote it down."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, living())
            .values(formal_by=finding.by, formal_at=finding.at, formal_why=finding.why),
        )

    async def set_checker(self, ref: TicketRef, by: OperatorId | None) -> None:
        """Who alone asks the person whether the wish to be erased was theirs."""
        await must_change(
            self._connection,
            update(TICKETS).where(TICKETS.c.ref == ref, living()).values(checked_by=by),
        )

    async def set_exclusions(self, ref: TicketRef, exclusions: Exclusions) -> None:
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, living())
            .values(
                excluded=exclusions.agencies,
                excluded_by=exclusions.by,
                excluded_at=exclusions.at,
            ),
        )


def _finding(by: UUID | None, at: datetime | None, why: str) -> Finding | None:
    return None if by is None or at is None else Finding(OperatorId(by), at, why)
