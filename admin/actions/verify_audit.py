"""Following the audit log's chain from its first entry to its end."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Thing, Why
from intake_store.audit_keeping import follow, remember
from intake_store.unit import UnitOfWork


async def verify_audit(visit: Visit) -> Done:
    trail = await follow(visit.panel.store)

    async def work(uow: UnitOfWork) -> None:
        await remember(uow, trail, visit.now)
        await note_act(uow, visit, Action.VERIFY_AUDIT, Thing.AUDIT, Why.SUPERVISING)

    await visit.panel.store.carry_out(work)
    if (broken := trail.broken) is not None:
        return Done("/audit", Notice("audit-broken", {"n": str(broken.n), "how": broken.reason}))
    return Done("/audit", Notice("audit-holds", {"count": str(trail.entries)}))
