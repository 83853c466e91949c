"""The address that Telegram calls: only Telegram is heard, and nothing said is lost or repeated."""

import logging
from collections.abc import AsyncIterator
from io import BytesIO
from time import monotonic

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels import Condition, Health
from bot.channels.telegram import Telegram
from bot.channels.telegram_webhook import LARGEST_UPDATE, PATH, register, routes, stands
from bot.messages.render import Button, Rendered
from intake.incoming import Pressed, Said, Ticked
from tests.bot.channels.conftest import Inbox, Serve
from tests.support.clock import StoppedClock
from tests.support.fake_telegram import FakeTelegram, Trouble, too_many
from tests.support.telegram_people import Person

SECRET = "a-Secret_of-256"
JSON_TYPE = {"Content-Type": "application/json"}
HEADERS = {**JSON_TYPE, "X-Telegram-Bot-Api-Secret-Token": SECRET}


@pytest.fixture
async def url(telegram: Telegram, inbox: Inbox, serve: Serve, clock: StoppedClock) -> str:
    """The webhook is served, and Telegram knows of it."""
    url = await serve(routes(telegram, SECRET, inbox.receive, clock.now)) + PATH
    await telegram.take_webhooks(url, SECRET)
    return url


@pytest.mark.usefixtures("url")
async def test_what_is_said_is_kept_before_it_is_answered(
    api: FakeTelegram, person: Person, inbox: Inbox, clock: StoppedClock
) -> None:
    assert await api.deliver(person.says("Салом")) == 200
    assert inbox.given == [Said("Салом")]
    assert inbox.rows[0].received_at == clock.now()


@pytest.mark.usefixtures("url")
async def test_what_could_not_be_kept_is_asked_for_again(
    api: FakeTelegram, person: Person, inbox: Inbox
) -> None:
    inbox.refusals = 1
    update = person.says("Салом")
    assert await api.deliver(update) == 503
    assert await api.deliver(update) == 200
    assert inbox.given == [Said("Салом")]


@pytest.mark.parametrize(
    "said",
    [{}, {"X-Telegram-Bot-Api-Secret-Token": "wrong"}, {"X-Telegram-Bot-Api-Secret-Token": ""}],
)
async def test_who_does_not_know_the_secret_is_not_heard(
    url: str,
    person: Person,
    inbox: Inbox,
    session: aiohttp.ClientSession,
    said: dict[str, str],
) -> None:
    async with session.post(url, json=person.says("x"), headers=said) as answer:
        assert answer.status == 401
    assert inbox.rows == []


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"[]", HEADERS, 400),
        (b"\xff", HEADERS, 400),
        (b"", HEADERS, 400),
        (b"[" * 100_000, HEADERS, 400),
        (b'{"update_id": ' + b"9" * 5000 + b"}", HEADERS, 400),
        (b" " * (LARGEST_UPDATE + 1), HEADERS, 413),
        (b"x" * 10_000_000, HEADERS, 413),
        (b"{}", {**HEADERS, "Content-Type": "text/plain"}, 415),
        (b'{"update_id":1}', {**HEADERS, "Content-Type": "application/json; charset=foo"}, 200),
        (b"no gzip", {**HEADERS, "Content-Encoding": "gzip"}, 400),
        (b'{"update_id":1,"of_2031":{}}', HEADERS, 200),
    ],
    ids=lambda value: repr(value)[:24],
)
async def test_bad_input_gets_a_clear_status_and_nothing_is_kept(
    url: str,
    inbox: Inbox,
    session: aiohttp.ClientSession,
    body: bytes,
    headers: dict[str, str],
    *,
    status: int,
) -> None:
    async with session.post(url, data=BytesIO(body), headers=headers) as answer:
        assert answer.status == status
    assert inbox.rows == []


async def test_a_body_in_pieces_is_cut_off_too(
    url: str, inbox: Inbox, session: aiohttp.ClientSession
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b" " * 65_536

    try:
        async with session.post(url, data=pieces(), headers=HEADERS) as answer:
            assert answer.status == 413
    except aiohttp.ClientConnectionError:
        pass  # it was cut off while we still spoke
    assert inbox.rows == []


@pytest.mark.usefixtures("url")
async def test_a_press_is_answered_at_once_without_a_call(
    telegram: Telegram, api: FakeTelegram, person: Person, inbox: Inbox
) -> None:
    buttons = ((Button("yes", "Ҳа"), Button("no", "Не")),)
    await telegram.send(str(person.number), Rendered("?", buttons, 5), 1)
    assert await api.deliver(person.presses("Не")) == 200
    assert inbox.given == [Pressed(5, ("no",))]
    assert not api.waiting_queries
    assert api.refused == []


@pytest.mark.usefixtures("url")
async def test_ticks_are_drawn_and_kept(
    telegram: Telegram, api: FakeTelegram, person: Person, inbox: Inbox
) -> None:
    choices = ((Button("doctor", "A doctor"),), (Button("food", "Food"),))
    many = Rendered("?", choices, 6, multiple=True, done="That is all")
    await telegram.send(str(person.number), many, 1)
    for label in ("Food", "A doctor", "That is all"):
        assert await api.deliver(person.presses(label)) == 200
    assert inbox.given == [
        Ticked(6, ("food",)),
        Ticked(6, ("doctor", "food")),
        Pressed(6, ("doctor", "food")),
    ]
    shown = person.screen[0]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in shown] == ["✓ A doctor", "✓ Food", "That is all"]
    assert not api.waiting_queries
    assert api.refused == []


