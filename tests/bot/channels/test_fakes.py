"""The fakes refuse what the providers refuse; otherwise every other test here proves nothing."""

import json

import aiohttp
import pytest

from tests.support import provider_facts as facts
from tests.support.fake_telegram import FakeTelegram
from tests.support.fake_twilio import NUMBER, SID, TOKEN, FakeTwilio
from tests.support.telegram_people import Person

KEYBOARD = {"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]}


def keyboard(**button: object) -> dict[str, object]:
    return {"inline_keyboard": [[{"text": "x", "callback_data": "y", **button}]]}


@pytest.mark.parametrize(
    ("method", "params", "status"),
    [
        ("sendMessage", {"text": "x"}, 200),
        ("sendMessage", {"text": "x", "reply_markup": KEYBOARD}, 200),
        ("sendMessage", {}, 400),
        ("sendMessage", {"text": " "}, 400),
        ("sendMessage", {"text": "x" * 4096}, 200),
        ("sendMessage", {"text": "x" * 4097}, 400),
        ("sendMessage", {"text": "😢" * 2049}, 400),
        ("sendMessage", {"text": "x", "an_idea": 1}, 400),
        ("sendMessage", {"text": "x", "protect_content": "maybe"}, 400),
        ("sendMessage", {"text": "x", "chat_id": 5}, 400),
        ("sendMessage", {"text": "x", "reply_markup": "{"}, 400),
        ("sendMessage", {"text": "x", "reply_markup": []}, 400),
        ("sendMessage", {"text": "x", "reply_markup": {}}, 400),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(callback_data="й" * 32)}, 200),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(callback_data="й" * 33)}, 400),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(callback_data="")}, 400),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(text="")}, 400),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(text=5)}, 400),
        ("sendMessage", {"text": "x", "reply_markup": keyboard(shape="round")}, 400),
        ("deleteMessages", {"message_ids": []}, 400),
        ("deleteMessages", {"message_ids": list(range(101))}, 400),
        ("deleteMessages", {"message_ids": ["5"]}, 400),
        ("editMessageReplyMarkup", {"message_id": 999}, 400),
        ("answerCallbackQuery", {"callback_query_id": "never asked"}, 400),
        ("sendTelepathy", {"text": "x"}, 404),
    ],
)
async def test_telegram_is_as_strict_as_it_is(
    api: FakeTelegram,
    person: Person,
    session: aiohttp.ClientSession,
    method: str,
    params: dict[str, object],
    *,
    status: int,
) -> None:
    sent = {"chat_id": person.number, **params} if "callback_query_id" not in params else params
    form = {name: v if isinstance(v, str) else json.dumps(v) for name, v in sent.items()}
    async with session.post(f"{api.url}/bot{api.token}/{method}", data=form) as answer:
        assert answer.status == status
        assert (await answer.json())["ok"] is (status == 200)
    assert bool(api.refused) is (status != 200)


async def test_telegram_does_not_know_another_token(
    api: FakeTelegram, session: aiohttp.ClientSession
) -> None:
    async with session.get(f"{api.url}/bot1:x/getMe") as answer:
        assert answer.status == 401


async def test_telegram_wants_webhooks_over_tls_unless_it_is_ones_own(
    session: aiohttp.ClientSession,
) -> None:
    async with FakeTelegram(local=False) as api:
        call = f"{api.url}/bot{api.token}/setWebhook"
        async with session.post(call, data={"url": "http://127.0.0.1/x"}) as answer:
            assert answer.status == 400
        form = {"url": "https://bot.example/x", "secret_token": "no blanks"}
        async with session.post(call, data=form) as answer:
            assert answer.status == 400


GOOD = {"To": "+992900000000", "From": NUMBER, "Body": "x"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, None),
        ({"Body": "x" * 1600}, None),
        ({"Body": "x" * 1601}, 21617),
        ({"Body": ""}, 21602),
        ({"To": ""}, 21604),
        ({"To": "900000000"}, 21211),
        ({"From": "+15005550001"}, 21606),
        ({"StatusCallback": "not an address"}, 21609),
        ({"AnIdea": "1"}, 20001),
    ],
)
async def test_twilio_is_as_strict_as_it_is(
    twilio: FakeTwilio,
    session: aiohttp.ClientSession,
    change: dict[str, str],
    code: int | None,
) -> None:
    url = f"{twilio.url}/2010-04-01/Accounts/{SID}/Messages.json"
    signed_in = {"Authorization": aiohttp.encode_basic_auth(SID, TOKEN)}
    async with session.post(url, data={**GOOD, **change}, headers=signed_in) as answer:
        found = await answer.json()
        assert found.get("code") == code
        assert answer.status == (201 if code is None else 400)
        if code is None:
            assert set(found) == facts.MESSAGE_ANSWER


async def test_twilio_does_not_know_another_token(
    twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    url = f"{twilio.url}/2010-04-01/Accounts/{SID}/Messages.json"
    async with session.post(url, data=GOOD) as answer:
        assert answer.status == 401
