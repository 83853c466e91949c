"""What time does by itself: due timers enter the inbox, old rows go, erasures fall due."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import structlog

from bot.house import House
from intake.tickets import EXPIRED, Status
from intake_store.audit_keeping import keep_audit
from intake_store.erasures_file import keep_beside
from intake_store.outbox_table import KNOCK, Moved
from intake_store.reconciling import reconcile_if_due
from intake_store.retaining import erase_due, retain
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 200  # timers at once
NIGHT: Final = 3  # the hour, where the line is, in which tables may be locked for seconds
OVERLAP: Final = timedelta(minutes=10)  # two processes may write the list at once


class Keeping:
    def __init__(
        self,
        store: Store,
        house: House,
        erasures: Path | None = None,
        heads: Path | None = None,
    ) -> None:
        """`erasures`, `heads`: the files beside the backups, where there are any."""
        self._store, self._house, self._erasures = store, house, erasures
        self._heads = heads  # of the audit log
        self._listed: datetime | None = None  # so far the file is known to be whole

    async def ring_timers(self) -> float:
        """Move what is due into the inbox. Seconds until the next one, at most one."""
        now = self._house.clock()
        async with self._store.reading() as uow:
            following = await uow.timers.next_at()
        if following is None or following > now:
            return 1.0 if following is None else min(1.0, (following - now).total_seconds())
        await self._store.carry_out(lambda uow: uow.timers.due(now, MOST))
        return 0.0

    async def erase_due(self) -> None:
        """Every minute: whose wish to be erased was not taken back; and the list for restores."""
        if gone := await erase_due(self._store, self._house.clock()):
            LOG.info("erased", cases=gone)
        if self._erasures is not None:
            now, since = self._house.clock(), self._listed
            await keep_beside(self._store, self._erasures, now, since=since)
            self._listed = now - OVERLAP
        await self._scrub()

    async def _scrub(self) -> None:
        """What was erased leaves the disk too: again and again, while somebody is in the way."""
        async with self._store.reading() as uow:
            newest = await uow.erasures.newest()
        last = await self._store.scrubbed()
        done = None if last is None else last.done_at
        if (newest is not None and (done is None or done < newest)) or (last and last.left):
            await self._store.scrub(self._house.clock(), night=False)

    async def sweep(self) -> None:
        """Hourly: what is past its time goes, and what was never seen is told first."""
        now = self._house.clock()
        expired = await self._store.carry_out(self._expire)
        rules = self._house.pack.retention
        hour = now.astimezone(ZoneInfo(self._house.pack.meta.zone)).hour
        gone = await retain(self._store, rules, now, night=hour == NIGHT)
        if self._heads is not None:
            gone["audit"] = await keep_audit(self._store, rules.audit_months, self._heads, now)
        LOG.info("swept", expired=expired, **gone)
        if (report := await reconcile_if_due(self._store, now)) is not None:
            for gap in report.gaps:
                LOG.error("does-not-add-up", gap=gap.what, way=gap.way, rows=gap.number)
            LOG.info("reconciled", gaps=len(report.gaps))

    async def _expire(self, uow: UnitOfWork) -> int:
        unseen = [one for one in await uow.outbox.expire(self._house.clock()) if one.key != KNOCK]
        await _flag(uow, unseen)
        return len(unseen)


async def _flag(uow: UnitOfWork, unseen: Sequence[Moved]) -> None:
    cases = {one.case for one in unseen if one.case is not None}
    tickets = await uow.tickets.by_case(cases) if cases else {}
    for _, ticket in sorted(tickets.items(), key=lambda pair: pair[1].ref):
        if ticket.status is not Status.ERASED:
            await uow.tickets.flag(ticket.ref, add=(EXPIRED,))
