"""The consents of a ticket: what the bot asked, and every card, as they stand now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from admin.visit import Visit
from intake.agencies import Agency
from intake.consent import Cover, Entry, FieldGroup, Purpose, cover
from intake.firewall import yes_to
from intake.ids import AgencyCode, CardId
from intake.tickets import Ticket
from intake_store.cards import Card
from intake_store.unit import UnitOfWork

# How an answer looks: kind of state, icon. A no is ink, never red.
_LOOKS: Mapping[Cover, tuple[str, str]] = {
    Cover.YES: ("good", "check"),
    Cover.PROVISIONAL: ("warn", "question"),
    Cover.NO: ("no", "blocked"),
    Cover.NOT_NOW: ("idle", "minus"),
    Cover.NEVER_ASKED: ("idle", "due"),
    Cover.LAPSED: ("warn", "clock"),
    Cover.WITHDRAWN: ("no", "recall"),
}


@dataclass(frozen=True, slots=True)
class Answer:
    cover: Cover
    kind: str
    icon: str
    at: datetime | None
    wording: str  # the version, without the key


@dataclass(frozen=True, slots=True)
class BotConsent:
    purpose: Purpose
    answer: Answer


@dataclass(frozen=True, slots=True)
class CardView:
    id: CardId
    agency: AgencyCode
    name: str
    fields: tuple[FieldGroup, ...]
    need: str
    must_report: tuple[str, ...]
    under: str
    asked_at: datetime
    waiting: bool
    answer: Answer


@dataclass(frozen=True, slots=True)
class ConsentsView:
    asked_by_bot: tuple[BotConsent, ...]
    cards: tuple[CardView, ...]
    notice: Answer


async def consents(
    visit: Visit, uow: UnitOfWork, ticket: Ticket, ledger: Sequence[Entry]
) -> ConsentsView:
    agencies = {one.code: one for one in await uow.agencies.list()}
    cards = await uow.cards.by_case(ticket.case)
    return ConsentsView(
        asked_by_bot=tuple(
            BotConsent(purpose, _answer(ledger, purpose, "", visit.now))
            for purpose in (Purpose.WRITE_BACK, Purpose.LOOK_FOR_SERVICE)
        ),
        cards=tuple(
            _card(visit, card, agencies[card.agency], ledger)
            for card in reversed(cards)
            if card.agency in agencies
        ),
        notice=_answer(ledger, Purpose.KEEP, "", visit.now),
    )


def _card(visit: Visit, card: Card, agency: Agency, ledger: Sequence[Entry]) -> CardView:
    each = (
        yes_to(agency, visit.panel.pack.country, ledger, now=visit.now, field=field)
        for field in card.fields
    )
    stands = next((one for one in each if one is not Cover.YES), Cover.YES)
    kind, icon = _LOOKS[stands]
    waiting = card.answered is None
    return CardView(
        id=card.id,
        agency=card.agency,
        name=agency.name(visit.language),
        fields=card.fields,
        need=card.need,
        must_report=tuple(agency.organisation.must_report),
        under=agency.organisation.under,
        asked_at=card.asked_at,
        waiting=waiting,
        answer=Answer(stands, kind, icon, card.answered_at, _version(card.wording)),
    )


def _answer(ledger: Sequence[Entry], purpose: Purpose, recipient: str, now: datetime) -> Answer:
    stands = cover(ledger, purpose, now=now, recipient=recipient)
    kind, icon = _LOOKS[stands]
    latest = next(
        (
            entry
            for entry in reversed(ledger)
            if entry.purpose is purpose and entry.recipient == recipient
        ),
        None,
    )
    return Answer(
        cover=stands,
        kind=kind,
        icon=icon,
        at=None if latest is None else latest.at,
        wording="" if latest is None else _version(latest.wording),
    )


def _version(wording: str) -> str:
    return wording.rpartition("@")[2][:8]
