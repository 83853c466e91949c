"""What an operator heard of needs and urgency replaces what was noted before."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due, stage
from intake.needs import Need
from intake.tickets import Urgency
from intake_store.unit import UnitOfWork


async def change_needs(visit: Visit) -> Done:
    form = visit.form
    form.name = "needs"
    needs = form.several("needs", tuple(Need))
    urgency = form.choice("urgency", tuple(Urgency))
    form.check()

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.CHANGE_NEEDS)
        await uow.tickets.set_needs(ticket.ref, needs)
        if urgency != ticket.urgency:
            running = stage(ticket.first_opened_at, ticket.answered_at)
            clock = due(Urgency(urgency), visit.now, running, visit.panel.pack)
            await uow.tickets.set_urgency(ticket.ref, Urgency(urgency), clock)
        await note_act(uow, visit, Action.CHANGE_NEEDS, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#needs")
