"""Who must not learn of this: asked before any referral, and a hard block from then on."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.ids import AgencyCode
from intake_store.standings import Exclusions
from intake_store.unit import UnitOfWork


async def exclude(visit: Visit) -> Done:
    form = visit.form
    form.name = "exclusions"
    async with visit.panel.store.reading() as uow:
        known = tuple(agency.code for agency in await uow.agencies.list())
    named = form.choice("named", ("none", "some"))
    codes = form.several("agencies", known)
    if named == "some" and not codes:
        form.wrong("agencies", "wrong-name-one")
    form.check()
    agencies = tuple(map(AgencyCode, codes)) if named == "some" else ()

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.NOTE_WHO_MUST_NOT_LEARN)
        await uow.standings.set_exclusions(
            ticket.ref, Exclusions(visit.me.operator.id, visit.now, agencies)
        )
        await note_act(uow, visit, Action.NOTE_WHO_MUST_NOT_LEARN, ticket.case, Why.ASKED_BY_PERSON)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#agencies")
