"""The rows that routes are about, as far as access depends on them."""

from dataclasses import replace
from uuid import UUID

from admin.visit import Visit
from intake.access import Target
from intake.ids import AskId, ReferralId, TicketRef
from intake.tickets import ERASURE_WISHED, Ticket
from intake_store.tickets import holder
from intake_store.unit import UnitOfWork


def target_of(ticket: Ticket, visit: Visit) -> Target:
    return Target(
        country=ticket.country,
        claimed_by=holder(ticket, visit.now),
        frozen=ERASURE_WISHED in ticket.flags,
        checked_by=ticket.checked_by,
    )


async def ticket(visit: Visit, uow: UnitOfWork) -> Target | None:
    found = await uow.tickets.get(TicketRef(visit.path["ref"]))
    return None if found is None else target_of(found, visit)


async def ask(visit: Visit, uow: UnitOfWork) -> Target | None:
    """A request for room: its ticket's row, and the agency that was asked."""
    id_ = _uuid(visit)
    found = None if id_ is None else await uow.asks.get(AskId(id_))
    if found is None:
        return None
    about = await uow.tickets.get(found.ticket)
    if about is None:
        return None
    return replace(target_of(about, visit), agency=found.agency)


async def referral(visit: Visit, uow: UnitOfWork) -> Target | None:
    """A hand-over: its ticket's row, and the agency that was handed to."""
    id_ = _uuid(visit)
    found = None if id_ is None else await uow.referrals.get(ReferralId(id_))
    if found is None:
        return None
    about = await uow.tickets.get(found.ticket)
    if about is None:
        return None
    return replace(target_of(about, visit), agency=found.agency)


def _uuid(visit: Visit) -> UUID | None:
    try:
        return UUID(visit.path["id"])
    except ValueError:
        return None
