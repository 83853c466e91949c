"""What a browser, or somebody who is none, can put into a form: read, or said to be wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from admin.actions.send_again import MOST
from admin.forms import Form, FormWrong
from tests.admin.house import House


def whole(value: str, most: int = 20) -> int | None:
    form = Form({"n": (value,)})
    number = form.whole("n", most=most)
    form.check()
    return number


@pytest.mark.parametrize("value", ["-1", "21", "1.5", "0000000000000021", "0" * 5000, "9" * 5000])
def test_no_number_is_larger_than_the_largest(value: str) -> None:
    with pytest.raises(FormWrong):
        whole(value)


def test_the_number_of_a_message_may_be_long() -> None:
    assert whole("123456789012", most=MOST) == 123_456_789_012


@given(st.text())
def test_any_text_is_a_number_in_its_bounds_or_wrong(value: str) -> None:
    try:
        number = whole(value)
    except FormWrong:
        return
    assert number is None or 0 <= number <= 20


@pytest.mark.parametrize("csrf", ["ҳ", "é" * 40, ""])
async def test_a_token_of_any_letters_is_a_wrong_one(house: House, csrf: str) -> None:
    browser = house.stranger()
    await browser.read("/sign-in")
    response = await browser.send("/language", {"tongue": "ru"}, csrf=csrf)
    assert response.status == 403
