"""Following the audit log's chain from its first entry to its end."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Thing, Why
from intake_store.unit import UnitOfWork


async def verify_audit(visit: Visit) -> Done:
    async with visit.panel.store.reading() as uow:
        newest = await uow.audit_log.page(limit=1)
        broken = await uow.audit_log.verify()

    async def work(uow: UnitOfWork) -> None:
        await note_act(uow, visit, Action.VERIFY_AUDIT, Thing.AUDIT, Why.SUPERVISING)

    await visit.panel.store.carry_out(work)
    if broken is not None:
        return Done("/audit", Notice("audit-broken", {"n": str(broken.n), "how": broken.reason}))
    count = str(newest[0].n) if newest else "0"
    return Done("/audit", Notice("audit-holds", {"count": count}))
