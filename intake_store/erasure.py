"""How a case leaves the hotline's tables: its ticket becomes a tombstone, the rest goes."""

from collections.abc import Collection
from datetime import datetime

from intake.ids import CaseId
from intake_store.unit import UnitOfWork


async def erase_from_hotline(unit: UnitOfWork, cases: Collection[CaseId], now: datetime) -> None:
    """In this transaction, and in the order in which rows hold on to each other.

    `cases.erase` takes the keys and what was told; counts stay, they know no case;
    each agency is left a line that says it is recalled.
    """
    tickets = await unit.tickets.by_case(cases)
    refs = [ticket.ref for ticket in tickets.values()]
    await unit.tickets.erase(refs)
    await unit.referral_messages.erase(refs)
    await unit.referral_parts.erase(refs)
    await unit.referrals.recall_erased(refs, now)
    await unit.asks.erase(refs)
    await unit.notes.erase(refs)
    await unit.alarms.erase(refs)
    await unit.cards.erase(cases)
    await unit.screenings.erase(cases)
    await unit.consents.erase(cases)
