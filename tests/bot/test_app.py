"""The bot as a process: how it starts, stands, and ends."""

import asyncio
import os
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from time import monotonic

import aiohttp
import pytest

from intake_store.deployment import Deployment
from intake_store.keyring import BOT, HOTLINE
from intake_store.keys import DoorKeys, new_bot_key, new_key_pair
from intake_store.store import open_store
from tests.bot.shells import NOON, connection_of
from tests.intake_store.stores import BEGIN, arrived
from tests.support.fake_telegram import FakeTelegram
from tests.support.ports import free_port

ROOT = Path(__file__).parent.parent.parent
SECONDS = 20
KEY = new_bot_key()


@pytest.fixture
async def env(url: str, tmp_path: Path) -> dict[str, str]:
    """Of a deployment that is prepared."""
    keys = DoorKeys.from_bot_key(KEY)
    store = open_store(url, keys=keys)
    async with store.writing() as unit:
        await unit.deployment.make_salt()
        await unit.keyring.add(HOTLINE, new_key_pair().public, NOON)
        await unit.keyring.add(BOT, keys.inbound_public, NOON)
    await store.close()
    return {
        "DATABASE_URL": url,
        "DATA_DIR": str(tmp_path / "data"),
        "BOT_KEY": KEY,
        "BOT_PORT": str(free_port()),
    }


@pytest.fixture
def file_env(file_url: str, tmp_path: Path) -> dict[str, str]:
    """Of a file with tables and nothing else."""
    return {"DATABASE_URL": file_url, "DATA_DIR": str(tmp_path), "BOT_KEY": KEY}


async def start(env: Mapping[str, str], place: Path, *command: str) -> Process:
    around = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *(command or ("run",)),
        cwd=place,
        env={**around, "PYTHONPATH": str(ROOT), **env},
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )


async def refused(env: Mapping[str, str], place: Path) -> str:
    """The one sentence with which it does not start."""
    process = await start(env, place)
    async with asyncio.timeout(SECONDS):
        out, told = await process.communicate()
    assert (process.returncode, out) == (1, b"")
    [sentence] = told.decode().splitlines()
    return sentence


@asynccontextmanager
async def running(env: Mapping[str, str], place: Path) -> AsyncIterator[tuple[Process, str]]:
    process = await start(env, place)
    url = f"http://127.0.0.1:{env['BOT_PORT']}"
    try:
        async with aiohttp.ClientSession() as session, asyncio.timeout(SECONDS):
            while True:
                with suppress(aiohttp.ClientError):
                    async with session.get(f"{url}/health") as answer:
                        await answer.read()
                        break
                assert process.returncode is None, (await process.communicate())[1]
                await asyncio.sleep(0.05)
        yield process, url
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


async def ended(process: Process) -> str:
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(SECONDS):
        _, told = await process.communicate()
    assert process.returncode == 0
    return told.decode()


async def health(url: str) -> tuple[int, dict[str, object]]:
    async with aiohttp.ClientSession() as session, session.get(f"{url}/health") as answer:
        return answer.status, await answer.json()


async def test_a_wrong_setting_is_one_sentence(file_env: dict[str, str], tmp_path: Path) -> None:
    told = await refused({**file_env, "LOCK_MINUTES": "soon"}, tmp_path)
    assert told == "LOCK_MINUTES must be a whole number."
    told = await refused({**file_env, "COUNTRY": "zz"}, tmp_path)
    assert told.startswith("COUNTRY zz")


async def test_a_database_that_is_not_prepared_is_one_sentence(
    file_env: dict[str, str], tmp_path: Path
) -> None:
    told = await refused({**file_env, "BOT_PORT": str(free_port())}, tmp_path)
    assert told == "DATABASE_URL is not prepared: `python -m intake_store init` does it."
    elsewhere = {"DATABASE_URL": f"sqlite:///{tmp_path / 'none.sqlite'}"}
    told = await refused({**file_env, **elsewhere, "BOT_PORT": str(free_port())}, tmp_path)
    assert told == "DATABASE_URL cannot be used: OperationalError."
    nobody = {"DATABASE_URL": "postgresql://me:hidden@127.0.0.1:9/panoh"}
    told = await refused({**file_env, **nobody, "BOT_PORT": str(free_port())}, tmp_path)
    assert told.startswith("DATABASE_URL cannot be used: ")
    assert "hidden" not in told


