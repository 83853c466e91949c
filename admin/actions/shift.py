"""Going on shift and ending it: everything one has goes to a colleague, or back, in one act."""

from admin.acts import note_act
from admin.holding import CLAIM_FOR
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, Role
from intake.audit import Why
from intake.ids import OperatorId
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork


async def begin_shift(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> None:
        await uow.sessions.set_shift(visit.me.session.id_hash, on_shift=True)
        await note_act(uow, visit, Action.SHIFT, visit.me.operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/queue")


async def end_shift(visit: Visit) -> Done:
    me = visit.me.operator
    async with visit.panel.store.reading() as uow:
        colleagues = {
            str(one.id): one.id
            for one in await uow.operators.list()
            if one.role in (Role.OPERATOR, Role.SUPERVISOR)
            and one.country == me.country
            and one.id != me.id
        }
    after = colleagues.get(visit.form.choice("to", tuple(colleagues), needed=""))

    async def work(uow: UnitOfWork) -> None:
        if after is not None:
            await _hand_to(visit, uow, me.id, after)
        else:
            await _give_back(visit, uow, me.id)
        await uow.sessions.set_shift(visit.me.session.id_hash, on_shift=False)
        await note_act(uow, visit, Action.RELEASE, me.id, Why.HANDING_OVER)

    await visit.panel.store.carry_out(work)
    return Done("/queue")


async def _hand_to(visit: Visit, uow: UnitOfWork, me: OperatorId, after: OperatorId) -> None:
    for ref in await uow.tickets.hand_over(me, after, visit.now + CLAIM_FOR, visit.now):
        ticket = await uow.tickets.get(ref)
        if ticket is not None:
            # Both stand on record: of which ticket, and to whom, who may read it from now on.
            await note_act(uow, visit, Action.RELEASE, ticket.case, Why.HANDING_OVER)
    await note_act(uow, visit, Action.RELEASE, after, Why.HANDING_OVER)


async def _give_back(visit: Visit, uow: UnitOfWork, me: OperatorId) -> None:
    wanted = Filter(country=visit.me.operator.country, claimed_by=me)
    for ticket in await uow.tickets.queue(wanted, visit.now):
        await uow.tickets.release(ticket.ref, me)
        await note_act(uow, visit, Action.RELEASE, ticket.case, Why.HANDING_OVER)
