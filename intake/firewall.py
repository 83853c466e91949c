"""The firewall: what stands between a person and a body that has power over them.

Nothing of a person reaches a body under police, security or migration without that person's yes
to that very body, or an exception on record (product.md, *Firewall*).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from intake.agencies import Agency, Kind, Under
from intake.consent import Cover, Entry, FieldGroup, Purpose, cover
from intake.ids import AgencyCode, CountryCode, OperatorId
from intake.tickets import AgeBand

BEHIND_THE_WALL = frozenset({Under.POLICE, Under.SECURITY, Under.MIGRATION})
TWO = 2


class Ground(StrEnum):
    """The only exceptions to consent; short and public."""

    LIFE_IN_DANGER = "life-in-danger"
    CHILD_IN_DANGER = "child-in-danger"
    COURT_ORDER = "court-order"


@dataclass(frozen=True, slots=True)
class ExceptionMade:
    """An exception as it stands on record, for one agency."""

    ground: Ground
    agency: AgencyCode
    by: tuple[OperatorId, ...]
    at: datetime

    def holds(self, agency: Agency, age: AgeBand) -> bool:
        """Two people decide; one alone may call medical help. Doubt about age is no exception."""
        if self.agency != agency.code:
            return False
        if self.ground is Ground.CHILD_IN_DANGER and age is not AgeBand.UNDER_18:
            return False
        alone_is_enough = self.ground is Ground.LIFE_IN_DANGER and agency.kind is Kind.CLINIC
        return len(set(self.by)) >= (1 if alone_is_enough else TWO)


def purpose_for(agency: Agency, mechanism: CountryCode) -> Purpose:
    """For which purpose a consent card to this agency asks leave."""
    if agency.organisation.under in (Under.POLICE, Under.SECURITY):
        return Purpose.POLICE
    if agency.country != mechanism:
        return Purpose.CROSS_BORDER
    return Purpose.REFER


def yes_to(
    agency: Agency,
    mechanism: CountryCode,
    ledger: Iterable[Entry],
    *,
    now: datetime,
    field: FieldGroup | None = None,
) -> Cover:
    """How the person answered the card to this agency."""
    return cover(
        ledger, purpose_for(agency, mechanism), now=now, recipient=agency.code, field=field
    )


def excepted(agency: Agency, age: AgeBand, exceptions: Iterable[ExceptionMade]) -> bool:
    return any(made.holds(agency, age) for made in exceptions)
