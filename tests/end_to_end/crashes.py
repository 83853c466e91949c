"""Killed at random while a crowd talks: `python -m tests.end_to_end.crashes --kills 200`."""

import argparse
import asyncio
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from itertools import cycle
from pathlib import Path
from random import Random
from time import monotonic
from typing import Final

import aiohttp

from intake_store.keys import DoorKeys
from intake_store.store import open_store
from tests.end_to_end import crowd_sms, crowd_telegram
from tests.end_to_end.correspondence import Correspondence
from tests.end_to_end.crowd import Contact, Doors
from tests.end_to_end.crowd_sms import BySms
from tests.end_to_end.crowd_telegram import OnTelegram
from tests.end_to_end.crowd_web import OnAPage
from tests.end_to_end.desk import Desk
from tests.end_to_end.fleet import Fleet, Member
from tests.end_to_end.reckoning import Sums, reckon
from tests.end_to_end.world import NO_PACES, SECRET
from tests.support import fake_telegram, fake_twilio
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_twilio import FakeTwilio
from tests.support.postgres import Postgres, serve_postgres

_PEOPLE: Final = 40
_CALLED: Final = 8  # one of so many is written to by an operator
_BUSY: Final = (0.05, 2.0)  # seconds that all of them work between two kills
_AWAY: Final = (0.0, 1.0)  # seconds that a process is gone before it is started again
_SOONER: Final = 0.15  # of the kills come while the one before is still being mended
_FIRST: Final = 7_600_000_001


@dataclass(frozen=True, slots=True)
class Run:
    """One crash run: where, on what, how often, by what luck."""

    place: Path
    kills: int
    luck: Random
    postgres: Postgres | None = None
    people: int = _PEOPLE

    @property
    def settings(self) -> dict[str, str]:
        if self.postgres is None:
            return {}
        return {"DATABASE_URL": self.postgres.url(self.postgres.create())}


@dataclass(frozen=True, slots=True)
class _World:
    """The providers, and whoever writes by them to whichever door."""

    telegram: FakeTelegram
    twilio: FakeTwilio
    browsers: aiohttp.ClientSession
    doors: Doors

    def on_telegram(self, number: int) -> OnTelegram:
        return OnTelegram(self.doors, Random(number), number, telegram=self.telegram)

    def by_sms(self, number: int) -> BySms:
        return BySms(self.doors, Random(number), number, twilio=self.twilio)

    def on_a_page(self, number: int) -> OnAPage:
        return OnAPage(self.doors, Random(number), number, session=self.browsers)

    @property
    def ways(self) -> tuple[Callable[[int], Contact], ...]:
        """Every second one on Telegram, as it is met most often."""
        return (self.on_telegram, self.by_sms, self.on_telegram, self.on_a_page)

    def weather(self, luck: Random) -> tuple[Coroutine[object, object, None], ...]:
        return (
            self._telegrams(luck),
            self._carriers(luck),
            crowd_sms.tells(self.twilio, self.doors, luck),
        )

    async def _telegrams(self, luck: Random) -> None:
        while True:
            self.telegram.trouble("sendMessage", *crowd_telegram.unkindness(luck, 50))
            before = len(self.telegram.of("sendMessage"))
            while len(self.telegram.of("sendMessage")) < before + 30:  # noqa: ASYNC110 - calls ring nothing
                await asyncio.sleep(0.05)

    async def _carriers(self, luck: Random) -> None:
        while True:
            self.twilio.trouble(*crowd_sms.unkindness(luck, 50))
            before = len(self.twilio.sent)
            while len(self.twilio.sent) < before + 30:  # noqa: ASYNC110 - likewise
                await asyncio.sleep(0.05)


