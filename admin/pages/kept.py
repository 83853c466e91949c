"""When what is kept of a ticket goes, each as a day of where the hotline is."""

from dataclasses import dataclass

from admin.times import Times
from admin.visit import Visit
from intake.retention import ends, pictures_end
from intake.tickets import Ticket
from intake_store.cases import Case
from intake_store.media import MediaState
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Kept:
    case: str  # story and codes
    contact: str  # "" there are none
    pictures: str  # "" there are none


async def kept(visit: Visit, uow: UnitOfWork, ticket: Ticket, case: Case) -> Kept:
    rules = visit.panel.pack.retention
    end = ends(rules, case.kind, case.last_at, ticket, case.erase_at)
    contacts = await uow.contacts.list(ticket.case)
    came = [one.at for one in await uow.media.list(ticket.case) if one.state is not MediaState.GONE]
    pictures = pictures_end(rules, came, end.case)
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    return Kept(
        case=times.date(end.case),
        contact=times.date(end.contact) if contacts else "",
        pictures="" if pictures is None else times.date(pictures),
    )
