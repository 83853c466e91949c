"""Which passwords are refused: too short, too common, or made of what everybody here would try."""

import pytest

from admin.passwords import LONGEST, SHORTEST, weakness
from tests.admin.house import PASSWORD


@pytest.mark.parametrize(
    "password",
    [
        "panohpanoh2026",
        "Hotline-Dushanbe1",
        "administrator!!",
        "Tajikistan 2026",
        "panel operator 1",
    ],
)
def test_a_password_made_of_our_own_words_is_none(password: str) -> None:
    assert weakness(password, "zarina") == "wrong-password-common"


@pytest.mark.parametrize(
    "password",
    [PASSWORD, "пароль не такой уж простой", "a panel of seven apricots", "0" * 6 + "1a!-ҳqz" * 3],
)
def test_any_other_letters_will_do(password: str) -> None:
    assert weakness(password, "zarina") is None


def test_it_is_neither_short_nor_endless() -> None:
    assert weakness("x1y2z3w4v5u6"[: SHORTEST - 1], "zarina") == "wrong-password-short"
    assert weakness("x1y2z3w4v5u6"[:SHORTEST], "zarina") is None
    assert weakness("ab1?x" * LONGEST, "zarina") == "wrong-password-long"
