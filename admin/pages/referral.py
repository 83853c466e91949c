"""One request for room and the hand-over after it: where it is, what leaves, what is next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from admin.errors import NotFound
from admin.finding import target_of
from admin.pages import rows
from admin.pages.agency import can_open
from admin.pages.leaving import Fact, facts
from admin.pages.references import reference
from admin.times import Left, Times
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Agency, Way
from intake.consent import Cover, Entry, FieldGroup
from intake.firewall import yes_to
from intake.ids import AskId, ReferralId, TicketRef
from intake.referrals import Ask, AskStatus, Mover, Referral, Status, Why, may_move, may_move_ask
from intake.tickets import Ticket, Urgency
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Step:
    key: str  # words: `step-…`
    stands: str  # done, current, or ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Part:
    field: FieldGroup
    cover: Cover
    sent: bool


@dataclass(frozen=True, slots=True)
class ReferralView:
    title: str
    ref: TicketRef
    who: str
    urgency: Urgency
    name: str
    contact: str
    under: str
    must_report: tuple[str, ...]
    need: str
    ask: Ask | None
    referral: Referral | None
    left: Left | None  # of the clock that runs
    steps: tuple[Step, ...]
    coarse: tuple[Fact, ...]
    parts: tuple[Part, ...]
    cover: Cover
    answers: tuple[str, ...]  # what can be noted now
    reasons: tuple[Why, ...]
    hand_over: bool  # both have said yes
    portal: bool
    ways: tuple[Way, ...]
    withdraw: bool
    can: frozenset[str]


async def read_ask(visit: Visit, uow: UnitOfWork) -> ReferralView:
    ask = await uow.asks.get(AskId(UUID(visit.path["id"])))
    if ask is None:
        raise NotFound
    handed = [one for one in await uow.referrals.by_ticket(ask.ticket) if one.ask == ask.id]
    return await _read(visit, uow, ask, handed[-1] if handed else None)


async def read_referral(visit: Visit, uow: UnitOfWork) -> ReferralView:
    referral = await uow.referrals.get(ReferralId(UUID(visit.path["id"])))
    if referral is None:
        raise NotFound
    ask = None if referral.ask is None else await uow.asks.get(referral.ask)
    return await _read(visit, uow, ask, referral)


async def _read(
    visit: Visit, uow: UnitOfWork, ask: Ask | None, referral: Referral | None
) -> ReferralView:
    about = ask or referral
    if about is None:
        raise NotFound
    ticket = await uow.tickets.get(about.ticket)
    agency = await uow.agencies.get(about.agency)
    if ticket is None or agency is None:
        raise NotFound
    pack = visit.panel.pack
    ledger = await uow.consents.ledger(ticket.case)
    cover = yes_to(agency, pack.country, ledger, now=visit.now)
    sent = (
        [] if referral is None else [one.field for one in await uow.referral_parts.of(referral.id)]
    )
    portal = await can_open(uow, agency.code)
    answered = ask is not None and ask.status in (AskStatus.YES, AskStatus.LATER)
    target = target_of(ticket, visit)
    return ReferralView(
        title=reference(about.id),
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        urgency=ticket.urgency,
        name=agency.name(visit.language),
        contact=agency.shown_contact(visit.now.date(), pack.rules.verified_within_days),
        under=agency.organisation.under,
        must_report=tuple(agency.organisation.must_report),
        need=about.need,
        ask=ask,
        referral=referral,
        left=_left(visit, ask, referral),
        steps=_steps(ask, referral, cover),
        coarse=() if ask is None else facts(visit, ask.coarse),
        parts=_parts(visit, agency, ticket, ledger, sent),
        cover=cover,
        answers=_answers(ask, referral),
        reasons=tuple(Why),
        hand_over=answered and cover is Cover.YES,
        portal=portal,
        ways=tuple(way for way in agency.ways if way is not Way.PORTAL or portal)
        or (Way.TELEPHONE,),
        withdraw=_may_be_taken_back(ask, referral),
        can=frozenset(action.value for action in Action if visit.may(action, target)),
    )


def _left(visit: Visit, ask: Ask | None, referral: Referral | None) -> Left | None:
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    if referral is not None:
        waits = referral.status is Status.HANDED_OVER
        return times.left(referral.lapses_at) if waits else None
    return times.left(ask.lapses_at) if ask is not None and ask.status.open else None


def _steps(ask: Ask | None, referral: Referral | None, cover: Cover) -> tuple[Step, ...]:
    """The way of every referral; the first that is not done is where it stands."""
    yes = ask is None or ask.status in (AskStatus.YES, AskStatus.LATER, AskStatus.HANDED_OVER)
    done = [
        ("asked", True, None if ask is None else ask.asked_at),
        ("agency-yes", yes, None if ask is None or not yes else ask.moved_at),
        ("person-yes", cover is Cover.YES or referral is not None, None),
        ("handed-over", referral is not None, None if referral is None else referral.handed_at),
        (
            "accepted",
            referral is not None and referral.accepted_at is not None,
            None if referral is None else referral.accepted_at,
        ),
        (
            "in-service",
            referral is not None and referral.status in (Status.IN_SERVICE, Status.COMPLETED),
            None,
        ),
        ("completed", referral is not None and referral.status is Status.COMPLETED, None),
    ]
    ended = (ask is not None and referral is None and not ask.status.open) or (
        referral is not None and not referral.status.open
    )
    current = next((place for place, (_, is_done, _) in enumerate(done) if not is_done), None)
    return tuple(
        Step(
            key,
            "done" if is_done else "current" if place == current and not ended else "",
            at,
        )
        for place, (key, is_done, at) in enumerate(done)
    )


def _parts(
    visit: Visit,
    agency: Agency,
    ticket: Ticket,
    ledger: Sequence[Entry],
    sent: Sequence[FieldGroup],
) -> tuple[Part, ...]:
    return tuple(
        Part(
            field,
            yes_to(agency, ticket.country, ledger, now=visit.now, field=field),
            field in sent,
        )
        for field in FieldGroup
    )


def _answers(ask: Ask | None, referral: Referral | None) -> tuple[str, ...]:
    if referral is not None:
        moves = (Status.ACCEPTED, Status.IN_SERVICE, Status.COMPLETED, Status.DECLINED)
        return tuple(to.value for to in moves if may_move(Mover.OPERATOR, referral.status, to))
    if ask is None:
        return ()
    answers = (AskStatus.YES, AskStatus.LATER, AskStatus.NO)
    return tuple(to.value for to in answers if may_move_ask(Mover.OPERATOR, ask.status, to))


def _may_be_taken_back(ask: Ask | None, referral: Referral | None) -> bool:
    if referral is not None:
        return may_move(Mover.SUPERVISOR, referral.status, Status.RECALLED)
    return ask is not None and may_move_ask(Mover.OPERATOR, ask.status, AskStatus.WITHDRAWN)
