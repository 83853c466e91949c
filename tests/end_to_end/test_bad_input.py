"""What is no person's message is refused with a clear status; nothing of it is kept or logged."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp
import pytest
import pytest_asyncio

from bot.channels.telegram_webhook import PATH as TELEGRAM
from bot.channels.twilio_webhook import SMS_PATH
from bot.channels.web_chat.form import Forms
from intake_store.keys import DoorKeys
from tests.end_to_end.world import SECRET, World
from tests.support.telegram_people import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")

STATUS_PATH: Final = "/hooks/twilio/status"
NUMBER: Final = 6_660_001_234
PHONE: Final = "+992906660012"
WORDS: Final = "Зебунисо менависад"
TOLD: Final = (WORDS, "Зебунисо", str(NUMBER), PHONE, PHONE[1:])
JSON: Final = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
TEN_MEGABYTES: Final = 10 * 1024 * 1024
DEEP: Final = b"[" * 100_000


@pytest_asyncio.fixture(loop_scope="module")
async def session(world: World) -> AsyncIterator[aiohttp.ClientSession]:
    """Whoever calls us; afterwards nothing may have changed but the clock."""
    await world.product.rests()
    before, logged = _kept(world), len(world.product.said)
    async with aiohttp.ClientSession(world.product.url) as session:
        yield session
    await world.product.rests()
    assert _kept(world) == before
    assert not [each for each in TOLD if each in world.product.said]
    assert '"level": "error"' not in world.product.said[logged:]
    assert (await world.product.health())["ok"]


def _kept(world: World) -> Mapping[str, int]:
    """Rows of each table, but for what the program notes of itself meanwhile."""
    return {table: rows for table, rows in world.rows().items() if table != "deployment"}


async def _refused(
    session: aiohttp.ClientSession,
    path: str,
    body: bytes | AsyncIterator[bytes],
    headers: Mapping[str, str],
) -> int:
    """The status; the answer says no more than that."""
    sent = BytesIO(body) if isinstance(body, bytes) else body
    try:
        async with session.post(path, data=sent, headers=headers) as answer:
            text = await answer.text()
    except aiohttp.ClientConnectionError:
        return 413  # it hung up while we were still sending
    assert not [each for each in TOLD if each in text]
    assert "aiohttp" not in answer.headers["Server"].lower()
    return answer.status


async def _in_pieces(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), 65_536):
        yield body[start : start + 65_536]


def _update(world: World) -> dict[str, Any]:
    return Person(world.telegram, NUMBER).says(WORDS)


@pytest.mark.parametrize("secret", [None, "", "another", SECRET[:-1], SECRET + "x", "ключ"])
async def test_an_update_without_the_secret_is_refused(
    world: World, session: aiohttp.ClientSession, secret: str | None
) -> None:
    headers = {"Content-Type": "application/json"}
    if secret is not None:
        headers["X-Telegram-Bot-Api-Secret-Token"] = secret
    body = json.dumps(_update(world)).encode()
    assert await _refused(session, TELEGRAM, body, headers) == 401


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"7", 400),
        (b"\xff\xfe", 400),
        (DEEP, 400),
        (b'{"message": {"text": "' + WORDS.encode() + b'"}}', 400),
        (b'{"update_id": "1", "message": {}}', 400),
        (b'{"update_id": ' + b"9" * 5000 + b"}", 400),
        (b'{"update_id": 1, "message": {"text": "\\ud800"}}', 400),
        (b'{"update_id": 1, "message": {"text": "\\u0000"}}', 400),
        (b"x" * TEN_MEGABYTES, 413),
    ],
    ids=lambda each: str(each)[:24],
)
async def test_an_update_that_is_none_is_refused(
    session: aiohttp.ClientSession, body: bytes, status: int
) -> None:
    assert await _refused(session, TELEGRAM, body, JSON) == status


async def test_ten_megabytes_in_pieces_are_refused_as_well(session: aiohttp.ClientSession) -> None:
    body = json.dumps({"update_id": 1, "message": {"text": WORDS * 400_000}}).encode()
    assert len(body) > TEN_MEGABYTES
    assert await _refused(session, TELEGRAM, _in_pieces(body), JSON) == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", ""])
async def test_an_update_of_another_type_is_refused(
    world: World, session: aiohttp.ClientSession, kind: str
) -> None:
    body = json.dumps(_update(world)).encode()
    assert await _refused(session, TELEGRAM, body, {**JSON, "Content-Type": kind}) == 415


@pytest.mark.parametrize("kind", ["poll", "chat_join_request", "of_a_later_year"])
async def test_an_update_that_no_person_sends_is_taken_and_not_kept(
    session: aiohttp.ClientSession, kind: str
) -> None:
    body = json.dumps({"update_id": 990_001, kind: {"id": "1", "question": WORDS}}).encode()
    assert await _refused(session, TELEGRAM, body, JSON) == 200


@pytest.mark.parametrize("path", [SMS_PATH, STATUS_PATH])
@pytest.mark.parametrize("how", ["unsigned", "nonsense", "of another form", "of another address"])
async def test_a_form_that_twilio_did_not_sign_is_refused(
    world: World, session: aiohttp.ClientSession, path: str, how: str
) -> None:
    form = world.twilio.form(PHONE, WORDS)
    signature = {
        "unsigned": None,
        "nonsense": "bm9uc2Vuc2U=",
        "of another form": world.twilio.sign(path, {**form, "Body": "1"}),
        "of another address": world.twilio.sign(path + "x", form),
    }[how]
    headers = FORM | ({} if signature is None else {"X-Twilio-Signature": signature})
    assert await _refused(session, path, urlencode(form).encode(), headers) == 403


@pytest.mark.parametrize("lacks", ["MessageSid", "From"])
async def test_a_signed_form_that_lacks_what_it_must_have_is_refused(
    world: World, session: aiohttp.ClientSession, lacks: str
) -> None:
    form = {k: v for k, v in world.twilio.form(PHONE, WORDS).items() if k != lacks}
    headers = FORM | {"X-Twilio-Signature": world.twilio.sign(SMS_PATH, form)}
    assert await _refused(session, SMS_PATH, urlencode(form).encode(), headers) == 400


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (f"From={PHONE}", "application/json", 415),
        (f"From={PHONE}", "application/x-www-form-urlencoded; charset=nonsense", 403),
        ("&".join(f"f{n}={WORDS}" for n in range(1000)), FORM["Content-Type"], 400),
        ("Body=" + "x" * TEN_MEGABYTES, FORM["Content-Type"], 413),
    ],
    ids=["type", "charset", "fields", "size"],
)
async def test_a_form_that_is_no_sms_is_refused(
    session: aiohttp.ClientSession, body: str, kind: str, status: int
) -> None:
    headers = {"Content-Type": kind, "X-Twilio-Signature": "bm9uc2Vuc2U="}
    assert await _refused(session, SMS_PATH, body.encode(), headers) == status


def _mark(world: World, age: timedelta, token: str = "") -> str:
    lookup = DoorKeys.from_bot_key(world.product.bot_key).lookup
    forms = Forms(hmac.digest(lookup, b"web chat forms", hashlib.sha256))
    return forms.mark(token, datetime.now(UTC) - age)


@pytest.mark.parametrize("mark", ["", "expired", "from tomorrow", "of another", "invented"])
async def test_a_web_form_that_is_not_ours_or_no_more_is_refused(
    world: World, session: aiohttp.ClientSession, mark: str
) -> None:
    marks = {
        "expired": _mark(world, timedelta(hours=13)),
        "from tomorrow": _mark(world, timedelta(hours=-13)),
        "of another": _mark(world, timedelta(), "t" * 43),
        "invented": f"{'a' * 22}.{int(datetime.now(UTC).timestamp())}.{'b' * 43}",
    }
    form = urlencode({"form": marks.get(mark, ""), "write": WORDS, "question": "0"}).encode()
    async with session.post("/chat", data=form, headers=FORM) as answer:
        assert answer.status == 409
        # Nothing that was typed is lost: it stands in the box again, and only there.
        assert WORDS in await answer.text()


@pytest.mark.parametrize(
    ("more", "status"),
    [
        ({"Origin": "https://elsewhere.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Content-Type": "multipart/form-data; boundary=x"}, 415),
        ({"Content-Type": "text/plain"}, 415),
    ],
)
async def test_a_web_form_from_elsewhere_is_refused(
    world: World, session: aiohttp.ClientSession, more: dict[str, str], status: int
) -> None:
    form = urlencode({"form": _mark(world, timedelta()), "write": WORDS}).encode()
    assert await _refused(session, "/chat", form, FORM | more) == status


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"question": "Зебунисо"}, 400),
        ({"choice": WORDS}, 400),
        ({"word": "Зебунисо"}, 400),
        ({"write": "x" * TEN_MEGABYTES}, 413),
    ],
    ids=["question", "choice", "word", "size"],
)
async def test_a_web_form_that_our_page_cannot_send_is_refused(
    world: World, session: aiohttp.ClientSession, fields: dict[str, str], status: int
) -> None:
    form = urlencode({"form": _mark(world, timedelta()), **fields}).encode()
    assert await _refused(session, "/chat", form, FORM) == status


@pytest.mark.parametrize("path", ["/", "/chat/Зебунисо", "/hooks/telegram/x", "/.env", "/admin"])
async def test_there_are_no_other_addresses(session: aiohttp.ClientSession, path: str) -> None:
    async with session.get(path) as answer:
        assert answer.status == 404
        assert WORDS not in await answer.text()


@pytest.mark.parametrize("path", [TELEGRAM, SMS_PATH, STATUS_PATH])
async def test_what_providers_call_cannot_be_looked_at(
    session: aiohttp.ClientSession, path: str
) -> None:
    async with session.get(path) as answer:
        assert answer.status == 405


async def test_what_is_no_http_at_all_is_answered_and_forgotten(
    world: World, session: aiohttp.ClientSession
) -> None:
    host, port = world.product.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"ҚАНДАЙ /chat {WORDS}\r\nHost: {PHONE}\r\n\r\n".encode())
    await writer.drain()
    async with asyncio.timeout(5):
        answer = await reader.read(4096)
    writer.close()
    assert b" 400 " in answer
    assert WORDS.encode() not in answer
