"""The page in a real browser, with and without JavaScript."""

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, expect

from bot.channels.web_chat.page import ChatPage, Line, Who
from bot.messages.phrasing import Part
from intake.incoming import Pressed, Said, Ticked
from tests.bot.channels.web_chat.house import DOOR, EN, NEEDS, House, page_words
from tests.support.browser import Pages
from tests.support.clock import StoppedClock

_MINUTES = 5  # of the page's own clock
NEWS = replace(NEEDS, lines=(*NEEDS.lines, Line(Who.US, (Part(EN, "I am Nigora."),))))


class Site:
    """The chat, and the harmless page that one leaves to, on one server of this machine."""

    def __init__(self, house: House, server: TestServer) -> None:
        self.house, self.server = house, server
        self.shown: ChatPage = NEEDS

    async def read(self, token: str | None) -> ChatPage:
        return self.shown if token else DOOR

    def url(self, path: str) -> str:
        return str(self.server.make_url(path))


@pytest.fixture
async def site(clock: StoppedClock, tmp_path: Path) -> AsyncIterator[Site]:
    house = House(clock, page_words(tmp_path))
    app = web.Application()
    server = TestServer(app)
    site = Site(house, server)
    door = replace(house.door(), read=site.read, exit_url="/weather")
    app.add_routes(door.routes())
    app.router.add_get("/weather", _weather)
    async with server:
        yield site


async def _weather(request: web.Request) -> web.Response:
    return web.Response(text="Sunny")


async def begin(page: Page, site: Site) -> None:
    await page.goto(site.url("/chat"))
    await page.get_by_label("Тоҷикӣ").check()
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_text("You can choose more than one")).to_be_visible()


async def test_without_a_script_a_person_chooses_writes_and_calls_a_human(
    pages: Pages, site: Site
) -> None:
    page = await pages.without_javascript()
    await begin(page, site)
    await page.get_by_label("A doctor").check()
    await page.get_by_label("Food").check()
    await page.get_by_label("Or write here").fill("for two")
    await page.get_by_role("button", name="Send").click()
    await page.get_by_label("A lawyer").check()
    await page.get_by_role("button", name="Urgent").click()
    await page.get_by_role("link", name="Show new messages").click()
    await page.get_by_role("button", name="Stop").click()
    assert site.house.given == [
        Pressed(1, ("tg",)),
        Pressed(7, ("doctor", "food")),
        Said("for two"),
        Pressed(7, ("urgent",)),
        Ticked(7, ("lawyer",)),
        Pressed(7, ("stop",)),
    ]


async def test_what_is_being_written_travels_with_any_button(pages: Pages, site: Site) -> None:
    page = await pages.without_javascript()
    await begin(page, site)
    await page.get_by_label("Or write here").fill("my story")
    await page.get_by_role("button", name="Delete my data").click()
    assert site.house.given[1:] == [Said("my story"), Pressed(7, ("delete",))]


async def test_enter_on_a_choice_sends_it_and_presses_no_word(pages: Pages, site: Site) -> None:
    page = await pages.desktop()
    await begin(page, site)
    await page.get_by_label("A doctor").check()
    await page.get_by_label("A doctor").press("Enter")
    await page.wait_for_url("**/chat#new")
    assert site.house.given[1:] == [Pressed(7, ("doctor",))]


@pytest.mark.parametrize("with_script", [True, False])
async def test_leaving_shows_the_harmless_page_and_keeps_nothing(
    pages: Pages, site: Site, *, with_script: bool
) -> None:
    page = await (pages.phone() if with_script else pages.without_javascript())
    await begin(page, site)
    assert (await page.evaluate("document.cookie")) == ""
    await page.get_by_role("link", name="Leave this page").click()
    await expect(page.get_by_text("Sunny")).to_be_visible()
    assert site.house.given[-1] == Pressed(0, ("hide",))
    if with_script:
        assert await page.evaluate("localStorage.length + sessionStorage.length") == 0


async def test_an_answer_appears_by_itself_and_disturbs_nobody_who_writes(
    pages: Pages, site: Site
) -> None:
    page = await pages.phone()
    await page.clock.install()
    await begin(page, site)
    await page.get_by_label("Or write here").fill("half a sen")
    await page.get_by_label("A doctor").check()
    site.shown = NEWS
    await page.clock.run_for(5_000)
    await expect(page.get_by_text("I am Nigora.")).to_be_visible()
    await expect(page.get_by_label("Or write here")).to_have_value("half a sen")
    await expect(page.get_by_label("A doctor")).to_be_checked()


async def test_a_new_question_replaces_the_form_and_keeps_what_was_typed(
    pages: Pages, site: Site
) -> None:
    page = await pages.phone()
    await page.clock.install()
    await begin(page, site)
    await page.get_by_label("Or write here").fill("half a sen")
    assert NEEDS.prompt is not None
    site.shown = replace(NEWS, prompt=replace(NEEDS.prompt, question=8, buttons=()))
    await page.clock.run_for(5_000)
    await expect(page.get_by_label("Write here")).to_have_value("half a sen")
    await expect(page.get_by_label("A doctor")).to_have_count(0)


async def test_after_the_lock_an_open_page_falls_back_to_the_door_and_forgets_what_lay_there(
    pages: Pages, site: Site
) -> None:
    page = await pages.phone()
    await page.clock.install()
    await begin(page, site)
    await page.get_by_label("Or write here").fill("half a sen")
    await page.get_by_label("A doctor").focus()
    await page.clock.run_for(180_000)
    site.shown = DOOR
    await _until(page, "English")
    await expect(page.get_by_text("How old are you?")).to_have_count(0)
    await expect(page.get_by_label("Or write here")).to_have_value("")


async def _until(page: Page, label: str) -> None:
    """The page's clock goes on, minute by minute, and an answer on its way has time to come."""
    for _ in range(_MINUTES):
        await page.clock.run_for(60_000)
        with suppress(AssertionError):
            await expect(page.get_by_label(label)).to_be_visible(timeout=1_000)
            return
    await expect(page.get_by_label(label)).to_be_visible()


async def test_the_page_fits_the_narrowest_phone(pages: Pages, site: Site) -> None:
    page = await pages.phone()
    await page.set_viewport_size({"width": 320, "height": 568})
    await page.goto(site.url("/chat"))
    assert await page.evaluate("document.documentElement.scrollWidth") == 320
    await begin(page, site)
    assert await page.evaluate("document.documentElement.scrollWidth") == 320
    assert await page.title() == "Information"


@pytest.mark.parametrize("kind", ["phone", "dark"])
async def test_no_reader_is_shut_out(pages: Pages, site: Site, kind: str) -> None:
    page = await (pages.phone() if kind == "phone" else pages.dark())
    site.shown = replace(NEWS, code="4831 7605 2296 1184", hints=("People read here until 24:00.",))
    await begin(page, site)
    found = await Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