@pytest.mark.usefixtures("url")
async def test_a_tick_that_cannot_be_drawn_is_kept_all_the_same(
    telegram: Telegram, api: FakeTelegram, person: Person, inbox: Inbox
) -> None:
    many = Rendered("?", ((Button("food", "Food"),),), 6, multiple=True, done="That is all")
    await telegram.send(str(person.number), many, 1)
    api.trouble("editMessageReplyMarkup", too_many(3))
    assert await api.deliver(person.presses("Food")) == 200
    assert inbox.given == [Ticked(6, ("food",))]


@pytest.mark.usefixtures("url")
async def test_a_group_is_left(api: FakeTelegram, person: Person, inbox: Inbox) -> None:
    assert await api.deliver(person.adds_to_group(-100777)) == 200
    assert api.left == [-100777]
    assert inbox.rows == []


async def test_telegram_is_asked_until_it_says_yes(
    telegram: Telegram, api: FakeTelegram, clock: StoppedClock
) -> None:
    health, slept = Health("telegram"), list[tuple[float, Condition]]()

    async def sleep(seconds: float) -> None:
        slept.append((seconds, health.condition))

    api.trouble("setWebhook", too_many(2), Trouble(500, "x"), Trouble(401, "Unauthorized"))
    url = "https://bot.example" + PATH
    await register(telegram, url, SECRET, health=health, now=clock.now, sleep=sleep)
    await register(telegram, url, SECRET, health=health, now=clock.now, sleep=sleep)
    assert slept == [
        (2.0, Condition.SLOWED),
        (30.0, Condition.UNREACHABLE),
        (30.0, Condition.REFUSED),
    ]
    assert health.condition is Condition.WELL
    assert not health.red
    assert api.webhook == {
        "url": url,
        "secret_token": SECRET,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
        "drop_pending_updates": False,
    }


async def test_no_line_holds_what_was_said(
    url: str,
    api: FakeTelegram,
    person: Person,
    session: aiohttp.ClientSession,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    await api.deliver(person.says("махфӣ"))
    for body in (b'{"update_id":1,"message":{"text":"secretly', b"secretly"):
        async with session.post(url, data=body, headers=HEADERS) as answer:
            assert answer.status == 400
    assert "махфӣ" not in caplog.text
    assert "secretly" not in caplog.text
    assert str(person.number) not in caplog.text


JUNK = st.binary(max_size=200)
SHAPED = st.builds(
    lambda kind, inner: b'{"update_id":1,"' + kind + b'":' + inner + b"}",
    st.sampled_from([b"message", b"edited_message", b"callback_query", b"my_chat_member", b"x"]),
    st.sampled_from([b"null", b"[]", b"1", b'"x"', b"{}", b'{"chat":{}}', b'{"data":"q1:x"}'])
    | JUNK,
)


@given(bodies=st.lists(JUNK | SHAPED, min_size=20, max_size=20))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_bytes_break_the_door(
    url: str, session: aiohttp.ClientSession, bodies: list[bytes]
) -> None:
    for body in bodies:
        async with session.post(url, data=body, headers=HEADERS) as answer:
            assert answer.status in {200, 400}


async def test_whether_it_is_still_brought_to_us_is_looked_at_and_set_right(
    telegram: Telegram, api: FakeTelegram
) -> None:
    url = "https://bot.example" + PATH
    assert await stands(telegram, url, SECRET) is Condition.CONFLICT  # nobody had set it
    assert await stands(telegram, url, SECRET) is Condition.WELL
    await telegram.take_webhooks("https://elsewhere.example", "x")
    assert await stands(telegram, url, SECRET) is Condition.CONFLICT
    assert await telegram.webhook() == url
    api.token = "1:" + "x" * 35
    assert await stands(telegram, url, SECRET) is Condition.REFUSED
    assert await telegram.stands() is Condition.REFUSED


@pytest.mark.usefixtures("url")
async def test_a_slow_provider_does_not_keep_its_own_webhook_waiting(
    telegram: Telegram, api: FakeTelegram, person: Person
) -> None:
    many = Rendered("?", ((Button("food", "Food"),),), 6, multiple=True, done="That is all")
    await telegram.send(str(person.number), many, 1)
    api.trouble("editMessageReplyMarkup", Trouble(late=3))
    began = monotonic()
    assert await api.deliver(person.presses("Food")) == 200
    assert monotonic() - began < 1
