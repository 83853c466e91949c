"""A keyboard carries everything that its presses need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram_keyboard import LONGEST_DATA, Keyboard, Press, Ticks, draw, press
from bot.messages.render import Button, Rendered
from intake.incoming import Pressed, SentOther, Ticked

PLACE = (7, 9)
WORDS = (Button("person", "A person", word=True), Button("urgent", "Urgent", word=True))
CHOICES = ("shelter", "doctor", "lawyer")
MANY = Rendered(
    "What do you need?",
    (*((Button(choice, choice.title()),) for choice in CHOICES), WORDS),
    question=12,
    multiple=True,
    done="That is all",
)


def drawn(rendered: Rendered) -> Keyboard:
    keyboard = draw(rendered)
    assert keyboard is not None
    return keyboard


def data(keyboard: Keyboard, label: str) -> str:
    return next(
        key["callback_data"]
        for row in keyboard
        for key in row
        if key["text"].removeprefix("✓ ") == label
    )


def labels(keyboard: Keyboard | None) -> list[list[str]]:
    assert keyboard is not None
    return [[key["text"] for key in row] for row in keyboard]


def test_a_text_without_choices_has_no_keyboard() -> None:
    assert draw(Rendered("We have your message.")) is None


def test_a_choice_and_a_word_carry_the_question() -> None:
    keyboard = drawn(Rendered("?", ((Button("yes", "Yes"), Button("no", "No")), WORDS), question=3))
    assert labels(keyboard) == [["Yes", "No"], ["A person", "Urgent"]]
    assert press(data(keyboard, "No"), keyboard, PLACE, Ticks()) == Press(Pressed(3, ("no",)))
    pressed = press(data(keyboard, "Urgent"), keyboard, PLACE, Ticks())
    assert pressed == Press(Pressed(3, ("urgent",)))


def test_that_is_all_stands_between_the_choices_and_the_words() -> None:
    assert labels(draw(MANY)) == [
        ["Shelter"],
        ["Doctor"],
        ["Lawyer"],
        ["That is all"],
        ["A person", "Urgent"],
    ]


def test_that_is_all_stands_last_where_there_are_no_words() -> None:
    bare = Rendered("?", ((Button("a", "A"),),), question=1, multiple=True, done="Done")
    assert labels(draw(bare)) == [["A"], ["Done"]]


def test_ticks_add_up_are_taken_back_and_are_the_answer() -> None:
    ticks, keyboard = Ticks(), drawn(MANY)
    for label, values in [
        ("Lawyer", ("lawyer",)),
        ("Shelter", ("shelter", "lawyer")),
        ("Lawyer", ("shelter",)),
    ]:
        found = press(data(keyboard, label), keyboard, PLACE, ticks)
        assert found.given == Ticked(12, values)
        assert found.keyboard is not None
        keyboard = found.keyboard
    assert labels(keyboard)[0] == ["✓ Shelter"]
    assert labels(keyboard)[2] == ["Lawyer"]
    done = press(data(keyboard, "That is all"), keyboard, PLACE, ticks)
    assert done == Press(Pressed(12, ("shelter",)))


def test_after_a_restart_the_keyboard_itself_remembers() -> None:
    keyboard = press(data(drawn(MANY), "Doctor"), drawn(MANY), PLACE, Ticks()).keyboard
    assert keyboard is not None
    done = press(data(keyboard, "That is all"), keyboard, PLACE, Ticks())
    assert done.given == Pressed(12, ("doctor",))


def test_fast_fingers_lose_no_tick() -> None:
    ticks, seen = Ticks(), drawn(MANY)  # the phone has not drawn the first tick yet
    press(data(seen, "Shelter"), seen, PLACE, ticks)
    second = press(data(seen, "Doctor"), seen, PLACE, ticks)
    assert second.given == Ticked(12, ("shelter", "doctor"))
    done = press(data(seen, "That is all"), seen, PLACE, ticks)
    assert done.given == Pressed(12, ("shelter", "doctor"))


def test_a_press_that_is_brought_twice_is_one() -> None:
    ticks, seen = Ticks(), drawn(MANY)
    first = press(data(seen, "Shelter"), seen, PLACE, ticks)
    assert press(data(seen, "Shelter"), seen, PLACE, ticks) == first


def test_nothing_ticked_is_an_answer_too() -> None:
    keyboard = drawn(MANY)
    done = press(data(keyboard, "That is all"), keyboard, PLACE, Ticks())
    assert done.given == Pressed(12, ())


def test_a_tick_without_its_keyboard_is_kept() -> None:
    found = press(data(drawn(MANY), "Doctor"), None, PLACE, Ticks())
    assert found == Press(Ticked(12, ("doctor",)))


def test_a_tick_that_the_keyboard_never_had_is_an_unknown_button() -> None:
    found = press("t12:60:0:none", drawn(MANY), PLACE, Ticks())
    assert found == Press(SentOther("button"))


def test_an_option_that_does_not_fit_a_button_is_a_bug() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        draw(Rendered("?", ((Button("x" * 64, "X"),),), question=1))


@given(st.lists(st.sampled_from(CHOICES), max_size=12), st.booleans())
def test_any_taps_end_with_what_is_ticked(taps: list[str], restarts: bool) -> None:  # noqa: FBT001
    ticks, keyboard, expected = Ticks(), drawn(MANY), set[str]()
    for tap in taps:
        expected ^= {tap}
        ticks = Ticks() if restarts else ticks
        found = press(data(keyboard, tap.title()), keyboard, PLACE, ticks)
        assert isinstance(found.given, Ticked)
        assert set(found.given.values) == expected
        assert found.keyboard is not None
        keyboard = found.keyboard
        sizes = [len(key["callback_data"].encode()) for row in keyboard for key in row]
        assert max(sizes) <= LONGEST_DATA


@given(st.text(max_size=64))
def test_any_data_are_read(text: str) -> None:
    press(text, None, PLACE, Ticks())
    press(text, drawn(MANY), PLACE, Ticks())
