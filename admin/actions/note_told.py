"""Noting that the person heard otherwise what did not come to them here: it is minded no more."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.tickets import UNTOLD
from intake_store.unit import UnitOfWork


async def note_told(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.NOTE_TOLD)
        if over := UNTOLD.intersection(ticket.flags):
            await uow.tickets.flag(ticket.ref, remove=over)
            await note_act(uow, visit, Action.NOTE_TOLD, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#glance")
