"""What stands in for the world in tests does what the tests believe."""

import asyncio
import os
import socket
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.support.browser import Pages
from tests.support.chromium import find_chromium
from tests.support.clock import StoppedClock
from tests.support.sockets import NotThisMachine, is_this_machine


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80, 0, 0)])
def test_another_machine_cannot_be_reached(address: tuple[object, ...]) -> None:
    family = socket.AF_INET if len(address) == 2 else socket.AF_INET6
    with socket.socket(family) as outside, pytest.raises(NotThisMachine):
        outside.connect(address)


async def test_a_name_is_not_even_looked_up() -> None:
    with pytest.raises(NotThisMachine):
        await asyncio.open_connection("example.org", 80)


async def test_this_machine_can_be_reached() -> None:
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        _, writer = await asyncio.open_connection("localhost", port)
        writer.close()


@pytest.mark.parametrize(
    ("address", "here"),
    [
        ("127.0.0.1", True),
        (b"localhost", True),
        ("::1", True),
        ("/tmp/a.socket", True),
        (None, True),
        ("10.0.0.1", False),
        ("localhost.example.org", False),
        (("192.0.2.7", 53), False),
    ],
)
def test_only_loopback_and_unix_sockets_are_this_machine(address: object, *, here: bool) -> None:
    assert is_this_machine(address) is here


async def test_each_database_is_empty_real_and_ones_own(database_url: str) -> None:
    engine = create_async_engine(database_url)
    try:
        async with engine.begin() as connection:
            await connection.execute(text("CREATE TABLE only_once (n INTEGER)"))
            await connection.execute(text("INSERT INTO only_once VALUES (1)"))
            assert (await connection.execute(text("SELECT n FROM only_once"))).scalar() == 1
    finally:
        await engine.dispose()


async def test_one_postgres_serves_many_databases(postgres_url: str) -> None:
    engine = create_async_engine(postgres_url)
    try:
        async with engine.connect() as connection:
            found = await connection.execute(text("SELECT to_regclass('only_once') IS NULL"))
            assert found.scalar() is True
    finally:
        await engine.dispose()


def test_the_clock_stands_until_it_is_moved(clock: StoppedClock) -> None:
    before = clock.now()
    assert clock.now() == before
    assert clock.advance(timedelta(minutes=15)) - before == timedelta(minutes=15)
    assert clock.now().tzinfo is UTC
    with pytest.raises(ValueError, match="run back"):
        clock.set(before)


async def test_pages_are_as_wide_and_as_dark_as_they_say(pages: Pages) -> None:
    shown = "[innerWidth, matchMedia('(prefers-color-scheme: dark)').matches]"
    assert await (await pages.desktop()).evaluate(shown) == [1280, False]
    assert await (await pages.dark()).evaluate(shown) == [1280, True]
    phone = await pages.phone()
    await phone.set_content('<meta name="viewport" content="width=device-width">')
    assert await phone.evaluate(shown) == [360, False]


async def test_a_page_without_javascript_runs_none(pages: Pages) -> None:
    page = await pages.without_javascript()
    await page.set_content("<p>still</p><script>document.body.textContent = 'moved'</script>")
    assert await page.inner_text("body") == "still"


async def test_a_page_that_complains_or_asks_outside_is_noticed(pages: Pages) -> None:
    page = await pages.desktop()
    await page.set_content(
        "<img src='http://example.org/a.png'><script>console.error('oh'); throw 'no'</script>"
    )
    assert "asked another machine: example.org" in pages.complaints
    assert "oh" in pages.complaints
    assert any("no" in complaint for complaint in pages.complaints)
    pages.complaints.clear()


def test_the_browser_is_the_one_that_was_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/bin/sh")
    assert find_chromium() == Path("/bin/sh")
    monkeypatch.setenv("CHROMIUM", os.devnull)
    assert find_chromium() is None
