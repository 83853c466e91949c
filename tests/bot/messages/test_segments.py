"""The length of an SMS is what the carrier will bill."""

import pytest
import smsutil
from hypothesis import given
from hypothesis import strategies as st

from bot.messages.segments import is_gsm, measured, segments

GSM = "@£$¥èé\nΔ_ΦÆß!\"#¤%&'()0123456789:;?¡ABCXYZÄÖ§¿abcxyzäöñüà ^{}\\[~]|€"
WIDE = "аҳқҷӯғӣШёoʻ№\u00a0😀𝒳" + GSM


@given(st.text(GSM, min_size=1, max_size=700))
def test_plain_letters_take_as_many_segments_as_an_independent_library_says(text: str) -> None:
    assert segments(text) == len(smsutil.split(text).parts)


@given(st.text(WIDE, min_size=1, max_size=500))
def test_any_letters_take_as_many_segments_as_an_independent_library_says(text: str) -> None:
    assert segments(text) == len(smsutil.split(text).parts)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("я" * 70, 1),
        ("я" * 71, 2),
        ("я" * 134, 2),
        ("я" * 135, 3),
        ("€" * 80, 1),
        ("a" * 152 + "€" + "a" * 152, 3),  # the escape does not fit, and takes its letter along
        ("я" * 66 + "😀" + "я" * 66, 3),
    ],
)
def test_the_borders_lie_where_the_standard_puts_them(text: str, count: int) -> None:
    assert segments(text) == count


@pytest.mark.parametrize(
    ("text", "left"),
    [("", 160), ("a" * 160, 0), ("a" * 161, 145), ("я" * 70, 0), ("я" * 71, 63), ("€", 158)],
)
def test_what_still_fits_is_what_the_last_segment_has_left(text: str, left: int) -> None:
    assert measured(text).left == left


@given(st.text(WIDE, max_size=300))
def test_as_many_letters_more_as_are_left_take_no_other_segment(text: str) -> None:
    now = measured(text)
    letter = "a" if now.plain else "я"
    assert segments(text + letter * now.left) == max(now.segments, min(now.left, 1))
    assert segments(text + letter * (now.left + 1)) > now.segments


@pytest.mark.parametrize("letter", "ҳяʻ’–№\u00a0\u202f\u2068\t\x1b")
def test_one_letter_outside_the_alphabet_makes_the_whole_text_wide(letter: str) -> None:
    assert not is_gsm("a" + letter)
