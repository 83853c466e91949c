"""What names or reaches somebody in free text is found by rule, covered, and shown again whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.masking import COVER, Found, Patterns, masked, pieces

TJ = Patterns(
    "TJ",
    papers=("[A-ZА-Я]{1,2}[ -]?[0-9]{6,9}",),
    plates=("[0-9]{3,4}[ -]?[A-ZА-Я]{2}[ -]?[0-9]{2}",),
)
VALUES = {
    "+992 90 000 0001": Found.NUMBER,
    "(900) 00-00-01": Found.NUMBER,
    "8 (999) 123-45-67": Found.NUMBER,
    "900000001": Found.NUMBER,
    "somebody.else@example.org": Found.EMAIL,
    "https://example.org/she?id=7": Found.LINK,
    "t.me/somebody": Found.LINK,
    "@somebody_else": Found.HANDLE,
    "4111 1111 1111 1111": Found.CARD,
    "4111-1111-1111-1111": Found.CARD,
    "А1234567": Found.PAPER,
    "AB 123456": Found.PAPER,
    "1234 AB 01": Found.PLATE,
}
LEFT = (
    "",
    "Ман дар ин ҷо 12 нафарам.",
    "Они взяли 500 долларов, я должна 3000.",
    "It was on 24.11.2025, in the evening.",
    "1. 2. 3.",
    "Room 12, second floor",
)


@pytest.mark.parametrize(("value", "found"), VALUES.items(), ids=list(VALUES))
def test_what_reaches_or_names_somebody_is_found(value: str, found: Found) -> None:
    text = f"Рақамаш {value}, занг занед"
    assert next(piece for piece in pieces(text, TJ) if piece.found).found is found
    assert masked(text, TJ) == f"Рақамаш {COVER}, занг занед"


@pytest.mark.parametrize("text", LEFT)
def test_what_says_nothing_of_anybody_stays(text: str) -> None:
    assert masked(text, TJ) == text


def test_what_is_covered_once_is_covered_wherever_it_stands_again() -> None:
    text = "t.me/abc is he; also written xt.me/abcx"
    assert "t.me/abc" not in masked(text, TJ)


def test_a_link_with_a_number_in_it_is_one_thing() -> None:
    found = [piece.found for piece in pieces("see https://wa.me/992900000001 now", TJ)]
    assert found == [None, Found.LINK, None]


def test_a_card_with_a_wrong_digit_is_covered_as_a_number() -> None:
    [_, piece] = pieces("my 4111 1111 1111 1112", TJ)
    assert piece.found is Found.NUMBER


WORDS = st.text(st.characters(blacklist_characters="•"), max_size=30)
NOISE = st.text(alphabet="0123456789+-() @.ABАт/wme:•\n", max_size=40)


@given(st.lists(WORDS | NOISE | st.sampled_from(list(VALUES)), max_size=6).map("".join))
def test_joined_again_it_is_the_text_and_covered_it_holds_none_of_it(text: str) -> None:
    found = pieces(text, TJ)
    assert "".join(piece.text for piece in found) == text
    covered = masked(text, TJ)
    for piece in found:
        assert piece.text
        if piece.found is not None:
            assert piece.text not in covered


@given(WORDS, WORDS, st.sampled_from(list(VALUES)))
def test_between_other_words_every_value_is_covered(before: str, behind: str, value: str) -> None:
    assert value not in masked(f"{before} {value} {behind}", TJ)
