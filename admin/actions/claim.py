"""Claiming a ticket: of two at once one gets it. Its alarm falls silent, its clock goes on."""

from admin.acts import note_act
from admin.errors import NotFound
from admin.holding import CLAIM_FOR, held, tell
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due
from intake.country_pack import Stage
from intake.ids import TicketRef
from intake.incoming import TicketMoved
from intake.refusals import ClaimedBySomebodyElse
from intake.tickets import Ticket
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork


async def claim(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> TicketRef:
        ticket = await held(visit, uow, Action.CLAIM)
        await take(visit, uow, ticket)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}")


async def take_next(visit: Visit) -> Done:
    """The most urgent ticket that nobody has."""

    async def work(uow: UnitOfWork) -> TicketRef | None:
        wanted = Filter(country=visit.me.operator.country, unclaimed=True)
        for ticket in await uow.tickets.queue(wanted, visit.now, limit=10):
            try:
                await take(visit, uow, ticket)
            except ClaimedBySomebodyElse:
                continue
            return ticket.ref
        return None

    ref = await visit.panel.store.carry_out(work)
    return Done("/queue" if ref is None else f"/tickets/{ref}")


async def take(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> None:
    """Raises ClaimedBySomebodyElse."""
    operator = visit.me.operator
    await uow.tickets.claim(ticket.ref, operator.id, visit.now + CLAIM_FOR, visit.now)
    pack = visit.panel.pack
    first = await uow.tickets.opened(
        ticket.ref, visit.now, due(ticket.urgency, ticket.opened_at, Stage.ANSWERED, pack)
    )
    await uow.alarms.take(ticket.ref, operator.id, visit.now)
    if first:
        await tell(visit, uow, ticket, TicketMoved("read"), f"read/{ticket.ref}")
    await note_act(uow, visit, Action.CLAIM, ticket.case)


async def release(visit: Visit) -> Done:
    """Back into the queue; or on to a colleague, where one is named."""

    async def work(uow: UnitOfWork) -> None:
        ticket = await held(visit, uow, Action.RELEASE)
        if ticket.claimed_by is None:
            raise NotFound
        await uow.tickets.release(ticket.ref, ticket.claimed_by)
        await note_act(uow, visit, Action.RELEASE, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done("/queue")
