"""What goes into the audit log: one line for each act of somebody who is signed in."""

from admin.visit import Visit
from intake.access import Action
from intake.audit import About, Act, Why
from intake_store.operators import Operator
from intake_store.unit import UnitOfWork


async def note_act(
    uow: UnitOfWork,
    visit: Visit,
    action: Action,
    subject: About,
    why: Why = Why.ROUTINE,
    *,
    note_digest: str = "",
) -> None:
    """Last in its transaction: it locks the end of the chain.

    `subject`: of a ticket its case, whose random id means nothing outside this database.
    """
    await note_act_of(
        uow, visit, visit.me.operator, action, subject, why=why, note_digest=note_digest
    )


async def note_act_of(
    uow: UnitOfWork,
    visit: Visit,
    operator: Operator,
    action: Action,
    subject: About,
    *,
    why: Why = Why.ROUTINE,
    note_digest: str = "",
) -> None:
    """For whoever is just signing in or up."""
    await uow.audit_log.add(
        Act(
            at=visit.now,
            who=str(operator.id),
            role=operator.role.value,
            act=action.value,
            subject=str(subject),
            why=why,
            note_digest=note_digest,
        )
    )
