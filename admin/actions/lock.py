"""Locking the panel: the session ends, and with it the only thing that opened the key."""

from admin.acts import note_act
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.unit import UnitOfWork


async def lock(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> None:
        await uow.sessions.end(visit.me.session.id_hash, visit.now)
        await note_act(uow, visit, Action.LEAVE, visit.me.operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/sign-in", session="")
