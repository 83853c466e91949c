"""What one batch of turns adds, gathered into lists: few statements, one commit."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Self

from bot.flows.turn import Turn
from bot.freezing import freeze
from bot.knocking import Knock, knock
from bot.spares import Code
from intake.consent import Entry, Said
from intake.growth import Grow
from intake.ids import CardId, CaseId, ConversationId, TicketRef
from intake.tickets import Alarm, Ticket
from intake_store.cases import NewCase
from intake_store.contacts import NewContact
from intake_store.counts import Count
from intake_store.inbox_table import End
from intake_store.media import NewMedium
from intake_store.openers import Opener, OpenerKind
from intake_store.outbox_queries import ASKED_AGAIN, LOCKED, STOPPED
from intake_store.outbox_table import NewMessage, State
from intake_store.retaining import erase_rows
from intake_store.screenings import Screening
from intake_store.sealing import PublicKey
from intake_store.timers import Timer
from intake_store.traces import Trace
from intake_store.transcript import NewRecord
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Ending:
    """What an input came to, and the places of what was said of it."""

    end: End
    said: range

    @classmethod
    def of(cls, turn: Turn, said: range, *, is_waited_for: bool) -> Self:
        """Somebody who waits is told something, but for who said stop; else the books miss it."""
        end = End(turn.outcome)
        if end is End.ANSWERED and not turn.messages:
            if turn.conversation.muted is not None:
                end = End.MUTED
            elif not is_waited_for:
                end = End.NOTED
        return cls(end, said)


@dataclass(slots=True)
class Writing:
    now: datetime
    public_keys: dict[CaseId, PublicKey] = field(default_factory=dict)  # of this batch's cases
    cases: list[NewCase] = field(default_factory=list)
    touched: set[CaseId] = field(default_factory=set)  # the person wrote: kept on from now
    openers: list[Opener] = field(default_factory=list)
    renewed: set[CaseId] = field(default_factory=set)  # their code of before opens nothing
    tickets: list[Ticket] = field(default_factory=list)
    growths: list[Grow] = field(default_factory=list)
    alarms: list[tuple[TicketRef, Alarm, datetime]] = field(default_factory=list)
    now_tickets: dict[TicketRef, Alarm] = field(default_factory=dict)  # became *now* in this batch
    withdrawn: set[tuple[TicketRef, Alarm]] = field(default_factory=set)  # no longer to ring
    consents: list[tuple[CaseId, Entry]] = field(default_factory=list)
    cards: list[tuple[CardId, Said, datetime]] = field(default_factory=list)
    screenings: list[Screening] = field(default_factory=list)
    contacts: list[NewContact] = field(default_factory=list)
    media: list[NewMedium] = field(default_factory=list)
    timers: dict[tuple[ConversationId, str], Timer] = field(default_factory=dict)
    cancelled: set[tuple[ConversationId, str]] = field(default_factory=set)
    counts: list[Count] = field(default_factory=list)
    messages: list[NewMessage | None] = field(default_factory=list)  # None: taken back since
    records: list[tuple[NewRecord, range]] = field(default_factory=list)  # and its messages
    knocks: dict[ConversationId, Knock] = field(default_factory=dict)
    came: set[ConversationId] = field(default_factory=set)  # after a silence: no more knocking
    put_by: set[ConversationId] = field(default_factory=set)  # held here, and not for who came
    owned: dict[ConversationId, CaseId] = field(default_factory=dict)  # the own word was said
    released: set[ConversationId] = field(default_factory=set)
    asked_again: set[int] = field(default_factory=set)  # messages whose question is put anew
    shut: set[ConversationId] = field(default_factory=set)
    traces: list[Trace] = field(default_factory=list)
    hidden: set[ConversationId] = field(default_factory=set)
    told: set[ConversationId] = field(default_factory=set)  # a code or a word was said here
    silenced: set[ConversationId] = field(default_factory=set)  # nothing of before goes out
    going: set[ConversationId] = field(default_factory=set)  # erased: once all is said, forgotten
    erased: set[CaseId] = field(default_factory=set)
    frozen: dict[CaseId, bool] = field(default_factory=dict)  # whether by a confirmed phone
    done: dict[int, Ending] = field(default_factory=dict)
    checking: list[int] = field(default_factory=list)
    codes: list[Code] = field(default_factory=list)

    def ring(self, ticket: TicketRef, kind: Alarm) -> None:
        self.withdrawn.discard((ticket, kind))
        self.alarms.append((ticket, kind, self.now))

    def withdraw(self, ticket: TicketRef, kind: Alarm) -> None:
        self.alarms = [one for one in self.alarms if one[:2] != (ticket, kind)]
        self.withdrawn.add((ticket, kind))

    def renew(self, opener: Opener, code: Code) -> None:
        self.renewed.add(opener.case)
        self.openers.append(opener)
        self.codes.append(code)

    def set_timer(self, timer: Timer) -> None:
        key = (timer.conversation, timer.name)
        self.cancelled.discard(key)
        self.timers[key] = timer

    def cancel_timer(self, conversation: ConversationId, name: str) -> None:
        self.timers.pop((conversation, name), None)
        self.cancelled.add((conversation, name))

    def release(self, conversation: ConversationId, of: CaseId | None) -> None:
        self.released.add(conversation)
        if of is not None:
            self.owned[conversation] = of
        self.knocks.pop(conversation, None)  # they are here: what they hear is itself
        self._change(conversation, State.HELD, state=State.DUE, reason="")

    def shut_page(self, conversation: ConversationId) -> None:
        """What was not seen before the lock waits behind it, this batch's own answers included."""
        self.shut.add(conversation)
        self.released.discard(conversation)
        self._change(conversation, State.DUE, state=State.HELD, reason=LOCKED)

    def silence(self, conversation: ConversationId) -> None:
        self.silenced.add(conversation)
        self.knocks.pop(conversation, None)
        for place, message in enumerate(self.messages):
            if message is not None and message.conversation == conversation:
                self.messages[place] = None

    def _change(self, of: ConversationId, before: State, *, state: State, reason: str) -> None:
        for place, message in enumerate(self.messages):
            if message is not None and message.conversation == of and message.state is before:
                self.messages[place] = replace(message, state=state, reason=reason)


