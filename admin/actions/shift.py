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
        await note_act(uow, visit, Action.SHIFT, str(visit.me.operator.id))

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
            await uow.tickets.hand_over(me.id, after, visit.now + CLAIM_FOR, visit.now)
        else:
            await _give_back(visit, uow, me.id)
        await uow.sessions.set_shift(visit.me.session.id_hash, on_shift=False)
        await note_act(uow, visit, Action.RELEASE, str(me.id), Why.HANDING_OVER)

    await visit.panel.store.carry_out(work)
    return Done("/queue")


async def _give_back(visit: Visit, uow: UnitOfWork, me: OperatorId) -> None:
    wanted = Filter(country=visit.me.operator.country, claimed_by=me)
    for ticket in await uow.tickets.queue(wanted, visit.now):
        await uow.tickets.release(ticket.ref, me)