async def test_a_port_that_is_taken_is_one_sentence(
    file_env: dict[str, str], tmp_path: Path
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        told = await refused({**file_env, "BOT_PORT": str(port)}, tmp_path)
        assert told == f"BOT_PORT {port} on 127.0.0.1 is in use by another program."
    told = await refused({**file_env, "BOT_HOST": "203.0.113.1"}, tmp_path)
    assert told == "BOT_HOST is no address of this machine."


async def test_a_second_bot_on_the_same_file_says_so_and_on_a_server_works_beside_it(
    env: dict[str, str], tmp_path: Path
) -> None:
    beside = {**env, "BOT_PORT": str(free_port()), "DATA_DIR": str(tmp_path / "elsewhere")}
    async with running(env, tmp_path):
        if env["DATABASE_URL"].startswith("sqlite"):
            told = await refused(beside, tmp_path)
            assert told == "Another bot works on this database file: end it first."
        else:
            async with running(beside, tmp_path) as (_, url):
                assert (await health(url))[0] == 200


async def test_it_stands_well_and_says_so_without_a_name(
    env: dict[str, str], tmp_path: Path
) -> None:
    async with running(env, tmp_path) as (_, url):
        status, told = await health(url)
    assert status == 200
    assert told.pop("gaps") in {None, 0}  # none: the books of the day are not closed yet
    assert "scrubbed" in told
    del told["scrubbed"]  # at once, or not yet
    assert told == {
        "ok": True,
        "database": "well",
        "inbox": {"waiting": 0, "checking": 0, "parked": 0},
        "outbox": {"due": 0, "held": 0, "sending": 0, "perhaps": 0},
        "stuck": [],
        "broken": [],
        "notices": [],
        "channels": {"door": "starting"},
    }


async def test_what_stands_still_turns_it_red(env: dict[str, str], tmp_path: Path) -> None:
    """Somebody's message that waits for a newer release than this one."""
    await _stand_still(env["DATABASE_URL"])
    async with running(env, tmp_path) as (_, url):
        status, told = await health(url)
    assert status == 503
    assert (told["ok"], told["stuck"]) == (False, ["inbox"])


async def _stand_still(url: str) -> None:
    store = open_store(url, keys=DoorKeys.from_bot_key(KEY))
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(NOON)], BEGIN)
        await connection_of(unit).exec_driver_sql("UPDATE conversations SET release = 99")
    await store.close()


async def test_it_ends_in_time_while_browsers_and_a_provider_hold_on(
    env: dict[str, str], tmp_path: Path
) -> None:
    async with FakeTelegram() as api:
        told = {"TELEGRAM_BOT_TOKEN": api.token, "TELEGRAM_API_URL": api.url}
        async with running({**env, **told}, tmp_path) as (process, url):
            host, _, port = url.removeprefix("http://").partition(":")
            open_ = [await asyncio.open_connection(host, int(port)) for _ in range(5)]
            for _, writer in open_[:3]:
                writer.write(b"GET /chat HTTP/1.1\r\nHost: x\r\n\r\n")
            open_[4][1].write(b"POST /chat HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\nform=")
            began = monotonic()
            log = await ended(process)
            assert monotonic() - began < 10
            for _, writer in open_:
                writer.close()
    assert api.token.partition(":")[2] not in log


async def test_a_clean_end_is_remembered_and_an_unclean_one_too(
    env: dict[str, str], tmp_path: Path
) -> None:
    async with running(env, tmp_path) as (process, _):
        await ended(process)
    assert await _begins_well(env["DATABASE_URL"])
    async with running(env, tmp_path):
        pass  # killed
    assert not await _begins_well(env["DATABASE_URL"])


async def _begins_well(url: str) -> bool:
    store = open_store(url)
    async with store.writing() as unit:
        deployment: Deployment = unit.deployment
        well = await deployment.begin_run("bot")
        await deployment.end_run("bot")
    await store.close()
    return well


async def test_an_error_page_says_nothing_of_the_software(
    env: dict[str, str], tmp_path: Path
) -> None:
    async with running(env, tmp_path) as (_, url), aiohttp.ClientSession() as session:
        for path in ("/", "/nowhere", "/chat/../etc", "/hooks/telegram"):
            async with session.get(url + path) as answer:
                assert answer.status in {404, 405}
                assert answer.headers["Server"] == "web"
                assert len(await answer.text()) < 10


async def test_it_talks_in_a_terminal(file_env: dict[str, str], tmp_path: Path) -> None:
    process = await start(file_env, tmp_path, "talk")
    async with asyncio.timeout(SECONDS):
        out, told = await process.communicate(b"hello\n1\n1\n")
    assert process.returncode == 0
    assert len(out.decode().split("\n\n")) > 3
    assert b"Nothing is kept" in told


async def test_figures_are_served_on_a_port_of_their_own_and_at_no_other_door(
    env: dict[str, str], tmp_path: Path
) -> None:
    port = free_port()
    metrics = {"METRICS_PORT": str(port)}
    async with (
        running({**env, **metrics}, tmp_path) as (_, url),
        aiohttp.ClientSession() as session,
    ):
        async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
            assert answer.status == 200
            assert "panoh_turns_total 0.0" in await answer.text()
        for elsewhere in (f"{url}/metrics", f"http://127.0.0.1:{port}/health"):
            async with session.get(elsewhere) as answer:
                assert answer.status == 404
