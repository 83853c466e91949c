"""The pages beside the tickets in a real browser: for everybody's eyes, hands and screens."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp.test_utils import TestServer
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

from admin.addresses import ROUTES
from admin.app import build
from intake.access import Role
from intake.referrals import AskStatus, Status
from tests.admin.house import ASSETS, Browser, House
from tests.admin.portal import LOLA, ask, hand_over
from tests.admin.tickets import add_ticket
from tests.support.browser import Pages
from tests.support.ports import free_port

Rules = dict[str, list[str]] | None
SUPERVISORS = (
    "/agencies",
    f"/agencies/{LOLA}",
    "/agencies/shelter-bahor",
    f"/agencies/{LOLA}/edit",
    "/agencies/new",
    "/people",
    "/people/invite",
    "/keys",
    "/keys/paper",
    "/account",
    "/duty",
    "/audit",
    "/state",
    "/figures",
    "/help",
)


@pytest.fixture
async def address(house: House) -> AsyncIterator[str]:
    """The same house behind a door that a browser can reach."""
    port = free_port()
    settings = replace(house.panel.settings, port=port, url=f"http://localhost:{port}")
    app = build(replace(house.panel, settings=settings), ROUTES, ASSETS)
    async with TestServer(app, host="127.0.0.1", port=port):
        yield settings.url


async def screens(pages: Pages) -> list[tuple[Page, Rules]]:
    """All rules on a desk; in the dark what is about colours, on a phone about fingers."""
    return [
        (await pages.desktop(), None),
        (await pages.dark(), {"runOnly": ["color-contrast"]}),
        (await pages.phone(), {"runOnly": ["target-size"]}),
    ]


async def sign_in(page: Page, browser: Browser, address: str) -> None:
    await page.context.add_cookies([{"name": "panel", "value": browser.token, "url": address}])


async def look(page: Page, address: str, path: str, rules: Rules = None) -> None:
    """It fits the screen, and axe finds nothing that shuts anybody out."""
    response = await page.goto(f"{address}{path}")
    assert response is not None
    assert response.status == 200, path
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert await page.evaluate(wide) == 0, path
    found = await Axe().run(page, options=rules)
    broken = [
        (one["id"], [node["html"][:120] for node in one["nodes"]])
        for one in found.response["violations"]
    ]
    assert broken == [], path


async def test_the_office_is_for_everybody(house: House, address: str, pages: Pages) -> None:
    supervisor = await house.enter(Role.SUPERVISOR, name="Sabo D.")
    await house.enter(Role.AGENCY, agency=LOLA)
    for page, rules in await screens(pages):
        await sign_in(page, supervisor, address)
        for path in SUPERVISORS:
            await look(page, address, path, rules)


async def test_the_portal_is_for_everybody(house: House, address: str, pages: Pages) -> None:
    worker = await house.enter(Role.AGENCY, name="Worker at Lola", agency=LOLA)
    tickets = [
        await add_ticket(house, ref, sex="woman", needs=("safe_place",), how_many="few")
        for ref in ("TJ-4C9-2KD", "TJ-4C9-2KF", "TJ-4C9-2KG", "TJ-4C9-2KH")
    ]
    await ask(house, tickets[0])
    await ask(house, tickets[1], status=AskStatus.YES)
    handed = await hand_over(house, tickets[2])
    accepted = await hand_over(house, tickets[3], status=Status.ACCEPTED)
    paths = ("/inbox", f"/inbox/hand-overs/{handed.id}", f"/inbox/hand-overs/{accepted.id}")
    for page, rules in await screens(pages):
        await sign_in(page, worker, address)
        for path in paths:
            await look(page, address, path, rules)


async def test_an_agency_answers_without_javascript(
    house: House, address: str, pages: Pages
) -> None:
    worker = await house.enter(Role.AGENCY, name="Worker at Lola", agency=LOLA)
    asked = await ask(house, await add_ticket(house, "TJ-4C9-2KD", needs=("safe_place",)))
    handed = await hand_over(house, await add_ticket(house, "TJ-4C9-2KF"))
    page = await pages.without_javascript()
    await sign_in(page, worker, address)
    await page.goto(f"{address}/inbox")
    await page.get_by_label("Yes, now").check()
    await page.get_by_role("button", name="Send the answer").first.click()
    await page.get_by_text("Your yes was sent").wait_for()
    await page.get_by_role("link", name="Look and answer").click()
    await page.get_by_role("button", name="Accept").click()
    await page.get_by_role("button", name="Open for 10 minutes").click()
    await page.get_by_text("Left a house two days ago").wait_for()
    async with house.store.reading() as uow:
        ask_now, handed_now = await uow.asks.get(asked.id), await uow.referrals.get(handed.id)
    assert ask_now is not None
    assert ask_now.status is AskStatus.YES
    assert handed_now is not None
    assert handed_now.status is Status.ACCEPTED
