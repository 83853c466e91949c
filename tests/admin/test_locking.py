"""A locked session: nothing is shown, its key is gone, and only its owner opens it again."""

from datetime import timedelta

from admin.settings import IDLE_MINUTES
from intake_store.keys import token_hash
from intake_store.sessions import Session, Stage
from tests.admin.entering import join
from tests.admin.house import PASSWORD, Browser, House
from tests.admin.test_second_factor import cookie, nothing_but_the_step


async def session_of(browser: Browser) -> Session | None:
    house = browser.house
    async with house.store.reading() as uow:
        return await uow.sessions.find(token_hash(cookie(browser)), house.clock.now())


async def locked(house: House) -> Browser:
    browser, *_ = await join(house)
    await browser.read("/queue")
    assert (await browser.send("/lock")).headers["Location"] == "/locked"
    return browser


async def test_a_locked_session_shows_nothing_and_its_key_is_gone(house: House) -> None:
    browser = await locked(house)
    session = await session_of(browser)
    assert session is not None
    assert session.stage is Stage.LOCKED
    assert session.wrapped_key == b""
    await nothing_but_the_step(browser, "/locked")


async def test_the_password_opens_it_under_another_cookie(house: House) -> None:
    browser = await locked(house)
    before = cookie(browser)
    await browser.read("/locked?to=/mine")
    assert (await browser.send("/unlock", {"password": "not the password"})).status == 422
    opened = await browser.send("/unlock", {"password": PASSWORD, "to": "/mine"})
    assert opened.headers["Location"] == "/mine"
    assert cookie(browser) != before
    session = await session_of(browser)
    assert session is not None
    assert session.wrapped_key
    assert (await browser.get("/account")).status == 200


async def test_a_screen_left_alone_waits_for_the_password(house: House) -> None:
    browser, *_ = await join(house)
    house.clock.advance(timedelta(minutes=IDLE_MINUTES, seconds=1))
    response = await browser.get("/account")
    assert response.headers["Location"] == "/locked?to=%2Faccount"


async def test_guessing_at_a_locked_session_is_slowed_down(house: House) -> None:
    browser = await locked(house)
    for _ in range(3):
        await browser.read("/locked")
        await browser.send("/unlock", {"password": "not the password"})
    assert (await browser.send("/unlock", {"password": PASSWORD})).status == 422
    assert "Too many tries" in browser.words
