"""The way back to a person whose conversation the door has forgotten: an operator brings it.

It is kept sealed with the case, opened by a keyholder, and handed over with what is to be said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from bot.flows.arriving import START
from bot.flows.coming import TOLD
from bot.house import RELEASE, House
from intake.channels import ChannelKind
from intake.consent import Cover, Purpose, cover
from intake.conversation import Answers, Conversation, Position
from intake.ids import CaseId, ConversationId
from intake.incoming import (
    ConsentAsked,
    Input,
    Offered,
    OperatorSaid,
    ReferralMoved,
    Said,
    TicketMoved,
)
from intake.outgoing import Message, Outgoing, Timing
from intake.tickets import NEWS_NOT_TOLD, NO_WAY_BACK, Status, WaitsFor
from intake_store.arrivals import Arrived, Start
from intake_store.cases import Case
from intake_store.inbox_table import Batch, End, Homeless
from intake_store.outbox_table import NewMessage, State
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, repr=False)
class Way:
    """As it stands among the case's contacts, under `route`."""

    channel: ChannelKind
    own: str
    address: str

    @classmethod
    def read(cls, text: str) -> Self | None:
        channel, _, rest = text.partition("|")
        own, _, address = rest.partition("|")
        if channel not in set(ChannelKind) or not own or not address:
            return None
        return cls(ChannelKind(channel), own, address)

    def __str__(self) -> str:
        return f"{self.channel}|{self.own}|{self.address}"


def way_in(given: Input | None) -> Way | None:
    """The way back that a panel's input brings."""
    if isinstance(given, OperatorSaid | ConsentAsked | Offered | ReferralMoved | TicketMoved):
        return Way.read(given.route)
    return None


def brought(batch: Batch) -> dict[ConversationId, str]:
    """Addresses that inputs of the panel bring to conversations that stand."""
    return {
        id_: way.address
        for id_, inbounds in batch.inbounds.items()
        for inbound in inbounds
        if (way := way_in(inbound.given)) and way.channel is batch.conversations[id_].channel
    }


async def reach(uow: UnitOfWork, all_: Sequence[Homeless], house: House) -> None:
    """Find or begin a conversation for each; what has none is held for the case, or ends here."""
    cases = await uow.cases.get({row.case for row in all_})
    for row in all_:
        case, way = cases.get(row.case), way_in(row.given)
        id_ = None
        if case is not None and way is not None and way.channel is not ChannelKind.WEB:
            id_ = await _conversation(uow, case, way, house)
        if id_ is not None:
            await uow.inbox.house(row.id, id_)
            await _reached(uow, row.case)
        elif case is None or not _is_for_them(row.given):
            await uow.inbox.refuse([row.id], "no-conversation")
        else:
            await _hold(uow, row, case, house)


async def _conversation(
    uow: UnitOfWork, case: Case, way: Way, house: House
) -> ConversationId | None:
    """A resting one; never one in which somebody is in a dialogue, or that has another case."""
    now = house.clock()
    hours = int(house.route_hours / timedelta(hours=1))
    start = Start(case.country, START, hours, RELEASE)
    there = Arrived(way.channel, way.own, way.address, "", "", Said(""), now)
    [id_] = await uow.conversations.meet([there], start)
    found = (await uow.conversations.hold([id_]))[id_]
    if found.case not in {None, case.id} or _in_a_dialogue(found, house, now):
        return None
    behind_the_door = replace(
        found,
        language=case.language,
        position=START,
        answers=await _known(uow, case, way, now),
        case=case.id,
        has_word=await uow.openers.has_word(case.id),
        locked=True,
        behind=Position("human", "here"),
        version=found.version + 1,
    )
    await uow.conversations.save(
        [behind_the_door],
        addresses={id_: way.address},
        route_until=now + house.route_hours,
        release=RELEASE,
    )
    return id_


def _in_a_dialogue(found: Conversation, house: House, now: datetime) -> bool:
    return found.last_at is not None and now - found.last_at < house.lock_after


async def _known(uow: UnitOfWork, case: Case, way: Way, now: datetime) -> Answers:
    """Whether we may knock there stands in the ledger, long after the dialogue is forgotten."""
    ledger = await uow.consents.ledger(case.id)
    told = cover(ledger, Purpose.WRITE_BACK, now=now, channel=way.channel)
    may = told in {Cover.YES, Cover.PROVISIONAL}
    return {"finished": ("yes",), "write-back": ("yes" if may else "no",)}


def _is_for_them(given: Input | None) -> bool:
    """Whether the person would hear of it."""
    match given:
        case OperatorSaid() | ConsentAsked() | Offered() | TicketMoved("closed"):
            return True
        case ReferralMoved(status=status):
            return status in TOLD
        case _:
            return False


async def _reached(uow: UnitOfWork, case: CaseId) -> None:
    tickets = await uow.tickets.by_case([case])
    if case in tickets and NO_WAY_BACK in tickets[case].flags:
        await uow.tickets.flag(tickets[case].ref, remove=(NO_WAY_BACK,))


async def _hold(uow: UnitOfWork, row: Homeless, case: Case, house: House) -> None:
    """Until the person says their own word where they set it; the ticket says: nothing brought."""
    now = house.clock()
    tickets = await uow.tickets.by_case([case.id])
    if case.id in tickets and tickets[case.id].status is not Status.ERASED:
        ticket, ours = (
            tickets[case.id],
            isinstance(row.given, OperatorSaid | ConsentAsked | Offered),
        )
        await uow.tickets.flag(ticket.ref, add=(NO_WAY_BACK if ours else NEWS_NOT_TOLD,))
        if not ours and ticket.status is Status.OPEN:
            await uow.tickets.waits(ticket.ref, WaitsFor.US)  # an operator tells it, or nobody
    if not isinstance(row.given, OperatorSaid):
        await uow.inbox.refuse([row.id], NO_WAY_BACK)
        return
    said = Outgoing(Message("operator-said", {"text": row.given.text}), Timing.HOLD)
    until = now + timedelta(days=house.pack.retention.held)
    await uow.outbox.put(
        [NewMessage(None, said, now, case=case.id, state=State.HELD, reason="hold", until=until)]
    )
    await uow.inbox.done({row.id: End.ANSWERED})
