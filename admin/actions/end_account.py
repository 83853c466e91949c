"""Ending an account: its sessions and keys go, its tickets go back; its name stays in the audit."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.pages.people import person
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, Role, roles_that_hold_keys
from intake.audit import Why
from intake.refusals import Refusal
from intake_store.duty import Shift
from intake_store.keyring import HOTLINE
from intake_store.operators import Operator
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork


class OwnAccount(Refusal):
    """Nobody ends their own account: a colleague does, who then knows of it."""


class LastKeyholder(Refusal):
    """With this account the last key to what people told would be gone for good."""


class LastOfItsKind(Refusal):
    """Nobody would be left who can invite people."""


async def end_account(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> bool:
        one = await person(visit, uow)
        if one.id == visit.me.operator.id:
            raise OwnAccount
        await _keep_the_door_open(uow, one)
        for ticket in await uow.tickets.queue(
            Filter(country=one.country, claimed_by=one.id), visit.now, limit=1000
        ):
            await uow.tickets.release(ticket.ref, one.id)
            await note_act(uow, visit, Action.RELEASE, ticket.case, Why.SUPERVISING)
        await uow.duty.replace([_without(shift, one) for shift in await uow.duty.list()])
        for invitation in await uow.invitations.open(visit.now):
            if invitation.invited_by == one.id:
                await uow.invitations.withdraw(invitation.token_hash)
        await uow.sessions.end_all(one.id, visit.now)
        await uow.keyring.revoke(one.id)
        await uow.second_factors.clear(one.id)
        await uow.operators.end(one.id, visit.now)
        await note_act(uow, visit, Action.END_ACCOUNT, one.id, Why.SUPERVISING)

        return one.role in roles_that_hold_keys()

    had_keys = await visit.panel.store.carry_out(work)
    return Done("/keys" if had_keys else "/people", Notice("account-ended"))


async def _keep_the_door_open(uow: UnitOfWork, ending: Operator) -> None:
    others = [one for one in await uow.operators.list() if one.id != ending.id]
    if not any(one.role in (Role.SUPERVISOR, Role.ADMINISTRATOR) for one in others):
        raise LastOfItsKind
    holds = {grant.holder for grant in await uow.keyring.grants(ending.id)}
    if HOTLINE not in holds:
        return
    for one in others:
        if any(grant.holder == HOTLINE for grant in await uow.keyring.grants(one.id)):
            return
    raise LastKeyholder


def _without(shift: Shift, gone: Operator) -> Shift:
    """Their hours say *nobody* from now on, where everybody can see it."""
    return Shift(
        id=shift.id,
        weekday=shift.weekday,
        start=shift.start,
        end=shift.end,
        who=None if shift.who == gone.id else shift.who,
        second=None if shift.second == gone.id else shift.second,
        supervisor=None if shift.supervisor == gone.id else shift.supervisor,
    )
