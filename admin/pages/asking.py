"""Before an agency is asked for room: what leaves, what does not, by which way, until when."""

from dataclasses import dataclass
from datetime import datetime

from admin.errors import NotFound
from admin.pages import rows
from admin.pages.agency import can_open
from admin.pages.card import needs_for
from admin.pages.leaving import Fact, facts
from admin.visit import Visit
from intake.agencies import Way
from intake.clocks import due
from intake.country_pack import Stage
from intake.ids import AgencyCode, TicketRef
from intake.needs import Need
from intake.proposals import coarse
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class AskingView:
    title: str
    ref: TicketRef
    who: str
    agency: AgencyCode
    name: str
    contact: str
    needs: tuple[Need, ...]
    need: str
    leaves: tuple[Fact, ...]
    ways: tuple[Way, ...]
    way: str
    portal: bool  # somebody of the agency has an account
    by_voice: bool
    until: datetime


async def read(visit: Visit, uow: UnitOfWork) -> AskingView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    wanted = visit.wrong.was("agency") or visit.query.get("agency", "")
    agency = await uow.agencies.get(AgencyCode(wanted))
    if ticket is None or agency is None:
        raise NotFound
    pack = visit.panel.pack
    needs = needs_for(agency, ticket)
    need = visit.wrong.was("need") or (needs[0] if needs else Need.TALK)
    portal = await can_open(uow, agency.code)
    ways = tuple(way for way in agency.ways if way is not Way.PORTAL or portal)
    by_voice = pack.clocks[ticket.urgency].by_voice
    return AskingView(
        title=ticket.ref,
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        agency=agency.code,
        name=agency.name(visit.language),
        contact=agency.shown_contact(visit.now.date(), pack.rules.verified_within_days),
        needs=needs,
        need=need,
        leaves=facts(visit, coarse(ticket, Need(need))),
        ways=ways or (Way.TELEPHONE,),
        way=_first_way(ways, by_voice=by_voice),
        portal=portal,
        by_voice=by_voice,
        until=due(ticket.urgency, visit.now, Stage.AGENCY, pack),
    )


def _first_way(ways: tuple[Way, ...], *, by_voice: bool) -> str:
    """*Now* and *today* are asked by voice first."""
    if by_voice and Way.TELEPHONE in ways:
        return Way.TELEPHONE
    return ways[0] if ways else Way.TELEPHONE
