"""A panel on an empty database of its own, with the demo directory and invented people."""

import html
import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from uuid import uuid4

from aiohttp import CookieJar
from aiohttp.client import ClientResponse
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.web import Application, Request

from admin.addresses import ROUTES
from admin.app import build
from admin.assets import Assets
from admin.live import Live
from admin.opening import open_session
from admin.settings import Settings
from admin.throttle import Throttle
from admin.visit import Panel
from admin.wording import Wording
from bot.messages.catalogue import Catalogue
from intake.access import Role, roles_that_hold_keys
from intake.country_pack import CountryPack
from intake.ids import AgencyCode, CountryCode, Language, OperatorId
from intake_store import first_key, packs
from intake_store.keyring import HOTLINE, agency_holder
from intake_store.keys import HolderKey, KeyPair, new_key_pair
from intake_store.operators import Operator, Secrets
from intake_store.starting import prepare
from intake_store.store import Store
from tests.intake_store.stores import KEYS, opened
from tests.support.clock import StoppedClock

COUNTRIES = Path(__file__).parent.parent.parent / "countries"
PASSWORD = "window seven apricot ladder"
TEXTS = Catalogue.load()
WORDING = Wording.load()
ASSETS = Assets.load()
HOST = "localhost:8080"
Client = TestClient[Request, Application]
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')
_FORM = re.compile(r'name="form" value="([^"]+)"')


@dataclass
class House:
    """What a test holds in its hands."""

    panel: Panel
    store: Store  # the bot's: it seals what the door seals
    clock: StoppedClock
    app: Application
    server: TestServer
    client: Client
    data_dir: Path
    first_link: str
    hotline: KeyPair
    clients: list[Client] = field(default_factory=list)

    def stranger(self) -> "Browser":
        """A browser that has no cookie yet."""
        client: Client = TestClient(self.server, cookie_jar=CookieJar(unsafe=True))
        self.clients.append(client)
        return Browser(self, client)

    async def enter(
        self,
        role: Role = Role.OPERATOR,
        *,
        name: str = "Zarina D.",
        agency: str | None = None,
        on_shift: bool = False,
    ) -> "Browser":
        """A browser in which somebody of this role is signed in, with the keys of the role."""
        pair, now = new_key_pair(), self.clock.now()
        operator = Operator(
            id=OperatorId(uuid4()),
            login=uuid4().hex,
            name=name,
            role=role,
            country=CountryCode("tj"),
            organisation=self.panel.pack.run_by.operator,
            agency=None if agency is None else AgencyCode(agency),
            languages=(Language("tg"),),
            public_key=pair.public,
            created=now,
        )
        async with self.store.writing() as uow:
            await uow.operators.add(operator, Secrets("none", b""))
            if role in roles_that_hold_keys() and agency is None:
                current = await uow.keyring.current(HOTLINE)
                assert current is not None
                await uow.keyring.grant(
                    current,
                    self.hotline.private,
                    member=operator.id,
                    member_public=pair.public,
                    at=now,
                )
            elif agency is not None:
                theirs = new_key_pair()
                key: HolderKey = await uow.keyring.add(
                    agency_holder(AgencyCode(agency)), theirs.public, now
                )
                await uow.keyring.grant(
                    key, theirs.private, member=operator.id, member_public=pair.public, at=now
                )
            token = await open_session(uow, operator, pair.private, now, on_shift=on_shift)
        browser = self.stranger()
        browser.operator = operator
        browser.token = token
        browser.client.session.cookie_jar.update_cookies({"panel": token})
        return browser


