"""One ticket as one line of a queue."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.places import language_name, place_name
from admin.times import Left, Times
from admin.visit import Visit
from intake.clocks import stage
from intake.ids import OperatorId, TicketRef
from intake.tickets import GOES_SOON, Ticket, Urgency, WaitsFor
from intake_store.tickets import holder
from intake_store.unit import UnitOfWork

# An icon beside each need; the word stands next to it.
NEED_ICONS = {
    "safe_place": "home",
    "doctor": "medical",
    "lawyer": "law",
    "held": "door",
    "food": "food",
    "papers": "papers",
    "wages": "work",
    "children_with": "child",
    "children_not_with": "child",
    "expecting": "child",
    "talk": "talk",
    "interpreter": "talk",
    "go_home": "journey",
    "nothing": "check",
}


@dataclass(frozen=True, slots=True)
class Need:
    code: str
    icon: str


@dataclass(frozen=True, slots=True)
class Row:
    ref: TicketRef
    urgency: Urgency
    who: str
    about: tuple[str, ...]  # topics, place, language, channel: in words
    needs: tuple[Need, ...]
    how_many: str
    broken_off: bool
    goes_soon: bool  # its time is nearly past
    unreachable: bool
    waits_for: WaitsFor
    rings: bool
    since: str
    stage: str  # which clock runs: opened, answered, agency
    left: Left
    holder: str  # a colleague's name
    mine: bool
    claimable: bool


async def rows(
    visit: Visit,
    uow: UnitOfWork,
    tickets: Iterable[Ticket],
    ringing: Collection[TicketRef],
    *,
    may_claim: bool,
) -> tuple[Row, ...]:
    tickets = tuple(tickets)
    holders = {one for ticket in tickets if (one := holder(ticket, visit.now)) is not None}
    names = {one.id: one.name for one in (await uow.operators.by_ids(holders)).values()}
    return tuple(_row(visit, ticket, ringing, names, may_claim=may_claim) for ticket in tickets)


def _row(
    visit: Visit,
    ticket: Ticket,
    ringing: Collection[TicketRef],
    names: Mapping[OperatorId, str],
    *,
    may_claim: bool,
) -> Row:
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    held_by = holder(ticket, visit.now)
    return Row(
        ref=ticket.ref,
        urgency=ticket.urgency,
        who=who(visit, ticket),
        about=about(visit, ticket),
        needs=needs(ticket),
        how_many=ticket.how_many,
        broken_off=ticket.waits_for is WaitsFor.NOBODY or "broken-off" in ticket.flags,
        goes_soon=GOES_SOON in ticket.flags,
        unreachable=bool({"cannot-be-answered-here", "muted"} & set(ticket.flags)),
        waits_for=ticket.waits_for,
        rings=ticket.ref in ringing,
        since=times.ago(_since(ticket)),
        stage=stage(ticket.first_opened_at, ticket.answered_at),
        left=times.left(ticket.due_at),
        holder="" if held_by is None else names.get(held_by, ""),
        mine=visit.who is not None and held_by == visit.who.operator.id,
        claimable=may_claim and held_by is None,
    )


def who(visit: Visit, ticket: Ticket) -> str:
    """`Woman, adult, for herself`; nothing that names anybody."""
    return visit.say(
        "who", sex=ticket.sex or "unknown", age=ticket.age.value, subject=ticket.subject.value
    )


def about(visit: Visit, ticket: Ticket) -> tuple[str, ...]:
    label = visit.panel.wording.label_in(visit.language)
    pack = visit.panel.pack
    topics = tuple(label("topic", topic) for topic in ticket.topics) or (
        visit.say("topic-none-yet"),
    )
    place = place_name(pack, ticket.stay, visit.language)
    return (
        ", ".join(topics),
        *((place,) if place else ()),
        language_name(pack, ticket.language),
        label("channel", ticket.channel),
    )


def needs(ticket: Ticket) -> tuple[Need, ...]:
    return tuple(Need(need, NEED_ICONS.get(need, "info")) for need in ticket.needs)


def _since(ticket: Ticket) -> datetime:
    """When it began to wait: the person's last word, or our answer."""
    if ticket.waits_for is WaitsFor.US or ticket.answered_at is None:
        return ticket.last_at
    return max(ticket.last_at, ticket.answered_at)
