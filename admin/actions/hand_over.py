"""Handing over: both said yes; the consented parts are sealed anew, to the agency's key alone."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from admin.acts import note_act
from admin.errors import NotFound
from admin.holding import held, tell_of_referral
from admin.keyholder import case_key
from admin.pages.agency import can_open
from admin.referring import before
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Way
from intake.channels import ChannelKind
from intake.clocks import due
from intake.consent import FieldGroup
from intake.country_pack import Stage
from intake.firewall import purpose_for
from intake.ids import AskId, ReferralId
from intake.proposals import ReferralDraft, propose
from intake.referrals import Ask, AskStatus, Referral, Status
from intake.refusals import NotInThisState
from intake.tickets import Ticket, WaitsFor
from intake_store.contacts import open_contacts
from intake_store.keyring import agency_holder
from intake_store.referral_parts import Part
from intake_store.sealing import seal_to
from intake_store.unit import UnitOfWork
from intake_store.vault import context


@dataclass(frozen=True, slots=True)
class _Typed:
    """What the operator chose, and wrote for the next person, so that it is told once."""

    fields: tuple[FieldGroup, ...]
    summary: str
    name: str


async def hand_over(visit: Visit) -> Done:
    form = visit.form
    form.name = "hand-over"
    ask_id = AskId(UUID(visit.path["id"]))
    fields = tuple(map(FieldGroup, form.several("fields", tuple(FieldGroup))))
    way = Way(form.choice("way", tuple(Way)) or Way.TELEPHONE)
    referral_id = ReferralId(form.id)
    typed = _Typed(
        fields=fields,
        summary=form.text("summary", most=2000, needed=_if(FieldGroup.STORY in fields)),
        name=form.text("name", most=200, needed=_if(FieldGroup.NAME in fields)),
    )
    if not fields:
        form.wrong("fields", "wrong-fields")
    form.check()

    async def work(uow: UnitOfWork) -> None:
        ask = await uow.asks.get(ask_id)
        agency = None if ask is None else await uow.agencies.get(ask.agency)
        if ask is None or agency is None:
            raise NotFound
        ticket = await held(visit, uow, Action.HAND_OVER, ask.ticket)
        if await uow.referrals.get(referral_id) is not None:
            return  # a double click
        draft = propose(
            await before(visit, uow, ticket),
            agency,
            need=ask.need,
            fields=fields,
            way=way,
            by=visit.me.operator.id,
        )
        referral = _referral(visit, ticket, draft, referral_id)
        await uow.referrals.put(referral)
        if way is Way.PORTAL:
            await _seal_parts(visit, uow, ask, referral, typed)
        await uow.asks.move(
            ask.id,
            ask.status,
            AskStatus.HANDED_OVER,
            visit.now,
            by=str(visit.me.operator.id),
        )
        await uow.tickets.waits(ticket.ref, WaitsFor.AGENCY, referral.lapses_at)
        await tell_of_referral(visit, uow, ticket, referral)
        await note_act(uow, visit, Action.HAND_OVER, ticket.case)

    await visit.panel.store.carry_out(work)
    return Done(f"/referrals/{referral_id}")


def _if(needed: bool) -> str:  # noqa: FBT001 - the key of an error, or none
    return "wrong-empty" if needed else ""


def _referral(
    visit: Visit, ticket: Ticket, draft: ReferralDraft, referral_id: ReferralId
) -> Referral:
    return Referral(
        id=referral_id,
        ticket=draft.ticket,
        agency=draft.agency,
        need=draft.need,
        ask=draft.ask,
        status=Status.HANDED_OVER,
        way=draft.way,
        by=draft.by,
        handed_at=draft.at,
        lapses_at=due(ticket.urgency, visit.now, Stage.AGENCY, visit.panel.pack),
    )


async def _seal_parts(
    visit: Visit, uow: UnitOfWork, ask: Ask, referral: Referral, typed: _Typed
) -> None:
    ticket = await held(visit, uow, Action.HAND_OVER, ask.ticket)
    agency = await uow.agencies.get(ask.agency)
    holder = await uow.keyring.to_seal_to(agency_holder(ask.agency))
    if holder is None or agency is None or not await can_open(uow, ask.agency):
        raise NotInThisState  # nobody of the agency could open it: by telephone or on paper
    purpose = purpose_for(agency, ticket.country)
    parts = []
    for field, text in (await _texts(visit, uow, ticket, ask, typed)).items():
        if field not in typed.fields or not text:
            continue
        id_ = uuid4()
        consent = await uow.consents.number(ticket.case, purpose, agency.code, field)
        sealed = seal_to(holder.public, text.encode(), context("referral_parts.sealed", id_))
        parts.append(Part(id_, referral.id, field, consent, sealed, holder.version))
    await uow.referral_parts.add(parts)


async def _texts(
    visit: Visit, uow: UnitOfWork, ticket: Ticket, ask: Ask, typed: _Typed
) -> Mapping[FieldGroup, str]:
    """Codes as codes, so that the agency reads them in its own language; the rest as written."""
    case = (await uow.cases.get({ticket.case})).get(ticket.case)
    key = None if case is None else await case_key(visit, uow, case)
    contacts = {} if key is None else open_contacts(await uow.contacts.list(ticket.case), key)
    # The bot's own way back is of no use to anybody else; a number is.
    channel, _, address = contacts.pop("route", "").partition("|")
    if channel == ChannelKind.SMS:
        contacts["number"] = address.rpartition("|")[2]
    codes = {**ask.coarse, "needs": ticket.needs}
    screening = {"low": ticket.low, "high": ticket.high}
    return {
        FieldGroup.CODES: json.dumps(codes, ensure_ascii=False),
        FieldGroup.CONTACT: json.dumps(contacts, ensure_ascii=False) if contacts else "",
        FieldGroup.STORY: typed.summary,
        FieldGroup.SCREENING: json.dumps(screening),
        FieldGroup.NAME: typed.name,
    }
