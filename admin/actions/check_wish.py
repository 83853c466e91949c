"""Asking a person whether a wish to be erased was theirs: one takes it on, and alone opens it."""

from admin.actions.claim import take
from admin.acts import note_act
from admin.finding import target_of
from admin.holding import CLAIM_FOR, held
from admin.pages.wish import may_check
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.ids import OperatorId
from intake.refusals import NotInThisState, WishBeingChecked
from intake.tickets import ERASURE_WISHED, Ticket
from intake_store.unit import UnitOfWork


async def check_wish(visit: Visit) -> Done:
    """The first who takes it on; the ticket is theirs with it."""
    me = visit.me.operator.id

    async def work(uow: UnitOfWork) -> str:
        ticket = await _waiting(visit, uow, Action.CHECK_WISH)
        if ticket.checked_by == me:
            return ticket.ref  # a double click
        if ticket.checked_by is not None:
            raise WishBeingChecked
        if target_of(ticket, visit).claimed_by != me:
            await take(visit, uow, ticket)
        await uow.standings.set_checker(ticket.ref, me)
        await note_act(uow, visit, Action.CHECK_WISH, ticket.case, Why.CHECKING_ERASURE)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}")


async def hand_check(visit: Visit) -> Done:
    """By a supervisor, when who checks has gone: check and ticket go to one colleague."""
    async with visit.panel.store.reading() as uow:
        colleagues = {
            str(one.id): one.id for one in await uow.operators.list() if may_check(visit, one)
        }
    to = colleagues.get(visit.form.choice("to", tuple(colleagues)))
    visit.form.check()

    async def work(uow: UnitOfWork) -> str:
        ticket = await _waiting(visit, uow, Action.HAND_CHECK)
        if to is not None and ticket.checked_by != to:
            await _hand(visit, uow, ticket, to)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}")


async def _hand(visit: Visit, uow: UnitOfWork, ticket: Ticket, to: OperatorId) -> None:
    if ticket.claimed_by is not None:
        await uow.tickets.release(ticket.ref, ticket.claimed_by)
    await uow.tickets.claim(ticket.ref, to, visit.now + CLAIM_FOR, visit.now)
    await uow.standings.set_checker(ticket.ref, to)
    # Both stand on record: of which ticket, and to whom.
    await note_act(uow, visit, Action.HAND_CHECK, ticket.case, Why.CHECKING_ERASURE)
    await note_act(uow, visit, Action.HAND_CHECK, to, Why.CHECKING_ERASURE)


async def _waiting(visit: Visit, uow: UnitOfWork, action: Action) -> Ticket:
    ticket = await held(visit, uow, action)
    if ERASURE_WISHED not in ticket.flags:
        raise NotInThisState
    return ticket
