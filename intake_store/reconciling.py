"""Looking into the books: by a command, once a day by itself, and how it stood last."""

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from intake_store.books import Gap, Line, Report, Wrong
from intake_store.days import LOST, Total, Way, day_of
from intake_store.inbox import KEPT as WINDOW
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


def told(report: Report, now: datetime) -> list[str]:
    """A line a day for as long as rows are kept; all the days before are one line."""
    since = day_of(now - WINDOW)
    days = sorted({line.day for line in report.lines if line.day >= since})
    before = [line for line in report.lines if line.day < since]
    said = [f"before {since}  {_sums(before)}"] if before else []
    return said + [
        f"{day}  {_sums([line for line in report.lines if line.day == day])}" for day in days
    ]


def complaint(gap: Gap) -> str:
    """Ids only, never content."""
    rows = f"{gap.number} {_ROWS[gap.way]}"
    when = "" if gap.day is None else f"{gap.day}: "
    ids = f" ({', '.join(map(str, gap.ids))}{', …' if gap.number > len(gap.ids) else ''})"
    return f"{when}{rows} {_SAID[gap.what]}{ids if gap.ids else ''}"


_ROWS: Final = {Way.IN: "inputs", Way.OUT: "messages"}
_SAID: Final = {
    Wrong.MISSING: "are missing, and nothing says where they went",
    Wrong.SURPLUS: "are more than were ever kept",
    Wrong.UNNAMED: "have ended, and nothing says as what",
    Wrong.WAITS: "have waited for more than an hour",
    Wrong.UNANSWERED: "were answered, and the answer is not there",
    Wrong.NO_REASON: "were given up, and nothing says why",
    Wrong.HANGS: "have been on their way for more than an hour",
    Wrong.STATELESS: "are in a state that there is not",
}


def _sums(lines: list[Line]) -> str:
    return " · ".join(_sum(way, [line for line in lines if line.way is way]) for way in Way)


def _sum(way: Way, lines: list[Line]) -> str:
    came: Counter[str] = Counter()
    for line in lines:
        came.update(line.came_to)
    ends = ", ".join(f"{number} {what}" for what, number in came.items())
    return f"{way} {sum(line.kept for line in lines)}" + (f": {ends}" if ends else "")
