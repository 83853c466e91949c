"""Changing one's password: the key stays, it is wrapped anew, and other sessions end."""

import pytest

from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import unwrap_by_password
from intake_store.sealing import CannotOpen
from tests.admin.entering import answer, give_password, join
from tests.admin.house import PASSWORD, Browser, House

NEW = "lantern copper nine willow"


async def change(browser: Browser, **fields: str) -> int:
    await browser.read("/account")
    sent = await browser.send(
        "/account/password",
        {"password-old": PASSWORD, "password": NEW, "password-again": NEW, **fields},
    )
    return sent.status


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"password-old": "not the old one at all"}, "not your password until now"),
        ({"password-again": "something else again"}, "not the same"),
        ({"password": "short", "password-again": "short"}, "Too short"),
        ({"password-old": ""}, "fill this in"),
    ],
)
async def test_a_wrong_change_is_refused_and_the_old_password_still_opens(
    house: House, fields: dict[str, str], said: str
) -> None:
    browser, *_ = await join(house)
    assert await change(browser, **fields) == 422
    assert said in browser.words
    assert NEW not in browser.page
    assert (await give_password(house, "zarina", PASSWORD))[1] == 303


async def test_the_new_password_opens_the_same_key_and_the_old_one_nothing(house: House) -> None:
    browser, *_ = await join(house)
    assert await change(browser) == 303
    async with house.store.reading() as uow:
        found = await uow.operators.by_login("zarina")
        assert found is not None
        operator, secrets = found
        [grant] = await uow.keyring.grants(operator.id)
    own = unwrap_by_password(NEW, secrets.wrapped_private_key, operator.id)
    assert open_grant(grant, own) == house.hotline.private
    assert grant.holder == HOTLINE
    with pytest.raises(CannotOpen):
        unwrap_by_password(PASSWORD, secrets.wrapped_private_key, operator.id)
    assert (await give_password(house, "zarina", PASSWORD))[1] == 422
    assert (await give_password(house, "zarina", NEW))[1] == 303


async def test_changing_it_ends_every_other_session_and_is_in_the_audit(house: House) -> None:
    here, app, _ = await join(house)
    elsewhere, _ = await give_password(house)
    assert await answer(elsewhere, app.code(house.clock.now())) == 303
    assert await change(here) == 303
    await here.read("/account")
    assert "All other sessions are ended" in here.words
    assert (await elsewhere.get("/account")).status == 303
    async with house.store.reading() as uow:
        [line, *_] = await uow.audit_log.page()
    assert line.act.act == "change-password"


async def test_guessing_the_old_password_is_slowed_down(house: House) -> None:
    browser, *_ = await join(house)
    for _ in range(3):
        await change(browser, **{"password-old": "not the old one at all"})
    assert await change(browser) == 422
    assert "Too many tries" in browser.words
