"""An agency moves a hand-over on: accepted, in service, completed, or declined with a reason."""

from uuid import UUID

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.holding import tell
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due
from intake.country_pack import Stage
from intake.ids import ReferralId
from intake.incoming import ReferralMoved
from intake.referrals import Mover, Status, Why, may_move
from intake.refusals import NotInThisState
from intake.tickets import Status as TicketStatus
from intake.tickets import Ticket, WaitsFor
from intake_store.unit import UnitOfWork

_SAID = (Status.ACCEPTED, Status.IN_SERVICE, Status.COMPLETED, Status.DECLINED)
_OURS = (Status.COMPLETED, Status.DECLINED)  # the hotline has the next step


async def answer_hand_over(visit: Visit) -> Done:
    form = visit.form
    referral_id = ReferralId(UUID(visit.path["id"]))
    form.name = "move"
    seen = Status(form.choice("seen", tuple(Status)) or Status.HANDED_OVER)
    to = form.choice("to", _SAID)
    declined = to == Status.DECLINED
    reason = form.choice("reason", tuple(Why), needed="wrong-why" if declined else "")
    form_id = str(form.id)
    form.check()
    after = Status(to)

    async def work(uow: UnitOfWork) -> None:
        one = await uow.referrals.get(referral_id)
        ticket = None if one is None else await uow.tickets.get(one.ticket)
        agency = None if one is None else await uow.agencies.get(one.agency)
        mine = one is not None and one.agency == visit.me.operator.agency
        if one is None or ticket is None or agency is None or not mine:
            raise NotFound
        if one.status is after and one.moved_by == str(visit.me.operator.id):
            return  # a double click
        if not may_move(Mover.AGENCY, seen, after):
            raise NotInThisState
        await _wake(visit, uow, ticket, after)
        moved = await uow.referrals.move(
            referral_id,
            seen,
            after,
            visit.now,
            by=str(visit.me.operator.id),
            reason=reason if declined else "",
        )
        if declined:
            await uow.referral_parts.withdraw((referral_id,))
        told = ReferralMoved(moved.id, agency.name(ticket.language), moved.status)
        await tell(visit, uow, ticket, told, form_id)
        await note_act(uow, visit, Action.ANSWER_HAND_OVER, referral_id)

    await visit.panel.store.carry_out(work)
    where = "/inbox" if declined else f"/inbox/hand-overs/{referral_id}"
    return Done(where, Notice(f"moved-{after}"))


async def _wake(visit: Visit, uow: UnitOfWork, ticket: Ticket, after: Status) -> None:
    if ticket.status is not TicketStatus.OPEN:
        return
    if after in _OURS:
        clock = due(ticket.urgency, visit.now, Stage.ANSWERED, visit.panel.pack)
        await uow.tickets.waits(ticket.ref, WaitsFor.US, clock)
    else:
        await uow.tickets.waits(ticket.ref, WaitsFor.AGENCY)
