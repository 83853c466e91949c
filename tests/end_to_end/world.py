"""The product, the two providers as they stand in for the world, and the store to look into."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.messages.catalogue import Catalogue
from intake.tickets import Ticket
from intake_store.keys import DoorKeys
from intake_store.store import Store, open_store
from intake_store.ticket_queue import Filter
from tests.end_to_end.product import Product
from tests.support import fake_telegram, fake_twilio
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_twilio import FakeTwilio

SECRET: Final = "a-secret-of-the-webhook"
WORDS: Final = Catalogue.load()
# The fakes have no limits, and people in tests do not wait for a second before each answer.
NO_PACES: Final = {
    "TELEGRAM_PER_SECOND": "0",
    "TELEGRAM_CHAT_PER_SECOND": "0",
    "TWILIO_PER_SECOND": "0",
    "FLOOD_PER_MINUTE": "0",
}


@dataclass(frozen=True, slots=True)
class World:
    product: Product
    telegram: FakeTelegram
    twilio: FakeTwilio
    store: Store

    async def tickets(self) -> tuple[Ticket, ...]:
        async with self.store.reading() as uow:
            return await uow.tickets.queue(Filter(), datetime.now(UTC))

    def rows(self) -> dict[str, int]:
        """How many rows each table of the SQLite file has: what was kept, whatever it is."""
        with closing(sqlite3.connect(self.product.data / "panoh.sqlite")) as file:
            tables = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: file.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
                for (name,) in tables
            }


@asynccontextmanager
async def running_world(
    place: Path,
    *,
    database_url: str = "",
    webhook: bool = True,
    settings: Mapping[str, str] | None = None,
) -> AsyncIterator[World]:
    """Started, and ended as an operator ends it; the end is clean, or this raises."""
    async with FakeTelegram() as telegram, FakeTwilio() as twilio:
        product = Product(
            place,
            {
                "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
                "TELEGRAM_API_URL": telegram.url,
                "TWILIO_ACCOUNT_SID": fake_twilio.SID,
                "TWILIO_AUTH_TOKEN": fake_twilio.TOKEN,
                "TWILIO_NUMBER": fake_twilio.NUMBER,
                "TWILIO_API_URL": twilio.url,
                **({"TELEGRAM_WEBHOOK_SECRET": SECRET} if webhook else {}),
                **({"DATABASE_URL": database_url} if database_url else {}),
                **NO_PACES,
                **(settings or {}),
            },
        )
        twilio.public_url = twilio.reach = product.url
        try:
            await product.start()
            while webhook and telegram.webhook is None:  # noqa: ASYNC110 - asked for after the start
                await asyncio.sleep(0.02)
            keys = DoorKeys.from_bot_key(product.bot_key)
            store = open_store(product.database_url, keys=keys)
            try:
                yield World(product, telegram, twilio, store)
            except BaseException as failure:
                failure.add_note(product.said[-3000:])
                raise
            finally:
                await store.close()
            assert await product.end() == 0, product.said
        finally:
            await product.kill()
        assert telegram.refused == []
        assert twilio.refused == []
