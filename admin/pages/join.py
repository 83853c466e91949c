"""The sign-up page behind a one-time link."""

from dataclasses import dataclass

from admin.errors import NotFound
from admin.passwords import SHORTEST
from admin.visit import Visit
from intake.access import Role
from intake_store.keys import token_hash
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class JoinView:
    title: str
    role: Role
    organisation: str
    first: bool
    shortest: int
    languages: tuple[tuple[str, str], ...]  # code, name in itself


async def read(visit: Visit, uow: UnitOfWork) -> JoinView:
    invitation = await uow.invitations.find(token_hash(visit.path["token"]), visit.now)
    if invitation is None or invitation.restores is not None:
        raise NotFound
    organisation = visit.panel.pack.organisations.get(invitation.organisation)
    names = {} if organisation is None else organisation.names
    return JoinView(
        title=visit.say("join"),
        role=invitation.role,
        organisation=names.get(visit.language) or next(iter(names.values()), ""),
        first=not await uow.operators.any(),
        shortest=SHORTEST,
        languages=tuple((fact.code, fact.name) for fact in visit.panel.pack.spoken),
    )
