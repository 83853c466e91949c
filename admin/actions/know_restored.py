"""Having read that somebody opened a way back to one's own account."""

from admin.acts import note_act
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.unit import UnitOfWork


async def know_restored(visit: Visit) -> Done:
    me = visit.me.operator.id

    async def work(uow: UnitOfWork) -> None:
        found = await uow.restorations.of(me)
        await uow.restorations.know([one.id for one in found], visit.now)
        await note_act(uow, visit, Action.KNOW_RESTORED, me)

    await visit.panel.store.carry_out(work)
    return Done("/account")
