"""What one batch of turns adds, gathered into lists: few statements, one commit."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.spares import Code
from intake.consent import Entry, Said
from intake.growth import Grow
from intake.ids import CardId, CaseId, ConversationId, TicketRef
from intake.tickets import Alarm, Ticket
from intake_store.cases import NewCase
from intake_store.contacts import NewContact
from intake_store.counts import Count
from intake_store.erasure import erase_from_hotline
from intake_store.media import NewMedium
from intake_store.openers import Opener
from intake_store.outbox_table import NewMessage
from intake_store.screenings import Screening
from intake_store.timers import Timer
from intake_store.transcript import NewRecord
from intake_store.unit import UnitOfWork


@dataclass(slots=True)
class Writing:
    now: datetime
    cases: list[NewCase] = field(default_factory=list)
    openers: list[Opener] = field(default_factory=list)
    tickets: list[Ticket] = field(default_factory=list)
    growths: list[Grow] = field(default_factory=list)
    alarms: list[tuple[TicketRef, Alarm, datetime]] = field(default_factory=list)
    now_tickets: dict[TicketRef, Alarm] = field(default_factory=dict)  # became *now* in this batch
    consents: list[tuple[CaseId, Entry]] = field(default_factory=list)
    cards: list[tuple[CardId, Said, datetime]] = field(default_factory=list)
    screenings: list[Screening] = field(default_factory=list)
    contacts: list[NewContact] = field(default_factory=list)
    media: list[NewMedium] = field(default_factory=list)
    timers: dict[tuple[ConversationId, str], Timer] = field(default_factory=dict)
    cancelled: set[tuple[ConversationId, str]] = field(default_factory=set)
    counts: list[Count] = field(default_factory=list)
    messages: list[NewMessage] = field(default_factory=list)
    records: list[tuple[NewRecord, range]] = field(default_factory=list)  # and its messages
    released: set[ConversationId] = field(default_factory=set)
    shut: set[ConversationId] = field(default_factory=set)
    hidden: set[ConversationId] = field(default_factory=set)
    silenced: set[ConversationId] = field(default_factory=set)  # nothing of before goes out
    erased: set[CaseId] = field(default_factory=set)
    frozen: set[CaseId] = field(default_factory=set)
    done: list[int] = field(default_factory=list)
    checking: list[int] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)

    def set_timer(self, timer: Timer) -> None:
        key = (timer.conversation, timer.name)
        self.cancelled.discard(key)
        self.timers[key] = timer

    def cancel_timer(self, conversation: ConversationId, name: str) -> None:
        self.timers.pop((conversation, name), None)
        self.cancelled.add((conversation, name))


async def write(writing: Writing, uow: UnitOfWork, *, erase_at: datetime) -> None:
    """In the order of the locks: case, ticket, outbox. The caller saves the conversations."""
    await _cases(writing, uow)
    await _tickets(writing, uow)
    if writing.cancelled:
        await uow.timers.cancel(writing.cancelled)
    if writing.timers:
        await uow.timers.set(list(writing.timers.values()))
    if writing.counts:
        await uow.counts.append(writing.counts)
    await _outbox(writing, uow)
    await _erasures(writing, uow, erase_at)
    if writing.done:
        await uow.inbox.done(writing.done)
    if writing.checking:
        await uow.inbox.checking(writing.checking)


async def _cases(writing: Writing, uow: UnitOfWork) -> None:
    if writing.cases:
        await uow.cases.open(writing.cases)
    if writing.openers:
        await uow.openers.add(writing.openers)
    if writing.contacts:
        await uow.contacts.put(writing.contacts)
    if writing.media:
        await uow.media.add(writing.media)


async def _tickets(writing: Writing, uow: UnitOfWork) -> None:
    if writing.tickets:
        await uow.tickets.open(writing.tickets)
    if writing.growths:
        await uow.tickets.grow(writing.growths)
    rung = {ref for ref, *_ in writing.alarms}
    alarms = writing.alarms + [
        (ref, kind, writing.now) for ref, kind in writing.now_tickets.items() if ref not in rung
    ]
    if alarms:
        await uow.alarms.ring(alarms)
    if writing.consents:
        await uow.consents.append(writing.consents)
    if writing.cards:
        await uow.cards.answer(writing.cards)
    if writing.screenings:
        await uow.screenings.append(writing.screenings)


async def _outbox(writing: Writing, uow: UnitOfWork) -> None:
    if writing.shut:
        await uow.outbox.clear_page(writing.shut)
    if writing.silenced:
        await uow.outbox.cancel(writing.silenced, "stopped", writing.now)
    if writing.released:
        await uow.outbox.release_held(writing.released)
    ids = await uow.outbox.put(writing.messages) if writing.messages else []
    if writing.records:
        await uow.transcript.add(
            [
                NewRecord(
                    record.case, record.who, record.at, record.payload, tuple(ids[i] for i in at)
                )
                for record, at in writing.records
            ]
        )


async def _erasures(writing: Writing, uow: UnitOfWork, erase_at: datetime) -> None:
    for case in writing.frozen:
        await uow.cases.plan_erasure(case, erase_at)
    if writing.erased:
        await erase_from_hotline(uow, writing.erased)
        await uow.cases.erase(writing.erased)
