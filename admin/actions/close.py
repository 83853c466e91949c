"""Closing a ticket with how it ended, and taking a closed one up again."""

from admin.acts import note_act
from admin.holding import held, tell
from admin.pages.closing import Outcome
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due
from intake.country_pack import Stage
from intake.incoming import TicketMoved
from intake_store.unit import UnitOfWork


async def close(visit: Visit) -> Done:
    form = visit.form
    form.name = "close"
    outcome = form.choice("outcome", tuple(Outcome))
    told = form.ticked("tell")
    form_id = str(form.id)
    form.check()

    async def work(uow: UnitOfWork) -> None:
        ticket = await held(visit, uow, Action.CLOSE)
        await uow.tickets.close(ticket.ref, outcome, visit.me.operator.id, visit.now)
        if told:
            await tell(visit, uow, ticket, TicketMoved("closed"), form_id)
        await note_act(uow, visit, Action.CLOSE, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done("/queue")


async def reopen(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.REOPEN)
        clock = due(ticket.urgency, visit.now, Stage.OPENED, visit.panel.pack)
        await uow.tickets.reopen(ticket.ref, clock)
        await note_act(uow, visit, Action.REOPEN, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}")
