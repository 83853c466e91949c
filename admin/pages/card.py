"""A consent card before it is sent: which agency, what exactly, what for; as it will be read."""

from collections.abc import Sequence
from dataclasses import dataclass

from admin.errors import NotFound
from admin.pages import rows
from admin.pages.options import Option
from admin.visit import Visit
from bot.messages.render import Rendered, render, sms_texts
from bot.messages.segments import segments
from intake.agencies import Agency
from intake.channels import ChannelKind
from intake.consent import FieldGroup
from intake.ids import AgencyCode, TicketRef
from intake.needs import Need
from intake.outgoing import Choice, Message
from intake.tickets import Ticket
from intake_store.unit import UnitOfWork

# What is asked for at first; the operator may ask for more or less.
USUAL = (FieldGroup.CODES, FieldGroup.CONTACT)


@dataclass(frozen=True, slots=True)
class CardFormView:
    title: str
    ref: TicketRef
    who: str
    language: str
    agencies: tuple[Option, ...]
    agency: AgencyCode | None
    name: str
    must_report: tuple[str, ...]
    under: str
    fields: tuple[FieldGroup, ...]
    ticked: tuple[str, ...]
    needs: tuple[Need, ...]
    need: str
    reading: Rendered | None  # as the person will read it
    texts: tuple[str, ...]  # the same, SMS by SMS
    segments: int  # of all of them
    sms: bool


async def read(visit: Visit, uow: UnitOfWork) -> CardFormView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    standing = await uow.standings.get(ticket.ref)
    excluded = (
        () if standing is None or standing.exclusions is None else standing.exclusions.agencies
    )
    everybody = await uow.agencies.list()
    shut = {one.organisation.code for one in everybody if one.code in excluded}
    agencies = [one for one in everybody if one.organisation.code not in shut and not one.closed]
    wanted = visit.wrong.was("agency") or visit.query.get("agency", "")
    agency = next((one for one in agencies if one.code == wanted), None)
    ticked = visit.wrong.typed.get("fields") or tuple(USUAL)
    needs = () if agency is None else needs_for(agency, ticket)
    need = visit.wrong.was("need") or (needs[0] if needs else "")
    where = await uow.conversations.state(ticket.case)
    channel = where[0].channel if where else ChannelKind(ticket.channel)
    language = (where[0].language if where else None) or ticket.language
    reading = None if agency is None or not ticked else as_read(ticket, agency, ticked, need)
    by_sms = reading is not None and channel is ChannelKind.SMS
    texts = sms_texts(reading, language, visit.panel.texts) if reading and by_sms else ()
    return CardFormView(
        title=ticket.ref,
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        language=language,
        agencies=tuple(
            Option(one.code, one.name(visit.language))
            for one in sorted(agencies, key=lambda one: one.name(visit.language))
        ),
        agency=None if agency is None else agency.code,
        name="" if agency is None else agency.name(visit.language),
        must_report=() if agency is None else tuple(agency.organisation.must_report),
        under="" if agency is None else agency.organisation.under,
        fields=tuple(FieldGroup),
        ticked=tuple(ticked),
        needs=needs,
        need=need,
        reading=None if reading is None else render(reading, language, channel, visit.panel.texts),
        texts=texts,
        segments=sum(map(segments, texts)),
        sms=channel is ChannelKind.SMS,
    )


def needs_for(agency: Agency, ticket: Ticket) -> tuple[Need, ...]:
    """Of the person's needs those it serves, first; then whatever else it serves."""
    theirs = tuple(Need(need) for need in ticket.needs if need in agency.services)
    return (*theirs, *(need for need in Need if need in agency.services and need not in theirs))


def as_read(ticket: Ticket, agency: Agency, fields: Sequence[str], need: str) -> Message:
    """The card as the dialogue will say it: the same key, the same arguments."""
    organisation = agency.organisation
    duties = tuple(f"report-{duty}" for duty in organisation.must_report)
    return Message(
        "card-ask",
        {
            "recipient": agency.name(ticket.language),
            "fields_key": tuple(f"field-{field}" for field in fields),
            "need_key": f"need-{need}",
            "report_key": duties or ("report-none",),
            "under_key": f"under-{organisation.under}",
        },
        choices=tuple(Choice(said, f"card-{said}") for said in ("yes", "no", "not-now")),
    )
