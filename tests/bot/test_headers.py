"""The rules of the HTTP Observatory for every answer of the bot's server."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from multidict import CIMultiDict

from bot.web import application, measurements
from tests.bot.channels.web_chat.house import Client, House, page_words
from tests.support.clock import StoppedClock
from tests.support.observatory import Site

HTTPS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}  # nginx says it
PUBLIC = "https://line.example"


async def look() -> Mapping[str, object]:
    return {"ok": True}


async def broken(_: web.Request) -> web.Response:
    raise RuntimeError("a secret word")


@pytest.fixture
async def client(clock: StoppedClock, tmp_path: Path) -> AsyncIterator[Client]:
    door = House(clock, page_words(tmp_path)).door(PUBLIC)
    app = application([*door.routes(), web.get("/broken", broken)], look)
    async with TestClient(TestServer(app)) as client:
        yield client


async def asked(client: Client, method: str, path: str, **fields: str) -> Site:
    async with client.request(
        method,
        path,
        data=fields or None,
        headers={"Origin": PUBLIC},
        allow_redirects=False,
    ) as answer:
        site = Site(path, answer.status, answer.headers, await answer.text())
    assert "Strict-Transport-Security" not in site.headers
    return replace(site, headers=CIMultiDict([*site.headers.items(), *HTTPS.items()]))


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/chat", 200),
        ("GET", "/chat/new", 204),
        ("GET", "/chat/chat.css", 200),
        ("GET", "/chat/chat.js", 200),
        ("GET", "/chat/leave", 303),
        ("POST", "/chat", 415),
        ("GET", "/health", 200),
        ("GET", "/nowhere", 404),
        ("DELETE", "/chat", 405),
        ("GET", "/broken", 500),
    ],
)
async def test_every_answer_keeps_the_rules(
    client: Client, method: str, path: str, status: int
) -> None:
    site = await asked(client, method, path)
    assert site.status == status
    assert site.faults() == []
    assert site.headers["Cache-Control"] == "no-store"
    assert "secret" not in site.text


async def test_the_cookie_of_a_conversation_keeps_them_too(client: Client) -> None:
    page = await asked(client, "GET", "/chat")
    mark = page.text.partition('name="form" value="')[2].partition('"')[0]
    site = await asked(client, "POST", "/chat", form=mark, write="hello")
    assert site.status == 303
    assert "Set-Cookie" in site.headers
    assert site.faults() == []


async def test_figures_are_no_page() -> None:
    async def page() -> bytes:
        return b"one 1\n"

    server = TestServer(measurements(page))
    async with TestClient(server) as client, client.get("/metrics") as answer:
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
