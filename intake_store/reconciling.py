"""Looking into the books: by a command, once a day by itself, and how it stood last."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from intake_store.books import Report, Wrong
from intake_store.days import LOST, Total, day_of
from intake_store.store import Store
from intake_store.unit import UnitOfWork

EACH_DAY: Final = timedelta(hours=23)
_LAST: Final = "reconciled"


@dataclass(frozen=True, slots=True)
class Last:
    """How it stood when somebody looked last."""

    at: datetime
    gaps: int


async def reconcile(store: Store, now: datetime) -> Report:
    """Look, keep how it stands for the health pages, and fold the totals of past days."""
    async with store.snapshot() as unit:
        report = await unit.books.look(now)

    async def keep(unit: UnitOfWork) -> None:
        await unit.days.fold(day_of(now - timedelta(days=1)))
        told = {"at": now.isoformat(), "gaps": len(report.gaps)}
        await unit.deployment.set(_LAST, json.dumps(told))

    await store.carry_out(keep)
    return report


async def reconcile_if_due(store: Store, now: datetime) -> Report | None:
    """Once a day, whichever process comes first."""
    async with store.reading() as unit:
        before = await last(unit)
    if before is not None and now - before.at < EACH_DAY:
        return None
    return await reconcile(store, now)


async def last(unit: UnitOfWork) -> Last | None:
    told = await unit.deployment.get(_LAST)
    if told is None:
        return None
    raw = json.loads(told)
    return Last(datetime.fromisoformat(raw["at"]), raw["gaps"])


async def write_off(store: Store, report: Report) -> int:
    """A person has seen what is missing; from now on it counts as lost. How many rows."""
    lost = [
        Total(gap.day, gap.way, LOST, gap.number)
        for gap in report.gaps
        if gap.what is Wrong.MISSING and gap.day is not None
    ]
    await store.carry_out(lambda unit: unit.days.add(lost))
    return sum(one.number for one in lost)
