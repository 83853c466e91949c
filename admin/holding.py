"""A ticket inside a deed's own transaction: still theirs; and the one way to its person."""

from datetime import timedelta
from typing import Final

from admin.errors import Forbidden, NotFound
from admin.finding import target_of
from admin.visit import Visit
from intake.access import Action, Target, is_sealed_from, lacks_only_claim, may
from intake.ids import TicketRef
from intake.incoming import Input, ReferralMoved
from intake.referrals import Referral
from intake.refusals import ClaimedBySomebodyElse, WishBeingChecked
from intake.tickets import Ticket
from intake_store.contacts import open_contacts
from intake_store.inbox_table import NewInput
from intake_store.sealing import PrivateKey
from intake_store.unit import UnitOfWork

CLAIM_FOR: Final = timedelta(hours=8)  # a shift; a claim that is forgotten ends by itself


async def held(visit: Visit, uow: UnitOfWork, action: Action, ref: str = "") -> Ticket:
    """The ticket of the address, if `action` is still theirs to do: it may have changed hands since
    the door looked."""
    ticket = await uow.tickets.get(TicketRef(ref or visit.path["ref"]))
    if ticket is None:
        raise NotFound
    require(visit, action, target_of(ticket, visit))
    return ticket


def require(visit: Visit, action: Action, target: Target) -> None:
    actor = visit.me.actor
    if may(actor, action, target):
        return
    if is_sealed_from(actor, action, target):
        raise WishBeingChecked
    if lacks_only_claim(actor, action, target):
        raise ClaimedBySomebodyElse
    raise Forbidden


async def tell(visit: Visit, uow: UnitOfWork, ticket: Ticket, given: Input, form_id: str) -> bool:
    """The one way to a person: a row in the inbox. A double click meets its own row: False."""
    return bool(
        await uow.inbox.put(
            [
                NewInput(
                    source=f"operator:{visit.me.operator.id}",
                    external_id=form_id,
                    given=given,
                    received_at=visit.now,
                    case=ticket.case,
                )
            ]
        )
    )


async def tell_of_referral(visit: Visit, uow: UnitOfWork, ticket: Ticket, moved: Referral) -> None:
    """The person hears how it goes, in their words for the agency; each news once."""
    agency = await uow.agencies.get(moved.agency)
    name = moved.agency if agency is None else agency.name(ticket.language)
    news = ReferralMoved(moved.id, name, moved.status)
    await tell(visit, uow, ticket, news, f"referral/{moved.id}/{moved.status}")


async def route(uow: UnitOfWork, ticket: Ticket, key: PrivateKey | None) -> str:
    """The way to the person from the vault, where the door has forgotten it; else ""."""
    where = await uow.conversations.state(ticket.case)
    if key is None or (where and where[0].has_route):
        return ""
    return open_contacts(await uow.contacts.list(ticket.case), key).get("route", "")
