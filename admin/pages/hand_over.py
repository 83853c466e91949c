"""A hand-over as its agency sees it: where it stands, and the parts the person agreed to share."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from uuid import UUID

from admin.errors import NotFound
from admin.keyholder import agency_keys
from admin.pages import leaving
from admin.pages.coarse import Facts, facts
from admin.pages.directory import Entry, entry
from admin.pages.inbox import NO, own_agency
from admin.pages.options import Option
from admin.pages.references import reference
from admin.pages.story import OPEN_FOR
from admin.times import Left, Times
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Agency
from intake.consent import Cover, FieldGroup
from intake.firewall import yes_to
from intake.ids import ReferralId
from intake.referrals import Mover, Referral, Status, Why, may_move
from intake.tickets import ERASURE_WISHED
from intake_store.referral_parts import Part
from intake_store.sealing import CannotOpen, PrivateKey, open_with
from intake_store.unit import UnitOfWork
from intake_store.vault import context

READABLE = (Status.ACCEPTED, Status.IN_SERVICE)  # only while it helps
_WAY = (Status.HANDED_OVER, Status.ACCEPTED, Status.IN_SERVICE, Status.COMPLETED)


@dataclass(frozen=True, slots=True)
class PartView:
    """Covered, or sealed to a key that we do not hold: neither text nor lines."""

    field: FieldGroup
    text: str = ""  # as somebody wrote it
    lines: tuple[tuple[str, str], ...] = ()  # what it is, and what it says


@dataclass(frozen=True, slots=True)
class HandOverView:
    title: str
    id: ReferralId
    reference: str
    agency: str
    facts: Facts
    status: Status
    handed_at: datetime
    moved_at: datetime | None
    reason: str
    left: Left | None
    steps: tuple[tuple[Status, str], ...]  # and whether it is "done", "now" or ""
    moves: frozenset[Status]
    parts: tuple[PartView, ...]
    open_until: datetime | None
    rests: bool  # nothing is opened until the hotline has asked the person something
    may_open: bool
    has_key: bool
    reasons: tuple[Option, ...]
    entry: Entry


async def taken_back(visit: Visit, uow: UnitOfWork, one: Referral, agency: Agency) -> bool:
    """Whether the person said no to this agency since, or to a part that it was given: then nothing
    of them is read any more."""
    ticket = await uow.tickets.get(one.ticket)
    if ticket is None:
        return True
    ledger = await uow.consents.ledger(ticket.case)
    given = {part.field for part in await uow.referral_parts.of(one.id)}
    said = {
        yes_to(agency, ticket.country, ledger, now=visit.now, field=field)
        for field in (None, *given)
    }
    return not said.isdisjoint({Cover.NO, Cover.WITHDRAWN})


async def rests(uow: UnitOfWork, one: Referral) -> bool:
    """Whether somebody wished all of it erased: sharing stops until a human has asked them.

    The agency is not told of what: it goes on helping, whoever held the phone.
    """
    ticket = await uow.tickets.get(one.ticket)
    return ticket is not None and ERASURE_WISHED in ticket.flags


async def read(visit: Visit, uow: UnitOfWork) -> HandOverView:
    agency = await own_agency(visit, uow)
    one = await uow.referrals.get(ReferralId(UUID(visit.path["id"])))
    if one is None or one.agency != agency.code:
        raise NotFound
    ask = None if one.ask is None else await uow.asks.get(one.ask)
    keys = await agency_keys(visit, uow)
    waits = await rests(uow, one)
    readable = one.status in READABLE and not waits
    readable = readable and not await taken_back(visit, uow, one, agency)
    until = await _open_until(visit, uow, one) if readable else None
    label = visit.panel.wording.label_in(visit.language)
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    reasons = (
        *NO[:-1],
        *(() if one.status is Status.HANDED_OVER else (Why.DID_NOT_COME,)),
        Why.OTHER,
    )
    return HandOverView(
        title=reference(one.id),
        id=one.id,
        reference=reference(one.id),
        agency=agency.name(visit.language),
        facts=facts(visit, one.need, {} if ask is None else ask.coarse),
        status=one.status,
        handed_at=one.handed_at,
        moved_at=one.moved_at,
        reason=one.reason,
        left=times.left(one.lapses_at) if one.status is Status.HANDED_OVER else None,
        steps=_steps(one.status),
        moves=frozenset(after for after in Status if may_move(Mover.AGENCY, one.status, after)),
        parts=_opened(
            visit, await uow.referral_parts.of(one.id), keys if until is not None else ()
        ),
        open_until=until,
        rests=waits,
        may_open=one.status in READABLE,
        has_key=bool(keys),
        reasons=tuple(Option(why, label("because", why)) for why in reasons),
        entry=entry(visit, agency),
    )


async def _open_until(visit: Visit, uow: UnitOfWork, one: Referral) -> datetime | None:
    """Until when this worker may read it. The audit log is what says so."""
    who = str(visit.me.operator.id)
    for line in await uow.audit_log.page(who=who, subject=str(one.id), limit=20):
        if line.act.act == Action.OPEN_PART and line.act.at + OPEN_FOR > visit.now:
            return line.act.at + OPEN_FOR
    return None


def _steps(status: Status) -> tuple[tuple[Status, str], ...]:
    if status not in _WAY:
        return ()
    at = _WAY.index(status)
    return tuple(
        (step, "done" if place <= at else "now" if place == at + 1 else "")
        for place, step in enumerate(_WAY)
    )


def _opened(
    visit: Visit, parts: Sequence[Part], keys: Sequence[PrivateKey]
) -> tuple[PartView, ...]:
    return tuple(_part(visit, part.field, _text(part, keys)) for part in parts)


def _text(part: Part, keys: Sequence[PrivateKey]) -> str:
    bound = context("referral_parts.sealed", part.id)
    for key in keys:
        try:
            return open_with(key, part.sealed, bound).decode()
        except CannotOpen:
            continue
    return ""


def _part(visit: Visit, field: FieldGroup, text: str) -> PartView:
    """Codes are put into the reader's words; what a person or an operator wrote stays as it is."""
    if not text:
        return PartView(field)
    label = visit.panel.wording.label_in(visit.language)
    match field:
        case FieldGroup.CODES:
            codes = {name: tuple(values) for name, values in json.loads(text).items()}
            told = leaving.facts(visit, codes)
            return PartView(
                field, lines=tuple((label("fact", one.name), one.words) for one in told)
            )
        case FieldGroup.CONTACT:
            ways = json.loads(text).items()
            return PartView(field, lines=tuple((label("contact", name), way) for name, way in ways))
        case FieldGroup.SCREENING:
            found = json.loads(text)
            low, high = found["low"], found["high"]
            key = "band-one" if low == high else "band"
            return PartView(
                field, lines=((visit.say("signs"), visit.say(key, low=low, high=high)),)
            )
        case FieldGroup.STORY | FieldGroup.NAME:
            return PartView(field, text)
        case _:
            assert_never(field)