async def crash(run: Run) -> tuple[Sums, Counter[str]]:
    """What adds up at the end, and who was killed how often."""
    many = 1 if run.postgres is None else 2
    async with FakeTelegram() as telegram, FakeTwilio() as twilio:
        settings = {
            "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TWILIO_ACCOUNT_SID": fake_twilio.SID,
            "TWILIO_AUTH_TOKEN": fake_twilio.TOKEN,
            "TWILIO_NUMBER": fake_twilio.NUMBER,
            "TWILIO_API_URL": twilio.url,
            **NO_PACES,
            "LOCK_MINUTES": "600",  # a long run is no reason to lock a phone
            **run.settings,
        }
        fleet = Fleet(run.place, settings, bots=many, panels=many)
        twilio.public_url = fleet.bots[0].url
        async with fleet, aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as browsers:
            while telegram.webhook is None:  # noqa: ASYNC110 - asked for after the start
                await asyncio.sleep(0.02)
            urls = [bot.url for bot in fleet.bots]
            world = _World(telegram, twilio, browsers, lambda: run.luck.choice(urls))
            called = [world.on_telegram(_FIRST + n) for n in range(run.people // _CALLED)]
            rest = range(_FIRST + len(called), _FIRST + run.people)
            talking = [ways(n) for n, ways in zip(rest, cycle(world.ways), strict=False)]
            desk = Desk(fleet.session, lambda: run.luck.choice(fleet.panels).url)
            letters = Correspondence(desk, called, run.luck)
            await letters.begins(fleet.invitation)
            over = asyncio.Event()
            people = [asyncio.create_task(one.live(over.is_set)) for one in talking]
            people.append(asyncio.create_task(letters.goes_on(over.is_set)))
            weather = [asyncio.create_task(each) for each in world.weather(run.luck)]
            killed = await _killing(run, fleet)
            over.set()
            await asyncio.gather(*people)
            for each in weather:
                each.cancel()
            await fleet.rests()
            await asyncio.gather(*(one.asks_at_the_end() for one in talking))
            await fleet.rests()
            store = open_store(fleet.database_url, keys=DoorKeys.from_bot_key(fleet.bot_key))
            try:
                sums = await reckon(store, fleet.database_url, [*called, *talking])
            finally:
                await store.close()
            ended = [await member.end() for member in fleet.members]
            status, told = await fleet.orders("reconcile")
    wrong = (
        *sums.wrong,
        *letters.faults(telegram, sums.unsure),
        *(told.splitlines() if status else []),
        *(f"it ended with {status}" for status in ended if status),
    )
    if "Traceback" in fleet.said:
        wrong = (*wrong, "a traceback in a log")
    return replace(sums, wrong=wrong, letters=len(letters.written)), killed


async def _killing(run: Run, fleet: Fleet) -> Counter[str]:
    """Somebody is killed, gone for a while, and started again; what else runs goes on meanwhile."""
    killed: Counter[str] = Counter()
    mending: dict[str, asyncio.Task[None]] = {}
    while sum(killed.values()) < run.kills:
        if mending and run.luck.random() > _SOONER:
            await asyncio.gather(*mending.values())
        await asyncio.sleep(run.luck.uniform(*_BUSY))
        victim = _drawn(run, fleet)
        name = victim.name if isinstance(victim, Member) else "database"
        if name in mending and not mending[name].done():
            if not (isinstance(victim, Member) and victim.runs):
                continue
            mending[name].cancel()  # killed while it starts
        if isinstance(victim, Member):
            await victim.kill()
            mending[name] = asyncio.create_task(_mend(fleet, victim, run.luck))
        else:
            victim.crash()
            await asyncio.sleep(run.luck.uniform(*_AWAY))
            victim.start()
        killed[name] += 1
    await asyncio.gather(*mending.values(), return_exceptions=True)
    for member in fleet.members:
        await member.until_it_answers(fleet.session)
    return killed


def _drawn(run: Run, fleet: Fleet) -> Member | Postgres:
    """The bots are where things can go wrong, so they are hit most often."""
    all_: list[Member | Postgres] = [*fleet.bots * (6 // len(fleet.bots)), *fleet.panels]
    if run.postgres is not None:
        all_.append(run.postgres)
    return run.luck.choice(all_)


async def _mend(fleet: Fleet, member: Member, luck: Random) -> None:
    """Started again, and again a second after it gave up: the database may be away meanwhile."""
    await asyncio.sleep(luck.uniform(*_AWAY))
    while True:
        await member.begin()
        try:
            await member.until_it_answers(fleet.session)
        except RuntimeError:
            await asyncio.sleep(1)
        else:
            return


@contextmanager
def server(database: str) -> Iterator[Postgres | None]:
    """What is killed beside the processes. In the main thread."""
    if database == "sqlite":
        yield None
        return
    with serve_postgres(durable=True) as postgres:
        yield postgres


def _main(told: argparse.Namespace) -> int:
    began = monotonic()
    with tempfile.TemporaryDirectory() as place, server(told.database) as postgres:
        run = Run(Path(place) / "panoh", told.kills, Random(told.seed), postgres, told.people)
        sums, killed = asyncio.run(crash(run))
    print(f"{told.database}: {sum(killed.values())} kills, {monotonic() - began:.0f} s")
    print(" ".join(f"{name} {number}" for name, number in sorted(killed.items())))
    for name in (field.name for field in fields(sums) if field.name != "wrong"):
        print(f"{name.replace('_', ' ')}: {getattr(sums, name)}")
    for line in sums.wrong:
        print(line)
    return 1 if sums.wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--people", type=int, default=_PEOPLE)
    parser.add_argument("--seed", type=int, default=1)
    sys.exit(_main(parser.parse_args()))
