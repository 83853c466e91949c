"""Tajikistan's pack as the tests see it, and a ticket to be changed as a test needs it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from uuid import UUID

from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.country_pack import CountryPack
from intake.ids import CaseId, CountryCode, Language, TicketRef
from intake.tickets import AgeBand, Opening, Status, Subject, Ticket, Urgency
from intake_store.packs import load

COUNTRIES = Path(__file__).parents[2] / "countries"
TODAY = date(2026, 11, 24)  # a Tuesday
NOON = datetime(2026, 11, 24, 7, tzinfo=UTC)  # in Dushanbe
ALL_FIELDS = tuple(FieldGroup)


@cache
def tajikistan() -> CountryPack:
    return load(COUNTRIES / "tj", TODAY)


def a_ticket(**changes: object) -> Ticket:
    ticket = Ticket(
        ref=TicketRef("TJ-7K3-9QD"),
        case=CaseId(UUID(int=1)),
        country=CountryCode("tj"),
        stay="TJ-DU",
        language=Language("tg"),
        channel="telegram",
        subject=Subject.SELF,
        age=AgeBand.ADULT,
        opened_by=Opening.NEED,
        urgency=Urgency.SOON,
        due_at=NOON,
        status=Status.OPEN,
        opened_at=NOON,
        last_at=NOON,
    )
    return replace(ticket, **changes)  # type: ignore[arg-type]


def said(
    purpose: Purpose,
    answer: Said = Said.YES,
    *,
    to: str = "",
    provisional: bool = False,
    until: datetime | None = None,
    fields: tuple[FieldGroup, ...] = ALL_FIELDS,
) -> Entry:
    return Entry(
        purpose=purpose,
        said=answer,
        recipient=to,
        fields=fields,
        channel="telegram",
        wording="consents-card@00000000",
        language=Language("tg"),
        how=How.CHAT,
        by="person",
        at=NOON,
        provisional=provisional,
        until=until,
    )


LOOK = said(Purpose.LOOK_FOR_SERVICE)
