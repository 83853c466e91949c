"""The measurement of growth runs from one command, and what it fills a database with is whole."""

import pytest

from tests.benchmarks.command import measure, rows

SMALL = ("benchmarks.growth", "--cases", "60", "120", "--seconds", "2", "--contacts", "5", "--cold")


@pytest.mark.parametrize("where", [(), ("--postgres",)], ids=["sqlite", "postgres"])
def test_turns_are_measured_at_each_size(where: tuple[str, ...]) -> None:
    ran = measure(*SMALL, *where)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = rows(ran.stdout)
    assert len(found["turns a second"]) == len(found["size of the database, GB"]) == 2
    assert "from the first size to the last" in ran.stdout
