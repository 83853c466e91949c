"""Whatever a provider does: nothing is lost, nothing goes twice by itself, and /health says it."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from time import monotonic

import pytest

from bot import lines
from bot.channels import telegram, telegram_wire
from intake.conversation import Muted
from intake_store.inbox_table import INBOX
from intake_store.outbox_table import KNOCK, OUTBOX
from tests.faults.house import House, open_house
from tests.support import fake_telegram, fake_twilio
from tests.support.fake_telegram import OTHER_POLLER, Trouble, too_many
from tests.support.telegram_people import Person

SQLITE, POSTGRES = "sqlite", "postgres"  # what costs seconds is shared out among the two
PHONE = "+992900000001"
Said = Callable[[House], Awaitable[int]]


async def test_refused_connections_are_told_and_what_is_owed_goes_once_they_are_over(
    house: House, person: Person
) -> None:
    house.gate.shut()
    assert await house.telegram.deliver(person.says("hello")) == 200
    await house.until(lambda: house.tells_of("telegram", "unreachable"))
    assert await house.is_red()
    await house.until(lambda: _has(house, ("due", "no-connection")))
    await house.gate.open()
    await house.until(house.copies)
    await house.until(house.is_well)
    await house.rests()
    assert list(house.copies().values()) == [1]


@pytest.mark.parametrize(
    ("url", "trouble", "reason"),
    [
        pytest.param(SQLITE, Trouble(late=2.0), "timed-out", id="late-after-delivering"),
        pytest.param(POSTGRES, Trouble(late=2.0), "timed-out", id="late-on-postgres"),
        pytest.param(SQLITE, Trouble(cut=True), "unclear", id="cut-off"),
        pytest.param(POSTGRES, Trouble(half=True), "unclear", id="closed-mid-body"),
        pytest.param(SQLITE, fake_telegram.BROKEN, "unclear", id="500"),
        pytest.param(POSTGRES, fake_telegram.GATEWAY, "unclear", id="502"),
    ],
    indirect=["url"],
)
async def test_what_perhaps_arrived_goes_no_second_time_until_the_person_writes(
    house: House, person: Person, trouble: Trouble, reason: str
) -> None:
    house.telegram.trouble("sendMessage", trouble)
    await house.telegram.deliver(person.says("hello"))
    await house.rests()
    assert await house.states() == [("perhaps", reason)]
    await asyncio.sleep(0.5)
    assert sum(house.copies().values()) <= 1
    before = house.copies()
    await house.telegram.deliver(person.says("hello"))
    await house.rests()
    assert (await house.states())[-1] == ("sent", "")
    [(text, times)] = house.copies().items()
    assert times == before[text] + 1  # the question again, and once
    await house.until(house.is_well)


async def test_a_pause_that_is_asked_for_is_kept_and_then_it_goes_once(
    house: House, person: Person
) -> None:
    house.telegram.trouble("sendMessage", too_many(1))
    began = monotonic()
    await house.telegram.deliver(person.says("hello"))
    await house.until(house.copies)
    assert monotonic() - began > 1
    await house.rests()
    assert list(house.copies().values()) == [1]
    assert await house.is_well()


async def test_a_revoked_token_is_told_at_once_and_nothing_is_lost(
    house: House, person: Person
) -> None:
    ours, house.telegram.token = house.telegram.token, "1:" + "x" * 35
    await house.until(lambda: house.tells_of("telegram", "refused"))
    assert await house.is_red()
    await house.telegram.deliver(person.says("hello"))
    await house.until(lambda: _has(house, ("due", "token-refused")))
    house.telegram.token = ours
    await house.until(house.is_well)
    await house.until(house.copies)
    await house.rests()
    assert list(house.copies().values()) == [1]


async def test_a_token_that_is_mended_late_lets_a_knock_go_and_no_late_text(
    house: House, person: Person
) -> None:
    ours, house.telegram.token = house.telegram.token, "1:" + "x" * 35
    await house.telegram.deliver(person.says("hello"))
    await house.until(lambda: _has(house, ("due", "token-refused")))
    house.clock.by = timedelta(minutes=3)
    house.telegram.token = ours
    await house.until(house.copies)
    await house.rests()
    assert await house.states() == [("held", "late")]
    keys = [row["key"] for row in await house.rows(OUTBOX) if row["state"] == "sent"]
    assert keys == [KNOCK]


def test_it_is_told_within_a_minute() -> None:
    patience = telegram.SECONDS_TO_LOOK + telegram_wire.SECONDS_TO_CONNECT
    between = 20.0
    assert between + patience < 60
    assert between >= lines.SECONDS_BETWEEN_LOOKS


async def test_who_blocked_us_or_is_gone_is_learnt_by_the_conversation(
    house: House, person: Person
) -> None:
    house.telegram.trouble("sendMessage", fake_telegram.BLOCKED)
    await house.telegram.deliver(person.says("hello"))
    await house.rests()
    assert await house.states() == [("given-up", "blocked")]
    [id_] = {row["conversation"] for row in await house.rows(INBOX)}
    async with house.bot.store.reading() as uow:
        assert (await uow.conversations.get([id_]))[id_].muted is Muted.CARRIER
    assert await house.is_well()  # it is one person's address, and no fault of the line


async def test_somebody_else_who_polls_turns_it_red_and_is_waited_for(
    url: str, tmp_path: Path
) -> None:
    async with open_house(url, str(tmp_path), webhook=False) as house:
        house.telegram.trouble("getUpdates", *([OTHER_POLLER] * 2))
        person = Person(house.telegram, 77)
        house.telegram.hand(person.says("hello"))
        await house.until(lambda: _is(house, "conflict"))
        assert await house.is_red()
        await house.until(house.copies)
        await house.until(house.is_well)


async def test_a_webhook_that_somebody_set_elsewhere_is_set_back(house: House) -> None:
    await house.until(house.is_well)
    assert house.telegram.webhook is not None
    ours = house.telegram.webhook["url"]
    house.telegram.webhook = {**house.telegram.webhook, "url": "https://elsewhere.example"}
    await house.until(lambda: (house.telegram.webhook or {}).get("url") == ours)
    await house.until(house.is_well)


# SMS


@pytest.mark.parametrize(
    ("url", "trouble", "reason"),
    [
        pytest.param(POSTGRES, fake_twilio.Trouble(late=2.0), "timed-out", id="late-after-taking"),
        pytest.param(SQLITE, fake_twilio.Trouble(cut=True), "unclear", id="cut-off"),
        pytest.param(POSTGRES, fake_twilio.Trouble(half=True), "unclear", id="closed-mid-body"),
        pytest.param(SQLITE, fake_twilio.BROKEN, "server-error", id="500"),
    ],
    indirect=["url"],
)
async def test_an_sms_that_perhaps_went_is_not_sent_again_by_itself(
    house: House, trouble: fake_twilio.Trouble, reason: str
) -> None:
    await house.until(house.is_well)
    house.twilio.trouble(trouble)
    await house.twilio.text(PHONE, "hello")
    await house.rests()
    assert await house.states() == [("perhaps", reason)]
    sent = len(house.twilio.sent)
    await asyncio.sleep(0.5)
    assert len(house.twilio.sent) == sent <= 1
    await house.twilio.text(PHONE, "are you there?")
    await house.rests()
    assert len(house.twilio.sent) == sent + 1
    await house.until(house.is_well)


async def test_an_account_that_is_closed_turns_it_red(house: House) -> None:
    await house.until(house.is_well)
    house.twilio.account = "suspended"
    await house.until(lambda: house.tells_of("twilio", "refused"))
    assert await house.is_red()


async def test_a_bad_number_and_an_opt_out_reach_the_conversation(house: House) -> None:
    await house.until(house.is_well)
    for number, trouble in ((1, fake_twilio.OPTED_OUT), (2, fake_twilio.BAD_NUMBER)):
        house.twilio.trouble(trouble)
        await house.twilio.text(f"+99290000000{number}", "hello")
        await house.rests()
    assert await house.states() == [("given-up", "opted-out"), ("given-up", "bad-address")]
    async with house.bot.store.reading() as uow:
        ids = {row["conversation"] for row in await house.rows(INBOX)}
        muted = [one.muted for one in (await uow.conversations.get(ids)).values()]
    assert muted == [Muted.CARRIER] * 2


async def test_a_question_that_an_sms_lost_on_the_way_is_put_again_to_whoever_writes(
    house: House,
) -> None:
    await house.until(house.is_well)
    await house.twilio.text(PHONE, "hello")
    await house.rests()
    [asked] = house.twilio.sent
    for _ in range(2):
        assert await house.twilio.report(asked, "undelivered", 30003) in {200, 204}
    await house.twilio.text(PHONE, "1")
    await house.rests()
    assert [form["Body"] for form in house.twilio.sent] == [asked["Body"]] * 2
    assert await house.states() == [("given-up", "unreachable"), ("sent", "")]


async def _has(house: House, state: tuple[str, str]) -> bool:
    return state in await house.states()


async def _is(house: House, condition: str) -> bool:
    _, told = await house.health()
    return bool(told["channels"]["telegram"] == condition)
