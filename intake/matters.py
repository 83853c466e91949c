"""A matter: one ticket as routing looks at it, with all that decides who may learn of it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from intake.agencies import Agency
from intake.consent import Cover, Entry, Purpose, cover
from intake.firewall import ExceptionMade, excepted, yes_to
from intake.ids import AgencyCode, OrganisationCode
from intake.needs import Need
from intake.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Matter:
    ticket: Ticket
    needs: tuple[Need, ...]  # as the person put them; never empty
    ledger: tuple[Entry, ...]
    excluded: frozenset[OrganisationCode]  # every door of a body that must not learn is shut
    exceptions: tuple[ExceptionMade, ...]
    now: datetime

    def yes_to(self, agency: Agency) -> Cover:
        return yes_to(agency, self.ticket.country, self.ledger, now=self.now)

    def excepted(self, agency: Agency) -> bool:
        return excepted(agency, self.ticket.age, self.exceptions)

    @property
    def may_look(self) -> Cover:
        return cover(self.ledger, Purpose.LOOK_FOR_SERVICE, now=self.now)

    def served_by(self, agency: Agency) -> tuple[Need, ...]:
        return tuple(need for need in self.needs if need in agency.services)


def matter(
    ticket: Ticket,
    needs: Iterable[Need],
    agencies: Iterable[Agency],
    *,
    ledger: Iterable[Entry],
    exclusions: Collection[AgencyCode] | None,
    now: datetime,
    exceptions: Iterable[ExceptionMade] = (),
) -> Matter:
    """Who has named no need is at least somebody to talk with."""
    named = tuple(dict.fromkeys(need for need in needs if need is not Need.NOTHING))
    return Matter(
        ticket=ticket,
        needs=named or (Need.TALK,),
        ledger=tuple(ledger),
        excluded=frozenset(
            agency.organisation.code for agency in agencies if agency.code in (exclusions or ())
        ),
        exceptions=tuple(exceptions),
        now=now,
    )
