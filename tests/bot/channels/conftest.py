"""What the tests of the channels share: the fakes, a session, a server for our addresses."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence

import aiohttp
import pytest
from aiohttp import web

from bot.channels import NotKept, Progress
from bot.channels.telegram import Telegram
from intake.incoming import Input
from intake_store.arrivals import Arrived
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_twilio import FakeTwilio
from tests.support.telegram_people import Person

Serve = Callable[[Iterable[web.RouteDef]], Awaitable[str]]


class Inbox:
    """Keeps what arrives, or refuses as often as it is told to."""

    def __init__(self) -> None:
        self.rows: list[Arrived] = []
        self.progress: list[Progress] = []
        self.refusals = 0

    async def receive(self, rows: Sequence[Arrived]) -> None:
        self._refuse()
        self.rows.extend(rows)

    async def report(self, progress: Progress) -> None:
        self._refuse()
        self.progress.append(progress)

    @property
    def given(self) -> list[Input]:
        return [row.given for row in self.rows]

    def _refuse(self) -> None:
        if self.refusals:
            self.refusals -= 1
            raise NotKept


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
async def api() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as api:
        yield api


@pytest.fixture
async def twilio() -> AsyncIterator[FakeTwilio]:
    async with FakeTwilio() as twilio:
        yield twilio


@pytest.fixture
def person(api: FakeTelegram) -> Person:
    return Person(api, 4815162342)


@pytest.fixture
def telegram(api: FakeTelegram, session: aiohttp.ClientSession) -> Telegram:
    return Telegram(session, api.token, api.url)


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Serve addresses of ours; gives where they are."""
    runners: list[web.AppRunner] = []

    async def start(routes: Iterable[web.RouteDef]) -> str:
        app = web.Application()
        app.add_routes(routes)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        runners.append(runner)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}"

    yield start
    for runner in runners:
        await runner.cleanup()
