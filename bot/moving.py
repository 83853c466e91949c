"""One batch of inputs, moved: what the core may know of each, its step, what is written of it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

from bot.apply import Applying
from bot.flows import effects
from bot.flows.arriving import asked
from bot.flows.engine import step
from bot.flows.facts import LATE_AFTER, Facts, Reading
from bot.flows.turn import Turn
from bot.freezing import WISHED
from bot.house import RELEASE, House, ticket_facts, who_reads, zone_of
from bot.knocking import LATE, Knock
from bot.messages.catalogue import WordsMissing
from bot.messages.render import spread
from bot.pace import Flood
from bot.pinned import hotline_key
from bot.reaching import Way, brought
from bot.recording import records
from bot.spares import Code, Spares
from bot.unseen import unseen
from bot.writing import Ending, Writing, write
from intake.channels import ChannelKind
from intake.conversation import Conversation, Position
from intake.country_pack import CountryPack
from intake.ids import CaseId, ConversationId, CountryCode
from intake.incoming import FROM_PERSON, Input, SecretChecked
from intake.outgoing import Outgoing, Timing
from intake.tickets import Growth, Ticket, WaitsFor
from intake_store.contacts import NewContact
from intake_store.doubts import Unseen
from intake_store.inbox_table import Batch, Inbound
from intake_store.outbox_table import KNOCK, NewMessage, State
from intake_store.traces import Trace
from intake_store.unit import UnitOfWork

SILENCE = timedelta(minutes=2)  # after one so long somebody may have knocked
_SURE = Position("erase", "sure")
_SLOW = effects.CheckSecret | effects.KeepSecret


@dataclass(frozen=True, slots=True)
class Moving:
    """For one unit of work: begun, moved, saved, thrown away."""

    house: House
    spares: Spares
    flood: Flood
    applying: Applying
    referred: frozenset[CaseId]
    unseen: Mapping[ConversationId, Unseen]
    after: dict[ConversationId, Conversation] = field(default_factory=dict)
    readings: dict[CountryCode, Reading] = field(default_factory=dict)  # as of this batch's now

    @property
    def writing(self) -> Writing:
        return self.applying.writing

    def move(self, batch: Batch) -> None:
        """Each conversation's inputs in order, as far as the codes last."""
        for id_, inbounds in batch.inbounds.items():
            if len(self.writing.codes) == self.spares.ready:
                break  # the rest waits for codes: a case must not open without one
            before = self.house.moved.conversation(batch.conversations[id_])
            after = self._all(before, inbounds)
            self.after[id_] = replace(after, version=before.version + 1)

    def _all(self, conversation: Conversation, inbounds: Sequence[Inbound]) -> Conversation:
        for inbound in inbounds:
            code = self.spares.peek(min(len(self.writing.codes), self.spares.ready - 1))
            given = self.house.moved.given(inbound.given, asked(conversation.position))
            turn = step(conversation, given, self._facts(conversation, inbound, code))
            self._note(inbound, conversation, turn, code)
            conversation = turn.conversation
            if any(isinstance(effect, _SLOW) for effect in turn.effects):
                break  # what was said after a code or a word waits until that has been looked up
        return conversation

    def _facts(self, conversation: Conversation, inbound: Inbound, code: Code) -> Facts:
        pack = self.house.packs.get(conversation.country, self.house.pack)
        ticket = self._ticket(conversation)
        now = self.writing.now
        return Facts(
            now=now,
            received_at=inbound.received_at,
            pack=pack,
            spare=self.spares.spare(code, conversation.id),
            reading=self._reading(pack),
            ticket=None
            if ticket is None
            else ticket_facts(ticket, referred=ticket.case in self.referred),
            lock_after=self.house.lock_after,
            unseen=self.unseen[to].question if (to := conversation.id) in self.unseen else None,
        )

    def _reading(self, pack: CountryPack) -> Reading:
        found = self.readings.get(pack.country)
        if found is None:
            found = self.readings[pack.country] = who_reads(pack, self.writing.now)
        return found

    def _ticket(self, of: Conversation) -> Ticket | None:
        return None if of.case is None else self.applying.tickets.get(of.case)

    def _note(self, inbound: Inbound, before: Conversation, turn: Turn, code: Code) -> None:
        """One turn, into the lists."""
        writing, after = self.writing, turn.conversation
        for effect in turn.effects:
            self.applying.apply(effect, inbound, after, code)
            if isinstance(effect, effects.Erase) and before.case is not None:
                self._erase(before, before.case, at_once=effect.at_once)
        slow = any(isinstance(effect, _SLOW) for effect in turn.effects)
        if isinstance(inbound.given, FROM_PERSON):
            self._heard(inbound, before, after)
            if inbound.message:
                trace = Trace(after.id, inbound.message, "in", writing.now, going=turn.secret)
                writing.traces.append(trace)
        if turn.secret:
            writing.told.add(after.id)
        first = len(writing.messages)
        for outgoing in turn.messages:
            self._say(after, outgoing, inbound)
        if any(outgoing.message.question for outgoing in turn.messages) and after.id in self.unseen:
            writing.asked_again.update(self.unseen[after.id].ids)
        said = range(first, len(writing.messages))
        if slow:
            writing.checking.append(inbound.id)
        else:
            waits = isinstance(inbound.given, (*FROM_PERSON, SecretChecked))
            writing.done[inbound.id] = Ending.of(turn, said, is_waited_for=waits)
        writing.records.extend(records(inbound, before, turn, writing.messages, said))

    def _erase(self, before: Conversation, case: CaseId, *, at_once: bool) -> None:
        if at_once:
            self.writing.erased.add(case)
            return
        self.writing.frozen[case] = not before.locked
        self.applying.grow(before, Growth(flags=(WISHED,), waits_for=WaitsFor.US), heard=True)

    def _heard(self, inbound: Inbound, before: Conversation, after: Conversation) -> None:
        writing = self.writing
        self.flood.heard(after.id, inbound.received_at)
        if before.last_at is None or writing.now - before.last_at > SILENCE:
            writing.came.add(after.id)
        if after.case is None:
            return
        writing.touched.add(after.case)
        if before.case is not None:
            self.applying.heard(after)

    def _say(self, after: Conversation, outgoing: Outgoing, inbound: Inbound) -> None:
        """A message as rows; one that may not be seen now waits, behind a knock if we may."""
        writing, pack = self.writing, self.applying.pack
        if outgoing.message.key == KNOCK:  # how often, and at which hour, is not the flow's to say
            self._knock(after)
            return
        answers = isinstance(inbound.given, (*FROM_PERSON, SecretChecked))
        late = answers and self._is_late(after, outgoing, inbound)
        held = late or outgoing.timing in {Timing.KNOCK, Timing.HOLD}
        writing.messages += [
            NewMessage(
                conversation=after.id,
                outgoing=part,
                at=writing.now,
                case=after.case,
                answers=inbound.id if answers else None,
                state=State.HELD if held else State.DUE,
                reason=LATE if late else _why_held(after, outgoing) if held else "",
                not_before=self.flood.not_before(after.id, writing.now)
                if outgoing.timing is Timing.REPLY
                else None,
                until=writing.now + timedelta(days=pack.retention.held),
            )
            for part in self._spread(after, outgoing)
        ]
        if late or outgoing.timing is Timing.KNOCK:
            self._knock(after)

    def _is_late(self, after: Conversation, outgoing: Outgoing, inbound: Inbound) -> bool:
        """Whether it answers what was written so long ago that nobody looks out for it now."""
        replies = after.channel.is_pushed and outgoing.timing in {Timing.REPLY, Timing.URGENT}
        return replies and self.writing.now - inbound.received_at > LATE_AFTER

    def _spread(self, to: Conversation, outgoing: Outgoing) -> tuple[Outgoing, ...]:
        """As many SMS as it takes; what cannot be put into words is found when it goes."""
        if to.channel.has_buttons:
            return (outgoing,)
        message = outgoing.message
        pack, catalogue = self.house.packs.get(to.country, self.house.pack), self.house.catalogue
        offered = tuple(language.code for language in pack.offered(to.channel))
        everybody = to.language is None or message.every_language
        said = replace(message, every_language=everybody)
        try:
            texts = spread(said, to.language or offered[0], to.channel, catalogue, offered)
        except WordsMissing:
            return (outgoing,)
        return tuple(replace(outgoing, message=replace(message, part=one.part)) for one in texts)

    def _knock(self, after: Conversation) -> None:
        if after.channel is not ChannelKind.WEB:
            ticket = self._ticket(after)
            zone = zone_of(self.applying.pack, "" if ticket is None else ticket.stay)
            self.writing.knocks[after.id] = Knock(after.id, after.case, zone)


