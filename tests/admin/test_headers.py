"""The rules of the HTTP Observatory for every answer of the panel, as it stands behind https."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest
from aiohttp import CookieJar
from aiohttp.client import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from admin.addresses import ROUTES
from admin.app import build
from admin.routes import Page, Plain
from intake.access import Role
from tests.admin.house import ASSETS, Client, House
from tests.admin.tickets import add_ticket
from tests.support.observatory import Site

NAME = "panel.example"
STREAM = "/live"
LOOKED_AT = [one for one in ROUTES if isinstance(one, Page | Plain) and one.path != STREAM]
REF = "TJ-000-001"


@dataclass
class Door:
    """The panel of a house under its https name, to a browser that may be signed in."""

    client: Client

    async def ask(
        self, path: str, method: str = "GET", **headers: str
    ) -> tuple[Site, ClientResponse]:
        response = await self.client.request(
            method, path, headers={"Host": NAME, **headers}, allow_redirects=False
        )
        text = await response.text()
        return Site(path, response.status, response.headers, text), response


@pytest.fixture
async def door(house: House) -> AsyncIterator[Door]:
    panel = replace(house.panel, settings=replace(house.panel.settings, url=f"https://{NAME}"))
    server = TestServer(build(panel, ROUTES, ASSETS), host="127.0.0.1")
    async with server, TestClient(server, cookie_jar=CookieJar(unsafe=True)) as client:
        yield Door(client)


def address(path: str) -> str:
    return path.replace("{ref}", REF).replace("{name}", "panel.css")


@pytest.mark.parametrize("role", [None, Role.OPERATOR, Role.SUPERVISOR, Role.AGENCY])
async def test_every_answer_keeps_the_rules(house: House, door: Door, role: Role | None) -> None:
    await add_ticket(house, REF)
    headers = {}
    if role is not None:
        agency = "shelter-lola" if role is Role.AGENCY else None
        headers["Cookie"] = f"__Host-panel={(await house.enter(role, agency=agency)).token}"
    met = set()
    for route in LOOKED_AT:
        site, _ = await door.ask(address(route.path), **headers)
        assert site.faults() == []
        met.add(site.status)
    assert met >= ({200, 303, 404} if role is None else {200, 404})


async def test_refusals_keep_the_rules_as_well(door: Door) -> None:
    answers = [
        await door.ask("/nowhere"),
        await door.ask("/queue", "DELETE"),
        await door.ask("/sign-in", "POST"),
        await door.ask("/sign-in", Host="evil.example"),
        await door.ask("/static/nothing.js"),
    ]
    assert [site.status for site, _ in answers] == [404, 405, 400, 421, 404]
    assert [fault for site, _ in answers for fault in site.faults()] == []


async def test_no_other_site_is_ever_let_in(door: Door) -> None:
    for path in ("/sign-in", "/queue", "/health"):
        site, response = await door.ask(path, Origin="https://evil.example")
        assert site.faults() == []
        assert not any(name.lower().startswith("access-control") for name in response.headers)
    site, _ = await door.ask("/sign-in", "OPTIONS", Origin="https://evil.example")
    assert site.status == 405


async def test_only_a_file_that_says_nothing_of_anybody_may_be_kept(door: Door) -> None:
    for route in LOOKED_AT:
        site, _ = await door.ask(address(route.path))
        kept = site.headers["Cache-Control"] != "no-store"
        assert kept == route.path.startswith("/static/")
