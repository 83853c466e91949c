"""Inviting somebody: a link shown once, with the keys that the role needs wrapped under it."""

from collections.abc import Mapping

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import Forbidden, NotFound
from admin.keyholder import holder_keys
from admin.pages.people import INVITED_FOR, INVITES, may_withdraw
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, Role, roles_that_hold_keys
from intake.agencies import Agency
from intake.audit import Why
from intake.ids import AgencyCode
from intake.refusals import Refusal
from intake_store.invitations import Invitation
from intake_store.keyring import HOTLINE, agency_holder
from intake_store.keys import new_key_pair, new_token, token_hash, wrap_under_token
from intake_store.sealing import PrivateKey
from intake_store.unit import UnitOfWork

_Keys = Mapping[tuple[str, int], PrivateKey]


class AgencyHasPeople(Refusal):
    """Its people hold its key, and they alone can pass it on."""


class InvitationStillOpen(Refusal):
    """The key of this agency lies in an invitation that nobody has used yet."""


class NoKeyToGive(Refusal):
    """Whoever invites does not hold the key that the new account needs."""


async def invite(visit: Visit) -> Done:
    form = visit.form
    role = form.choice("role", INVITES.get(visit.me.operator.role, ()))
    form.check()
    async with visit.panel.store.reading() as uow:
        agencies = {one.code: one for one in await uow.agencies.list()}
    agency = _agency(visit, Role(role), agencies)
    form.check()
    token = new_token()

    async def work(uow: UnitOfWork) -> None:
        keys = await _keys(visit, uow, Role(role), agency)
        await uow.invitations.add(
            Invitation(
                token_hash=token_hash(token),
                role=Role(role),
                country=visit.me.operator.country,
                organisation=visit.panel.pack.run_by.operator
                if agency is None
                else agency.organisation.code,
                agency=None if agency is None else agency.code,
                invited_by=visit.me.operator.id,
                created=visit.now,
                until=visit.now + INVITED_FOR,
                wrapped_grants={
                    holder: wrap_under_token(token, holder[0], private)
                    for holder, private in keys.items()
                },
            )
        )
        await note_act(uow, visit, Action.INVITE, Role(role), Why.SETTING_UP)

    await visit.panel.store.carry_out(work)
    link = f"{visit.panel.settings.url}/join/{token}"
    days = str(INVITED_FOR.days)
    return Done("/people", Notice("invited", {"role": role, "days": days}, secret=link))


async def withdraw_invitation(visit: Visit) -> Done:
    """The link leads nowhere from then on; the keys that it carried are gone."""

    async def work(uow: UnitOfWork) -> None:
        for one in await uow.invitations.open(visit.now):
            if one.token_hash.hex() == visit.path["id"] and may_withdraw(visit, one):
                await uow.invitations.withdraw(one.token_hash)
                await note_act(uow, visit, Action.INVITE, one.role, Why.CORRECTING)
                return
        raise NotFound

    await visit.panel.store.carry_out(work)
    return Done("/people", Notice("invitation-withdrawn"))


def _agency(visit: Visit, role: Role, agencies: Mapping[AgencyCode, Agency]) -> Agency | None:
    if role is not Role.AGENCY:
        return None
    mine = visit.me.operator.agency
    if visit.me.operator.role is Role.AGENCY:
        if mine is None or mine not in agencies:
            raise Forbidden
        return agencies[mine]
    code = visit.form.choice("agency", tuple(agencies))
    return agencies.get(AgencyCode(code))


async def _keys(visit: Visit, uow: UnitOfWork, role: Role, agency: Agency | None) -> _Keys:
    """Every version: what was sealed before the newest one must stay readable."""
    if role not in roles_that_hold_keys():
        return {}
    if agency is not None and visit.me.operator.role is not Role.AGENCY:
        return await _first_key_of(visit, uow, agency)
    holder = HOTLINE if agency is None else agency_holder(agency.code)
    held = await holder_keys(visit, uow, holder)
    if not held:
        raise NoKeyToGive
    return {(holder, version): private for version, private in held.items()}


async def _first_key_of(visit: Visit, uow: UnitOfWork, agency: Agency) -> _Keys:
    """An agency's first worker brings its key into the world; the hotline keeps none of it."""
    if any(one.agency == agency.code for one in await uow.operators.list()):
        raise AgencyHasPeople
    if any(one.agency == agency.code for one in await uow.invitations.open(visit.now)):
        raise InvitationStillOpen
    pair = new_key_pair()
    key = await uow.keyring.add(agency_holder(agency.code), pair.public, visit.now)
    return {(key.holder, key.version): pair.private}
