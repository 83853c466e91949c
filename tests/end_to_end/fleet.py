"""Bots and panels of one database beside each other, each a process that can be ended by itself."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, Final, Self

import aiohttp

from tests.support.ports import free_port

HOUSE: Final = Path(__file__).parents[2]
# What a machine brings along; nothing of ours that may be set on it.
_SURROUNDINGS: Final = ("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR")
_SECONDS_TO_START: Final = 60.0
_SECONDS_TO_END: Final = 60.0  # on a machine that does other things, too
_LOOK_AGAIN: Final = 0.02
_LINK: Final = re.compile(r"https?://\S+?(/join/[\w-]+)")


class Member:
    """One bot or one panel, at a port of its own, in a folder it shares with the others."""

    def __init__(self, room: str, number: int, place: Path, settings: Mapping[str, str]) -> None:
        self.name = f"{room}-{number}"
        self.log = place / f"{self.name}.log"
        self.room = room
        port = free_port()
        host = "127.0.0.1" if room == "bot" else "localhost"
        self.url = f"http://{host}:{port}"
        measured = free_port()
        self.metrics = f"http://127.0.0.1:{measured}"  # a bot's
        own = {"ADMIN_PORT": str(port)}
        if room == "bot":
            own = {"BOT_PORT": str(port), "METRICS_PORT": str(measured)}
        around = {name: os.environ[name] for name in _SURROUNDINGS if name in os.environ}
        self.env = {
            **around,
            "PYTHONPATH": str(HOUSE),
            "ADMIN_URL": self.url,
            "SECOND_FACTOR": "required",
        }
        self.env |= {**settings, **own}
        self.place = place
        self.process: Process | None = None

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    @property
    def runs(self) -> bool:
        return self.process is not None and self.process.returncode is None

    async def begin(self) -> None:
        """Started; it may take a while until it answers."""
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *("setpriv", "--pdeathsig", "KILL", "--", sys.executable, "-m", self.room, "run"),
                cwd=self.place,
                env=self.env,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    async def answers(self, session: aiohttp.ClientSession) -> bool:
        """Whether somebody is there, well or not."""
        with suppress(aiohttp.ClientError, TimeoutError):
            async with asyncio.timeout(6), session.get(f"{self.url}/health"):
                return True
        return False

    async def until_it_answers(self, session: aiohttp.ClientSession) -> None:
        """Raises RuntimeError if it does not come, or has ended."""
        give_up = monotonic() + _SECONDS_TO_START
        while not await self.answers(session):
            if not self.runs or monotonic() > give_up:
                raise RuntimeError(f"{self.name} did not start:\n{self.said[-3000:]}")
            await asyncio.sleep(_LOOK_AGAIN)

    async def kill(self) -> None:
        """Without a word, as a machine does that loses its power."""
        await self._ended_by(signal.SIGKILL)

    async def end(self) -> int:
        """As a deployment does it; its exit status."""
        return await self._ended_by(signal.SIGTERM)

    async def _ended_by(self, sign: signal.Signals) -> int:
        assert self.process is not None
        with suppress(ProcessLookupError):
            self.process.send_signal(sign)
        async with asyncio.timeout(_SECONDS_TO_END):
            return await self.process.wait()


class Fleet:
    """`async with Fleet(place, settings, bots=2, panels=1) as fleet:` and all of them answer."""

    def __init__(self, place: Path, settings: Mapping[str, str], *, bots: int, panels: int) -> None:
        place.mkdir(parents=True, exist_ok=True)
        self.place = place
        self.settings = {"DATABASE_URL": f"sqlite:///{place / 'data' / 'panoh.sqlite'}", **settings}
        self.bots = self._members("bot", bots)
        public = {"PUBLIC_URL": self.bots[0].url, **self.settings}
        for bot in self.bots:
            bot.env |= public
        self.panels = self._members("admin", panels)
        self.invitation = ""
        self.session = aiohttp.ClientSession()

    def _members(self, room: str, many: int) -> list[Member]:
        return [Member(room, number, self.place, self.settings) for number in range(1, many + 1)]

    @property
    def members(self) -> Sequence[Member]:
        return (*self.bots, *self.panels)

    @property
    def said(self) -> str:
        return "\n".join(member.said for member in self.members)

    @property
    def database_url(self) -> str:
        return self.settings["DATABASE_URL"]

    @property
    def bot_key(self) -> str:
        """As `init` wrote it down for the bot."""
        lines = (self.place / ".env").read_text().splitlines()
        return next(line for line in lines if line.startswith("BOT_KEY=")).partition("=")[2]

    async def __aenter__(self) -> Self:
        try:
            await self._start()
        except BaseException:
            await self.__aexit__()
            raise
        return self

    async def _start(self) -> None:
        status, told = await self.orders("init")
        if status:
            raise RuntimeError(told)
        if found := _LINK.search(told):
            self.invitation = found[1]
        for member in self.members:
            await member.begin()
        for member in self.members:
            await member.until_it_answers(self.session)

    async def orders(self, *words: str) -> tuple[int, str]:
        """A command of the store's: its status, and what it said."""
        ordered = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "intake_store", *words),
            cwd=self.place,
            env={**self.bots[0].env, "DATABASE_URL": self.database_url},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        told, _ = await ordered.communicate()
        return ordered.returncode or 0, told.decode()

    async def __aexit__(self, *_: object) -> None:
        for member in self.members:
            if member.runs:
                await member.kill()
        await self.session.close()

    async def health(self) -> dict[str, Any]:
        """As the first bot that answers sees it."""
        for bot in self.bots:
            with suppress(aiohttp.ClientError):
                async with self.session.get(f"{bot.url}/health") as answer:
                    found: dict[str, Any] = await answer.json()
                    return found
        raise RuntimeError(f"no bot is there:\n{self.said[-3000:]}")

    async def rests(self, seconds: float = 60.0) -> None:
        """Until nothing waits for its turn and nothing waits to be sent."""
        give_up = monotonic() + seconds
        quiet = 0
        while quiet < 2:
            found = await self.health()
            inbox, outbox = found.get("inbox", {}), found.get("outbox", {})
            waits = [inbox.get(name, 1) for name in ("waiting", "checking")]
            waits += [outbox.get(name, 1) for name in ("due", "sending")]
            quiet = 0 if any(waits) else quiet + 1
            if monotonic() > give_up:
                raise TimeoutError(f"it does not come to rest: {found}\n{self.said[-3000:]}")
            await asyncio.sleep(_LOOK_AGAIN)
