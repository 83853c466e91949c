"""What bears on a referral of one ticket, gathered in the deed's own transaction."""

from admin.visit import Visit
from intake.proposals import Before
from intake.tickets import Ticket
from intake_store.unit import UnitOfWork


async def before(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> Before:
    standing = await uow.standings.get(ticket.ref)
    exclusions = None if standing is None else standing.exclusions
    return Before(
        ticket=ticket,
        ledger=await uow.consents.ledger(ticket.case),
        exclusions=None if exclusions is None else frozenset(exclusions.agencies),
        directory=await uow.agencies.list(),
        rules=visit.panel.pack.rules,
        asks=await uow.asks.by_ticket(ticket.ref),
        referrals=await uow.referrals.by_ticket(ticket.ref),
        now=visit.now,
    )