def _why_held(after: Conversation, outgoing: Outgoing) -> str:
    return outgoing.timing.value if after.muted is None else "muted"


async def move(
    uow: UnitOfWork, batch: Batch, house: House, spares: Spares, flood: Flood
) -> Writing:
    """Step, save, write: everything of the batch in this unit, or nothing."""
    applying = await known(uow, batch.conversations, batch, house)
    referred = await _referred(uow, batch, applying.tickets)
    moving = Moving(house, spares, flood, applying, referred, await unseen(uow, batch))
    moving.move(batch)
    await _save(uow, batch, moving)
    await keep_ways(uow, moving.after.values(), moving.writing)
    await write(moving.writing, uow, erase_after=house.erase_after)
    return moving.writing


async def known(
    uow: UnitOfWork,
    conversations: Mapping[ConversationId, Conversation],
    batch: Batch,
    house: House,
) -> Applying:
    """What carrying out needs of the store."""
    hotline = await hotline_key(uow, house)
    cases = {one.case for one in conversations.values() if one.case is not None}
    for inbounds in batch.inbounds.values():
        cases |= {case for one in inbounds if (case := _opened_by(one.given)) is not None}
    catalogue = house.catalogue
    return Applying(
        writing=Writing(house.clock(), dict(await uow.cases.public_keys(cases))),
        pack=house.pack,
        hotline=hotline,
        wording=catalogue.wording,
        moved=house.moved,
        tickets=await uow.tickets.by_case(cases),
    )


