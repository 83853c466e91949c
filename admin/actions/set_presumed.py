"""*Presumed*: a trained person's word with its why, never the program's."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake_store.standings import Finding
from intake_store.unit import UnitOfWork

GROUNDS = (Why.SIGNS, Why.PERSON_SAID, Why.OTHER)


async def set_presumed(visit: Visit) -> Done:
    form = visit.form
    form.name = "presumed"
    why = form.choice("why", GROUNDS)
    form.check()

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.SET_PRESUMED)
        await uow.standings.set_presumed(ticket.ref, Finding(visit.me.operator.id, visit.now, why))
        await note_act(uow, visit, Action.SET_PRESUMED, ticket.case, Why(why))
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#screening")
