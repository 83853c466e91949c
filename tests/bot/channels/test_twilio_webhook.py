"""The addresses that Twilio calls: only what it signed is heard, and nothing said is lost."""

import logging
from collections.abc import AsyncIterator
from io import BytesIO
from urllib.parse import urlencode

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from bot.channels import Malformed
from bot.channels.twilio_sms import STATUS_PATH
from bot.channels.twilio_webhook import LARGEST_FORM, SMS_PATH, read_form, routes
from bot.channels.twilio_wire import Account
from intake.incoming import MediaKind, Said, SentMedia
from tests.bot.channels.conftest import Inbox, Serve
from tests.support.clock import StoppedClock
from tests.support.fake_twilio import NUMBER, SID, TOKEN, FakeTwilio

PERSON = "+992900000000"
FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture
async def url(inbox: Inbox, serve: Serve, clock: StoppedClock, twilio: FakeTwilio) -> str:
    """We stand behind a proxy: Twilio signs another address than the one that is asked for."""
    account = Account(SID, TOKEN, NUMBER, "https://bot.example/", twilio.url)
    twilio.reach = await serve(routes(account, inbox.receive, inbox.report, clock.now))
    return twilio.reach


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize("text", ["Салом", "ҳа", "STOP", "00", "", "a&b=c+d%", "😢 \n x"])
async def test_a_text_goes_to_the_inbox_as_it_is(
    twilio: FakeTwilio, inbox: Inbox, clock: StoppedClock, text: str
) -> None:
    assert await twilio.text(PERSON, text) == 200
    (row,) = inbox.rows
    assert row.given == Said(text)
    assert (row.own, row.address, row.source) == (NUMBER, PERSON, f"twilio:{NUMBER}")
    assert row.external_id == f"SM{1:032x}"
    assert row.received_at == clock.now()


async def test_the_answer_says_nothing(
    url: str, twilio: FakeTwilio, session: aiohttp.ClientSession
) -> None:
    form = twilio.form(PERSON, "Салом")
    headers = {"X-Twilio-Signature": twilio.sign(SMS_PATH, form)}
    async with session.post(url + SMS_PATH, data=form, headers=headers) as answer:
        assert answer.content_type == "text/xml"
        assert (await answer.text()).endswith("<Response/>")


@pytest.mark.usefixtures("url")
async def test_pictures_are_inputs_and_the_first_carries_the_words(
    twilio: FakeTwilio, inbox: Inbox
) -> None:
    assert await twilio.text(PERSON, "ман", "image/jpeg", "audio/amr", "x") == 200
    sid = f"MM{1:032x}"
    assert inbox.given == [
        SentMedia(MediaKind.PHOTO, f"{sid}/ME{0:032x}", caption="ман"),
        SentMedia(MediaKind.VOICE, f"{sid}/ME{1:032x}"),
        SentMedia(MediaKind.OTHER, f"{sid}/ME{2:032x}"),
    ]
    assert [row.external_id for row in inbox.rows] == [sid, f"{sid}/1", f"{sid}/2"]


@pytest.mark.usefixtures("url")
async def test_what_cannot_be_kept_is_answered_503(twilio: FakeTwilio, inbox: Inbox) -> None:
    inbox.refusals = 1
    assert await twilio.text(PERSON, "Салом") == 503
    assert inbox.rows == []


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize("path", [SMS_PATH, STATUS_PATH])
@pytest.mark.parametrize("how", ["unsigned", "words changed", "another token", "another address"])
async def test_what_twilio_did_not_sign_is_refused(
    twilio: FakeTwilio, inbox: Inbox, path: str, how: str
) -> None:
    form = {**twilio.form(PERSON, "Салом"), "MessageStatus": "failed", "ErrorCode": "21610"}
    signatures = {
        "unsigned": "",
        "words changed": twilio.sign(path, {**form, "Body": "Не"}),
        "another token": RequestValidator("x").compute_signature(twilio.public_url + path, form),
        "another address": RequestValidator(TOKEN).compute_signature(twilio.reach + path, form),
    }
    assert await twilio.post(path, form, signatures[how]) == 403
    assert inbox.rows == []
    assert inbox.progress == []


@pytest.mark.usefixtures("url")
async def test_an_address_with_a_question_is_signed_with_it(
    twilio: FakeTwilio, inbox: Inbox
) -> None:
    form = twilio.form(PERSON, "Салом")
    assert await twilio.post(SMS_PATH + "?a=%D2%B3&b", form) == 200
    assert inbox.given == [Said("Салом")]


def change(form: dict[str, str], **fields: str) -> dict[str, str]:
    return {**form, **fields}


@pytest.mark.usefixtures("url")
@pytest.mark.parametrize(
    "fields",
    [
        {"MessageSid": ""},
        {"MessageSid": "SM\0"},
        {"MessageSid": "x" * 65},
        {"From": ""},
        {"From": "\0"},
        {"NumMedia": "x"},
        {"NumMedia": "9" * 5000},
        {"NumMedia": "٣"},
    ],
)
async def test_a_signed_form_that_is_none_is_refused(
    twilio: FakeTwilio, inbox: Inbox, fields: dict[str, str]
) -> None:
    form = change(twilio.form(PERSON, "Салом"), **fields)
    assert await twilio.post(SMS_PATH, form) == 400
    assert inbox.rows == []


