"""What happened to a ticket, the newest first: people's acts, cards, requests, hand-overs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from admin.visit import Visit
from intake.access import Action
from intake.consent import Entry, Said
from intake.ids import AgencyCode
from intake.tickets import Ticket
from intake_store.unit import UnitOfWork

# Acts that say something on a timeline; looking at a page is none.
_TOLD = frozenset(
    {
        Action.CLAIM,
        Action.RELEASE,
        Action.READ_STORY,
        Action.OPEN_MEDIA,
        Action.NOTE_WHO_MUST_NOT_LEARN,
        Action.WRITE_NOTE,
        Action.NOTE_TOLD,
        Action.CHANGE_NEEDS,
        Action.CORRECT_SCREENING,
        Action.SET_PRESUMED,
        Action.CLOSE,
        Action.REOPEN,
        Action.REPLY,
        Action.SEND_AGAIN,
        Action.OFFER_WORD,
        Action.RENEW_CODE,
    }
)


@dataclass(frozen=True, slots=True)
class Event:
    at: datetime
    key: str  # words: `event-…`
    args: Mapping[str, str] = field(default_factory=dict)


async def timeline(
    visit: Visit, uow: UnitOfWork, ticket: Ticket, ledger: Sequence[Entry]
) -> tuple[Event, ...]:
    agencies = {one.code: one.name(visit.language) for one in await uow.agencies.list()}
    events = [Event(ticket.opened_at, f"event-opened-{ticket.opened_by.value}")]
    events += await _acts(uow, ticket)
    events += await _alarms(uow, ticket)
    events += await _agencies(uow, ticket, agencies)
    events += [
        Event(
            entry.at,
            f"event-consent-{entry.said.value}",
            {
                "purpose": visit.panel.wording.label_in(visit.language)("purpose", entry.purpose),
                "name": agencies.get(AgencyCode(entry.recipient), ""),
            },
        )
        for entry in ledger
        if entry.said in set(Said)
    ]
    return tuple(sorted(events, key=lambda event: event.at, reverse=True))


async def _acts(uow: UnitOfWork, ticket: Ticket) -> list[Event]:
    entries = [
        entry.act
        for entry in await uow.audit_log.page(subject=str(ticket.case), limit=100)
        if entry.act.act in _TOLD
    ]
    people = {str(one.id): one.name for one in await uow.operators.list(ended=True)}
    return [Event(act.at, f"event-{act.act}", {"name": people.get(act.who, "")}) for act in entries]


async def _alarms(uow: UnitOfWork, ticket: Ticket) -> list[Event]:
    return [
        Event(alarm.rung_at, f"event-rang-{alarm.kind.value}")
        for alarm in await uow.alarms.by_ticket(ticket.ref)
    ]


async def _agencies(
    uow: UnitOfWork, ticket: Ticket, names: Mapping[AgencyCode, str]
) -> list[Event]:
    events = [
        Event(card.asked_at, "event-card", {"name": names.get(card.agency, card.agency)})
        for card in await uow.cards.by_case(ticket.case)
    ]
    for ask in await uow.asks.by_ticket(ticket.ref):
        named = {"name": names.get(ask.agency, ask.agency)}
        events.append(Event(ask.asked_at, "event-asked", named))
        if ask.moved_at is not None:
            events.append(Event(ask.moved_at, f"event-ask-{ask.status.value}", named))
    for referral in await uow.referrals.by_ticket(ticket.ref):
        named = {"name": names.get(referral.agency, referral.agency)}
        events.append(Event(referral.handed_at, "event-referral-handed-over", named))
        if referral.moved_at is not None:
            events.append(Event(referral.moved_at, f"event-referral-{referral.status}", named))
    return events
