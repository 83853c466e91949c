"""What is sent by Twilio, what each of its answers means, and what it heard without us."""

import asyncio
import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.channels import Certainty, Channel, Condition, Health, Sent, Unsent
from bot.channels.twilio_errors import POLICIES, reason_of, refusal
from bot.channels.twilio_sms import CatchUp, NotListed, TwilioSms
from bot.channels.twilio_wire import Account
from bot.messages.render import Rendered
from intake.channels import ChannelKind
from intake.incoming import Failure, MediaKind, Said, SentMedia
from tests.bot.channels.conftest import Inbox
from tests.support.clock import StoppedClock
from tests.support.fake_twilio import (
    BAD_NUMBER,
    BROKEN,
    NUMBER,
    OPTED_OUT,
    SID,
    TOKEN,
    TOO_FAST,
    FakeTwilio,
    Trouble,
)

PERSON = "+992900000000"
TEXT = Rendered("Мо паёми шуморо гирифтем.", segments=1)
NEVER, PERHAPS = Certainty.NEVER_SENT, Certainty.PERHAPS


def account(twilio: FakeTwilio, token: str = TOKEN) -> Account:
    return Account(SID, token, NUMBER, twilio.public_url, twilio.url)


@pytest.fixture
def sms(twilio: FakeTwilio, session: aiohttp.ClientSession, clock: StoppedClock) -> TwilioSms:
    return TwilioSms(session, account(twilio), clock.now)


async def test_a_message_is_a_text_whose_news_name_it(sms: TwilioSms, twilio: FakeTwilio) -> None:
    channel: Channel = sms
    outcome = await channel.send(PERSON, TEXT, 42)
    (form,) = twilio.sent
    assert outcome == Sent(form.pop("Sid"))
    assert form == {
        "To": PERSON,
        "From": NUMBER,
        "Body": TEXT.text,
        "StatusCallback": "https://bot.example/hooks/twilio/status?m=42",
    }
    assert twilio.refused == []


@pytest.mark.parametrize(
    ("trouble", "outcome"),
    [
        (OPTED_OUT, Unsent("opted-out", NEVER, failure=Failure.OPTED_OUT)),
        (BAD_NUMBER, Unsent("bad-address", NEVER, failure=Failure.BAD_ADDRESS)),
        (Trouble(21612), Unsent("no-route", NEVER, failure=Failure.REFUSED)),
        (Trouble(99999), Unsent("code-99999", NEVER, failure=Failure.REFUSED)),
        (TOO_FAST, Unsent("slowed", NEVER, retry_after=2.0)),
        (Trouble(21606), Unsent("our-number", NEVER, retry_after=300.0)),
        (Trouble(20003, 401), Unsent("account", NEVER, retry_after=300.0)),
        (Trouble(20404, 404), Unsent("account", NEVER, retry_after=300.0)),
        (BROKEN, Unsent("server-error", PERHAPS)),
        (Trouble(status=503, body=b""), Unsent("server-error", PERHAPS)),
        (Trouble(status=201, body=b"<html>"), Unsent("unclear", PERHAPS)),
        (Trouble(cut=True), Unsent("unclear", PERHAPS)),
    ],
)
async def test_every_way_to_fail_has_its_meaning(
    sms: TwilioSms, twilio: FakeTwilio, trouble: Trouble, outcome: Unsent
) -> None:
    twilio.trouble(trouble)
    assert await sms.send(PERSON, TEXT, 1) == outcome


async def test_a_wrong_token_is_for_us_to_mend(
    twilio: FakeTwilio, session: aiohttp.ClientSession, clock: StoppedClock
) -> None:
    sms = TwilioSms(session, account(twilio, "another"), clock.now)
    assert await sms.send(PERSON, TEXT, 1) == Unsent("account", NEVER, retry_after=300.0)


