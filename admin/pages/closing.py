"""The page before closing a ticket, and the one before giving it away: both ask once more."""

from dataclasses import dataclass
from enum import StrEnum

from admin.errors import NotFound
from admin.pages import rows
from admin.visit import Visit
from intake.ids import TicketRef
from intake_store.unit import UnitOfWork


class Outcome(StrEnum):
    """How a matter ended for us."""

    HELPED = "helped"
    REFERRED = "referred"
    ANSWERED = "answered"  # a question only
    NO_CONTACT = "no-contact"
    NOT_WANTED = "not-wanted"  # the person does not want more
    NOT_FOR_US = "not-for-us"
    TRIED_OUT = "tried-out"  # a test or a prank


@dataclass(frozen=True, slots=True)
class ClosingView:
    title: str
    ref: TicketRef
    who: str
    outcomes: tuple[Outcome, ...]
    open_asks: int


async def read(visit: Visit, uow: UnitOfWork) -> ClosingView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    asks = await uow.asks.by_ticket(ticket.ref)
    return ClosingView(
        title=ticket.ref,
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        outcomes=tuple(Outcome),
        open_asks=sum(1 for ask in asks if ask.status.open),
    )
