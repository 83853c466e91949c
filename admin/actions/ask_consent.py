"""Sending a consent card: the person answers it in the chat; silence is a no."""

from admin.acts import note_act
from admin.forms import FormWrong, Wrong
from admin.holding import held, route, tell
from admin.keyholder import case_key
from admin.pages.card import needs_for
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.consent import FieldGroup
from intake.firewall import purpose_for
from intake.ids import AgencyCode, CardId
from intake.incoming import ConsentAsked
from intake.needs import Need
from intake.refusals import AgencyBlocked
from intake.tickets import WaitsFor
from intake_store.cards import Card
from intake_store.unit import UnitOfWork


async def ask_consent(visit: Visit) -> Done:
    form = visit.form
    form.name = "card"
    async with visit.panel.store.reading() as uow:
        agencies = {one.code: one for one in await uow.agencies.list()}
    agency = agencies.get(AgencyCode(form.choice("agency", tuple(agencies))))
    fields = form.several("fields", tuple(FieldGroup), needed="wrong-fields")
    need = form.choice("need", tuple(Need))
    card_id = CardId(form.id)
    form.check()
    if form.choice("way", ("send", "preview"), needed="") == "preview" or agency is None:
        raise FormWrong(Wrong(typed=form.fields, name="card"))

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.ASK_CONSENT)
        if await uow.cards.get(card_id) is not None:
            return ticket.ref  # a double click
        standing = await uow.standings.get(ticket.ref)
        exclusions = None if standing is None else standing.exclusions
        named = () if exclusions is None else exclusions.agencies
        # Every door of a body that must not learn is shut, as it is for a hand-over.
        shut = agency.organisation.code in {
            agencies[code].organisation.code for code in named if code in agencies
        }
        if shut or need not in needs_for(agency, ticket):
            raise AgencyBlocked(agency=agency.code)
        await uow.cards.put(
            Card(
                id=card_id,
                case=ticket.case,
                agency=agency.code,
                fields=tuple(map(FieldGroup, fields)),
                need=need,
                wording=visit.panel.texts.wording("card-ask"),
                asked_by=visit.me.operator.id,
                asked_at=visit.now,
            )
        )
        case = (await uow.cases.get({ticket.case})).get(ticket.case)
        key = None if case is None else await case_key(visit, uow, case)
        asked = ConsentAsked(
            card=card_id,
            agency=agency.code,
            recipient=agency.name(ticket.language),
            fields=fields,
            need=need,
            must_report=tuple(agency.organisation.must_report),
            under=agency.organisation.under,
            purpose=purpose_for(agency, visit.panel.pack.country),
            route=await route(uow, ticket, key),
        )
        await tell(visit, uow, ticket, asked, str(card_id))
        await uow.tickets.waits(ticket.ref, WaitsFor.PERSON)
        await note_act(uow, visit, Action.ASK_CONSENT, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#consents")
