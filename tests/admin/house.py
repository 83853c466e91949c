"""A panel on an empty database of its own, with the demo directory and invented people."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from aiohttp import CookieJar
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from admin.addresses import ROUTES
from admin.app import build
from admin.assets import Assets
from admin.live import Live
from admin.settings import Settings
from admin.throttle import Throttle
from admin.visit import Panel
from admin.wording import Wording
from bot.messages.catalogue import Catalogue
from intake.access import Role
from intake.ids import AgencyCode, CountryCode
from intake_store import packs
from intake_store.invitations import Invitation
from intake_store.keys import new_token, token_hash
from intake_store.migrating import migrate
from intake_store.starting import prepare
from intake_store.store import Store
from tests.intake_store.stores import KEYS, opened
from tests.support.clock import StoppedClock

COUNTRIES = Path(__file__).parent.parent.parent / "countries"
PASSWORD = "window seven apricot ladder"
TEXTS = Catalogue.load()
WORDING = Wording.load()
ASSETS = Assets.load()


@dataclass
class House:
    """What a test holds in its hands."""

    panel: Panel
    store: Store  # the bot's: it can seal what the door seals
    clock: StoppedClock
    app: Application
    client: TestClient[Request, Application]
    first_link: str
    people: dict[str, str] = field(default_factory=dict)  # login → session cookie

    @property
    def url(self) -> str:
        return self.panel.settings.url


@asynccontextmanager
async def open_house(url: str, data_dir: Path, clock: StoppedClock) -> AsyncIterator[House]:
    await migrate(url)
    pack = packs.load(COUNTRIES / "tj", clock.now().date())
    async with opened(url) as bots, opened(url, keys=None) as panels:
        async with bots.writing() as uow:
            prepared = await prepare(
                uow, pack, bot_public=KEYS.inbound_public, data_dir=data_dir, now=clock.now()
            )
        server_settings = Settings(
            host="127.0.0.1",
            port=0,
            url="http://localhost:8080",
            database_url=url,
            data_dir=data_dir,
            country=CountryCode("tj"),
        )
        panel = Panel(
            settings=server_settings,
            store=panels,
            pack=pack,
            wording=WORDING,
            texts=TEXTS,
            clock=clock.now,
            throttle=Throttle(clock.now),
            live=Live(panels),
        )
        app = build(panel, ROUTES, ASSETS)
        async with TestClient(
            TestServer(app, host="127.0.0.1"), cookie_jar=CookieJar(unsafe=True)
        ) as client:
            yield House(
                panel=panel,
                store=bots,
                clock=clock,
                app=app,
                client=client,
                first_link=f"/join/{prepared.first_token}",
            )


async def invite(house: House, role: Role, agency: str | None = None) -> str:
    """A link as a command would make it, without any key."""
    token = new_token()
    async with house.store.writing() as uow:
        await uow.invitations.add(
            Invitation(
                token_hash=token_hash(token),
                role=role,
                country=CountryCode("tj"),
                organisation=house.panel.pack.run_by.operator,
                agency=None if agency is None else AgencyCode(agency),
                invited_by=None,
                created=house.clock.now(),
                until=house.clock.now() + timedelta(days=3),
            )
        )
    return f"/join/{token}"
