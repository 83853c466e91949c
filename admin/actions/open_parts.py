"""Opening the parts of a hand-over for ten minutes: on record, and only while the agency helps."""

from uuid import UUID

from admin.acts import note_act
from admin.errors import NotFound
from admin.keyholder import agency_keys
from admin.pages.hand_over import READABLE, rests, taken_back
from admin.pages.inbox import own_agency
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.ids import ReferralId
from intake.refusals import ConsentMissing, NotInThisState, Refusal
from intake_store.unit import UnitOfWork


class NoAgencyKey(Refusal):
    """This account was not given its agency's key: a colleague who holds it invites anew."""


class ReadingRests(Refusal):
    """A human asks the person something first; an agency is not told that it is a wish to go."""


async def open_parts(visit: Visit) -> Done:
    referral_id = ReferralId(UUID(visit.path["id"]))

    async def work(uow: UnitOfWork) -> None:
        one = await uow.referrals.get(referral_id)
        if one is None or one.agency != visit.me.operator.agency:
            raise NotFound
        if one.status not in READABLE:
            raise NotInThisState
        if await rests(uow, one):
            raise ReadingRests
        if await taken_back(visit, uow, one, await own_agency(visit, uow)):
            raise ConsentMissing
        if not await agency_keys(visit, uow):
            raise NoAgencyKey
        await note_act(uow, visit, Action.OPEN_PART, referral_id, Why.ANSWERING)

    await visit.panel.store.carry_out(work)
    return Done(f"/inbox/hand-overs/{referral_id}#parts")
