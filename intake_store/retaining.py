"""The nightly pass: what has been kept long enough goes; and how a case is erased, key first."""

from collections.abc import Collection
from datetime import datetime, timedelta

from intake.country_pack import Retention
from intake.ids import CaseId
from intake.tickets import AgeBand, Subject
from intake_store.erasure import erase_from_hotline
from intake_store.store import Store
from intake_store.unit import UnitOfWork


async def retain(
    store: Store, rules: Retention, now: datetime, *, night: bool = True
) -> dict[str, int]:
    """How many rows of each kind went."""
    async with store.reading() as unit:
        cases = await _past(unit, rules, now)
        owns = await unit.rights.owns_tables()  # the bot's account may not look at sessions
    await erase(store, cases, now)

    async def sweep(unit: UnitOfWork) -> dict[str, int]:
        gone = await unit.retention.sweep(now, mute_days=rules.muted, held_days=rules.held)
        return {
            **gone,
            "inbox": await unit.inbox.sweep(now),
            "erasures": await unit.erasures.sweep(now),
            "sessions": await unit.sessions.sweep(now) if owns else 0,
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
    await erase_from_hotline(unit, cases)
    await unit.transcript.erase(cases)
    await unit.contacts.erase(cases)
    await unit.openers.erase(cases)
    await unit.media.erase(cases)
    await unit.cases.erase(cases)
    await unit.erasures.add(cases, now)


async def _past(unit: UnitOfWork, rules: Retention, now: datetime) -> tuple[CaseId, ...]:
    wished = await unit.cases.due_for_erasure(now)
    days = min(rules.information, rules.case, rules.child_case)
    silent = await unit.cases.silent_since(now - timedelta(days=days))
    cases = await unit.cases.get(silent)
    tickets = await unit.tickets.by_case(silent)

    def kept(id_: CaseId) -> int:
        ticket = tickets.get(id_)
        if ticket is not None and ticket.age is not AgeBand.ADULT:
            return rules.child_case
        return rules.information if cases[id_].kind is Subject.INFORMATION else rules.case

    def in_hand(id_: CaseId) -> bool:
        """Somebody works on it: it goes when the claim has ended, not under their eyes."""
        ticket = tickets.get(id_)
        until = None if ticket is None else ticket.claimed_until
        return until is not None and until > now

    over = {
        id_
        for id_ in silent
        if cases[id_].last_at < now - timedelta(days=kept(id_)) and not in_hand(id_)
    }
    return tuple(sorted(over.union(wished)))
