"""Signing up and in as somebody does: the link, the password, the second step."""

import html
import re
from typing import Final

from tests.admin.house import PASSWORD, Browser, House
from tests.support.authenticator import Authenticator

GOOD: Final[dict[str, str | list[str]]] = {
    "name": "Zarina D.",
    "login": "Zarina",
    "password": PASSWORD,
    "password-again": PASSWORD,
    "languages": ["tg", "ru"],
}
_CODE: Final = re.compile(r'<li><code class="code">([^<]+)</code>')


async def sign_up(house: House, **changes: str) -> tuple[Browser, int]:
    """As far as the password: what comes next is the second factor."""
    browser = house.stranger()
    await browser.read(house.first_link)
    response = await browser.send(house.first_link, {**GOOD, **changes})
    return browser, response.status


async def set_up_app(browser: Browser) -> tuple[Authenticator, list[str]]:
    """The app, and the codes on paper; whoever was signing in is inside then."""
    app = Authenticator(await browser.read("/second-factor"))
    given = {"code": app.code(browser.house.clock.now())}
    assert (await browser.send("/second-factor/app", given)).status == 303
    codes = [
        html.unescape(code) for code in _CODE.findall(await browser.read("/second-factor/codes"))
    ]
    await browser.send("/second-factor/codes")
    return app, codes


async def join(house: House) -> tuple[Browser, Authenticator, list[str]]:
    """The first account, wholly inside."""
    browser, status = await sign_up(house)
    assert status == 303
    app, codes = await set_up_app(browser)
    return browser, app, codes


async def give_password(
    house: House, login: str = "zarina", password: str = PASSWORD, to: str = "/mine"
) -> tuple[Browser, int]:
    browser = house.stranger()
    await browser.read(f"/sign-in?to={to}")
    response = await browser.send("/sign-in", {"login": login, "password": password, "to": to})
    return browser, response.status


async def answer(browser: Browser, code: str) -> int:
    """The second step, after the password."""
    await browser.read("/second-step?to=/mine")
    return (await browser.send("/second-step", {"code": code, "to": "/mine"})).status
