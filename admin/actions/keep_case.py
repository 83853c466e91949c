"""A wish to be erased that the person, asked over the safe contact, did not have: all stays."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.tickets import ERASURE_WISHED
from intake_store.unit import UnitOfWork


async def keep_case(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.KEEP_CASE)
        await uow.cases.plan_erasure(ticket.case, None)
        await uow.standings.set_checker(ticket.ref, None)
        await uow.tickets.flag(ticket.ref, remove=(ERASURE_WISHED,))
        await note_act(uow, visit, Action.KEEP_CASE, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}")
