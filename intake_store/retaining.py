"""The nightly pass: what has been kept long enough goes; and how a case is erased, key first."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from intake.country_pack import Retention
from intake.ids import CaseId
from intake.retention import WARNING, ends, shortest
from intake.tickets import CONTACT_GONE, GOES_SOON, Ticket
from intake_store.erasure import erase_from_hotline
from intake_store.store import Store
from intake_store.tickets import holder
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class _Going:
    cases: tuple[CaseId, ...]
    contacts: tuple[Ticket, ...]  # whose contact details go before the case does
    news: tuple[Ticket, ...]  # whose flag that they go soon is to be set, or taken away


async def retain(
    store: Store, rules: Retention, now: datetime, *, night: bool = True
) -> dict[str, int]:
    """How many rows of each kind went."""
    async with store.reading() as unit:
        cases = (await _going(unit, rules, now)).cases
        owns = await unit.rights.owns_tables()  # the bot's account may not look at sessions
    await erase(store, cases, now)

    async def sweep(unit: UnitOfWork) -> dict[str, int]:
        contacts = await _tell(unit, await _going(unit, rules, now), rules, now)
        gone = await unit.retention.sweep(now, mute_days=rules.muted, held_days=rules.held)
        return {
            **gone,
            "contacts": contacts,
            "inbox": await unit.inbox.sweep(now),
            "erasures": await unit.erasures.sweep(now),
            "sessions": await unit.sessions.sweep(now) if owns else 0,
            "counts": await unit.counts.sweep(_months_before(now, rules.statistics_months))
            if owns
            else 0,
            "recalled": await unit.referrals.sweep(now),
            "traces": await unit.traces.sweep(now),
            "media": await unit.media.sweep(now - timedelta(days=rules.media)),
        }

    gone = await store.carry_out(sweep)
    await store.scrub(now, night=night)
    return {"cases": len(cases), **gone}


async def erase_due(store: Store, now: datetime) -> int:
    """Cases whose persons wished it, when the time to take the wish back is over. How many."""
    async with store.reading() as unit:
        cases = await unit.cases.due_for_erasure(now)
    await erase(store, cases, now)
    return len(cases)


async def erase(store: Store, cases: Collection[CaseId], now: datetime) -> None:
    """First the keys, in a commit of their own: if we are ended now, what is left is noise."""
    if not cases:
        return

    async def keys(unit: UnitOfWork) -> None:
        await unit.cases.destroy_keys(cases)

    await store.carry_out(keys)
    await store.carry_out(lambda unit: erase_rows(unit, cases, now))


async def erase_rows(unit: UnitOfWork, cases: Collection[CaseId], now: datetime) -> None:
    """Everything of these cases but a tombstone, in one commit."""
    await unit.retention.forget_cases(cases)
    await erase_from_hotline(unit, cases, now)
    await unit.transcript.erase(cases)
    await unit.contacts.erase(cases)
    await unit.openers.erase(cases)
    await unit.media.erase(cases)
    await unit.cases.erase(cases)
    await unit.erasures.add(cases, now)


async def _going(unit: UnitOfWork, rules: Retention, now: datetime) -> _Going:
    wished = await unit.cases.due_for_erasure(now)
    silent = await unit.cases.silent_since(now - shortest(rules) + WARNING)
    cases = await unit.cases.get(silent)
    tickets = await unit.tickets.by_case(silent)
    over, contacts, news = set(wished), [], []
    for id_ in silent:
        ticket, case = tickets.get(id_), cases[id_]
        end = ends(rules, case.kind, case.last_at, ticket)
        if end.case < now:
            over.add(id_)
        if ticket is None or id_ in over:
            continue
        if end.contact < now and holder(ticket, now) is None:
            contacts.append(ticket)
        if end.warns(ticket, now) is not (GOES_SOON in ticket.flags):
            news.append(ticket)
    return _Going(tuple(sorted(over)), tuple(contacts), tuple(news))


async def _tell(unit: UnitOfWork, going: _Going, rules: Retention, now: datetime) -> int:
    """Their operators see what is to go, and that contact details went before the case."""
    for ticket in sorted(going.news, key=lambda one: one.ref):
        if GOES_SOON in ticket.flags:
            await unit.tickets.flag(ticket.ref, remove=(GOES_SOON,))
        else:
            await unit.tickets.flag(ticket.ref, add=(GOES_SOON,))
    cases = [ticket.case for ticket in going.contacts]
    gone = await unit.contacts.sweep(cases, now - timedelta(days=rules.contact))
    for ticket in sorted(going.contacts, key=lambda one: one.ref):
        if ticket.case in gone:
            await unit.tickets.flag(ticket.ref, add=(CONTACT_GONE,))
    return len(gone)


def _months_before(now: datetime, months: int) -> date:
    """The first day of the month so many months before this one."""
    counted = now.year * 12 + now.month - 1 - months
    return date(counted // 12, counted % 12 + 1, 1)