def _opened_by(given: Input) -> CaseId | None:
    """The case that a right code leads to."""
    if isinstance(given, SecretChecked) and given.case:
        return CaseId(UUID(given.case))
    return None


async def _referred(
    uow: UnitOfWork, batch: Batch, tickets: Mapping[CaseId, Ticket]
) -> frozenset[CaseId]:
    """Which cases have an open referral; asked only where somebody wants to be erased."""
    found = set()
    for conversation in batch.conversations.values():
        ticket = tickets.get(conversation.case) if conversation.case else None
        if ticket is not None and conversation.position == _SURE:
            referrals = await uow.referrals.by_ticket(ticket.ref)
            if any(referral.status.open for referral in referrals):
                found.add(ticket.case)
    return frozenset(found)


async def _save(uow: UnitOfWork, batch: Batch, moving: Moving) -> None:
    """The way back is kept on from each input; after an erasure, until what is due has gone."""
    writing, after = moving.writing, moving.after
    addresses = {**batch.addresses, **brought(batch)}
    going = writing.going & {id_ for id_, one in after.items() if one.case is None}
    for ids, until in (
        (after.keys() - going, writing.now + moving.house.route_hours),
        (going, writing.now),
    ):
        await uow.conversations.save(
            [after[id_] for id_ in after if id_ in ids],
            addresses=addresses,
            route_until=until,
            release=RELEASE,
        )


async def keep_ways(uow: UnitOfWork, after: Iterable[Conversation], writing: Writing) -> None:
    """Whoever opened a case can be reached by it later, when the door has forgotten the way."""
    opened = {case.id for case in writing.cases}
    at = {one.id: one.case for one in after if one.case is not None and one.case in opened}
    routes = await uow.conversations.routes(at) if at else {}
    for id_, route in routes.items():
        if route.address is not None:
            way = Way(route.channel, route.own, route.address)
            writing.contacts.append(NewContact(at[id_], "route", str(way), writing.now))
