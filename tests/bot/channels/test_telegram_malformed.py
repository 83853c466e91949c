"""What Telegram does not send is refused, whatever it is, and breaks nothing."""

import contextlib
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels import Malformed
from bot.channels.telegram_keyboard import Ticks
from bot.channels.telegram_updates import arrived, parse, read, update_number
from tests.support.fake_telegram import FakeTelegram
from tests.support.telegram_people import Person

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def person() -> Person:
    return Person(FakeTelegram(), 4815162342)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"5",
        b'"x"',
        b"{",
        b"\xff\xfe",
        b'{"update_id": NaN}',
        b'{"update_id": true}',
        b'{"update_id": -1}',
        b'{"update_id": 1.5}',
        b'{"update_id": "7"}',
        b'{"update_id": 9223372036854775808}',
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"update_id": 1, "message": ' + b'{"a":' * 50_000 + b"1" + b"}" * 50_001,
        b'{"update_id": 1, "message": []}',
        b'{"update_id": 1, "message": {"message_id": 1}}',
        b'{"update_id": 1, "message": "x"}',
        b'{"update_id": 1, "callback_query": {"id": 1}}',
    ],
    ids=lambda body: repr(body[:30]),
)
def test_what_telegram_does_not_send_is_refused(body: bytes) -> None:
    with pytest.raises(Malformed):
        read(parse(body), Ticks())


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("text", 5),
        ("text", ["x"]),
        ("text", "a\0b"),
        ("text", "\ud800"),
        ("message_id", 2**70),
        ("message_id", "x"),
        ("chat", {"id": 2**70, "type": "private"}),
        ("chat", {"id": "7", "type": "private"}),
        ("chat", 7),
        ("location", {"latitude": 900, "longitude": 0}),
        ("location", {"latitude": "x", "longitude": 0}),
        ("photo", {"0": 1}),
        ("photo", [5]),
        ("contact", {"phone_number": "5", "first_name": 5}),
    ],
)
def test_a_wrong_value_is_refused(person: Person, field: str, value: object) -> None:
    update = person.sends(**{"text": "x"} if field in {"message_id", "chat"} else {})
    update["message"][field] = value
    with pytest.raises(Malformed):
        read(parse(json.dumps(update).encode()), Ticks())


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = [
    "text",
    "caption",
    "photo",
    "voice",
    "location",
    "contact",
    "poll",
    "chat",
    "from",
    "date",
]


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_malformed(body: bytes) -> None:
    with contextlib.suppress(Malformed):
        read(parse(body), Ticks())


@given(
    st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member"]),
    st.dictionaries(st.sampled_from(FIELDS), JSONS) | JSONS,
    st.sampled_from(["real", "made up"]),
)
def test_no_shape_raises_anything_but_malformed(kind: str, content: object, rest: str) -> None:
    if rest == "real" and kind.endswith("message") and isinstance(content, dict):
        content = {**Person(FakeTelegram(), 7).says("x")["message"], **content}
    try:
        heard = read({"update_id": 1, kind: content}, Ticks())
    except Malformed:
        return
    for row in arrived(heard, "77", lambda: NOW):
        assert row.address.isdecimal()


@given(JSONS)
def test_the_number_of_any_update_can_be_asked_for(raw: object) -> None:
    assert update_number({"update_id": 7, "message": raw}) == 7
    assert update_number(raw) is None or isinstance(raw, dict)
