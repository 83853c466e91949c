"""The product as a newcomer starts it: a fresh folder, free ports, `deploy/run`, nothing else."""

import asyncio
import json
import os
import re
import shutil
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, Final

import aiohttp

from tests.support.authenticator import Authenticator
from tests.support.ports import free_port

HOUSE: Final = Path(__file__).parents[2]
ROOMS: Final = ("intake", "intake_store", "bot", "admin", "countries")
# What a machine brings along; nothing of ours that may be set on it.
_SURROUNDINGS: Final = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR")
_SECONDS_TO_START: Final = 60.0
_SECONDS_TO_END: Final = 20.0
_LOOK_AGAIN: Final = 0.02
_READY: Final = "Ctrl-C ends both."
_LINK: Final = re.compile(r"http://localhost:\d+/join/[\w-]+")


class Product:
    """Bot and panel of one folder. All they say goes to `log`; `start` may be called again."""

    def __init__(self, place: Path, settings: Mapping[str, str]) -> None:
        self.place = place
        self.log = place / "log"
        (place / "deploy").mkdir(parents=True)
        shutil.copy(HOUSE / "deploy" / "run", place / "deploy" / "run")
        for room in ROOMS:
            (place / room).symlink_to(HOUSE / room)
        bot, panel = free_port(), free_port()
        self.url = f"http://127.0.0.1:{bot}"
        self.panel = f"http://localhost:{panel}"
        self._settings = {
            "BOT_PORT": str(bot),
            "ADMIN_PORT": str(panel),
            "ADMIN_URL": self.panel,
            "PUBLIC_URL": self.url,
            "SECOND_FACTOR": "required",
            **settings,
        }
        self.authenticator: Authenticator | None = (
            None  # on the operator's phone, once they have it
        )
        self._starter: Process | None = None
        self._started_at = 0
        self._session: aiohttp.ClientSession | None = None

    @property
    def data(self) -> Path:
        return self.place / "data"

    @property
    def database_url(self) -> str:
        return self._settings.get(
            "DATABASE_URL", f"sqlite+aiosqlite:///{self.data / 'panoh.sqlite'}"
        )

    @property
    def bot_key(self) -> str:
        """As `init` wrote it down for the bot."""
        lines = (self.place / ".env").read_text().splitlines()
        return next(line for line in lines if line.startswith("BOT_KEY=")).partition("=")[2]

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    @property
    def said_since_it_runs(self) -> str:
        """What preparing and starting say is the same whoever writes."""
        return self.log.read_bytes()[self._started_at :].decode(errors="replace")

    @property
    def invitation(self) -> str:
        """The newest one-time link that was printed."""
        links: list[str] = _LINK.findall(self.said)
        return links[-1]

    async def start(self) -> float:
        """Until both doors answer; the seconds it took."""
        began, before = monotonic(), self.said.count(_READY)
        around = {name: os.environ[name] for name in _SURROUNDINGS if name in os.environ}
        with self.log.open("ab") as log:
            self._starter = await asyncio.create_subprocess_exec(
                sys.executable,
                "deploy/run",
                cwd=self.place,
                env=around | self._settings,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                process_group=0,
            )
        self._session = aiohttp.ClientSession()
        while not await self._stands(before):
            if self._starter.returncode is not None or monotonic() - began > _SECONDS_TO_START:
                raise RuntimeError(f"it did not start:\n{self.said[-3000:]}")
            await asyncio.sleep(_LOOK_AGAIN)
        self._started_at = self.log.stat().st_size
        return monotonic() - began

    async def end(self) -> int:
        """Ask for the end; its exit status. Raises if somebody is left of those it started."""
        assert self._starter is not None
        assert self._session is not None
        await self._session.close()
        if self._starter.returncode is None:
            self._starter.send_signal(signal.SIGTERM)
        async with asyncio.timeout(_SECONDS_TO_END):
            status = await self._starter.wait()
            while self._somebody_is_left():  # noqa: ASYNC110 - nothing rings when a process ends
                await asyncio.sleep(_LOOK_AGAIN)
        return status

    async def kill(self) -> None:
        """Whatever still runs of it, without asking."""
        if self._session is not None:
            await self._session.close()
        if self._starter is not None:
            with suppress(ProcessLookupError):
                os.killpg(self._starter.pid, signal.SIGKILL)
            await self._starter.wait()

    async def health(self) -> dict[str, Any]:
        assert self._session is not None
        async with self._session.get(f"{self.url}/health") as answer:
            found: dict[str, Any] = await answer.json()
            return found

    async def rests(self, seconds: float = 20.0) -> None:
        """Until nothing waits for its turn and nothing waits to be sent."""
        give_up = monotonic() + seconds
        quiet = 0
        while quiet < 2:
            found = await self.health()
            inbox, outbox = found["inbox"], found["outbox"]
            waits = inbox["waiting"] + inbox["checking"] + outbox["due"] + outbox["sending"]
            quiet = 0 if waits else quiet + 1
            if monotonic() > give_up:
                raise TimeoutError(
                    f"it does not come to rest: {json.dumps(found)}\n{self.said[-3000:]}"
                )
            if quiet < 2:
                await asyncio.sleep(_LOOK_AGAIN)

    async def _stands(self, before: int) -> bool:
        """It has said so, and it is true."""
        said = self.said.count(_READY) > before
        return said and await self._answers(self.url) and await self._answers(self.panel)

    async def _answers(self, door: str) -> bool:
        assert self._session is not None
        try:
            async with self._session.get(f"{door}/health") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    def _somebody_is_left(self) -> bool:
        assert self._starter is not None
        try:
            os.killpg(self._starter.pid, 0)
        except ProcessLookupError:
            return False
        return True
