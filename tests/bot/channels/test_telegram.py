"""What is sent to Telegram, and what each of its answers means for the message."""

import logging

import aiohttp
import pytest

from bot.channels import Certainty, Channel, Sent, Unsent
from bot.channels.telegram import Telegram
from bot.messages.render import Button, Rendered
from intake.incoming import Failure
from tests.support.fake_telegram import (
    BLOCKED,
    BROKEN,
    DEACTIVATED,
    GATEWAY,
    FakeTelegram,
    Trouble,
    too_many,
)
from tests.support.telegram_people import Person

TEXT = Rendered("We have your message.")
NEVER, PERHAPS = Certainty.NEVER_SENT, Certainty.PERHAPS


async def test_a_message_is_plain_text_with_buttons(
    telegram: Telegram, api: FakeTelegram, person: Person
) -> None:
    channel: Channel = telegram
    buttons = ((Button("yes", "Ҳа"), Button("no", "Не")),)
    outcome = await channel.send(str(person.number), Rendered("<b>&", buttons, 5), 1)
    (message,) = person.screen
    assert outcome == Sent(str(message["message_id"]))
    assert api.of("sendMessage") == [
        {
            "chat_id": person.number,
            "text": "<b>&",
            "link_preview_options": {"is_disabled": True},
            "protect_content": False,
            "reply_markup": {
                "inline_keyboard": [
                    [
                        {"text": "Ҳа", "callback_data": "q5:yes"},
                        {"text": "Не", "callback_data": "q5:no"},
                    ]
                ]
            },
        }
    ]


async def test_what_is_sensitive_cannot_be_passed_on(
    telegram: Telegram, api: FakeTelegram, person: Person
) -> None:
    await telegram.send(str(person.number), Rendered("1234 5678", sensitive=True), 1)
    assert api.of("sendMessage")[0]["protect_content"] is True


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        (BLOCKED, Unsent("blocked", NEVER, failure=Failure.BLOCKED)),
        (DEACTIVATED, Unsent("account-gone", NEVER, failure=Failure.BAD_ADDRESS)),
        (too_many(7), Unsent("slowed", NEVER, retry_after=7.0)),
        (Trouble(429, body=b"slow down"), Unsent("slowed", NEVER, retry_after=1.0)),
        (BROKEN, Unsent("unclear", PERHAPS)),
        (GATEWAY, Unsent("unclear", PERHAPS)),
        (Trouble(body=b"<html>"), Unsent("unclear", PERHAPS)),
        (Trouble(body=b"[]"), Unsent("unclear", PERHAPS)),
        (Trouble(body=b'{"ok":true,"result":7}'), Unsent("unclear", PERHAPS)),
        (Trouble(body=b'{"ok":true}'), Unsent("unclear", PERHAPS)),
        (Trouble(cut=True), Unsent("unclear", PERHAPS)),
        (
            Trouble(400, "Bad Request: chat not found"),
            Unsent("no-such-chat", NEVER, failure=Failure.BAD_ADDRESS),
        ),
        (
            Trouble(400, "Bad Request: something new"),
            Unsent("refused", NEVER, failure=Failure.REFUSED),
        ),
        (Trouble(401, "Unauthorized"), Unsent("token-refused", NEVER, retry_after=300.0)),
    ],
)
async def test_every_way_to_fail_has_its_meaning(
    telegram: Telegram, api: FakeTelegram, person: Person, trouble: Trouble, outcome: Unsent
) -> None:
    api.trouble("sendMessage", trouble)
    assert await telegram.send(str(person.number), TEXT, 1) == outcome


async def test_a_late_answer_may_have_been_a_delivery(
    telegram: Telegram, api: FakeTelegram, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.telegram_wire.SECONDS_TO_ANSWER", 0.05)
    monkeypatch.setattr("bot.channels.telegram_wire.SECONDS_TO_CONNECT", 0.05)
    api.trouble("sendMessage", Trouble(late=0.4))
    assert await telegram.send(str(person.number), TEXT, 1) == Unsent("timed-out", PERHAPS)
    assert len(person.screen) == 1


async def test_what_never_left_may_go_again(session: aiohttp.ClientSession) -> None:
    nobody = Telegram(session, "1:x", "http://127.0.0.1:1")
    assert await nobody.send("7", TEXT, 1) == Unsent("no-connection", NEVER)


async def test_an_address_that_is_no_chat_is_a_bad_one(telegram: Telegram) -> None:
    bad = Unsent("no-such-chat", NEVER, failure=Failure.BAD_ADDRESS)
    assert await telegram.send("+992900000000", TEXT, 1) == bad


async def test_messages_are_taken_back_a_hundred_at_a_time(
    telegram: Telegram, api: FakeTelegram, person: Person
) -> None:
    assert await telegram.delete(str(person.number), [str(n) for n in range(1, 251)]) is None
    sizes = [
        len(list(ids))
        for c in api.of("deleteMessages")
        if isinstance(ids := c["message_ids"], list)
    ]
    assert sizes == [100, 100, 50]
    assert await telegram.delete(str(person.number), []) is None


async def test_taking_back_can_fail_too(
    telegram: Telegram, api: FakeTelegram, person: Person
) -> None:
    api.trouble("deleteMessages", too_many(3))
    outcome = await telegram.delete(str(person.number), ["5"])
    assert outcome == Unsent("slowed", NEVER, retry_after=3.0)


async def test_the_menu_has_language_help_and_stop_only(
    telegram: Telegram, api: FakeTelegram
) -> None:
    english = {"help": "What is this", "stop": "Stop writing to me", "language": "Language"}
    await telegram.set_menu({"": english, "tg": english})
    assert set(api.menus) == {"", "tg"}
    assert [line["command"] for line in api.menus[""]] == ["language", "help", "stop"]
    with pytest.raises(ValueError, match="exactly"):
        await telegram.set_menu({"": {**english, "victim": "x"}})


async def test_a_courtesy_that_fails_is_no_failure(telegram: Telegram, api: FakeTelegram) -> None:
    await telegram.answer("long gone")
    assert api.refused == [
        "answerCallbackQuery: Bad Request: query is too old or query ID is invalid"
    ]


async def test_no_line_and_no_error_holds_token_or_words(
    api: FakeTelegram,
    person: Person,
    session: aiohttp.ClientSession,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    telegram = Telegram(session, api.token, api.url)
    answers = [BROKEN, GATEWAY, Trouble(body=b"<html>"), Trouble(cut=True), too_many(1)]
    api.trouble("sendMessage", *answers)
    outcomes = [
        await telegram.send(str(person.number), Rendered("махфӣ"), n)
        for n in range(len(answers) + 1)
    ]
    said = caplog.text + repr(outcomes)
    assert "махфӣ" not in said
    assert api.token not in said
    assert api.token.partition(":")[2] not in said
    assert str(person.number) not in said
