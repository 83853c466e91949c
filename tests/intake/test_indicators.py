"""The list of indicators, held against a copy of the table it was taken from."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from intake.indicators import (
    INDICATORS,
    Code,
    Confidence,
    Dimension,
    Group,
    Origin,
    Strength,
    Track,
    group_of,
)

TABLE = Path(__file__).parent / "indicators.csv"
COLUMNS = {
    Group.ADULT_LABOUR: "adult_labour",
    Group.CHILD_LABOUR: "child_labour",
    Group.ADULT_SEXUAL: "adult_sexual_provisional",
    Group.CHILD_SEXUAL: "child_sexual_provisional",
}


def test_every_cell_is_as_in_the_table() -> None:
    with TABLE.open(newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["code"] for row in rows] == list(INDICATORS)
    for row in rows:
        indicator = INDICATORS[Code(row["code"])]
        assert indicator.name == row["indicator"]
        assert indicator.origin == row["origin"]
        for group, column in COLUMNS.items():
            cell = indicator.cells.get(group)
            assert (cell.strength if cell else "") == row[column]


def test_the_labour_columns_have_the_published_totals() -> None:
    ilo = [i for i in INDICATORS.values() if not i.extension]
    adult = Counter(i.dimension.value for i in ilo if Group.ADULT_LABOUR in i.cells)
    assert adult == {"DR": 10, "CR": 10, "RV": 16, "EX": 9, "CD": 15, "VD": 7}
    assert adult.total() == 67
    assert sum(Group.CHILD_LABOUR in i.cells for i in ilo) == 65


def test_provisional_cells_and_extensions_say_so() -> None:
    for indicator in INDICATORS.values():
        for group, cell in indicator.cells.items():
            if indicator.origin is Origin.EXTENSION:
                assert cell.confidence is Confidence.PROJECT
            elif group in {Group.ADULT_SEXUAL, Group.CHILD_SEXUAL}:
                assert cell.confidence is Confidence.PROVISIONAL
            else:
                assert cell.confidence is Confidence.SECONDARY
    assert [code for code, i in INDICATORS.items() if i.extension] == ["EX.noconsent", "EX.gain"]


def test_a_code_begins_with_its_dimension() -> None:
    for code, indicator in INDICATORS.items():
        assert code.startswith(f"{indicator.dimension}.")
        assert indicator.dimension in Dimension
        assert all(cell.strength in Strength for cell in indicator.cells.values())


@pytest.mark.parametrize("track", [Track.LABOUR, Track.BEGGING, Track.MARRIAGE])
def test_all_but_the_sexual_list_read_the_labour_columns(track: Track) -> None:
    assert group_of(track, child=False) is Group.ADULT_LABOUR
    assert group_of(track, child=True) is Group.CHILD_LABOUR
    assert group_of(Track.SEXUAL, child=False) is Group.ADULT_SEXUAL
    assert group_of(Track.SEXUAL, child=True) is Group.CHILD_SEXUAL
