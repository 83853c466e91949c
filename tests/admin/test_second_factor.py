"""The second step of signing in: nothing is seen before it, and each answer counts once."""

import re
from datetime import timedelta

import pytest

from admin.account_addresses import STEPS
from admin.addresses import ROUTES
from admin.routes import Deed, Page
from admin.second_factor import CODES
from intake.access import may_some
from intake_store.keys import token_hash
from intake_store.sessions import Stage
from tests.admin.entering import answer, give_password, join, set_up_app, sign_up
from tests.admin.house import PASSWORD, Browser, House
from tests.admin.tickets import add_ticket
from tests.support.authenticator import Authenticator

INSIDE = [one for one in ROUTES if not may_some(None, one.action) and one not in STEPS]
HALF = timedelta(seconds=30)


def cookie(browser: Browser) -> str:
    jar = browser.client.session.cookie_jar
    return next((one.value for one in jar if one.key == "panel"), "")


async def stage(browser: Browser) -> Stage | None:
    house = browser.house
    async with house.store.reading() as uow:
        found = await uow.sessions.find(token_hash(cookie(browser)), house.clock.now())
    return None if found is None else found.stage


async def nothing_but_the_step(browser: Browser, step: str) -> None:
    """Whatever is asked for, the page of the step comes; nothing is done."""
    for route in INSIDE:
        path = re.sub(r"\{\w+\}", "x", route.path.replace("{ref}", "TJ-000-001"))
        if isinstance(route, Deed):
            await browser.read(step)
            response = await browser.send(path)
        else:
            response = await browser.get(path)
        assert response.status == 303, path
        assert response.headers["Location"].partition("?")[0] == step, path


async def test_the_password_alone_opens_nothing(house: House) -> None:
    await add_ticket(house, "TJ-000-001")
    await join(house)
    browser, status = await give_password(house)
    assert status == 303
    await nothing_but_the_step(browser, "/second-step")
    assert "TJ-000-001" not in browser.page


async def test_whoever_has_no_second_factor_can_do_nothing_but_set_one_up(house: House) -> None:
    await add_ticket(house, "TJ-000-001")
    browser, _ = await sign_up(house)
    await nothing_but_the_step(browser, "/second-factor")


async def test_codes_on_paper_cannot_be_kept_before_there_is_a_factor(house: House) -> None:
    browser, _ = await sign_up(house)
    await browser.read("/second-factor")
    await browser.send("/second-factor/codes")
    assert (await browser.get("/queue")).status == 303
    assert await stage(browser) is Stage.ENROLLING


async def test_a_code_opens_the_panel_where_one_wanted_to_go(house: House) -> None:
    _, app, _ = await join(house)
    browser, _ = await give_password(house)
    await browser.read("/second-step?to=/mine")
    given = {"code": app.code(house.clock.now()), "to": "/mine"}
    response = await browser.send("/second-step", given)
    assert response.headers["Location"] == "/mine"
    assert (await browser.get("/account")).status == 200


async def test_a_code_is_taken_once(house: House) -> None:
    _, app, _ = await join(house)
    house.clock.advance(10 * HALF)
    code = app.code(house.clock.now())
    first, _ = await give_password(house)
    second, _ = await give_password(house)
    assert await answer(first, code) == 303
    assert await answer(second, code) == 422
    replayed = second.words
    assert await answer(second, "000000") == 422
    assert second.words == replayed
    assert (await second.get("/queue")).headers["Location"].startswith("/second-step")


@pytest.mark.parametrize(("steps", "status"), [(-2, 422), (-1, 303), (0, 303), (1, 303), (2, 422)])
async def test_a_phones_clock_may_be_half_a_minute_off(
    house: House, steps: int, status: int
) -> None:
    _, app, _ = await join(house)
    house.clock.advance(10 * HALF)
    browser, _ = await give_password(house)
    assert await answer(browser, app.code(house.clock.now() + steps * HALF)) == status


async def test_an_older_code_is_none_after_a_newer_one(house: House) -> None:
    _, app, _ = await join(house)
    house.clock.advance(10 * HALF)
    before, now = app.code(house.clock.now()), app.code(house.clock.now() + HALF)
    first, _ = await give_password(house)
    assert await answer(first, now) == 303
    second, _ = await give_password(house)
    assert await answer(second, before) == 422


