"""Who has seen what of a person's: roles and reasons, to be read to them if they ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from admin.errors import NotFound
from admin.visit import Visit
from intake.access import Action
from intake.audit import Act, Why
from intake.ids import TicketRef
from intake.tickets import Ticket
from intake_store.unit import UnitOfWork

# By these somebody came to read something, or something came to somebody.
SEEN: Final = frozenset(
    {
        Action.CLAIM,
        Action.RELEASE,
        Action.READ_STORY,
        Action.OPEN_MEDIA,
        Action.CORRECT_SCREENING,
        Action.CHECK_WISH,
        Action.HAND_CHECK,
        Action.HAND_OVER,
        Action.OPEN_PART,
    }
)


@dataclass(frozen=True, slots=True)
class Look:
    at: datetime
    role: str
    what: str
    why: Why


@dataclass(frozen=True, slots=True)
class SeenView:
    title: str
    ref: TicketRef
    looks: tuple[Look, ...]  # the newest first


async def read(visit: Visit, uow: UnitOfWork) -> SeenView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    at_agencies = await _agencies(visit, uow, ticket)
    acts = await uow.audit_log.of((str(ticket.case), *at_agencies))
    return SeenView(
        title=visit.say("seen"),
        ref=ticket.ref,
        looks=tuple(
            Look(act.at, act.role, _what(visit, act, at_agencies), act.why)
            for act in acts
            if act.act in SEEN and not _is_only_given_back(act)
        ),
    )


async def _agencies(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> Mapping[str, str]:
    """The names of the agencies, by the hand-overs to them."""
    names = {one.code: one.name(visit.language) for one in await uow.agencies.list()}
    referrals = await uow.referrals.by_ticket(ticket.ref)
    return {str(one.id): names.get(one.agency, one.agency) for one in referrals}


def _is_only_given_back(act: Act) -> bool:
    """To the queue, where nobody reads it before they claim it."""
    return act.act == Action.RELEASE and act.why is not Why.HANDING_OVER


def _what(visit: Visit, act: Act, at_agencies: Mapping[str, str]) -> str:
    return visit.say(f"seen-{act.act}", name=at_agencies.get(act.subject, ""))