async def test_a_late_answer_may_have_been_a_delivery(
    sms: TwilioSms, twilio: FakeTwilio, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.twilio_wire._SECONDS_TO_ANSWER", 0.05)
    monkeypatch.setattr("bot.channels.twilio_wire._SECONDS_TO_CONNECT", 0.05)
    twilio.trouble(Trouble(status=200, late=0.4))
    assert await sms.send(PERSON, TEXT, 1) == Unsent("timed-out", PERHAPS)
    assert len(twilio.sent) == 1


async def test_what_never_left_may_go_again(
    session: aiohttp.ClientSession, clock: StoppedClock
) -> None:
    nobody = Account(SID, TOKEN, NUMBER, "https://bot.example", "http://127.0.0.1:1")
    outcome = await TwilioSms(session, nobody, clock.now).send(PERSON, TEXT, 1)
    assert outcome == Unsent("no-connection", NEVER)


async def test_a_name_is_no_address(sms: TwilioSms, twilio: FakeTwilio) -> None:
    outcome = await sms.send("MEGAFON", TEXT, 1)
    assert outcome == Unsent("bad-address", NEVER, failure=Failure.BAD_ADDRESS)
    assert twilio.sent == []


def test_every_code_of_the_table_says_what_follows() -> None:
    for code, policy in POLICIES.items():
        assert policy.reason
        assert policy.failure is None or policy.retry_after is None, code
        assert reason_of(code) is policy
    assert reason_of(None).reason == "unknown"
    assert reason_of(30999).failure is None
    assert refusal(500, 21610).failure is None


async def test_what_we_missed_is_told_oldest_first(sms: TwilioSms, twilio: FakeTwilio) -> None:
    at = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
    first, second = twilio.form(PERSON, "Салом"), twilio.form(PERSON, "1")
    twilio.heard(first, at)
    twilio.heard(second, at + timedelta(minutes=9))
    twilio.heard(twilio.form("MEGAFON", "Баланс"), at)
    twilio.heard(twilio.form(PERSON, "before"), at - timedelta(days=2))
    await sms.send(PERSON, TEXT, 1)
    rows = await sms.missed(at)
    assert [row.given for row in rows] == [Said("Салом"), Said("1")]
    assert [row.external_id for row in rows] == [first["MessageSid"], second["MessageSid"]]
    assert [row.received_at for row in rows] == [at, at + timedelta(minutes=9)]
    assert (rows[0].channel, rows[0].own, rows[0].address) == (ChannelKind.SMS, NUMBER, PERSON)
    assert rows[0].source == f"twilio:{NUMBER}"
    assert twilio.refused == []


async def test_a_missed_picture_has_the_ids_that_its_call_would_have_had(
    sms: TwilioSms, twilio: FakeTwilio, clock: StoppedClock
) -> None:
    form = twilio.form(PERSON, "ман", "image/jpeg", "image/jpeg")
    twilio.heard(form, clock.now())
    sid = form["MessageSid"]
    twilio.media.bodies[sid, "ME1"] = b"a picture"  # the other one is deleted there already
    rows = await sms.missed(clock.now())
    assert [row.external_id for row in rows] == [sid, f"{sid}/1"]
    assert rows[0].given == SentMedia(MediaKind.OTHER, f"{sid}/ME1", caption="ман")
    assert rows[1].given == SentMedia(MediaKind.OTHER, sid)


async def test_a_long_list_is_read_to_its_end_and_two_of_one_second_stay_in_order(
    sms: TwilioSms, twilio: FakeTwilio, clock: StoppedClock
) -> None:
    for n in range(1200):
        twilio.heard(twilio.form(PERSON, str(n)), clock.now())
    rows = await sms.missed(clock.now())
    assert [row.given for row in rows] == [Said(str(n)) for n in range(1200)]


async def test_what_was_missed_is_kept_at_start_and_looked_for_again(
    sms: TwilioSms, twilio: FakeTwilio, clock: StoppedClock, inbox: Inbox
) -> None:
    health, conditions = Health("sms"), list[Condition]()

    async def sleep(seconds: float) -> None:
        conditions.append(health.condition)
        if len(conditions) == 4:
            raise asyncio.CancelledError
        clock.advance(timedelta(seconds=seconds))

    twilio.heard(twilio.form(PERSON, "Салом"), clock.now() - timedelta(hours=3))
    twilio.trouble(BROKEN, with_lists=True)
    inbox.refusals = 1
    with pytest.raises(asyncio.CancelledError):
        await CatchUp(sms, inbox.receive, _none, health, clock.now, sleep=sleep).run()
    assert conditions == [
        Condition.UNREACHABLE,
        Condition.NOT_KEPT,
        Condition.WELL,
        Condition.WELL,
    ]
    assert inbox.given == [Said("Салом")]


@pytest.mark.parametrize("days", [3, 30])
async def test_what_was_missed_is_looked_for_since_the_newest_that_was_kept(
    sms: TwilioSms, clock: StoppedClock, inbox: Inbox, twilio: FakeTwilio, days: int
) -> None:
    async def last() -> datetime | None:
        return clock.now() - timedelta(days=days)

    async def sleep(_: float) -> None:
        raise asyncio.CancelledError

    for age in (2.5, 12.9, 13.9):
        twilio.heard(twilio.form(PERSON, str(age)), clock.now() - timedelta(days=age))
    with pytest.raises(asyncio.CancelledError):
        await CatchUp(sms, inbox.receive, last, Health("sms"), clock.now, sleep=sleep).run()
    found = {age for age in (2.5, 12.9, 13.9) if age < min(days, 13)}
    assert {given.text for given in inbox.given if isinstance(given, Said)} == set(map(str, found))


async def test_a_revoked_token_a_closed_account_and_a_silent_provider_are_told_apart(
    sms: TwilioSms, twilio: FakeTwilio, session: aiohttp.ClientSession, clock: StoppedClock
) -> None:
    assert await sms.stands() is Condition.WELL
    twilio.account = "suspended"
    assert await sms.stands() is Condition.REFUSED
    twilio.token = "another"
    assert await sms.stands() is Condition.REFUSED
    nowhere = replace(account(twilio), api_url="http://127.0.0.1:9")
    assert await TwilioSms(session, nowhere, clock.now).stands() is Condition.UNREACHABLE


async def _none() -> datetime | None:
    return None


async def test_no_list_is_no_list(sms: TwilioSms, twilio: FakeTwilio, clock: StoppedClock) -> None:
    for trouble in (BROKEN, Trouble(20003, 401), Trouble(status=200, body=b"<")):
        twilio.trouble(trouble, with_lists=True)
        with pytest.raises(NotListed) as no:
            await sms.missed(clock.now())
        told = Condition.REFUSED if trouble.code else Condition.UNREACHABLE
        assert no.value.why is told


async def test_no_line_and_no_error_holds_token_number_or_words(
    sms: TwilioSms, twilio: FakeTwilio, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    twilio.trouble(OPTED_OUT, BROKEN, Trouble(cut=True), Trouble(status=201, body=b"<"))
    outcomes = [await sms.send(PERSON, Rendered("махфӣ"), n) for n in range(5)]
    said = caplog.text + repr(outcomes) + repr(account(twilio))
    for secret in ("махфӣ", TOKEN, PERSON, NUMBER):
        assert secret not in said


async def test_many_go_at_once(sms: TwilioSms, twilio: FakeTwilio) -> None:
    outcomes = await asyncio.gather(*(sms.send(PERSON, TEXT, n) for n in range(20)))
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert len({form["StatusCallback"] for form in twilio.sent}) == 20
