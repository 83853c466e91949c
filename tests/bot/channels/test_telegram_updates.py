"""Every update that a person can cause is read, and asks for the right answer."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.channels.telegram_heard import COMMANDS, Heard
from bot.channels.telegram_keyboard import Ticks
from bot.channels.telegram_updates import arrived, parse, read
from intake.channels import ChannelKind
from intake.incoming import (
    CameBack,
    DeliveryFailed,
    Edited,
    Failure,
    Input,
    MediaKind,
    Pressed,
    Said,
    SentMedia,
    SentOther,
    SharedContact,
    SharedLocation,
    Ticked,
)
from tests.support.fake_telegram import JSON, FakeTelegram
from tests.support.telegram_people import Person, file, photo

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PLACE = {"latitude": 38.5598, "longitude": 68.787}


@pytest.fixture
def person() -> Person:
    return Person(FakeTelegram(), 4815162342)


def hear(update: JSON) -> Heard:
    return read(parse(json.dumps(update).encode()), Ticks())


def test_a_text_goes_to_the_inbox_under_the_bots_own_name(person: Person) -> None:
    update = person.says("Салом")
    (row,) = arrived(hear(update), "77", lambda: NOW)
    assert row.given == Said("Салом")
    assert (row.channel, row.own, row.address) == (ChannelKind.TELEGRAM, "77", "4815162342")
    assert (row.source, row.external_id) == ("telegram:77", str(update["update_id"]))
    assert row.message == str(person.sent[-1])
    assert row.received_at == NOW


@pytest.mark.parametrize(
    ("content", "given"),
    [
        pytest.param(
            photo(), SentMedia(MediaKind.PHOTO, "AgACAgIAAxkBAAM187332", 187332), id="photo"
        ),
        pytest.param(
            photo(caption="ман"),
            SentMedia(MediaKind.PHOTO, "AgACAgIAAxkBAAM187332", 187332, "ман"),
            id="photo with words",
        ),
        pytest.param({"location": PLACE}, SharedLocation(38.5598, 68.787), id="location"),
        pytest.param(
            {"location": PLACE, "venue": {"location": PLACE, "title": "t", "address": "a"}},
            SharedLocation(38.5598, 68.787),
            id="venue",
        ),
        pytest.param(
            {"contact": {"phone_number": "+992900000000", "first_name": "Али", "last_name": "В"}},
            SharedContact("Али В +992900000000"),
            id="contact",
        ),
        pytest.param({"dice": {"emoji": "🎲", "value": 3}}, SentOther("dice"), id="dice"),
        pytest.param(
            {"story": {"id": 3, "chat": {"id": 5, "type": "private", "first_name": "x"}}},
            SentOther("story"),
            id="story",
        ),
        pytest.param(
            {
                "poll": {
                    "id": "5",
                    "question": "?",
                    "options": [{"text": "a", "voter_count": 0, "persistent_id": "1"}],
                    "total_voter_count": 0,
                    "is_closed": False,
                    "is_anonymous": True,
                    "type": "regular",
                    "allows_multiple_answers": False,
                }
            },
            SentOther("poll"),
            id="poll",
        ),
        pytest.param({"a_kind_of_2031": {"x": 1}}, SentOther("message"), id="unknown kind"),
        pytest.param(
            {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
            SentOther("message"),
            id="service message",
        ),
        pytest.param({"text": "x" * 5000}, Said("x" * 4096), id="too long a text is cut"),
    ],
)
def test_every_kind_of_message_is_read(person: Person, content: JSON, given: Input) -> None:
    assert hear(person.sends(**content)).given == given


@pytest.mark.parametrize(
    ("kind", "read_as"),
    [
        ("voice", MediaKind.VOICE),
        ("audio", MediaKind.VOICE),
        ("video", MediaKind.VIDEO),
        ("video_note", MediaKind.VIDEO),
        ("animation", MediaKind.VIDEO),
        ("sticker", MediaKind.STICKER),
        ("document", MediaKind.DOCUMENT),
    ],
)
def test_every_kind_of_file_is_read(person: Person, kind: str, read_as: MediaKind) -> None:
    given = hear(person.sends(**file(kind))).given
    assert given == SentMedia(read_as, f"AwACAgIAAxkBAAM{kind}", 9012)


def test_a_picture_that_was_sent_as_a_file_is_a_picture(person: Person) -> None:
    sent = file("document")
    sent["document"]["mime_type"] = "image/jpeg"
    assert hear(person.sends(**sent)).given == SentMedia(
        MediaKind.PHOTO, "AwACAgIAAxkBAAMdocument", 9012
    )


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("/language", Pressed(0, ("language",))),
        ("/stop", Pressed(0, ("stop",))),
        ("/Stop@line_bot", Pressed(0, ("stop",))),
        ("/help", Said("help")),
        ("/start", Said("/start")),
        ("/start from-a-poster", Said("/start from-a-poster")),
        ("/stop he is coming", Said("/stop he is coming")),
        ("/", Said("/")),
    ],
)
def test_a_command_alone_is_its_word_and_with_more_it_is_what_was_said(
    person: Person, text: str, given: Input
) -> None:
    assert hear(person.commands(text)).given == given


def test_the_menu_has_three_commands() -> None:
    assert set(COMMANDS) == {"language", "help", "stop"}


@pytest.mark.parametrize(
    ("content", "given"),
    [
        ({"text": "не"}, Edited("не")),
        ({**photo(), "caption": "не"}, Edited("не")),
        (photo(), Edited("")),
        ({"location": {**PLACE, "live_period": 900}}, Edited("38.5598, 68.787")),
    ],
)
def test_an_edit_is_a_new_version(person: Person, content: JSON, given: Input) -> None:
    person.says("first") if "text" in content else person.sends(**content)
    assert hear(person.edits(**content)).given == given


def test_blocking_and_coming_back_are_inputs(person: Person) -> None:
    assert hear(person.blocks()).given == DeliveryFailed(Failure.BLOCKED)
    assert hear(person.comes_back()).given == CameBack()


def test_in_a_group_nothing_is_kept_and_it_is_left(person: Person) -> None:
    for update in (person.adds_to_group(-100777), person.says_in_group(-100777, "words")):
        heard = hear(update)
        assert (heard.leave, heard.given) == (-100777, None)
        assert arrived(heard, "77", lambda: NOW) == ()


def test_another_bot_is_no_person(person: Person) -> None:
    update = person.says("buy")
    update["message"]["from"]["is_bot"] = True
    assert hear(update).given is None


@pytest.mark.parametrize("kind", ["message_reaction", "poll_answer", "channel_post", "of_2031"])
def test_what_was_not_asked_for_is_passed_over(kind: str) -> None:
    assert hear({"update_id": 5, kind: {}}) == Heard(5)


def press(person: Person, data: str, *, old: bool = False, **more: Any) -> JSON:
    message = {
        "message_id": 9,
        "date": 0 if old else 5,
        "chat": {"id": person.number, "type": "private"},
    }
    update = person.presses_data(data, {**message, **more})
    return json.loads(json.dumps(update))  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("data", "given"),
    [
        ("q7:yes", Pressed(7, ("yes",))),
        ("w7:person", Pressed(7, ("person",))),
        ("w7:nobody", SentOther("button")),
        ("choice=3", SentOther("button")),
        ("q12345678901:yes", SentOther("button")),
        ("d3:5", SentOther("button")),
    ],
)
@pytest.mark.parametrize("old", [False, True])
def test_a_press_is_an_answer_and_an_unknown_button_still_gets_one(
    person: Person, data: str, given: Input, *, old: bool
) -> None:
    heard = hear(press(person, data, old=old))
    assert heard.given == given
    assert heard.query
    assert heard.chat == person.number


def test_a_press_without_its_message_is_acknowledged(person: Person) -> None:
    heard = hear(person.presses_data("q7:yes", None))
    assert heard.given == SentOther("button")


def test_a_press_under_a_keyboard_that_is_not_ours_is_read_all_the_same(person: Person) -> None:
    """What is out of the ordinary is read with the library's objects."""
    link = {"text": "A page", "url": "https://example.org"}
    tick = {"text": "Doctor", "callback_data": "t3:0:0:doctor"}
    message = person.says("x")["message"] | {"reply_markup": {"inline_keyboard": [[tick], [link]]}}
    assert hear(person.presses_data("t3:0:0:doctor", message)).given == Ticked(3, ("doctor",))


@pytest.mark.parametrize("seconds", [0, 299, 301, 90_000])
def test_what_waited_long_at_telegram_was_received_when_it_was_written(
    person: Person, seconds: int
) -> None:
    there = NOW.timestamp() + 86_400  # our clock may be a day behind, and it does not matter
    written_at = int(there) - seconds
    for update in (
        person.sends(text="Салом", date=written_at),
        person.sends(**file("sticker"), date=written_at),
        person.edits(text="Салом!", edit_date=written_at),
    ):
        (row,) = arrived(hear(update), "77", lambda: NOW, there)
        late = timedelta(seconds=seconds if seconds > 300 else 0)
        assert row.received_at == NOW - late
        (row,) = arrived(hear(update), "77", lambda: NOW)
        assert row.received_at == NOW  # nobody knows yet what time it is there
