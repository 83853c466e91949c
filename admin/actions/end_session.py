"""Ending sessions of one's own: one of them, or all but this one."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.unit import UnitOfWork


async def end_session(visit: Visit) -> Done:
    me = visit.me

    async def work(uow: UnitOfWork) -> bool:
        for one in await uow.sessions.of(me.operator.id, visit.now):
            if one.id_hash.hex() == visit.path["id"]:
                await uow.sessions.end(one.id_hash, visit.now)
                await note_act(uow, visit, Action.END_SESSION, me.operator.id)
                return one.id_hash == me.session.id_hash
        raise NotFound

    if await visit.panel.store.carry_out(work):
        return Done("/sign-in", session="")
    return Done("/account", Notice("session-ended"))


async def end_other_sessions(visit: Visit) -> Done:
    me = visit.me

    async def work(uow: UnitOfWork) -> None:
        await uow.sessions.end_all(me.operator.id, visit.now, but=me.session.id_hash)
        await note_act(uow, visit, Action.END_SESSION, me.operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/account", Notice("sessions-ended"))
