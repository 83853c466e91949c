"""A case whose erasure somebody wished for while something speaks against doing it at once.

Sharing stops. One operator asks over the safe contact; then it goes, or the wish is taken back.
"""

from collections.abc import Mapping
from datetime import datetime

from intake.ids import CaseId
from intake.referrals import Mover, Status, Why, may_move
from intake.tickets import ERASURE_WISHED
from intake_store.unit import UnitOfWork

WISHED = ERASURE_WISHED


async def freeze(
    uow: UnitOfWork, cases: Mapping[CaseId, bool], *, erase_at: datetime, now: datetime
) -> None:
    """By case, whether the phone was known to be the person's: any other recalls nothing."""
    if not cases:
        return
    tickets = await uow.tickets.by_case(cases)
    for case, confirmed in sorted(cases.items()):
        await uow.cases.plan_erasure(case, erase_at)
        if confirmed and case in tickets:
            referrals = await uow.referrals.by_ticket(tickets[case].ref)
            recalled = [one for one in referrals if may_move(Mover.PERSON, one.status, _RECALLED)]
            for one in recalled:
                await uow.referrals.move(
                    one.id, one.status, _RECALLED, now, by="person", reason=Why.PERSON_CHANGED
                )
            await uow.referral_parts.withdraw([one.id for one in recalled])


_RECALLED = Status.RECALLED
