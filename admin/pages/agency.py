"""One agency: what it offers, whom it must report to, its room, and who checked its entry when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.errors import NotFound
from admin.pages.directory import Entry, entry
from admin.pages.options import Option
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Agency
from intake.ids import AgencyCode, Language, OperatorId
from intake_store.agency_checks import CheckedBy, Result
from intake_store.keyring import agency_holder
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class CheckView:
    at: datetime
    by: str
    answered_by: str
    how: CheckedBy
    result: Result


@dataclass(frozen=True, slots=True)
class ChangeView:
    at: datetime
    by: str  # "" a newer pack
    columns: tuple[str, ...]  # codes of what changed; none: the entry was made


@dataclass(frozen=True, slots=True)
class AgencyView:
    title: str
    entry: Entry
    agency: Agency
    organisation: str
    checks: tuple[CheckView, ...]
    changes: tuple[ChangeView, ...]
    has_key: bool  # somebody of it can open what is sealed to it
    may_edit: bool
    may_verify: bool
    may_set_places: bool
    how: tuple[Option, ...]
    results: tuple[Option, ...]


async def read(visit: Visit, uow: UnitOfWork) -> AgencyView:
    agency = await uow.agencies.get(AgencyCode(visit.path["code"]))
    if agency is None:
        raise NotFound
    label = visit.panel.wording.label_in(visit.language)
    people = {one.id: one for one in await uow.operators.list(ended=True)}
    names = agency.organisation.names
    return AgencyView(
        title=agency.name(visit.language),
        entry=entry(visit, agency),
        agency=agency,
        organisation=names.get(visit.language) or names.get(Language("en"), ""),
        checks=tuple(
            CheckView(one.at, _name(people, one.by), one.answered_by, one.how, one.result)
            for one in await uow.agency_checks.of(agency.code)
        ),
        changes=tuple(
            ChangeView(one.at, _name(people, one.by), tuple(sorted(one.before)))
            for one in await uow.agencies.history(agency.code)
        ),
        has_key=await can_open(uow, agency.code),
        may_edit=visit.may(Action.EDIT_AGENCY),
        may_verify=visit.may(Action.VERIFY_AGENCY),
        may_set_places=visit.may(Action.SET_PLACES),
        how=tuple(Option(one, label("checked", one)) for one in CheckedBy),
        results=tuple(Option(one, label("result", one)) for one in Result),
    )


async def can_open(uow: UnitOfWork, code: AgencyCode) -> bool:
    """Whether somebody of the agency holds its key: what is sealed to it can be read."""
    holder = agency_holder(code)
    return any(
        [
            any(grant.holder == holder for grant in await uow.keyring.grants(one.id))
            for one in await uow.operators.list()
            if one.agency == code
        ]
    )


def _name(people: Mapping[OperatorId, Operator], who: OperatorId | None) -> str:
    return people[who].name if who is not None and who in people else ""
