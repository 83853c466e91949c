"""Tickets: opened and grown by turns, claimed, answered and closed by operators."""

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.growth import Grow, grown, joined
from intake.ids import CaseId, OperatorId, TicketRef
from intake.refusals import ClaimedBySomebodyElse, NotInThisState
from intake.tickets import Status, Ticket, Urgency, WaitsFor
from intake_store import ticket_queue, ticket_statements
from intake_store.announce import announce
from intake_store.ticket_queue import Counts, Filter
from intake_store.ticket_statements import GROW, GROWING, MOVE
from intake_store.ticket_table import (
    GONE,
    TICKETS,
    Tombstone,
    change,
    from_row,
    given,
    living,
    must_change,
    new_row,
    to_row,
)


def holder(ticket: Ticket, now: datetime) -> OperatorId | None:
    """Who has the ticket: a claim holds until its time runs out."""
    if ticket.claimed_until is None or ticket.claimed_until <= now:
        return None
    return ticket.claimed_by


class Tickets:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    # What turns do

    async def open(self, tickets: Sequence[Ticket]) -> frozenset[CaseId]:
        """Open them. Returns the cases that had none; a case that has one keeps it."""
        if not tickets:
            return frozenset()
        opened = await ticket_statements.OPEN.rows(self._connection, list(map(new_row, tickets)))
        announce(self._connection, "tickets")
        return frozenset(CaseId(row["case"]) for row in opened)

    async def grow(self, growths: Sequence[Grow]) -> tuple[Ticket, ...]:
        """Add to the tickets of these cases, locked in the order of their refs; as they are now."""
        held = await ticket_statements.HOLD.rows(
            self._connection, cases=list({grow.case for grow in growths})
        )
        before = {ticket.case: ticket for ticket in map(from_row, held)}
        tickets = dict(before)
        for grow in growths:
            if grow.case in tickets:
                tickets[grow.case] = grown(tickets[grow.case], grow)
        if tickets:
            moved: list[dict[str, object]] = []  # most of them: somebody wrote, and told nothing
            others: list[dict[str, object]] = []
            for case, after in tickets.items():
                told = GROWING(before[case]) != GROWING(after)
                (others if told else moved).append({**to_row(after), "of_ref": after.ref})
            await MOVE.run_each(self._connection, moved)
            await GROW.run_each(self._connection, others)
            await self._forget_closing([grow.case for grow in growths if grow.reopen])
            announce(self._connection, "tickets")
        return tuple(tickets.values())

    # What everybody reads

    async def get(self, ref: TicketRef) -> Ticket | None:
        """None for a reference that never was, and for a tombstone."""
        found = await self._connection.execute(
            select(TICKETS).where(TICKETS.c.ref == ref, TICKETS.c.status != Status.ERASED.value)
        )
        row = found.mappings().first()
        return None if row is None else from_row(row)

    async def by_case(self, cases: Collection[CaseId]) -> dict[CaseId, Ticket]:
        if not cases:
            return {}
        found = await ticket_statements.OF_CASES.rows(self._connection, cases=list(cases))
        return {ticket.case: ticket for ticket in map(from_row, found)}

    async def tombstone(self, ref: TicketRef) -> Tombstone | None:
        found = await self._connection.execute(
            select(TICKETS.c.month).where(
                TICKETS.c.ref == ref, TICKETS.c.status == Status.ERASED.value
            )
        )
        month = found.scalar()
        return None if month is None else Tombstone(ref, month)

    async def queue(self, wanted: Filter, now: datetime, *, limit: int = 200) -> tuple[Ticket, ...]:
        """Open tickets by urgency, then by what is due first."""
        return await ticket_queue.queue(self._connection, wanted, now, limit=limit)

    async def counts(self, wanted: Filter, now: datetime) -> Counts:
        return await ticket_queue.counts(self._connection, wanted, now)

    async def late(self, now: datetime) -> tuple[Ticket, ...]:
        """Open tickets past their clock, the longest first."""
        return await ticket_queue.late(self._connection, now)

    async def broken_off(self, now: datetime, after: timedelta) -> tuple[Ticket, ...]:
        """Open, never answered, silent for `after`, and not yet marked as broken off."""
        return await ticket_queue.broken_off(self._connection, now, after)

    # What operators do

    async def claim(
        self, ref: TicketRef, operator: OperatorId, until: datetime, now: datetime
    ) -> Ticket:
        """Take it, or prolong one's own claim.

        Raises ClaimedBySomebodyElse; NotInThisState when it is closed, erased or unknown.
        """
        taken = await change(
            self._connection,
            update(TICKETS)
            .where(
                TICKETS.c.ref == ref,
                TICKETS.c.status == Status.OPEN.value,
                or_(
                    TICKETS.c.claimed_by.is_(None),
                    TICKETS.c.claimed_by == operator,
                    TICKETS.c.claimed_until <= now,
                ),
            )
            .values(claimed_by=operator, claimed_until=until),
        )
        ticket = await self.get(ref)
        if ticket is None or ticket.status is not Status.OPEN:
            raise NotInThisState
        if not taken:
            raise ClaimedBySomebodyElse
        return ticket

    async def release(self, ref: TicketRef, operator: OperatorId) -> bool:
        """Whether it was theirs."""
        return await change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.claimed_by == operator)
            .values(claimed_by=None, claimed_until=None),
        )

    async def hand_over(
        self, before: OperatorId, after: OperatorId, until: datetime, now: datetime
    ) -> tuple[TicketRef, ...]:
        """End of shift: every open ticket of one operator becomes another's, in one act."""
        moved = await self._connection.execute(
            update(TICKETS)
            .where(
                TICKETS.c.claimed_by == before,
                TICKETS.c.claimed_until > now,
                TICKETS.c.status == Status.OPEN.value,
            )
            .values(claimed_by=after, claimed_until=until, version=TICKETS.c.version + 1)
            .returning(TICKETS.c.ref)
        )
        announce(self._connection, "tickets")
        return tuple(sorted(TicketRef(ref) for ref in moved.scalars()))

    async def opened(self, ref: TicketRef, at: datetime, due_at: datetime | None = None) -> bool:
        """A human reads it; True the first time, when the clock for an answer begins."""
        return await change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.first_opened_at.is_(None), living())
            .values(first_opened_at=at, **given(due_at=due_at)),
        )

    async def answered(self, ref: TicketRef, at: datetime, due_at: datetime | None = None) -> None:
        """A human wrote: from now on it waits for the person."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.status == Status.OPEN.value)
            .values(answered_at=at, waits_for=WaitsFor.PERSON.value, **given(due_at=due_at)),
        )

    async def waits(self, ref: TicketRef, for_: WaitsFor, due_at: datetime | None = None) -> None:
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.status == Status.OPEN.value)
            .values(waits_for=for_.value, **given(due_at=due_at)),
        )

    async def set_urgency(self, ref: TicketRef, urgency: Urgency, due_at: datetime) -> None:
        """An operator's act: it may lower."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.status == Status.OPEN.value)
            .values(urgency=urgency.value, due_at=due_at),
        )

    async def set_needs(self, ref: TicketRef, needs: Sequence[str], how_many: str = "") -> None:
        """What an operator heard replaces what was noted before."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, living())
            .values(needs=tuple(needs), **({"how_many": how_many} if how_many else {})),
        )

    async def flag(
        self, ref: TicketRef, add: Collection[str] = (), remove: Collection[str] = ()
    ) -> None:
        held = await self._connection.execute(
            select(TICKETS.c.flags).where(TICKETS.c.ref == ref, living()).with_for_update()
        )
        flags = held.scalar()
        if flags is None:
            raise NotInThisState
        anew = joined((flag for flag in flags if flag not in remove), add)
        if anew != tuple(flags):
            changed = update(TICKETS).where(TICKETS.c.ref == ref).values(flags=anew)
            await must_change(self._connection, changed)

    async def close(self, ref: TicketRef, outcome: str, by: OperatorId, at: datetime) -> None:
        """Raises NotInThisState when it is not open. `outcome` is a code."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.status == Status.OPEN.value)
            .values(
                status=Status.CLOSED.value,
                outcome=outcome,
                closed_by=by,
                closed_at=at,
                claimed_by=None,
                claimed_until=None,
                waits_for=WaitsFor.NOBODY.value,
            ),
        )

    async def reopen(self, ref: TicketRef, due_at: datetime) -> None:
        """Raises NotInThisState when it is not closed."""
        await must_change(
            self._connection,
            update(TICKETS)
            .where(TICKETS.c.ref == ref, TICKETS.c.status == Status.CLOSED.value)
            .values(
                status=Status.OPEN.value,
                outcome="",
                closed_by=None,
                closed_at=None,
                waits_for=WaitsFor.US.value,
                due_at=due_at,
            ),
        )

    async def erase(self, refs: Collection[TicketRef]) -> None:
        """Reference, month and country stay; every code, hand and time of day on it goes."""
        months = await self._connection.execute(
            select(TICKETS.c.ref, TICKETS.c.month)
            .where(TICKETS.c.ref.in_(refs))
            .order_by(TICKETS.c.ref)
            .with_for_update(key_share=True)
        )
        for ref, month in months.all():
            start = datetime(month.year, month.month, 1, tzinfo=UTC)
            await change(
                self._connection,
                update(TICKETS)
                .where(TICKETS.c.ref == ref)
                .values(**GONE, **dict.fromkeys(("opened_at", "last_at", "due_at"), start)),
            )

    async def _forget_closing(self, cases: Collection[CaseId]) -> None:
        """What a ticket that was taken up again no longer is."""
        if cases:
            await self._connection.execute(
                update(TICKETS)
                .where(TICKETS.c.case.in_(cases))
                .values(outcome="", closed_by=None, closed_at=None)
            )
