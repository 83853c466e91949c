"""Giving access back: the page for who opens the link, and the page behind the link."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from admin.errors import NotFound
from admin.keyholder import holder_keys
from admin.pages.people import INVITES, person
from admin.passwords import SHORTEST
from admin.visit import Visit
from intake.access import Role
from intake.ids import OperatorId
from intake.refusals import Refusal
from intake_store.keyring import HOTLINE
from intake_store.keys import token_hash
from intake_store.operators import Operator
from intake_store.restorations import Restoration
from intake_store.sealing import CannotOpen, PrivateKey, open_with
from intake_store.unit import UnitOfWork
from intake_store.vault import context

LINK_HOLDS: Final = timedelta(hours=48)


class OwnAccess(Refusal):
    """Nobody restores their own access: a colleague does, who then knows of it."""


@dataclass(frozen=True, slots=True)
class Earlier:
    at: datetime
    by: str
    why: str  # "" sealed to a key that is not ours
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class RestoringView:
    title: str
    id: OperatorId
    name: str
    role: Role
    hours: int
    earlier: tuple[Earlier, ...]


@dataclass(frozen=True, slots=True)
class ComeBackView:
    title: str
    login: str
    shortest: int


async def read(visit: Visit, uow: UnitOfWork) -> RestoringView:
    one = await colleague(visit, uow)
    found = await uow.restorations.of(one.id)
    people = await uow.operators.by_ids({each.opened_by for each in found})
    keys = await holder_keys(visit, uow, HOTLINE)
    return RestoringView(
        title=visit.say("restore-head", name=one.name),
        id=one.id,
        name=one.name,
        role=one.role,
        hours=int(LINK_HOLDS.total_seconds() // 3600),
        earlier=tuple(
            Earlier(
                at=each.opened_at,
                by=people[each.opened_by].name if each.opened_by in people else "",
                why=_why(each, keys.get(each.holder_version)),
                used_at=each.used_at,
            )
            for each in found
        ),
    )


async def read_link(visit: Visit, uow: UnitOfWork) -> ComeBackView:
    link = await uow.invitations.find(token_hash(visit.path["token"]), visit.now)
    one = None if link is None or link.restores is None else await uow.operators.get(link.restores)
    if one is None or one.ended_at is not None:
        raise NotFound
    return ComeBackView(title=visit.say("come-back"), login=one.login, shortest=SHORTEST)


async def colleague(visit: Visit, uow: UnitOfWork) -> Operator:
    """Whose access may be restored. Raises NotFound, OwnAccess."""
    one = await person(visit, uow)
    if one.id == visit.me.operator.id:
        raise OwnAccess
    if one.role not in INVITES.get(visit.me.operator.role, ()):
        raise NotFound
    return one


def _why(one: Restoration, hotline: PrivateKey | None) -> str:
    if hotline is None:
        return ""
    try:
        return open_with(
            hotline, one.why_sealed, context("restorations.why_sealed", one.id)
        ).decode()
    except CannotOpen:
        return ""
