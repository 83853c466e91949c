"""What an agency was asked and given, as an operator's deeds would have written it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from intake.agencies import Way
from intake.consent import FieldGroup
from intake.ids import AgencyCode, AskId, OperatorId, ReferralId
from intake.needs import Need
from intake.proposals import coarse
from intake.referrals import Ask, AskStatus, Referral, Status
from intake.tickets import Ticket
from intake_store.keyring import agency_holder
from intake_store.referral_parts import Part
from intake_store.sealing import seal_to
from intake_store.vault import context
from tests.admin.house import House

LOLA = "shelter-lola"
NUR = "crisis-nur"
PARTS = {
    FieldGroup.CODES: json.dumps({"sex": ["woman"], "age": ["adult"], "needs": ["food"]}),
    FieldGroup.CONTACT: json.dumps({"when": "after 20:00", "number": "000 00 00 07"}),
    FieldGroup.STORY: "Left a house two days ago. Is calm, tired.",
    FieldGroup.SCREENING: json.dumps({"low": 1, "high": 2}),
}


async def ask(
    house: House, ticket: Ticket, agency: str = LOLA, *, status: AskStatus = AskStatus.ASKED
) -> Ask:
    now = house.clock.now()
    one = Ask(
        id=AskId(uuid4()),
        ticket=ticket.ref,
        need=Need.SAFE_PLACE,
        agency=AgencyCode(agency),
        coarse=coarse(ticket, Need.SAFE_PLACE),
        status=AskStatus.ASKED,
        way=Way.PORTAL,
        by=OperatorId(uuid4()),
        asked_at=now,
        lapses_at=now + timedelta(hours=3),
    )
    async with house.store.writing() as uow:
        await uow.asks.put(one)
        if status is not AskStatus.ASKED:
            one = await uow.asks.move(one.id, AskStatus.ASKED, status, now)
    return one


async def hand_over(
    house: House,
    ticket: Ticket,
    agency: str = LOLA,
    *,
    parts: Mapping[FieldGroup, str] = PARTS,
    status: Status = Status.HANDED_OVER,
) -> Referral:
    """With its parts sealed to the agency's newest key."""
    now = house.clock.now()
    asked = await ask(house, ticket, agency, status=AskStatus.YES)
    one = Referral(
        id=ReferralId(uuid4()),
        ticket=ticket.ref,
        agency=AgencyCode(agency),
        need=Need.SAFE_PLACE,
        ask=asked.id,
        status=Status.HANDED_OVER,
        way=Way.PORTAL,
        by=OperatorId(uuid4()),
        handed_at=now,
        lapses_at=now + timedelta(hours=1),
    )
    async with house.store.writing() as uow:
        await uow.asks.move(asked.id, AskStatus.YES, AskStatus.HANDED_OVER, now)
        await uow.referrals.put(one)
        holder = await uow.keyring.current(agency_holder(AgencyCode(agency)))
        if holder is not None:
            sealed = []
            for field, text in parts.items():
                id_ = uuid4()
                bound = context("referral_parts.sealed", id_)
                bytes_ = seal_to(holder.public, text.encode(), bound)
                sealed.append(Part(id_, one.id, field, None, bytes_, holder.version))
            await uow.referral_parts.add(sealed)
        if status is not Status.HANDED_OVER:
            await uow.referrals.move(one.id, Status.HANDED_OVER, status, now)
    return replace(one, status=status)
