"""Disclosure control of counts: no small number is shown, and none can be worked out."""

from hypothesis import given
from hypothesis import strategies as st

from intake.statistics import disclose

CELLS = st.dictionaries(st.text(max_size=4), st.integers(0, 500), max_size=8)


@given(CELLS)
def test_no_number_under_ten_is_shown_and_every_other_is_rounded_to_five(
    cells: dict[str, int],
) -> None:
    for name, number in disclose(cells, least=10, base=5).items():
        if 0 < cells[name] < 10:
            assert number is None
        if number is not None:
            assert number % 5 == 0
            assert abs(number - cells[name]) <= 2


@given(CELLS)
def test_one_cell_is_never_hidden_alone_while_there_is_another_to_hide(
    cells: dict[str, int],
) -> None:
    shown = disclose(cells, least=10, base=5)
    hidden = [name for name, number in shown.items() if number is None]
    if len(hidden) == 1:
        assert all(number == 0 for name, number in cells.items() if name not in hidden)


def test_the_smallest_of_the_others_is_hidden_with_a_small_one() -> None:
    shown = disclose({"a": 3, "b": 12, "c": 40, "d": 0}, least=10, base=5)
    assert shown == {"a": None, "b": None, "c": 40, "d": 0}
