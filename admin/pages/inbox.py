"""An agency's inbox: what was asked of it and handed over to it. Of a person only coarse codes."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from admin.errors import NotFound
from admin.keyholder import agency_keys
from admin.pages.coarse import Facts, facts
from admin.pages.directory import Entry, entry
from admin.pages.options import Option
from admin.pages.references import reference
from admin.times import Left, Times
from admin.visit import Visit
from intake.agencies import Agency
from intake.ids import AgencyCode, AskId, ReferralId
from intake.referrals import Ask, AskStatus, Referral, Status, Why
from intake_store.unit import UnitOfWork

# Why an agency has no room: what it may say, and nothing about the person.
NO = (Why.FULL, Why.NOT_FOR_US, Why.TOO_FAR, Why.NOT_SAFE_HERE, Why.CANNOT_NOW, Why.OTHER)
_PAST = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class AskView:
    id: AskId
    reference: str
    facts: Facts
    status: AskStatus
    left: Left
    moved_at: datetime | None
    from_at: datetime | None
    answers: tuple[AskStatus, ...]  # what can be said now


@dataclass(frozen=True, slots=True)
class HandOverRow:
    id: ReferralId
    reference: str
    facts: Facts
    status: Status
    at: datetime
    left: Left | None  # while it waits for a yes


@dataclass(frozen=True, slots=True)
class PastRow:
    """What is over: no longer a word about the person."""

    id: ReferralId | None
    reference: str
    status: str  # words: `ask-…` or `referral-…`
    recalled: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class InboxView:
    title: str
    name: str
    asked: tuple[AskView, ...]
    said_yes: tuple[AskView, ...]
    handed: tuple[HandOverRow, ...]
    care: tuple[HandOverRow, ...]
    past: tuple[PastRow, ...]
    reasons: tuple[Option, ...]
    has_key: bool
    entry: Entry
    agency: Agency


async def read(visit: Visit, uow: UnitOfWork) -> InboxView:
    agency = await own_agency(visit, uow)
    asks = await uow.asks.by_agency(agency.code)
    handed = await uow.referrals.by_agency(agency.code)
    coarse = {ask.id: ask for ask in asks}
    rows = tuple(
        (one.status, _row(visit, one, None if one.ask is None else coarse.get(one.ask)))
        for one in handed
    )
    views = tuple(_ask(visit, one) for one in asks if one.status.open)
    label = visit.panel.wording.label_in(visit.language)
    return InboxView(
        title=visit.say("menu-inbox"),
        name=agency.name(visit.language),
        asked=tuple(one for one in views if one.status is AskStatus.ASKED),
        said_yes=tuple(one for one in views if one.status is not AskStatus.ASKED),
        handed=tuple(row for status, row in rows if status is Status.HANDED_OVER),
        care=tuple(row for status, row in rows if status in (Status.ACCEPTED, Status.IN_SERVICE)),
        past=_past(visit, asks, handed),
        reasons=tuple(Option(why, label("because", why)) for why in NO),
        has_key=bool(await agency_keys(visit, uow)),
        entry=entry(visit, agency),
        agency=agency,
    )


async def own_agency(visit: Visit, uow: UnitOfWork) -> Agency:
    code = visit.me.operator.agency
    agency = None if code is None else await uow.agencies.get(AgencyCode(code))
    if agency is None:
        raise NotFound
    return agency


def _ask(visit: Visit, ask: Ask) -> AskView:
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    waits = ask.status is AskStatus.ASKED
    return AskView(
        id=ask.id,
        reference=reference(ask.id),
        facts=facts(visit, ask.need, ask.coarse),
        status=ask.status,
        left=times.left(ask.lapses_at),
        moved_at=ask.moved_at,
        from_at=ask.from_at,
        answers=(AskStatus.YES, AskStatus.LATER, AskStatus.NO)
        if waits
        else (AskStatus.YES, AskStatus.NO)
        if ask.status is AskStatus.LATER
        else (AskStatus.NO,),
    )


def _row(visit: Visit, one: Referral, ask: Ask | None) -> HandOverRow:
    times = Times(visit.now, visit.zone, visit.language, visit.say)
    waits = one.status is Status.HANDED_OVER
    return HandOverRow(
        id=one.id,
        reference=reference(one.id),
        facts=facts(visit, one.need, {} if ask is None else ask.coarse),
        status=one.status,
        at=one.handed_at if one.moved_at is None else one.moved_at,
        left=times.left(one.lapses_at) if waits else None,
    )


def _past(visit: Visit, asks: tuple[Ask, ...], handed: tuple[Referral, ...]) -> tuple[PastRow, ...]:
    rows = [
        PastRow(None, reference(ask.id), f"ask-{ask.status}", recalled=False, at=ask.moved_at)
        for ask in asks
        if not ask.status.open
        and ask.status is not AskStatus.HANDED_OVER
        and ask.moved_at is not None
    ]
    rows += [
        PastRow(
            one.id,
            reference(one.id),
            f"referral-{one.status}",
            recalled=one.status is Status.RECALLED,
            at=one.moved_at,
        )
        for one in handed
        if not one.status.open and one.moved_at is not None
    ]
    lately = [row for row in rows if visit.now - row.at < _PAST]
    return tuple(sorted(lately, key=lambda row: row.at, reverse=True))
