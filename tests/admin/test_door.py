"""The door of the panel: hosts, sessions, cookies, forged forms, headers."""

from datetime import timedelta

import pytest

from admin.opening import LONGEST
from admin.settings import IDLE_MINUTES
from intake.access import Role
from intake_store.keys import token_hash
from tests.admin.entering import give_password, join
from tests.admin.house import HOST, PASSWORD, Browser, House
from tests.admin.tickets import add_ticket

IDLE = timedelta(minutes=IDLE_MINUTES)


def token_of(browser: Browser) -> str:
    return browser.client.session.cookie_jar.filter_cookies(browser.client.make_url("/"))[
        "panel"
    ].value


async def test_a_stranger_is_sent_to_sign_in_and_then_on_to_where_they_wanted(
    house: House,
) -> None:
    response = await house.stranger().get("/tickets/TJ-000-000?x=1")
    assert response.status == 303
    assert response.headers["Location"] == "/sign-in?to=%2Ftickets%2FTJ-000-000%3Fx%3D1"


async def test_a_request_under_another_name_is_refused(house: House) -> None:
    browser = house.stranger()
    assert (await browser.get("/sign-in", Host="evil.example")).status == 421
    assert (await browser.get("/health", Host="localhost")).status == 200


@pytest.mark.parametrize(
    "path", ["/sign-in", "/queue", "/static/panel.css", "/health", "/nothing", "/join/nothing"]
)
async def test_every_answer_carries_the_strict_headers(house: House, path: str) -> None:
    headers = (await house.stranger().get(path)).headers
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; ")
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Server"] == "panel"
    if not path.startswith("/static"):
        assert headers["Cache-Control"] == "no-store"


async def test_the_cookie_is_strict_and_the_database_knows_only_its_hash(house: House) -> None:
    browser = await house.enter()
    async with house.store.reading() as uow:
        session = await uow.sessions.find(token_hash(browser.token), house.clock.now())
    assert session is not None
    assert browser.token.encode() not in session.id_hash + session.wrapped_key
    response = await house.stranger().get("/sign-in")
    assert "HttpOnly" in response.headers["Set-Cookie"]
    assert "SameSite=Strict" in response.headers["Set-Cookie"]


async def test_a_form_without_the_token_changes_nothing(house: House) -> None:
    await add_ticket(house, "TJ-000-001")
    browser = await house.enter()
    await browser.read("/queue")
    for csrf in ("", "guessed"):
        response = await browser.send("/tickets/TJ-000-001/claim", csrf=csrf)
        assert response.status == 403
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get("TJ-000-001")  # type: ignore[arg-type]
    assert ticket is not None
    assert ticket.claimed_by is None


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
async def test_a_form_from_another_site_is_refused_whatever_it_carries(
    house: House, headers: dict[str, str]
) -> None:
    browser = await house.enter()
    await browser.read("/queue")
    assert (await browser.send("/queue/next", headers=headers)).status == 403


async def test_the_token_of_another_session_is_none(house: House) -> None:
    first, second = await house.enter(), await house.enter(name="Sabo D.")
    await first.read("/queue")
    second.page = first.page
    assert (await second.send("/queue/next")).status == 403


async def test_a_screen_left_alone_covers_itself(house: House) -> None:
    browser = await house.enter()
    house.clock.advance(IDLE - timedelta(seconds=1))
    assert (await browser.get("/queue")).status == 200
    house.clock.advance(IDLE + timedelta(seconds=1))
    assert (await browser.get("/queue")).status == 303


async def test_a_page_that_refreshes_itself_is_no_sign_of_somebody(house: House) -> None:
    browser = await house.enter()
    for _ in range(4):
        house.clock.advance(IDLE / 3)
        await browser.get("/static/panel.css")
        response = await browser.get("/queue", **{"X-Live": "1"})
    assert response.status == 303


async def test_no_session_outlives_a_shift(house: House) -> None:
    browser = await house.enter()
    while house.clock.now() < house.clock.now() + LONGEST:
        house.clock.advance(IDLE / 2)
        if (await browser.get("/queue")).status == 303:
            break
    async with house.store.reading() as uow:
        assert await uow.sessions.find(token_hash(browser.token), house.clock.now()) is None


async def test_signing_out_ends_the_session_and_its_key(house: House) -> None:
    browser = await house.enter()
    await browser.read("/queue")
    response = await browser.send("/sign-out")
    assert response.headers["Location"] == "/sign-in"
    assert (await browser.get("/queue")).headers["Location"].startswith("/sign-in")


async def test_what_is_not_a_form_is_refused_and_not_kept(house: House) -> None:
    browser = await house.enter()
    await browser.read("/queue")
    for body, kind in (
        (b"x" * 100_000, "application/x-www-form-urlencoded"),
        (b"{}", "application/json"),
        (b"a=1&" * 5000, "application/x-www-form-urlencoded"),
    ):
        response = await browser.client.post(
            "/queue/next",
            data=body,
            headers={"Host": HOST, "Content-Type": kind},
            allow_redirects=False,
        )
        assert response.status in {400, 413}


async def test_what_somebody_may_not_see_does_not_exist_for_them(house: House) -> None:
    await add_ticket(house, "TJ-000-001")
    for role in (Role.ADMINISTRATOR, Role.RAPPORTEUR):
        browser = await house.enter(role)
        assert (await browser.get("/tickets/TJ-000-001")).status == 403
        assert "TJ-000-001" not in browser.words.replace("/tickets/TJ-000-001", "")
    operator = await house.enter()
    assert (await operator.get("/tickets/TJ-999-999")).status == 404
    assert (await operator.get("/asks/not-an-id")).status == 404


async def test_an_error_of_ours_is_a_page_without_a_word_of_what_was_sent(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("a secret word")

    browser = await house.enter()
    monkeypatch.setattr("admin.app.shell", broken)
    assert (await browser.get("/queue")).status == 500
    assert "secret" not in browser.page


async def test_signing_in_again_ends_the_session_before(house: House) -> None:
    browser, *_ = await join(house)
    first = token_of(browser)
    await browser.read("/queue")
    fields = {"login": "zarina", "password": PASSWORD, "to": "/queue"}
    assert (await browser.send("/sign-in", fields)).status == 303
    assert token_of(browser) != first
    async with house.store.reading() as uow:
        assert await uow.sessions.find(token_hash(first), house.clock.now()) is None


async def test_signing_out_leaves_nothing_in_the_browser(house: House) -> None:
    browser = await house.enter()
    await browser.read("/queue")
    response = await browser.send("/sign-out")
    assert response.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert "Max-Age=0" in response.headers["Set-Cookie"]


async def test_what_is_refused_is_told_to_the_log_without_who_or_what(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    browser = await house.enter(Role.RAPPORTEUR)
    await browser.get("/queue")
    await browser.send("/lock", csrf="guessed")
    await give_password(house, "nobody", "not the password")
    ours = [record for record in caplog.records if record.name.startswith("admin")]
    assert [record.getMessage() for record in ours] == [
        "a request was refused",
        "a request was refused",
        "a sign-in was refused",
    ]
