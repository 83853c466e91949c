"""Passkeys and locking in a real browser, with a security key that the browser plays itself."""

from playwright.async_api import Page, expect

from tests.admin.entering import join, set_up_app, sign_up
from tests.admin.house import PASSWORD, House
from tests.admin.test_office_in_a_browser import address, look, screens, sign_in
from tests.admin.test_second_factor import cookie
from tests.support.browser import Pages

__all__ = ["address"]  # a fixture


async def plug_in(page: Page) -> None:
    """A security key that says yes."""
    session = await page.context.new_cdp_session(page)
    await session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "usb",
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    await session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


async def give_password(page: Page, address: str) -> None:
    await page.goto(f"{address}/sign-in")
    await page.fill("#login", "zarina")
    await page.fill("#password", PASSWORD)
    await page.locator('form[action="/sign-in"] button.primary').click()


async def test_a_passkey_is_made_at_first_signs_in_later_and_unlocks(
    house: House, address: str, pages: Pages
) -> None:
    browser, _ = await sign_up(house)
    page = await pages.desktop()
    await plug_in(page)
    browser.token = cookie(browser)
    await sign_in(page, browser, address)
    await page.goto(f"{address}/second-factor")
    await page.fill("#passkey-name", "blue key")
    await page.get_by_role("button", name="Make a passkey").click()
    await page.get_by_role("button", name="I have them on paper").click()
    await page.wait_for_url("**/queue")
    await page.goto(f"{address}/account")
    await expect(page.get_by_text("blue key").first).to_be_visible()

    await page.keyboard.press("F8")
    await page.wait_for_url("**/locked")
    await page.get_by_role("button", name="Use your passkey").click()
    await page.wait_for_url("**/queue")

    await page.goto(f"{address}/account")
    await page.get_by_role("button", name="Sign out").click()
    await give_password(page, address)
    await page.get_by_role("button", name="Use your passkey").click()
    await page.wait_for_url("**/queue")


async def test_locking_covers_every_tab_and_the_password_opens_it(
    house: House, address: str, pages: Pages
) -> None:
    browser, *_ = await join(house)
    browser.token = cookie(browser)
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}/queue")
    other = await page.context.new_page()
    await other.goto(f"{address}/account")
    await page.keyboard.press("F8")
    await other.wait_for_url("**/locked?to=%2Faccount")
    await page.wait_for_url("**/locked")
    await page.fill("#password", PASSWORD)
    await page.get_by_role("button", name="Open", exact=True).click()
    await page.wait_for_url("**/queue")


async def test_the_pages_of_coming_in_are_for_everybody(
    house: House, address: str, pages: Pages
) -> None:
    setting_up, _ = await sign_up(house)
    for page, rules in await screens(pages):
        setting_up.token = cookie(setting_up)
        await sign_in(page, setting_up, address)
        await look(page, address, "/second-factor", rules)
    await set_up_app(setting_up)
    setting_up.token = cookie(setting_up)
    for page, rules in await screens(pages):
        await sign_in(page, setting_up, address)
        for path in ("/second-factor", "/account", "/help"):
            await look(page, address, path, rules)
        await page.context.clear_cookies()
        await give_password(page, address)
        await look(page, address, "/second-step", rules)
    await setting_up.read("/queue")
    await setting_up.send("/lock")
    for page, rules in await screens(pages):
        await sign_in(page, setting_up, address)
        await look(page, address, "/locked", rules)
