"""The whole bot in this process, on a database of its own, between providers that can be unkind."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import aiohttp
from aiohttp import web
from sqlalchemy import Table, select

from bot.app import running
from bot.door import Bot
from bot.settings import BotSettings
from intake_store.keyring import HOTLINE
from intake_store.keys import DoorKeys, new_bot_key, new_key_pair
from intake_store.outbox_table import KNOCK, OUTBOX
from intake_store.store import open_store
from tests.bot.shells import NOON, catalogue, connection_of, pack
from tests.end_to_end.world import NO_PACES, SECRET
from tests.faults.gate import Gate
from tests.support import fake_telegram, fake_twilio
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_twilio import FakeTwilio
from tests.support.ports import free_port


class SetClock:
    """The clock of a machine that somebody sets."""

    def __init__(self) -> None:
        self.by = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.by


@dataclass(frozen=True, slots=True)
class House:
    bot: Bot
    url: str
    telegram: FakeTelegram
    twilio: FakeTwilio
    gate: Gate  # on the way to Telegram
    clock: SetClock

    async def health(self) -> tuple[int, dict[str, Any]]:
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}/health") as answer:
            return answer.status, await answer.json()

    async def until(self, holds: Callable[[], object], seconds: float = 60.0) -> None:
        """Until it holds; the test fails if it does not, on however busy a machine."""
        give_up = monotonic() + seconds
        while not (await found if asyncio.iscoroutine(found := holds()) else found):
            assert monotonic() < give_up, (await self.health(), await self.states())
            await asyncio.sleep(0.02)

    async def is_well(self) -> bool:
        status, _ = await self.health()
        return status == 200

    async def is_red(self) -> bool:
        return not await self.is_well()

    async def tells_of(self, channel: str, condition: str) -> bool:
        """Other channels may be red too: on a busy machine patience is short."""
        _, told = await self.health()
        return bool(told["channels"].get(channel) == condition)

    async def rests(self) -> None:
        """Until every input had its turn, and every message its end or its hour."""
        quiet = 0
        while quiet < 2:
            async with self.bot.store.reading() as uow:
                inbox = await uow.inbox.health()
                outbox = await uow.outbox.health(self.clock.now())
            waits = inbox.waiting + inbox.checking + outbox.due + outbox.sending
            quiet = 0 if waits else quiet + 1
            await asyncio.sleep(0.03)

    async def rows(self, table: Table) -> list[Mapping[str, Any]]:
        async with self.bot.store.reading() as uow:
            found = await connection_of(uow).execute(select(table))
            return [dict(row) for row in found.mappings()]

    async def states(self) -> list[tuple[str, str]]:
        """Of all that was said, but knocks."""
        rows = sorted(await self.rows(OUTBOX), key=lambda row: row["id"])
        return [(row["state"], row["reason"]) for row in rows if row["key"] != KNOCK]

    def copies(self) -> Counter[str]:
        """How often each text was carried out by Telegram."""
        return Counter(str(sent["text"]) for sent in self.telegram.of("sendMessage"))


@asynccontextmanager
async def open_house(
    database_url: str,
    place: str,
    *,
    webhook: bool = True,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[House]:
    key, clock = new_bot_key(), SetClock()
    keys = DoorKeys.from_bot_key(key)
    store = open_store(database_url, keys=keys)
    async with store.writing() as uow:
        await uow.deployment.make_salt()
        await uow.keyring.add(HOTLINE, new_key_pair().public, NOON)
    await store.close()
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with (
        FakeTelegram() as telegram,
        FakeTwilio(url) as twilio,
        Gate(telegram.url) as gate,
    ):
        env = {
            "DATABASE_URL": database_url,
            "DATA_DIR": place,
            "BOT_KEY": key,
            "PUBLIC_URL": url,
            "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
            "TELEGRAM_API_URL": gate.url,
            **({"TELEGRAM_WEBHOOK_SECRET": SECRET} if webhook else {}),
            "TWILIO_ACCOUNT_SID": fake_twilio.SID,
            "TWILIO_AUTH_TOKEN": fake_twilio.TOKEN,
            "TWILIO_NUMBER": fake_twilio.NUMBER,
            "TWILIO_API_URL": twilio.url,
            **NO_PACES,
        }
        told = BotSettings.read(env)
        async with running(told, pack(), catalogue(), clock.now) as (bot, app):
            runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", port).start()
            house = House(bot, url, telegram, twilio, gate, clock)
            await house.until(lambda: telegram.webhook is not None or not webhook)
            try:
                yield house
            finally:
                await runner.cleanup()
