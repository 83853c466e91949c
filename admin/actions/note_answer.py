"""Writing down what an agency answered by telephone or on paper: the same clock, the same rules."""

from uuid import UUID

from admin.acts import note_act
from admin.errors import NotFound
from admin.holding import held, tell_of_referral
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.ids import AskId, ReferralId
from intake.referrals import AskStatus, Mover, Status, Why, may_move, may_move_ask
from intake.refusals import NotInThisState
from intake.tickets import WaitsFor
from intake_store.unit import UnitOfWork

ASK_ANSWERS = (AskStatus.YES, AskStatus.LATER, AskStatus.NO)
ANSWERS = (Status.ACCEPTED, Status.IN_SERVICE, Status.COMPLETED, Status.DECLINED)


async def note_ask_answer(visit: Visit) -> Done:
    """Yes, later, or no with a reason."""
    form = visit.form
    form.name = "answer"
    ask_id = AskId(UUID(visit.path["id"]))
    answer = form.choice("answer", ASK_ANSWERS)
    reason = form.choice("reason", tuple(Why), needed="wrong-why" if answer == "no" else "")
    form.check()

    async def work(uow: UnitOfWork) -> None:
        ask = await uow.asks.get(ask_id)
        if ask is None:
            raise NotFound
        ticket = await held(visit, uow, Action.NOTE_ANSWER, ask.ticket)
        after = AskStatus(answer)
        if not may_move_ask(Mover.OPERATOR, ask.status, after):
            raise NotInThisState
        await uow.asks.move(
            ask.id,
            ask.status,
            after,
            visit.now,
            by=str(visit.me.operator.id),
            reason=reason if after is AskStatus.NO else "",
        )
        await uow.tickets.waits(ticket.ref, WaitsFor.US)
        await note_act(uow, visit, Action.NOTE_ANSWER, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done(f"/asks/{ask_id}")


async def note_referral_answer(visit: Visit) -> Done:
    """What became of a hand-over, as the agency said by voice."""
    form = visit.form
    form.name = "answer"
    referral_id = ReferralId(UUID(visit.path["id"]))
    answer = form.choice("answer", ANSWERS)
    reason = form.choice("reason", tuple(Why), needed="wrong-why" if answer == "declined" else "")
    form.check()

    async def work(uow: UnitOfWork) -> None:
        referral = await uow.referrals.get(referral_id)
        if referral is None:
            raise NotFound
        ticket = await held(visit, uow, Action.NOTE_ANSWER, referral.ticket)
        after = Status(answer)
        if not may_move(Mover.OPERATOR, referral.status, after):
            raise NotInThisState
        moved = await uow.referrals.move(
            referral.id,
            referral.status,
            after,
            visit.now,
            by=str(visit.me.operator.id),
            reason=reason if after is Status.DECLINED else "",
        )
        await tell_of_referral(visit, uow, ticket, moved)
        await note_act(uow, visit, Action.NOTE_ANSWER, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done(f"/referrals/{referral_id}")
