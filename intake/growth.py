"""How a ticket takes in what a turn adds: sets grow, urgency rises, a clock is only shortened."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from intake.handling import NOW_FLOORS
from intake.ids import CaseId
from intake.tickets import GOES_SOON, NO_WAY_BACK, Growth, Status, Ticket, Urgency, WaitsFor

REASSESSED: Final = "reassessed"  # a flag: an operator corrected the answers after talking


@dataclass(frozen=True, slots=True)
class Grow:
    """What one turn adds to the ticket of one case.

    `due_at` is the clock of the urgency *after* the growth, from the country's clocks. It is taken
    when the urgency changes or the ticket begins to wait for us; otherwise only if it is sooner.
    """

    case: CaseId
    growth: Growth
    at: datetime
    due_at: datetime | None = None
    heard: bool = True  # the person wrote; a timer's turn leaves `last_at` alone
    reopen: bool = False  # a closed ticket is taken up again


def grown(ticket: Ticket, grow: Grow) -> Ticket:
    """The ticket afterwards, one version later. Nothing that was known is lost."""
    growth = grow.growth
    low, high = _band(ticket, growth)
    urgency = urgency_after(ticket, growth)
    waits_for = growth.waits_for or ticket.waits_for
    anew = urgency is not ticket.urgency or (
        waits_for is WaitsFor.US and ticket.waits_for is not WaitsFor.US
    )
    return replace(
        ticket,
        subject=growth.subject or ticket.subject,
        age=ticket.age if _heard_outside(ticket, growth) else growth.age or ticket.age,
        stay=growth.stay or ticket.stay,
        sex=growth.sex or ticket.sex,
        how_many=growth.how_many or ticket.how_many,
        tense=growth.tense or ticket.tense,
        danger=growth.danger or ticket.danger,
        dying=growth.dying or ticket.dying,
        topics=joined(ticket.topics, growth.topics),
        needs=joined(ticket.needs, growth.needs),
        flags=joined(
            (flag for flag in ticket.flags if flag not in {*growth.unflag, *_over(grow)}),
            growth.flags,
        ),
        floors=joined(
            (floor for floor in ticket.floors if floor not in growth.withdrawn), growth.floors
        ),
        low=low,
        high=high,
        urgency=urgency,
        due_at=_due(ticket.due_at, grow.due_at, anew=anew),
        waits_for=waits_for,
        status=Status.OPEN if grow.reopen else ticket.status,
        last_at=max(ticket.last_at, grow.at) if grow.heard else ticket.last_at,
        version=ticket.version + 1,
    )


def _over(grow: Grow) -> tuple[str, ...]:
    """Whoever writes can be answered where they write, and what is kept is kept anew."""
    return (NO_WAY_BACK, GOES_SOON) if grow.heard else ()


def _heard_outside(ticket: Ticket, growth: Growth) -> bool:
    """A turn's growth, after an operator's re-assessment."""
    return REASSESSED in ticket.flags and REASSESSED not in growth.flags


def _band(ticket: Ticket, growth: Growth) -> tuple[int, int]:
    """Once an operator has re-assessed, what the person adds in the chat alone can only raise it:
    the dialogue does not know what was heard outside it."""
    low = ticket.low if growth.low is None else growth.low
    high = ticket.high if growth.high is None else growth.high
    if not _heard_outside(ticket, growth):
        return low, high
    if low <= ticket.low:
        return ticket.low, ticket.high
    return low, max(high, ticket.high)


def joined(before: Iterable[str], added: Iterable[str]) -> tuple[str, ...]:
    """Each once, in the order in which they first came."""
    return tuple(dict.fromkeys((*before, *added)))


def urgency_after(ticket: Ticket, growth: Growth) -> Urgency:
    """It only rises, but for an operator's act, and for what rang before its question was answered.

    That falls back to *today* and no further, where nothing else made it *now*, and only while
    nobody has taken the ticket: then it is theirs to lower.
    """
    wanted = growth.urgency or ticket.urgency
    if growth.lower_allowed:
        return wanted
    taken_back = set(ticket.floors).intersection(growth.withdrawn)
    left = {*ticket.floors, *growth.floors} - taken_back
    if taken_back and ticket.claimed_by is None and NOW_FLOORS.isdisjoint(left):
        return (growth.urgency or Urgency.TODAY).or_sooner(Urgency.TODAY)
    return ticket.urgency.or_sooner(wanted)


def _due(before: datetime, wanted: datetime | None, *, anew: bool) -> datetime:
    if wanted is None:
        return before
    return wanted if anew else min(before, wanted)
