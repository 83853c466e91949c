"""The queue: who waits, the most urgent first; what rings; what is past its clock."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from admin.pages.options import Option
from admin.pages.rows import Row, rows
from admin.places import language_name, stays
from admin.times import Times
from admin.visit import Visit
from intake.access import Action, Role
from intake.channels import ChannelKind
from intake.country_pack import Clock, Delay
from intake.ids import Language, TicketRef
from intake.tickets import Urgency, WaitsFor
from intake_store.alarms import Ringing
from intake_store.operators import Operator
from intake_store.ticket_queue import Filter
from intake_store.unit import UnitOfWork

HERE = timedelta(minutes=20)  # who did something this lately hears an alarm


@dataclass(frozen=True, slots=True)
class Ring:
    ref: TicketRef
    kinds: tuple[str, ...]
    span: str


@dataclass(frozen=True, slots=True)
class Group:
    urgency: Urgency
    opened: str
    answered: str
    by_voice: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Rung:
    """Whom an alarm reaches next, and after how many minutes."""

    minutes: int
    to: str


@dataclass(frozen=True, slots=True)
class QueueView:
    title: str
    mine_only: bool
    waiting: int
    here: tuple[str, ...]  # colleagues
    counters: Mapping[Urgency, int]
    rings: tuple[Ring, ...]
    rungs: tuple[Rung, ...]
    late: tuple[tuple[TicketRef, str], ...]
    groups: tuple[Group, ...]
    filtered: bool
    filters: Mapping[str, tuple[Option, ...]]
    chosen: Mapping[str, str]
    works: bool  # may claim and answer now
    supervisor: bool
    on_shift: bool
    mine: int
    colleagues: tuple[Option, ...]


async def read(visit: Visit, uow: UnitOfWork) -> QueueView:
    return await _read(visit, uow, mine_only=False)


async def read_mine(visit: Visit, uow: UnitOfWork) -> QueueView:
    return await _read(visit, uow, mine_only=True)


async def _read(visit: Visit, uow: UnitOfWork, *, mine_only: bool) -> QueueView:
    operator = visit.me.operator
    chosen = {name: visit.query.get(name, "") for name in ("ref", "language", "stay", "channel")}
    chosen["waits"] = visit.query.get("waits", "")
    wanted = _filter(visit, chosen, mine_only=mine_only)
    works = visit.may(Action.TAKE_NEXT)
    ringing = await uow.alarms.ringing()
    tickets = await uow.tickets.queue(wanted, visit.now)
    counts = await uow.tickets.counts(wanted, visit.now)
    everything = Filter(country=operator.country)
    mine = Filter(country=operator.country, claimed_by=operator.id)
    lines = await rows(visit, uow, tickets, {ring.ticket for ring in ringing}, may_claim=works)
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    here = await _here(visit, uow)
    return QueueView(
        title=visit.say("menu-mine" if mine_only else "menu-queue"),
        mine_only=mine_only,
        waiting=counts.waiting,
        here=tuple(one.name for one in here),
        counters=counts.by_urgency,
        rings=_rings(times, visit.now, ringing),
        rungs=tuple(
            Rung(int(step.after.total_seconds() // 60), step.to.value)
            for step in visit.panel.pack.duty.escalations
        ),
        late=tuple((row.ref, row.left.words) for row in lines if row.left.over),
        groups=tuple(
            _group(visit, times, urgency, tuple(row for row in lines if row.urgency is urgency))
            for urgency in Urgency
        ),
        filtered=wanted not in (everything, mine),
        filters=_options(visit),
        chosen=chosen,
        works=works,
        supervisor=operator.role is Role.SUPERVISOR,
        on_shift=visit.me.session.on_shift,
        mine=(await uow.tickets.counts(mine, visit.now)).waiting,
        colleagues=tuple(Option(str(one.id), one.name) for one in here),
    )


def _filter(visit: Visit, chosen: Mapping[str, str], *, mine_only: bool) -> Filter:
    operator = visit.me.operator
    spoken = {"mine": operator.languages, "": ()}.get(
        chosen["language"], (Language(chosen["language"]),)
    )
    return Filter(
        country=operator.country,
        languages=spoken,
        stay=chosen["stay"],
        channel=chosen["channel"],
        waits_for=WaitsFor(chosen["waits"]) if chosen["waits"] in set(WaitsFor) else None,
        claimed_by=operator.id if mine_only else None,
        ref=chosen["ref"].strip().upper(),
    )


def _rings(times: Times, now: datetime, ringing: Iterable[Ringing]) -> tuple[Ring, ...]:
    """One line a ticket, however many of its alarms ring."""
    by_ticket: dict[TicketRef, list[Ringing]] = {}
    for one in ringing:
        by_ticket.setdefault(one.ticket, []).append(one)
    return tuple(
        Ring(
            ref=ref,
            kinds=tuple(dict.fromkeys(one.kind.value for one in ones)),
            span=times.span(now - min(one.rung_at for one in ones)),
        )
        for ref, ones in by_ticket.items()
    )


def _group(visit: Visit, times: Times, urgency: Urgency, lines: tuple[Row, ...]) -> Group:
    clock: Clock = visit.panel.pack.clocks[urgency]
    return Group(
        urgency=urgency,
        opened=_delay(visit, times, clock.opened),
        answered=_delay(visit, times, clock.answered),
        by_voice=clock.by_voice,
        rows=lines,
    )


def _delay(visit: Visit, times: Times, delay: Delay) -> str:
    if delay.working_days:
        return visit.say("time-working-days", days=delay.working_days)
    return visit.say("time-within", span=times.span(delay.span))


async def _here(visit: Visit, uow: UnitOfWork) -> tuple[Operator, ...]:
    """Colleagues of this hotline who are signed in now."""
    ids = await uow.sessions.signed_in(visit.now, HERE)
    people = (await uow.operators.by_ids(ids)).values()
    return tuple(
        one
        for one in people
        if one.id != visit.me.operator.id
        and one.role in (Role.OPERATOR, Role.SUPERVISOR)
        and one.country == visit.me.operator.country
    )


def _options(visit: Visit) -> Mapping[str, tuple[Option, ...]]:
    pack = visit.panel.pack
    label = visit.panel.wording.label_in(visit.language)
    return {
        "language": (
            Option("mine", visit.say("filter-languages-mine")),
            *(Option(one.code, language_name(pack, one.code), one.code) for one in pack.spoken),
        ),
        "stay": tuple(Option(code, name) for code, name in stays(pack, visit.language)),
        "channel": tuple(Option(kind.value, label("channel", kind)) for kind in ChannelKind),
        "waits": tuple(Option(one.value, label("waits", one)) for one in WaitsFor),
    }
