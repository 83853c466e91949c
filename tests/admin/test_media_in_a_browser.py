"""The viewer in a real browser: nothing shows before it is asked for, and then it is seen."""

from functools import partial

from playwright.async_api import Request, expect

from bot.media.opus import without_tags
from bot.media.pictures import repainted
from tests.admin.house import House
from tests.admin.test_media import AT, owner, with_media
from tests.admin.test_office_in_a_browser import address, look, screens, sign_in
from tests.bot.media import samples
from tests.support.browser import Pages

__all__ = ["address"]  # a fixture


def _noted(asked: list[str], request: Request) -> None:
    asked.append(request.url)


async def with_real_ones(house: House) -> None:
    """As the worker leaves them."""
    _, picture = repainted(samples.photo())
    await with_media(house, picture=picture, voice=without_tags(samples.VOICE.read_bytes()))


async def test_a_picture_loads_when_it_is_uncovered_and_a_voice_plays(
    house: House, address: str, pages: Pages
) -> None:
    await with_real_ones(house)
    browser = await owner(house)
    await browser.send(AT, {"reason": "answering"})
    for page, lazy in ((await pages.desktop(), True), (await pages.without_javascript(), False)):
        asked: list[str] = []
        page.on("request", partial(_noted, asked))
        await sign_in(page, browser, address)
        await page.goto(f"{address}{AT}")
        await page.wait_for_timeout(300)
        if lazy:  # a browser without script waits for no picture
            assert not [url for url in asked if f"{AT}/" in url]
        assert not await page.locator("img.medium").is_visible()
        await page.locator("details.sealed").first.click()
        await expect(page.locator("img.medium")).to_have_js_property("naturalWidth", 120)
        await page.locator("details.sealed").nth(1).click()
        await page.evaluate("document.querySelector('audio.medium').preload = 'metadata'")
        await expect(page.locator("audio.medium")).not_to_have_js_property("readyState", 0)


async def test_the_viewer_is_for_everybody(house: House, address: str, pages: Pages) -> None:
    await with_real_ones(house)
    browser = await owner(house)
    for page, rules in await screens(pages):
        await sign_in(page, browser, address)
        await look(page, address, AT, rules)
    await browser.send(AT, {"reason": "answering"})
    for page, rules in await screens(pages):
        await sign_in(page, browser, address)
        await look(page, address, AT, rules)
