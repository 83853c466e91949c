"""An agency's answer to a request for room: yes, from a later time, or no with a reason."""

from datetime import datetime, timedelta
from uuid import UUID

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.forms import Form
from admin.holding import tell
from admin.pages.inbox import NO
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due
from intake.country_pack import Stage
from intake.ids import AskId
from intake.incoming import AskMoved
from intake.referrals import AskStatus, Mover, may_move_ask
from intake.refusals import NotInThisState
from intake.tickets import Status, Ticket, WaitsFor
from intake_store.unit import UnitOfWork

_AHEAD = timedelta(days=60)


async def answer_ask(visit: Visit) -> Done:
    form = visit.form
    ask_id = AskId(UUID(visit.path["id"]))
    form.name = str(ask_id)
    seen = AskStatus(form.choice("seen", tuple(AskStatus)) or AskStatus.ASKED)
    answer = form.choice("answer", (AskStatus.YES, AskStatus.LATER, AskStatus.NO))
    reason = form.choice("reason", NO, needed="wrong-why" if answer == AskStatus.NO else "")
    from_at = _moment(form, visit) if answer == AskStatus.LATER else None
    form_id = str(form.id)
    form.check()
    after = AskStatus(answer)

    async def work(uow: UnitOfWork) -> None:
        ask = await uow.asks.get(ask_id)
        ticket = None if ask is None else await uow.tickets.get(ask.ticket)
        if ask is None or ticket is None or ask.agency != visit.me.operator.agency:
            raise NotFound
        if ask.status is after and ask.moved_by == str(visit.me.operator.id):
            return  # a double click
        if not may_move_ask(Mover.AGENCY, seen, after):
            raise NotInThisState
        await _wake(visit, uow, ticket)
        moved = await uow.asks.move(
            ask_id,
            seen,
            after,
            visit.now,
            by=str(visit.me.operator.id),
            reason=reason if after is AskStatus.NO else "",
            lapses_at=None
            if after is AskStatus.NO
            else due(ticket.urgency, from_at or visit.now, Stage.AGENCY, visit.panel.pack),
            from_at=from_at,
        )
        await tell(visit, uow, ticket, AskMoved(moved.id, moved.status), form_id)
        await note_act(uow, visit, Action.ANSWER_ASK, ask_id)

    await visit.panel.store.carry_out(work)
    return Done("/inbox", Notice(f"answered-{after}"))


async def _wake(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> None:
    """The hotline has the next step now."""
    if ticket.status is Status.OPEN:
        clock = due(ticket.urgency, visit.now, Stage.ANSWERED, visit.panel.pack)
        await uow.tickets.waits(ticket.ref, WaitsFor.US, clock)


def _moment(form: Form, visit: Visit) -> datetime | None:
    """`2026-11-25T18:00` on the hotline's clock; the coming weeks only."""
    text = form.text("from", most=20, needed="wrong-from")
    try:
        moment = datetime.fromisoformat(text).replace(tzinfo=visit.zone)
    except ValueError:
        form.wrong("from", "wrong-from")
        return None
    if not visit.now < moment < visit.now + _AHEAD:
        form.wrong("from", "wrong-from")
        return None
    return moment
