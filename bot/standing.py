"""How the bot stands: counts, ages and conditions for /health; never a word or a name."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from shutil import disk_usage
from typing import Final

import structlog

from bot.channels import Condition, Health
from bot.house import House
from bot.loops import Loops
from bot.metrics import Depths
from bot.timekeeping import Timekeeping
from bot.turning import Turning
from intake.channels import ChannelKind
from intake.duty import reading
from intake_store.deployment import STANDING
from intake_store.engines import FAILURES
from intake_store.keyring import HOTLINE
from intake_store.keys import is_pinned
from intake_store.reconciling import last
from intake_store.scrubbing import SCRUBBED, Left, read
from intake_store.standstill import Thing
from intake_store.store import Store

LOG = structlog.get_logger()
SECONDS_TO_LOOK: Final = 5
REMEMBERED: Final = timedelta(minutes=10)  # for so long a clock that jumped is told of
LEAST_ROOM: Final = 64 * 1024 * 1024  # bytes: below it the next minutes may not be kept
DISK: Final = "disk"
ELSEWHERE: Final = "owed-elsewhere"  # by another bot or number: nothing here will send it
CLOCK: Final = "clock-jumped"
DOOR: Final = "door"  # the one line that every process has to itself
LEADER: Final = "leader"  # nobody sends, hears the providers and says how it stands
SILENT: Final = timedelta(minutes=1)  # it says so four times as often
SCRUB: Final = "scrub"  # what was deleted still stands on the disk
OLD_LOG: Final = "old-log"  # and stands in it for as long as the server keeps that
KEY: Final = "hotline-key"  # the keyring's is not among those that the settings name
NIGHT: Final = "alarms-untaken"  # they ring while nobody is on duty, as people were told


@dataclass(frozen=True, slots=True)
class Standing:
    store: Store
    house: House
    loops: Loops
    times: Timekeeping
    healths: list[Health] = field(default_factory=list)
    ours: list[tuple[ChannelKind, str]] = field(default_factory=list)  # what we send by
    folder: Path | None = None  # where an embedded database lies
    turning: Turning | None = None  # while BOT_KEY is turned over

    async def look(self) -> Mapping[str, object]:
        """`ok` is false when a human should look; the reasons stand beside it."""
        depths = await self.depths()
        broken = list(self.loops.broken)
        conditions = {health.name: health.condition for health in self.healths}
        led = True
        if depths is not None and not self.times.leads:
            conditions, led = await self._led(conditions)
        channels = {name: condition.value for name, condition in conditions.items()}
        if depths is None:
            return {"ok": False, "database": "unreachable", "broken": broken, "channels": channels}
        now, inbox, outbox = self.house.clock(), depths.inbox, depths.outbox
        still, notices = self._still(depths, now)
        if not led:
            still.append(LEADER)
        if not depths.pinned:
            still.append(KEY)
        red = any(condition.red for condition in conditions.values())
        return {
            "ok": not (red or still or broken or depths.gaps),
            "database": "well",
            "inbox": {"waiting": inbox.waiting, "checking": inbox.checking, "parked": inbox.parked},
            "outbox": {
                "due": depths.stands.of[Thing.OUTBOX].count,
                "held": outbox.held,
                "sending": outbox.sending,
                "perhaps": outbox.perhaps,
            },
            "stuck": still,
            "broken": broken,
            "notices": notices,
            "gaps": depths.gaps,
            "scrubbed": None if depths.scrubbed is None else depths.scrubbed.told(),
            "channels": channels,
        }

    async def depths(self) -> Depths | None:
        """What waits; None when the database does not say so in time."""
        try:
            async with asyncio.timeout(SECONDS_TO_LOOK), self.store.reading() as uow:
                now = self.house.clock()
                books = await last(uow)
                key = await uow.keyring.current(HOTLINE) if self.house.pins else None
                return Depths(
                    inbox=await uow.inbox.health(),
                    outbox=await uow.outbox.health(now),
                    stands=await uow.standstill.look(now, self.ours),
                    gaps=None if books is None else books.gaps,
                    pinned=key is None or is_pinned(key.public, self.house.pins),
                    scrubbed=read(await uow.deployment.get(SCRUBBED)),
                )
        except FAILURES:
            return None

    async def tell(self) -> None:
        """For the panel, which does not ask us; it also shows that something can be written."""
        told = dict(await self.look())
        if not told["ok"]:
            why = {name: told.get(name) for name in ("stuck", "broken", "gaps", "channels")}
            LOG.warning("stands-badly", **why)
        told["at"] = self.house.clock().isoformat()
        async with self.store.writing() as uow:
            await uow.deployment.set(STANDING, json.dumps(told))

    async def _led(self, ours: dict[str, Condition]) -> tuple[dict[str, Condition], bool]:
        """How the lines stand, and whether somebody leads.

        One process alone looks at the providers: the others tell what it last told.
        """
        try:
            async with asyncio.timeout(SECONDS_TO_LOOK), self.store.reading() as uow:
                kept = await uow.deployment.get(STANDING)
        except FAILURES:
            return ours, True  # that the database does not answer is told anyhow
        told = json.loads(kept) if kept is not None else {}
        if kept is None or abs(self.house.clock() - datetime.fromisoformat(told["at"])) > SILENT:
            return ours, self.times.runs_for <= SILENT
        theirs = {
            name: Condition(told["channels"][name])
            for name in ours.keys() & told["channels"].keys() - {DOOR}
            if told["channels"][name] in set(Condition)  # a newer one may know more of them
        }
        return {**ours, **theirs}, True

    def _still(self, depths: Depths, now: datetime) -> tuple[list[str], list[str]]:
        """What stands still though it should not, and what is only worth knowing."""
        still = [thing.value for thing in depths.stands.still(now)]
        notices = []
        stands, scrubbed = depths.stands, depths.scrubbed
        if scrubbed is not None and scrubbed.stands_still(now, is_file=self.store.is_file):
            still.append(SCRUB)
        if self.folder is not None and disk_usage(self.folder).free < LEAST_ROOM:
            still.append(DISK)
        if Thing.ALARMS.value in still and not reading(self.house.pack.duty, now).somebody:
            still.remove(Thing.ALARMS.value)
            notices.append(NIGHT)
        if self.turning is not None:
            notices.append(self.turning.notice)
        if stands.elsewhere:
            notices.append(ELSEWHERE)
        if scrubbed is not None and Left.LOG in scrubbed.left:
            notices.append(OLD_LOG)
        if self.times.jumped_at is not None and abs(now - self.times.jumped_at) < REMEMBERED:
            notices.append(CLOCK)
        return still, notices
