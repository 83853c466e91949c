"""What every turn needs and none changes; and what of the house's facts the core may know."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.flows.danger import RUNG
from bot.flows.facts import Reading, TicketFacts
from bot.flows.moved import MOVED, Moved
from bot.messages.catalogue import Catalogue
from intake.country_pack import CountryPack
from intake.duty import reading
from intake.handling import Floor
from intake.ids import CountryCode
from intake.tickets import AgeBand, Status, Ticket, WaitsFor

RELEASE: Final = 1  # of the dialogue: a process claims only what is not newer than itself
_IN_DANGER: Final = frozenset(RUNG)
_SIGNS: Final = 2  # the level from which signs count as strong


@dataclass(frozen=True, slots=True)
class House:
    packs: Mapping[CountryCode, CountryPack]
    catalogue: Catalogue
    clock: Callable[[], datetime]
    lock_after: timedelta
    route_hours: timedelta
    erase_after: timedelta
    moved: Moved = MOVED
    pins: tuple[str, ...] = ()  # fingerprints of the hotline's keys that are taken; none: any

    @property
    def pack(self) -> CountryPack:
        """Of the deployment's own country."""
        return next(iter(self.packs.values()))


def ticket_facts(ticket: Ticket, *, referred: bool) -> TicketFacts:
    return TicketFacts(
        ref=ticket.ref,
        read=ticket.first_opened_at is not None,
        question=ticket.waits_for is WaitsFor.PERSON,
        closed=ticket.status is Status.CLOSED,
        danger=ticket.danger in _IN_DANGER or Floor.DYING in ticket.floors,
        child=ticket.age is AgeBand.UNDER_18,
        strong=ticket.low >= _SIGNS or bool(ticket.floors),
        referred=referred,
    )


def who_reads(pack: CountryPack, now: datetime) -> Reading:
    """The duty table in the words a person hears: times of day where the line is."""
    found = reading(pack.duty, now)
    zone = ZoneInfo(pack.duty.zone)

    def clock(at: datetime | None) -> str:
        if at is None:
            return ""
        local = at.astimezone(zone)
        day = "" if local.date() == now.astimezone(zone).date() else f"{local:%d.%m.} "
        return f"{day}{local:%H:%M}"

    return Reading(found.somebody, clock(found.until), clock(found.again))


def zone_of(pack: CountryPack, stay: str) -> str:
    """The clock that a person lives by, as far as we know where they are."""
    for place in pack.destinations:
        if stay == place.code or stay in {region.code for region in place.regions}:
            return place.zone
    return pack.meta.zone
