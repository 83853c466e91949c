"""`python -m admin run`: starts, answers, ends at once with pages open, refuses clearly."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from aiohttp import ClientSession

from admin.live import Live
from admin.settings import read
from intake_store.migrating import migrate
from intake_store.settings import SettingWrong
from tests.admin.house import House
from tests.support.ports import free_port

HOUSE = Path(__file__).parent.parent.parent


async def start(tmp_path: Path, **settings: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "admin",
        "run",
        cwd=HOUSE,
        env={**os.environ, "DATA_DIR": str(tmp_path), **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


@pytest.fixture
async def port(tmp_path: Path) -> int:
    await migrate(f"sqlite:///{tmp_path / 'panoh.sqlite'}")
    return free_port()


async def answers(port: int) -> int:
    """The status of /health, once somebody listens."""
    async with ClientSession() as session:
        for _ in range(300):
            try:
                async with session.get(f"http://127.0.0.1:{port}/health") as response:
                    return response.status
            except OSError:
                await asyncio.sleep(0.1)
    return 0


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
async def test_it_answers_and_ends_when_told(
    tmp_path: Path, port: int, sign: signal.Signals
) -> None:
    process = await start(tmp_path, ADMIN_PORT=str(port), ADMIN_URL=f"http://localhost:{port}")
    assert await answers(port) == 200
    process.send_signal(sign)
    out, err = await asyncio.wait_for(process.communicate(), 20)
    assert process.returncode == 0
    assert (out, err) == (b"", b"")


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"ADMIN_URL": "http://panel.example.org"}, "ADMIN_URL must begin with https://"),
        ({"ADMIN_URL": "https://panel.example.org/x"}, "ADMIN_URL is the panel's address without"),
        ({"ADMIN_PORT": "many"}, "ADMIN_PORT must be a whole number"),
        ({"TRUSTED_PROXIES": "somewhere"}, "TRUSTED_PROXIES is a list of addresses"),
    ],
)
def test_a_bad_setting_is_one_clear_sentence(
    tmp_path: Path, settings: dict[str, str], said: str
) -> None:
    with pytest.raises(SettingWrong, match=said):
        read({"DATA_DIR": str(tmp_path), **settings})


def test_with_https_cookies_belong_to_this_host_alone(tmp_path: Path) -> None:
    settings = read({"DATA_DIR": str(tmp_path), "ADMIN_URL": "https://panel.example.org"})
    assert settings.secure
    assert settings.hosts == {"panel.example.org"}
    assert settings.origins == {"https://panel.example.org"}


async def test_open_streams_end_when_the_panel_does(house: House) -> None:
    live: Live = house.panel.live
    stream = live.stream()
    assert await anext(stream) == b"retry: 3000\n\n"
    waiting = asyncio.ensure_future(anext(stream))
    await asyncio.sleep(0)
    await live.close()
    assert await asyncio.wait_for(waiting, 2) == b"data: changed\n\n"
    assert [chunk async for chunk in stream] == []
