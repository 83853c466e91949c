"""The shell around the core: inputs are taken from the inbox, their answers left in the outbox.

What waits when a worker wakes is one transaction. A batch that fails is redone one input at a
time; one that fails three times is parked, the person is told that a human will look, and the
hotline gets a ticket.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.apply import Applying
from bot.flows import effects
from bot.flows.engine import step
from bot.flows.facts import Facts, Reading, TicketFacts
from bot.flows.turn import Outcome, Turn
from bot.messages.catalogue import Catalogue
from bot.poison import park
from bot.spares import Code, Spares
from bot.writing import Writing, write
from intake.channels import ChannelKind
from intake.conversation import Conversation, Position
from intake.country_pack import CountryPack
from intake.duty import reading
from intake.handling import Floor
from intake.ids import CaseId, ConversationId, CountryCode
from intake.incoming import FROM_PERSON, OperatorSaid
from intake.outgoing import Message, Outgoing, Timing
from intake.tickets import AgeBand, Status, Ticket, WaitsFor
from intake_store.codec import Json, input_to_json, kind_of, outgoing_to_json
from intake_store.inbox_table import Batch, Inbound
from intake_store.keyring import HOTLINE
from intake_store.outbox_table import NewMessage, State
from intake_store.store import Store
from intake_store.transcript import NewRecord
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
RELEASE: Final = 1  # of the dialogue: a process claims only what is not newer than itself
MOST: Final = 25  # conversations in a batch
TRIES: Final = 3
KNOCK: Final = Message("knock")
_IN_DANGER: Final = frozenset({"yes", "pressed", "silent"})


@dataclass(frozen=True, slots=True)
class House:
    """What every turn needs and none changes."""

    packs: Mapping[CountryCode, CountryPack]
    catalogue: Catalogue
    clock: Callable[[], datetime]
    lock_after: timedelta
    route_hours: timedelta
    erase_after: timedelta


class Turns:
    def __init__(
        self,
        store: Store,
        house: House,
        spares: Spares,
        turned: Callable[[], Awaitable[None]],
        hide: Callable[[Collection[ConversationId]], Awaitable[None]],
    ) -> None:
        self._store, self._house, self._spares = store, house, spares
        self._turned, self._hide = turned, hide
        self.taken = 0  # inputs answered since the start, for /health

    async def take(self) -> int:
        """Move what waits, at most one batch; how many inputs that were. 0: nothing waits."""
        await self._spares.one_ready()
        try:
            return await self._batch(MOST)
        except Exception as failure:  # noqa: BLE001 - whatever it is, the inputs are redone singly
            LOG.warning("batch-failed", failure=type(failure).__name__)
            return await self._one()

    async def _batch(self, most: int, *, single: bool = False) -> int:
        done: Writing | None = None

        async def work(uow: UnitOfWork) -> int:
            nonlocal done
            batch = await uow.inbox.take(most, release=RELEASE)
            if not batch:
                return 0
            if single:
                batch = _first_of(batch)
            done = await self._move(uow, batch)
            return len(done.done) + len(done.checking)

        number = await self._store.carry_out(work)
        if done is not None:
            self._spares.used(done.codes)
            self.taken += number
            await self._turned()
            if done.hidden:
                await self._hide(done.hidden)
        return number

    async def _one(self) -> int:
        """One input by itself; its own exception counts towards its three tries."""
        inbound = None
        try:
            async with self._store.writing() as uow:
                batch = await uow.inbox.take(1, release=RELEASE)
                if not batch:
                    return 0
                inbound = next(iter(batch.inbounds.values()))[0]
            return await self._batch(1, single=True)
        except Exception as failure:
            if inbound is None:
                raise
            await self._strike(inbound, type(failure).__name__)
            return 1

    async def _strike(self, inbound: Inbound, failure: str) -> None:
        LOG.error("input-failed", input=inbound.id, failure=failure, tries=inbound.tries + 1)
        async with self._store.writing() as uow:
            tries = await uow.inbox.strike([inbound.id])
            if tries.get(inbound.id, 0) >= TRIES:
                conversations = await uow.conversations.hold([inbound.conversation])
                conversation = conversations[inbound.conversation]
                await park(uow, inbound, conversation, failure, self._house.clock())

    async def _move(self, uow: UnitOfWork, batch: Batch) -> Writing:
        now = self._house.clock()
        applying, facts_of = await self._known(uow, batch, now)
        after: list[Conversation] = []
        taken = 0
        for id_, inbounds in batch.inbounds.items():
            if taken == self._spares.ready:
                break  # the rest waits for codes: a case must not open without one
            before = conversation = batch.conversations[id_]
            for inbound in inbounds:
                code = self._spares.peek(min(taken, self._spares.ready - 1))
                facts = replace(
                    facts_of(conversation),
                    received_at=inbound.received_at,
                    spare=self._spares.spare(code),
                )
                turn = step(conversation, inbound.given, facts)
                self._write(applying, inbound, conversation, turn, code)
                taken = len(applying.writing.codes)
                conversation = turn.conversation
                if turn.outcome is Outcome.CHECKING:
                    break
            after.append(replace(conversation, version=before.version + 1))
        addresses = dict(batch.addresses) | _brought(batch)
        until = now + self._house.route_hours
        await uow.conversations.save(after, addresses=addresses, route_until=until, release=RELEASE)
        await write(applying.writing, uow, erase_at=now + self._house.erase_after)
        return applying.writing

    async def _known(
        self, uow: UnitOfWork, batch: Batch, now: datetime
    ) -> tuple[Applying, Callable[[Conversation], Facts]]:
        hotline = await uow.keyring.current(HOTLINE)
        if hotline is None:
            raise LookupError("the keyring has no key of the hotline: run `init` first")
        cases = {c.case for c in batch.conversations.values() if c.case is not None}
        tickets = await uow.tickets.by_case(cases) if cases else {}
        keys = await uow.cases.public_keys(cases) if cases else {}
        referred = await _referred(uow, batch, tickets)
        packs = self._house.packs
        pack = next(iter(packs.values()))
        applying = Applying(
            writing=Writing(now),
            pack=pack,
            hotline=hotline,
            wording=self._house.catalogue.wording,
            screening_wording=self._house.catalogue.wording("screening-q1"),
            tickets=dict(tickets),
            public_keys=dict(keys),
            addresses=batch.addresses,
        )

        def facts_of(conversation: Conversation) -> Facts:
            country = packs.get(conversation.country, pack)
            ticket = None if conversation.case is None else applying.tickets.get(conversation.case)
            return Facts(
                now=now,
                received_at=now,
                pack=country,
                spare=self._spares.spare(self._spares.peek(0)),
                reading=who_reads(country, now),
                ticket=None if ticket is None else _facts(ticket, referred),
                lock_after=self._house.lock_after,
            )

        return applying, facts_of

    def _write(
        self, applying: Applying, inbound: Inbound, before: Conversation, turn: Turn, code: Code
    ) -> None:
        """One turn, into the lists."""
        writing, after = applying.writing, turn.conversation
        for effect in turn.effects:
            applying.apply(effect, inbound, after, code)
            if isinstance(effect, effects.Erase) and before.case is not None:
                (writing.erased if effect.at_once else writing.frozen).add(before.case)
        if any(isinstance(e, effects.CheckSecret | effects.KeepSecret) for e in turn.effects):
            writing.checking.append(inbound.id)
        else:
            writing.done.append(inbound.id)
        opened = before.case is None and after.case is not None
        if isinstance(inbound.given, FROM_PERSON) and after.case is not None and not opened:
            applying.heard(after)
        first = len(writing.messages)
        for outgoing in turn.messages:
            writing.messages.extend(_messages(after, outgoing, inbound, writing.now, applying.pack))
        if after.case is not None:
            self._record(writing, inbound, before, turn, range(first, len(writing.messages)))

    def _record(
        self,
        writing: Writing,
        inbound: Inbound,
        before: Conversation,
        turn: Turn,
        said: range,
    ) -> None:
        """The turn in the transcript, sealed to the case. Codes and words are left out."""
        case = turn.conversation.case
        if case is None:
            return
        if before.case is None:
            for line in turn.conversation.earlier or before.earlier:
                if line.who != "person" or line.at == writing.now:
                    continue
                earlier: dict[str, Json] = {
                    "given": {"kind": "said", "text": line.text},
                    "said": [],
                }
                writing.records.append((NewRecord(case, line.who, line.at, earlier), range(0)))
        given: dict[str, Json] = dict(input_to_json(inbound.given))
        if "kind" in given:  # of a medium: the input's own kind takes the name
            given["media"] = given.pop("kind")
        given["kind"] = kind_of(inbound.given)
        given.pop("route", None)
        if turn.secret:
            given = {"kind": "secret"}
        payload: dict[str, Json] = {
            "given": given,
            "said": [outgoing_to_json(writing.messages[place].outgoing) for place in said],
        }
        record = NewRecord(case, _who(inbound), inbound.received_at, payload)
        writing.records.append((record, said))


def _messages(
    after: Conversation, outgoing: Outgoing, inbound: Inbound, now: datetime, pack: CountryPack
) -> list[NewMessage]:
    """A message as a row; one that may not be seen now waits, behind a knock where we may knock."""
    held = outgoing.timing in (Timing.KNOCK, Timing.HOLD)
    row = NewMessage(
        conversation=after.id,
        outgoing=outgoing,
        at=now,
        case=after.case,
        answers=inbound.id if isinstance(inbound.given, FROM_PERSON) else None,
        state=State.HELD if held else State.DUE,
        reason=outgoing.timing.value if held else "",
        until=now + timedelta(days=pack.retention.held) if held else None,
    )
    if outgoing.timing is Timing.KNOCK and after.channel is not ChannelKind.WEB:
        knock = NewMessage(after.id, Outgoing(KNOCK), now, case=after.case)
        return [row, knock]
    return [row]


def _who(inbound: Inbound) -> str:
    if isinstance(inbound.given, FROM_PERSON):
        return "person"
    return inbound.source if inbound.source.startswith("operator:") else "bot"


def _first_of(batch: Batch) -> Batch:
    id_, inbounds = next(iter(batch.inbounds.items()))
    return Batch({id_: batch.conversations[id_]}, {id_: inbounds[:1]}, batch.addresses)


def _brought(batch: Batch) -> dict[ConversationId, str]:
    """The way back that a panel's input brings from the vault, when the door has forgotten it."""
    return {
        id_: inbound.given.route
        for id_, inbounds in batch.inbounds.items()
        for inbound in inbounds
        if isinstance(inbound.given, OperatorSaid) and inbound.given.route
    }


