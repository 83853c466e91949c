"""The holders' keys: which version stands, who holds it, what still lies under an earlier one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from admin.pages.people import is_seen
from admin.visit import Visit
from intake.access import Action, Role
from intake.audit import Thing
from intake.ids import AgencyCode
from intake_store import rotation
from intake_store.deployment import PINS
from intake_store.keyring import HOTLINE, Grant, Version, agency_holder, agency_of
from intake_store.keys import fingerprint, whole_fingerprint
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork

_HOLDS = {Role.OPERATOR, Role.SUPERVISOR}


@dataclass(frozen=True, slots=True)
class HolderView:
    """Of one holder; `older` counts what lies under earlier versions, of `sealed` in all."""

    name: str  # of the agency; "" the hotline
    version: int
    made_at: datetime
    fingerprint: str
    pin: str  # the whole fingerprint, for the bot's settings
    sealed: int
    older: int
    members: tuple[tuple[str, Role], ...]
    left: tuple[tuple[str, Role, datetime], ...]  # had it, and have gone since it was made
    old_grants: int
    paper_at: datetime | None  # when the recovery key was made
    waits: str  # the whole fingerprint of a key that is made and not used yet; "" none
    mine: bool  # who reads this may turn it over


@dataclass(frozen=True, slots=True)
class KeysView:
    title: str
    holders: tuple[HolderView, ...]
    holds: bool  # who reads this holds the newest one of theirs
    pinned: bool  # the bot takes only keys that its settings name


def own_holder(visit: Visit) -> str:
    """Whose key it is that who is signed in may turn over, as far as they hold it."""
    agency = visit.me.operator.agency
    return HOTLINE if agency is None else agency_holder(agency)


def about(visit: Visit) -> AgencyCode | Thing:
    """How the audit log names the holder."""
    return visit.me.operator.agency or Thing.HOTLINE_KEY


def pins(kept: str | None) -> tuple[str, ...]:
    """What the bot's settings name, as it told when it started."""
    return tuple((kept or "").split())


async def read(visit: Visit, uow: UnitOfWork) -> KeysView:
    everybody = await uow.operators.list(ended=True)
    own = own_holder(visit)
    holders = [own]
    if visit.me.operator.role is not Role.AGENCY:
        holders += [agency_holder(one.code) for one in await uow.agencies.list()]
    views = [
        view
        for holder in holders
        if (view := await _holder(visit, uow, holder, everybody)) is not None
    ]
    grants = await uow.keyring.grants(visit.me.operator.id)
    current = await uow.keyring.current(own)
    return KeysView(
        title=visit.say("menu-keys"),
        holders=tuple(views),
        holds=current is not None
        and any(one.holder == own and one.version == current.version for one in grants),
        pinned=own == HOTLINE and bool(pins(await uow.deployment.get(PINS))),
    )


async def _holder(
    visit: Visit, uow: UnitOfWork, holder: str, everybody: Sequence[Operator]
) -> HolderView | None:
    versions = await uow.keyring.versions(holder)
    used = [one for one in versions if one.used_from is not None]
    if not used:
        return None
    current, progress = used[-1], await rotation.progress(uow, holder)
    grants = await uow.keyring.of_holder(holder)
    paper = await uow.recovery_keys.current(holder)
    agency = None if holder == HOTLINE else agency_of(holder)
    entry = next((one for one in await uow.agencies.list() if one.code == agency), None)
    return HolderView(
        name="" if agency is None else agency if entry is None else entry.name(visit.language),
        version=current.key.version,
        made_at=current.made_at,
        fingerprint=fingerprint(current.key.public),
        pin=whole_fingerprint(current.key.public),
        sealed=progress.sealed,
        older=progress.older,
        members=_members(everybody, grants, current),
        left=_left(visit, everybody, agency, current),
        old_grants=sum(one.version < current.key.version for one in grants),
        paper_at=None if paper is None else paper.made_at,
        waits="" if versions[-1] is current else whole_fingerprint(versions[-1].key.public),
        mine=holder == own_holder(visit) and visit.may(Action.TURN_KEY),
    )


def _members(
    everybody: Sequence[Operator], grants: Sequence[Grant], current: Version
) -> tuple[tuple[str, Role], ...]:
    held = {one.member for one in grants if one.version == current.key.version}
    return tuple((one.name, one.role) for one in everybody if one.id in held)


def _left(
    visit: Visit, everybody: Sequence[Operator], agency: str | None, current: Version
) -> tuple[tuple[str, Role, datetime], ...]:
    return tuple(
        (one.name, one.role, one.ended_at)
        for one in everybody
        if one.ended_at is not None
        and one.ended_at >= current.made_at
        and is_seen(visit, one)
        and (one.role in _HOLDS if agency is None else one.agency == agency)
    )
