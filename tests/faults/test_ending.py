"""Asked to end while a provider hangs, it ends in time; what hung is seen to at the next start."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from time import monotonic

import aiohttp
from sqlalchemy import select

from intake_store.keyring import HOTLINE
from intake_store.keys import DoorKeys, new_bot_key, new_key_pair
from intake_store.outbox_table import OUTBOX
from intake_store.store import open_store
from tests.bot.shells import NOON, connection_of
from tests.bot.test_app import ended, running
from tests.end_to_end.world import NO_PACES, SECRET
from tests.support import fake_telegram
from tests.support.fake_telegram import FakeTelegram
from tests.support.ports import free_port
from tests.support.telegram_people import Person

IN_TIME = 10.0  # seconds


@asynccontextmanager
async def hanging() -> AsyncIterator[str]:
    """A server that takes every connection and never says a word."""
    held: set[asyncio.StreamWriter] = set()

    async def hold(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        held.add(writer)
        await asyncio.Event().wait()

    server = await asyncio.start_server(hold, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for writer in held:
            writer.transport.abort()
        await asyncio.sleep(0)


async def test_it_ends_in_time_while_the_provider_hangs(file_url: str, tmp_path: Path) -> None:
    key, port = new_bot_key(), free_port()
    keys = DoorKeys.from_bot_key(key)
    await _prepare(file_url, keys)
    update = Person(FakeTelegram(), 77).says("hello")
    async with hanging() as api:
        env = {
            "DATABASE_URL": file_url,
            "DATA_DIR": str(tmp_path / "data"),
            "BOT_KEY": key,
            "BOT_PORT": str(port),
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            "TELEGRAM_API_URL": api,
            **NO_PACES,
        }
        async with running(env, tmp_path) as (process, url):
            assert await _bring(url, update) == 200
            await _until_sending(file_url, keys)
            began = monotonic()
            await ended(process)
            assert monotonic() - began < IN_TIME
    assert await _states(file_url, keys) == ["sending"]  # nobody knows; recovered when it starts
    async with FakeTelegram() as telegram:
        telegram.chats.add(77)
        async with running({**env, "TELEGRAM_API_URL": telegram.url}, tmp_path):
            async with asyncio.timeout(IN_TIME):
                while not telegram.of("sendMessage"):  # noqa: ASYNC110 - nothing rings here
                    await asyncio.sleep(0.05)
            await asyncio.sleep(0.5)
        assert len(telegram.of("sendMessage")) == 1  # they are still there: once more, marked


async def _prepare(url: str, keys: DoorKeys) -> None:
    store = open_store(url, keys=keys)
    async with store.writing() as uow:
        await uow.deployment.make_salt()
        await uow.keyring.add(HOTLINE, new_key_pair().public, NOON)
    await store.close()


async def _bring(url: str, update: Mapping[str, object]) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{url}/hooks/telegram", json=update, headers=headers) as answer,
    ):
        return answer.status


async def _until_sending(url: str, keys: DoorKeys) -> None:
    async with asyncio.timeout(IN_TIME):
        while await _states(url, keys) != ["sending"]:  # noqa: ASYNC110 - nor here
            await asyncio.sleep(0.05)


async def _states(url: str, keys: DoorKeys) -> list[str]:
    store = open_store(url, keys=keys)
    async with store.reading() as uow:
        rows = await connection_of(uow).execute(select(OUTBOX.c.state))
        states = [str(row.state) for row in rows]
    await store.close()
    return states
