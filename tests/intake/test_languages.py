"""Other letters are no other language: an operator speaks it, whatever it is written in."""

import pytest

from intake.ids import Language
from intake.languages import is_spelling, name_in, spoken
from tests.intake.tajikistan import tajikistan

LATIN, TAJIK = Language("tg-Latn"), Language("tg")


def test_what_is_spoken_has_no_script() -> None:
    assert spoken(LATIN) == spoken(TAJIK) == TAJIK
    assert is_spelling(LATIN)
    assert not is_spelling(TAJIK)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ({"tg": "Суғд", "tg-Latn": "Sughd"}, "Sughd"),
        ({"tg": "Суғд", "en": "Sughd region"}, "Суғд"),
        ({"en": "Sughd region"}, ""),
    ],
)
def test_a_name_is_found_in_these_letters_or_in_the_usual_ones(
    names: dict[str, str], found: str
) -> None:
    assert name_in(names, LATIN) == found


def test_nobody_speaks_letters() -> None:
    pack = tajikistan()
    assert LATIN in {one.code for one in pack.languages}
    assert not [one for one in pack.spoken if is_spelling(one.code)]
