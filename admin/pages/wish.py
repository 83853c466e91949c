"""A wish to be erased that waits: who asks the person, and alone opens what is sealed."""

from dataclasses import dataclass

from admin.pages.options import Option
from admin.visit import Visit
from intake.access import Role
from intake.tickets import ERASURE_WISHED, Ticket
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Wish:
    name: str  # who checks it; "" nobody yet
    mine: bool
    colleagues: tuple[Option, ...]  # to whom the check may be handed

    @property
    def free(self) -> bool:
        return not self.name


async def wish(visit: Visit, uow: UnitOfWork, ticket: Ticket) -> Wish | None:
    """None: nobody wishes it erased."""
    if ERASURE_WISHED not in ticket.flags:
        return None
    people = await uow.operators.list(ended=True)
    checks = next((one for one in people if one.id == ticket.checked_by), None)
    return Wish(
        name="" if checks is None else checks.name,
        mine=ticket.checked_by == visit.me.operator.id,
        colleagues=tuple(
            Option(str(one.id), one.name)
            for one in people
            if may_check(visit, one) and one.id != ticket.checked_by
        ),
    )


def may_check(visit: Visit, one: Operator) -> bool:
    works = one.role in {Role.OPERATOR, Role.SUPERVISOR} and one.ended_at is None
    return works and one.country == visit.me.operator.country