async def test_guessing_codes_is_slowed_down_and_waiting_helps(house: House) -> None:
    _, app, _ = await join(house)
    house.clock.advance(10 * HALF)
    for _ in range(3):
        browser, _ = await give_password(house)  # the right password forgives no wrong code
        assert await answer(browser, "123456") == 422
    browser, _ = await give_password(house)
    assert await answer(browser, app.code(house.clock.now())) == 422
    assert "Too many tries" in browser.words
    house.clock.advance(timedelta(minutes=1))
    assert await answer(browser, app.code(house.clock.now())) == 303


async def test_a_code_on_paper_works_once_however_it_is_typed(house: House) -> None:
    _, _, codes = await join(house)
    assert len(set(codes)) == CODES
    first, _ = await give_password(house)
    assert await answer(first, codes[0].lower().replace("0", "o")) == 303
    assert "Codes on paper that still work: 9" in await first.read("/account")
    second, _ = await give_password(house)
    assert await answer(second, codes[0]) == 422


async def test_codes_are_shown_until_they_are_kept_and_never_again(house: House) -> None:
    browser, _ = await sign_up(house)
    app = Authenticator(await browser.read("/second-factor"))
    await browser.send("/second-factor/app", {"code": app.code(house.clock.now())})
    assert await browser.read("/second-factor/codes") == await browser.read("/second-factor/codes")
    await browser.send("/second-factor/codes")
    assert (await browser.get("/second-factor/codes")).status == 404
    async with house.store.reading() as uow:
        found = await uow.operators.by_login("zarina")
        assert found is not None
        factors = await uow.second_factors.of(found[0].id)
    assert not factors.to_be_kept
    assert len(factors.unused) == CODES


async def test_every_step_of_coming_in_changes_the_cookie(house: House) -> None:
    _, app, _ = await join(house)
    browser = house.stranger()
    browser.client.session.cookie_jar.update_cookies(
        {"panel": "planted"}, house.server.make_url("/")
    )
    await browser.read("/sign-in")
    await browser.send("/sign-in", {"login": "zarina", "password": PASSWORD})
    after_password = cookie(browser)
    assert after_password not in {"", "planted"}
    await answer(browser, app.code(house.clock.now()))
    assert cookie(browser) not in {"", after_password}
    async with house.store.reading() as uow:
        assert await uow.sessions.find(token_hash(after_password), house.clock.now()) is None


async def test_who_sets_up_first_shuts_out_others_that_had_only_the_password(house: House) -> None:
    mine, _ = await sign_up(house)
    thief, _ = await give_password(house)
    await thief.read("/second-factor")
    await set_up_app(mine)
    assert await stage(thief) is None
    assert (await thief.send("/second-factor/codes")).headers["Location"].startswith("/sign-in")


async def test_a_half_open_session_is_over_soon(house: House) -> None:
    _, app, _ = await join(house)
    browser, _ = await give_password(house)
    house.clock.advance(timedelta(minutes=31))
    assert (await browser.get("/second-step")).headers["Location"].startswith("/sign-in")
    assert app.secret


async def test_after_a_reset_the_password_leads_to_setting_up_anew(house: House) -> None:
    browser, app, codes = await join(house)
    async with house.store.writing() as uow:
        found = await uow.operators.by_login("zarina")
        assert found is not None
        assert await uow.second_factors.clear(found[0].id) == 1
        await uow.sessions.end_all(found[0].id, house.clock.now())
    assert (await browser.get("/queue")).headers["Location"].startswith("/sign-in")
    again, _ = await give_password(house)
    assert (await again.get("/queue")).headers["Location"].startswith("/second-factor")
    renewed, fresh = await set_up_app(again)
    assert renewed.secret != app.secret
    assert not set(codes) & set(fresh)
    assert (await again.get("/queue")).status == 200


async def test_the_database_alone_gives_no_second_factor_away(house: House) -> None:
    _, app, codes = await join(house)
    written = b"".join(file.read_bytes() for file in house.data_dir.iterdir() if file.is_file())
    for secret in (app.secret, *(code.replace(" ", "") for code in codes)):
        assert secret.encode() not in written


def test_only_the_steps_are_open_to_a_session_that_is_not() -> None:
    for route in INSIDE:
        assert route.stages == frozenset({Stage.OPEN}), route.path
    assert all(Stage.OPEN in one.stages or isinstance(one, Page | Deed) for one in STEPS)
