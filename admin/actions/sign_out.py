"""Signing out: the session ends, and with it the only thing that opened the key."""

from admin.acts import note_act_of
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.unit import UnitOfWork


async def sign_out(visit: Visit) -> Done:
    known = visit.known

    async def work(uow: UnitOfWork) -> None:
        await uow.sessions.end(known.session.id_hash, visit.now)
        await note_act_of(uow, visit, known.operator, Action.LEAVE, known.operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/sign-in", session="")