@pytest.mark.usefixtures("url")
async def test_a_name_that_cannot_be_answered_is_not_kept(twilio: FakeTwilio, inbox: Inbox) -> None:
    assert await twilio.text("MEGAFON", "Баланс") == 200
    assert inbox.rows == []


@pytest.mark.usefixtures("url")
async def test_a_text_that_no_database_holds_is_mended(twilio: FakeTwilio, inbox: Inbox) -> None:
    assert await twilio.text(PERSON, "a\0b" + "x" * 5000) == 200
    (given,) = inbox.given
    assert isinstance(given, Said)
    assert given.text == "a\N{REPLACEMENT CHARACTER}b" + "x" * 4093


def signed(path: str, fields: dict[str, str]) -> str:
    return str(RequestValidator(TOKEN).compute_signature("https://bot.example" + path, fields))


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b"", {}, 403),
        (b"", {"X-Twilio-Signature": ""}, 403),
        (b"", {"X-Twilio-Signature": "\xff"}, 403),
        (b"a=1&a=2", {"X-Twilio-Signature": "x"}, 400),
        (b"&".join(b"a%d=" % n for n in range(300)), {"X-Twilio-Signature": "x"}, 400),
        (b"x" * (LARGEST_FORM + 1), {"X-Twilio-Signature": "x"}, 413),
        (b"x" * 10_000_000, {"X-Twilio-Signature": "x"}, 413),
        (b"{}", {"X-Twilio-Signature": "x", "Content-Type": "application/json"}, 415),
        (
            b"\xff\xfe=%ff",
            {"X-Twilio-Signature": signed(SMS_PATH, {"\ufffd\ufffd": "\ufffd"})},
            400,
        ),
        (
            b"a=b",
            {
                "X-Twilio-Signature": "x",
                "Content-Type": "application/x-www-form-urlencoded; charset=foo",
            },
            403,
        ),
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
    async with session.post(
        url + SMS_PATH, data=BytesIO(body), headers={**FORM_TYPE, **headers}
    ) as answer:
        assert answer.status == status
    assert inbox.rows == []


async def test_a_body_in_pieces_is_cut_off_too(
    url: str, inbox: Inbox, session: aiohttp.ClientSession
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield b"x" * 8192

    headers = {**FORM_TYPE, "X-Twilio-Signature": "x"}
    try:
        async with session.post(url + SMS_PATH, data=pieces(), headers=headers) as answer:
            assert answer.status == 413
    except aiohttp.ClientConnectionError:
        pass  # it was cut off while we still spoke
    assert inbox.rows == []


async def test_no_line_holds_what_was_said(
    url: str,
    twilio: FakeTwilio,
    session: aiohttp.ClientSession,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    await twilio.text(PERSON, "махфӣ")
    await twilio.post(SMS_PATH, twilio.form(PERSON, "махфӣ"), "forged")
    sent = {"Sid": "SM7", "To": PERSON, "From": NUMBER, "StatusCallback": f"x:{STATUS_PATH}"}
    await twilio.report(sent, "failed", 21610)
    headers = {**FORM_TYPE, "X-Twilio-Signature": "x"}
    async with session.post(url + SMS_PATH, data=b"secretly=1&secretly=2", headers=headers):
        pass
    for secret in ("махфӣ", "secretly", PERSON.strip("+"), TOKEN):
        assert secret not in caplog.text


FIELDS = st.sampled_from(["MessageSid", "From", "Body", "NumMedia", "MediaUrl0", "MessageStatus"])
TEXTS = st.text(st.characters(codec="utf-8"), max_size=20) | st.sampled_from(
    ["SM1", PERSON, "1", "failed", "x/y"]
)


@given(
    bodies=st.lists(
        st.binary(max_size=200)
        | st.dictionaries(FIELDS, TEXTS).map(lambda form: urlencode(form).encode()),
        min_size=20,
        max_size=20,
    ),
    path=st.sampled_from([SMS_PATH, STATUS_PATH, STATUS_PATH + "?m=%ff"]),
)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_no_bytes_break_the_door(
    url: str, session: aiohttp.ClientSession, bodies: list[bytes], path: str
) -> None:
    """Signed and unsigned alike."""
    for body in bodies:
        try:
            signature = signed(path, dict(read_form(body)))
        except Malformed:
            signature = "x"
        headers = {**FORM_TYPE, "X-Twilio-Signature": signature}
        async with session.post(url + path, data=body, headers=headers) as answer:
            assert answer.status in {200, 204, 400, 403}


@pytest.mark.usefixtures("url")
async def test_what_comes_by_the_fallback_address_is_the_same_text(
    twilio: FakeTwilio, inbox: Inbox
) -> None:
    form = twilio.form(PERSON, "Салом")
    told = {"ErrorCode": "11200", "ErrorUrl": "https://bot.example/hooks/twilio/sms"}
    inbox.refusals = 1
    assert await twilio.post(SMS_PATH, form) == 503
    assert await twilio.post(SMS_PATH, {**form, **told}) == 200
    (row,) = inbox.rows
    assert (row.given, row.external_id) == (Said("Салом"), form["MessageSid"])
