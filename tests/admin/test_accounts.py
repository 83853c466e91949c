"""Making an account and signing in: one-time links, passwords, keys, slowing down."""

import stat
from datetime import timedelta

import pytest

from admin import passwords
from admin.pages.sign_in import inside
from intake.access import Role
from intake_store import first_key
from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import unwrap_by_password
from tests.admin.entering import GOOD, answer, give_password, join, sign_up
from tests.admin.house import PASSWORD, House


async def test_the_first_account_is_a_supervisor_who_also_answers(house: House) -> None:
    browser, *_ = await join(house)
    page = await browser.read("/queue")
    assert "Zarina D." in page
    assert "Supervisor, on shift" in browser.words


async def test_signing_up_wraps_the_hotlines_key_and_deletes_its_file(house: House) -> None:
    [file] = house.data_dir.glob("first-key-*")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    await sign_up(house)
    assert not list(house.data_dir.glob("first-key-*"))
    async with house.store.reading() as uow:
        found = await uow.operators.by_login("zarina")
        assert found is not None
        operator, secrets = found
        current = await uow.keyring.current(HOTLINE)
        [grant] = await uow.keyring.grants(operator.id)
    assert current is not None
    assert first_key.find(house.data_dir, current.public) is None
    own = unwrap_by_password(PASSWORD, secrets.wrapped_private_key, operator.id)
    assert open_grant(grant, own) == house.hotline.private


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"password": "short", "password-again": "short"}, "Too short"),
        ({"password": "passwordpassword", "password-again": "passwordpassword"}, "Many people"),
        ({"password": "sunshine!2026", "password-again": "sunshine!2026"}, "Many people"),
        ({"password": "194720381164", "password-again": "194720381164"}, "Many people"),
        ({"password": "aaaaaaaaaaaaaaaa", "password-again": "aaaaaaaaaaaaaaaa"}, "Many people"),
        ({"password": "xx zarina 2026 yy", "password-again": "xx zarina 2026 yy"}, "out of it"),
        ({"password-again": "another one altogether"}, "not the same"),
        ({"login": "za rina"}, "Without spaces"),
        ({"name": ""}, "fill this in"),
    ],
)
async def test_what_is_wrong_is_said_under_its_field_and_what_was_typed_stays(
    house: House, changes: dict[str, str], said: str
) -> None:
    browser, status = await sign_up(house, **changes)
    assert status == 422
    assert said in browser.words
    assert 'value="zarina"' in browser.page.lower() or "login" in changes
    assert PASSWORD not in browser.page
    assert list(house.data_dir.glob("first-key-*"))


async def test_a_link_makes_one_account(house: House) -> None:
    await sign_up(house)
    second = house.stranger()
    assert (await second.get(house.first_link)).status == 404
    third, status = house.stranger(), 0
    await third.read("/sign-in")
    status = (await third.send(house.first_link, {**GOOD, "login": "sabo"})).status
    assert status == 404


async def test_a_link_runs_out(house: House) -> None:
    house.clock.advance(timedelta(days=4))
    assert (await house.stranger().get(house.first_link)).status == 404


async def test_the_right_password_opens_the_panel_where_one_wanted_to_go(house: House) -> None:
    _, app, _ = await join(house)
    browser, status = await give_password(house, "ZARINA")
    assert status == 303
    assert await answer(browser, app.code(house.clock.now())) == 303
    assert (await browser.get("/queue")).status == 200
    assert "You are not on shift" in browser.words


async def test_a_wrong_name_and_a_wrong_password_read_the_same(house: House) -> None:
    await sign_up(house)
    wrong, status = await give_password(house, "zarina", "not the password")
    nobody, other = await give_password(house, "nobody", "not the password")
    assert status == other == 422
    assert "do not match" in wrong.words
    assert wrong.words.replace("zarina", "") == nobody.words.replace("nobody", "")


async def test_a_name_that_does_not_exist_is_hashed_as_long_as_any() -> None:
    kept = await passwords.hashed("something long enough")
    assert await passwords.matches("something long enough", kept)
    assert not await passwords.matches("something else", kept)
    assert not await passwords.matches("anything", None)


async def test_guessing_is_slowed_down_and_waiting_helps(house: House) -> None:
    await sign_up(house)
    for _ in range(3):
        await give_password(house, "zarina", "not the password")
    browser, status = await give_password(house, "zarina", PASSWORD)
    assert status == 422
    assert "Too many tries" in browser.words
    house.clock.advance(timedelta(minutes=1))
    _, status = await give_password(house, "zarina", PASSWORD)
    assert status == 303


@pytest.mark.parametrize(
    "to",
    [
        "",
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/\t/evil.example",
        "/\t\\evil.example",
        "/ /evil.example",
        "/\x0b/evil.example",
        "/x\nSet-Cookie: a",
    ],
)
def test_signing_in_leads_nowhere_else(to: str) -> None:
    assert inside(to) == "/"
    assert inside("/tickets/TJ-000-001?a=b") == "/tickets/TJ-000-001?a=b"


async def test_everybody_comes_to_what_their_role_is_for(house: House) -> None:
    homes = {
        Role.OPERATOR: "/queue",
        Role.SUPERVISOR: "/queue",
        Role.AGENCY: "/inbox",
        Role.ADMINISTRATOR: "/agencies",
        Role.RAPPORTEUR: "/figures",
    }
    for role, where in homes.items():
        agency = "shelter-lola" if role is Role.AGENCY else None
        browser = await house.enter(role, agency=agency)
        assert (await browser.get("/")).headers["Location"] == where


async def test_the_language_is_the_browsers_until_another_is_chosen(house: House) -> None:
    browser = house.stranger()
    await browser.get("/sign-in", **{"Accept-Language": "tg,ru;q=0.8"})
    assert '<html lang="tg">' in browser.page
    await browser.send("/language", {"tongue": "ru", "to": "/sign-in"})
    await browser.get("/sign-in", **{"Accept-Language": "tg"})
    assert '<html lang="ru">' in browser.page