async def _referred(
    uow: UnitOfWork, batch: Batch, tickets: Mapping[CaseId, Ticket]
) -> frozenset[CaseId]:
    """Which cases have an open referral; asked only where somebody wants to be erased."""
    asking: Sequence[Conversation] = [
        c for c in batch.conversations.values() if c.position == Position("erase", "sure")
    ]
    found = set()
    for conversation in asking:
        ticket = tickets.get(conversation.case) if conversation.case else None
        if ticket is not None:
            referrals = await uow.referrals.by_ticket(ticket.ref)
            if any(referral.status.open for referral in referrals):
                found.add(ticket.case)
    return frozenset(found)


def _facts(ticket: Ticket, referred: frozenset[CaseId]) -> TicketFacts:
    return TicketFacts(
        ref=ticket.ref,
        read=ticket.first_opened_at is not None,
        question=ticket.waits_for is WaitsFor.PERSON,
        closed=ticket.status is Status.CLOSED,
        danger=ticket.danger in _IN_DANGER or Floor.DYING in ticket.floors,
        child=ticket.age is AgeBand.UNDER_18,
        strong=ticket.low >= 2 or bool(ticket.floors),  # noqa: PLR2004 - *signs* or more
        referred=ticket.case in referred,
    )


def who_reads(pack: CountryPack, now: datetime) -> Reading:
    """The duty table in the words a person hears: times of day where the line is."""
    found = reading(pack.duty, now)
    zone = ZoneInfo(pack.duty.zone)

    def clock(at: datetime | None) -> str:
        if at is None:
            return ""
        local = at.astimezone(zone)
        day = "" if local.date() == now.astimezone(zone).date() else f"{local:%d.%m.} "
        return f"{day}{local:%H:%M}"

    return Reading(found.somebody, clock(found.until), clock(found.again))
