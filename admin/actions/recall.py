"""Taking back: an ask is withdrawn; after a hand-over sharing stops and the sealed copy goes."""

from uuid import UUID

from admin.acts import note_act
from admin.errors import NotFound
from admin.holding import held, tell_of_referral
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.ids import AskId, ReferralId
from intake.referrals import AskStatus, Mover, Status, may_move, may_move_ask
from intake.refusals import NotInThisState
from intake.tickets import WaitsFor
from intake_store.unit import UnitOfWork


async def withdraw_ask(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> None:
        ask = await uow.asks.get(AskId(UUID(visit.path["id"])))
        if ask is None:
            raise NotFound
        ticket = await held(visit, uow, Action.RECALL, ask.ticket)
        if not may_move_ask(Mover.OPERATOR, ask.status, AskStatus.WITHDRAWN):
            raise NotInThisState
        by = str(visit.me.operator.id)
        await uow.asks.move(ask.id, ask.status, AskStatus.WITHDRAWN, visit.now, by=by)
        await uow.tickets.waits(ticket.ref, WaitsFor.US)
        await note_act(uow, visit, Action.RECALL, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done(f"/asks/{visit.path['id']}")


async def recall(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> None:
        referral = await uow.referrals.get(ReferralId(UUID(visit.path["id"])))
        if referral is None:
            raise NotFound
        ticket = await held(visit, uow, Action.RECALL, referral.ticket)
        if not may_move(Mover.SUPERVISOR, referral.status, Status.RECALLED):
            raise NotInThisState
        moved = await uow.referrals.move(
            referral.id,
            referral.status,
            Status.RECALLED,
            visit.now,
            by=str(visit.me.operator.id),
        )
        await uow.referral_parts.withdraw((referral.id,))
        await uow.tickets.waits(ticket.ref, WaitsFor.US)
        await tell_of_referral(visit, uow, ticket, moved)
        await note_act(uow, visit, Action.RECALL, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done(f"/referrals/{visit.path['id']}")
