"""What an operator heard after the screening: the ticket grows by the same rules, and only grows.

A correction replaces the band of levels; floors stay once they were raised, and an urgency is
never lowered by it: lowering is an act of its own, and said so.
"""

from collections.abc import Collection
from typing import Final

from intake.answers import Answers
from intake.gates import DANGER_SAID, DYING_SAID, Child, Danger, Dying, Gates, Tense, Topic
from intake.growth import REASSESSED
from intake.handling import Floor, Handling, handling
from intake.needs import Need
from intake.screening import Assessment
from intake.tickets import AgeBand, Growth, Subject, Ticket

# Floors that answers of the screening raise; the others rest on what was said beside it.
OF_ANSWERS: Final = frozenset(
    {
        Floor.CHILD_EXPLOITED,
        Floor.EXPLOITED_AND_HELD,
        Floor.HELD_BEFORE_LEAVING,
        Floor.PRIVATE_AND_FORCED,
        Floor.BROKEN_OFF,
    }
)


def gates_of(ticket: Ticket, age: AgeBand | None = None) -> Gates:
    """What was asked around the screening, as far as the ticket carries it."""
    child = {AgeBand.UNDER_18: Child.YES, AgeBand.NOT_SURE: Child.NOT_SURE}
    return Gates(
        danger=DANGER_SAID.get(ticket.danger, Danger.NONE),
        dying=DYING_SAID.get(ticket.dying, Dying.NONE),
        tense=Tense(ticket.tense) if ticket.tense else Tense.UNKNOWN,
        child=child.get(age or ticket.age, Child.NO),
        alone=Floor.CHILD_ALONE in ticket.floors,
        reporter=ticket.subject is Subject.REPORTER,
        topics=frozenset(Topic(one) for one in ticket.topics if one in set(Topic)),
        broken_off="broken-off" in ticket.flags,
    )


def handled(
    ticket: Ticket, assessment: Assessment | None, answers: Answers, age: AgeBand | None = None
) -> Handling:
    """How the case would be treated by these answers alone."""
    needs = [Need(one) for one in ticket.needs if one in set(Need)]
    return handling(assessment, gates_of(ticket, age), answers, needs)


def regrowth(
    ticket: Ticket, assessment: Assessment, answers: Answers, age: AgeBand | None = None
) -> Growth:
    now = handled(ticket, assessment, answers, age)
    return Growth(
        age=age,
        flags=(REASSESSED,),
        floors=tuple(now.floors),
        low=assessment.low,
        high=assessment.high,
        urgency=now.urgency,
    )


def no_longer_said(floors: Collection[str], now: Handling) -> frozenset[str]:
    """Floors of a ticket that its answers would not raise again; they stay all the same."""
    return frozenset(one for one in floors if one in OF_ANSWERS and one not in now.floors)