@dataclass
class Browser:
    """Reads pages and sends their forms, as a browser does that runs no script."""

    house: House
    client: Client
    operator: Operator | None = None
    token: str = ""
    page: str = ""  # what was read last

    @property
    def id(self) -> OperatorId:
        assert self.operator is not None
        return self.operator.id

    async def get(self, path: str, **headers: str) -> ClientResponse:
        response = await self.client.get(
            path, headers={"Host": HOST, **headers}, allow_redirects=False
        )
        self.page = await response.text()
        return response

    async def read(self, path: str) -> str:
        """The words of a page that must be there."""
        response = await self.get(path)
        assert response.status == 200, (response.status, self.words[:300])
        return self.page

    async def send(
        self,
        path: str,
        data: Mapping[str, str | list[str]] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        csrf: str | None = None,
        form: str | None = None,
    ) -> ClientResponse:
        """Post a form with the token of the page read last."""
        found = _CSRF.search(self.page)
        token = csrf if csrf is not None else (found.group(1) if found else "")
        form_id = form or (match.group(1) if (match := _FORM.search(self.page)) else str(uuid4()))
        pairs = [("csrf", token), ("form", form_id)]
        for key, value in (data or {}).items():
            pairs += [(key, one) for one in (value if isinstance(value, list) else [value])]
        before = await kept(self.house)
        response = await self.client.post(
            path,
            data=pairs,
            headers={
                "Host": HOST,
                "Origin": f"http://{HOST}",
                "Sec-Fetch-Site": "same-origin",
                **(headers or {}),
            },
            allow_redirects=False,
        )
        stands_on_record(before, await kept(self.house), path)
        self.page = await response.text() or self.page
        return response

    @property
    def words(self) -> str:
        """The page without its markup."""
        bare = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", self.page, flags=re.DOTALL)
        return re.sub(r"\s+", " ", html.unescape(bare))


async def kept(house: House) -> dict[str, list[bytes]]:
    """Every row of every table but sessions, as a backup would take them along."""
    found: dict[str, list[bytes]] = {}
    async with house.store.snapshot() as uow:
        rows: list[bytes] = []
        async for part in uow.dump.lines(house.clock.now()):
            if part.startswith(b'{"table":'):
                rows = found.setdefault(json.loads(part)["table"], [])
            else:
                rows.append(part)
    return found


def stands_on_record(
    before: Mapping[str, list[bytes]], after: Mapping[str, list[bytes]], path: str
) -> None:
    """Whatever a form changed, the audit log has an entry of it: by whichever test it was sent."""
    changed = {name for name, rows in after.items() if rows != before[name]} - {"days"}
    assert not changed or "audit" in changed, f"{path} changed {sorted(changed)} in silence"


@cache
def _pack(today: date) -> CountryPack:
    return packs.load(COUNTRIES / "tj", today)


@asynccontextmanager
async def open_house(url: str, data_dir: Path, clock: StoppedClock) -> AsyncIterator[House]:
    """On a database with all its tables."""
    pack = _pack(clock.now().date())
    async with opened(url) as bots, opened(url, keys=None) as panels:
        async with bots.writing() as uow:
            prepared = await prepare(
                uow, pack, bot_public=KEYS.inbound_public, data_dir=data_dir, now=clock.now()
            )
            current = await uow.keyring.current(HOTLINE)
        assert current is not None
        first = first_key.find(data_dir, current.public)
        assert first is not None
        panel = Panel(
            settings=Settings(
                host="127.0.0.1",
                port=8080,
                url=f"http://{HOST}",
                database_url=url,
                data_dir=data_dir,
                country=CountryCode("tj"),
            ),
            store=panels,
            pack=pack,
            wording=WORDING,
            texts=TEXTS,
            clock=clock.now,
            throttle=Throttle(clock.now),
            live=Live(panels),
        )
        app = build(panel, ROUTES, ASSETS)
        server = TestServer(app, host="127.0.0.1")
        async with server:
            client: Client = TestClient(server, cookie_jar=CookieJar(unsafe=True))
            house = House(
                panel=panel,
                store=bots,
                clock=clock,
                app=app,
                server=server,
                client=client,
                data_dir=data_dir,
                first_link=f"/join/{prepared.first_token}",
                hotline=KeyPair(current.public, first.private),
            )
            yield house
            clients: tuple[Client, ...] = (client, *house.clients)
            for one in clients:
                await one.session.close()
