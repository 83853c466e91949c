"""Whether somebody is to be reminded that the recovery key is not on paper yet."""

from admin.visit import Visit
from intake.access import Action, Role
from intake_store.keyring import HOTLINE
from intake_store.unit import UnitOfWork


async def is_missing(visit: Visit, uow: UnitOfWork) -> bool:
    """Whether to remind who is signed in: a supervisor who could make it, and nobody has."""
    if visit.who is None or visit.me.operator.role is not Role.SUPERVISOR:
        return False
    if not visit.may(Action.MAKE_PAPER) or visit.request.path.startswith("/keys/paper"):
        return False
    if await uow.recovery_keys.current(HOTLINE) is not None:
        return False
    return any(one.holder == HOTLINE for one in await uow.keyring.grants(visit.me.operator.id))