async def write(writing: Writing, uow: UnitOfWork, *, erase_after: timedelta) -> None:
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
    await _traces(writing, uow)
    await _erasures(writing, uow, writing.now + erase_after)
    if writing.done:
        await uow.inbox.done({id_: _end(one, writing) for id_, one in writing.done.items()})
    if writing.checking:
        await uow.inbox.checking(writing.checking)


def _end(ending: Ending, writing: Writing) -> End:
    """An answer that was taken back within this batch is none."""
    said = [writing.messages[place] for place in ending.said]
    if ending.end is not End.ANSWERED or any(one is not None for one in said):
        return ending.end
    return End.SILENCED if said else ending.end


async def _cases(writing: Writing, uow: UnitOfWork) -> None:
    if writing.cases:
        await uow.cases.open(writing.cases)
    if before := writing.touched - {case.id for case in writing.cases}:
        await uow.cases.touch(before, writing.now)
    for case in sorted(writing.renewed):
        await uow.openers.remove(case, OpenerKind.CODE)
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
    if writing.withdrawn:
        await uow.alarms.withdraw(writing.withdrawn, writing.now)
    if alarms:
        await uow.alarms.ring(alarms)
    if writing.consents:
        await uow.consents.append(writing.consents)
    if writing.cards:
        await uow.cards.answer(writing.cards)
    if writing.screenings:
        await uow.screenings.append(writing.screenings)


async def _outbox(writing: Writing, uow: UnitOfWork) -> None:
    outbox, now = uow.outbox, writing.now
    if writing.came:
        await outbox.cancel_knocks(writing.came, now)
    if writing.shut:
        await outbox.clear_page(writing.shut)
        await outbox.hold(writing.shut, LOCKED)
    if writing.silenced:
        await outbox.cancel(writing.silenced, STOPPED, now)
    if writing.put_by:
        await outbox.put_by(writing.put_by)
    for conversation, case in writing.owned.items():
        await outbox.adopt(conversation, case)
    if writing.asked_again:
        await outbox.cancel_ids(writing.asked_again, ASKED_AGAIN, now)
    if writing.released:
        await outbox.release_held(writing.released, now)
    ids = await _put(writing.messages, uow)
    await knock(uow, writing.knocks, now)
    if writing.records:
        await uow.transcript.add(
            [
                NewRecord(
                    record.case,
                    record.who,
                    record.at,
                    record.payload,
                    tuple(ids[place] for place in at if place in ids),
                )
                for record, at in writing.records
            ],
            writing.public_keys,
        )


async def _put(messages: Collection[NewMessage | None], uow: UnitOfWork) -> dict[int, int]:
    """Their ids, by their places in the batch."""
    said = {place: message for place, message in enumerate(messages) if message is not None}
    ids = await uow.outbox.put(list(said.values())) if said else []
    return dict(zip(said, ids, strict=True))


async def _traces(writing: Writing, uow: UnitOfWork) -> None:
    if writing.traces:
        await uow.traces.add(writing.traces)
    if writing.hidden:
        await uow.traces.take_away(writing.hidden)
    if writing.told:
        await uow.traces.take_away_asking(writing.told)


async def _erasures(writing: Writing, uow: UnitOfWork, erase_at: datetime) -> None:
    frozen = {case: by for case, by in writing.frozen.items() if case not in writing.erased}
    await freeze(uow, frozen, erase_at=erase_at, now=writing.now)
    if writing.erased:
        await erase_rows(uow, writing.erased, writing.now)
