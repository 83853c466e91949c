"""People: who has an account, who is invited; for an agency's worker, their own colleagues."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from admin.errors import NotFound
from admin.pages.options import Option
from admin.pages.queue import HERE
from admin.places import language_name
from admin.visit import Visit
from intake.access import Action, Role
from intake.ids import AgencyCode, Language, OperatorId
from intake_store.invitations import Invitation
from intake_store.operators import Operator
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork

INVITED_FOR = timedelta(days=3)
# Whom each role may invite: nobody passes on a key that they do not hold.
INVITES: Mapping[Role, tuple[Role, ...]] = {
    Role.SUPERVISOR: tuple(Role),
    Role.ADMINISTRATOR: (Role.ADMINISTRATOR, Role.RAPPORTEUR),
    Role.AGENCY: (Role.AGENCY,),
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    id: OperatorId
    name: str
    login: str
    role: Role
    agency: str
    languages: tuple[Option, ...]
    since: datetime
    here: bool  # signed in, and lately there
    has_key: bool | None  # None: the role needs none
    me: bool
    may_end: bool
    may_restore: bool


@dataclass(frozen=True, slots=True)
class InvitedRow:
    id: str  # the hash of its token: known to nobody who could use it
    role: Role
    agency: str
    by: str  # "" a command
    until: datetime
    restores: str  # the name of whose access it gives back; "" it makes an account


@dataclass(frozen=True, slots=True)
class PeopleView:
    title: str
    agency: str  # of an agency's worker; "" everybody
    people: tuple[PersonRow, ...]
    invited: tuple[InvitedRow, ...]
    ended: tuple[tuple[str, Role, datetime], ...]
    may_invite: bool


@dataclass(frozen=True, slots=True)
class InviteView:
    title: str
    roles: tuple[Option, ...]
    agencies: tuple[Option, ...]  # none: no choice of one
    agency: str  # the only one; "" a choice
    days: int


@dataclass(frozen=True, slots=True)
class EndingView:
    title: str
    id: OperatorId
    role: Role
    tickets: int
    last_of_agency: bool


async def read(visit: Visit, uow: UnitOfWork) -> PeopleView:
    names = await _agency_names(visit, uow)
    everybody = await uow.operators.list(ended=True)
    by_id = {one.id: one.name for one in everybody}
    here = frozenset(await uow.sessions.signed_in(visit.now, HERE))
    living = [one for one in everybody if one.ended_at is None and is_seen(visit, one)]
    mine = visit.me.operator.agency
    return PeopleView(
        title=visit.say("menu-people"),
        agency="" if mine is None else names.get(mine, mine),
        people=tuple([await _row(visit, uow, one, names, here) for one in living]),
        invited=tuple(
            InvitedRow(
                id=one.token_hash.hex(),
                role=one.role,
                agency="" if one.agency is None else names.get(one.agency, one.agency),
                by="" if one.invited_by is None else by_id.get(one.invited_by, ""),
                until=one.until,
                restores="" if one.restores is None else by_id.get(one.restores, ""),
            )
            for one in await uow.invitations.open(visit.now)
            if may_withdraw(visit, one)
        ),
        ended=tuple(
            (one.name, one.role, one.ended_at)
            for one in everybody
            if one.ended_at is not None and is_seen(visit, one)
        ),
        may_invite=visit.may(Action.INVITE),
    )


async def read_invite(visit: Visit, uow: UnitOfWork) -> InviteView:
    label = visit.panel.wording.label_in(visit.language)
    names = await _agency_names(visit, uow)
    me = visit.me.operator
    chosen = INVITES[me.role]
    return InviteView(
        title=visit.say("invite-head"),
        roles=tuple(Option(role, label("role", role)) for role in chosen),
        agencies=tuple(Option(code, name) for code, name in sorted(names.items(), key=_by_name))
        if Role.AGENCY in chosen and me.agency is None
        else (),
        agency="" if me.agency is None else names.get(me.agency, me.agency),
        days=INVITED_FOR.days,
    )


async def read_ending(visit: Visit, uow: UnitOfWork) -> EndingView:
    one = await person(visit, uow)
    held = await uow.tickets.counts(Filter(country=one.country, claimed_by=one.id), visit.now)
    colleagues = [
        other
        for other in await uow.operators.list()
        if other.agency == one.agency and other.id != one.id
    ]
    return EndingView(
        title=one.name,
        id=one.id,
        role=one.role,
        tickets=held.waiting,
        last_of_agency=one.agency is not None and not colleagues,
    )


async def person(visit: Visit, uow: UnitOfWork) -> Operator:
    """The living account of the address, as far as it is theirs to see. Raises NotFound."""
    try:
        found = await uow.operators.get(OperatorId(UUID(visit.path["id"])))
    except ValueError:
        raise NotFound from None
    if found is None or found.ended_at is not None or not is_seen(visit, found):
        raise NotFound
    return found


def is_seen(visit: Visit, one: Operator) -> bool:
    """Of one's own country; an agency's worker sees colleagues only."""
    me = visit.me.operator
    if one.country != me.country:
        return False
    return me.role is not Role.AGENCY or (me.agency is not None and one.agency == me.agency)


def may_withdraw(visit: Visit, invitation: Invitation) -> bool:
    """Whose invitation one sees and may take back: such as one could have made."""
    me = visit.me.operator
    if invitation.country != me.country or invitation.role not in INVITES.get(me.role, ()):
        return False
    return me.role is not Role.AGENCY or invitation.agency == me.agency


async def _row(
    visit: Visit,
    uow: UnitOfWork,
    one: Operator,
    names: Mapping[AgencyCode, str],
    here: frozenset[OperatorId],
) -> PersonRow:
    needs_key = one.role in (Role.OPERATOR, Role.SUPERVISOR, Role.AGENCY)
    me = one.id == visit.me.operator.id
    return PersonRow(
        id=one.id,
        name=one.name,
        login=one.login,
        role=one.role,
        agency="" if one.agency is None else names.get(one.agency, one.agency),
        languages=tuple(
            Option(code, language_name(visit.panel.pack, code), code) for code in one.languages
        ),
        since=one.created,
        here=one.id in here,
        has_key=bool(await uow.keyring.grants(one.id)) if needs_key else None,
        me=me,
        may_end=not me and visit.may(Action.END_ACCOUNT),
        may_restore=not me
        and visit.may(Action.RESTORE_ACCESS)
        and one.role in INVITES.get(visit.me.operator.role, ()),
    )


async def _agency_names(visit: Visit, uow: UnitOfWork) -> Mapping[AgencyCode, str]:
    return {one.code: one.name(Language(visit.language)) for one in await uow.agencies.list()}


def _by_name(pair: tuple[AgencyCode, str]) -> str:
    return pair[1]
