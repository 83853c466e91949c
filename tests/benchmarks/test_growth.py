"""The measurement of growth runs from one command, and what it fills a database with is whole."""

from tests.benchmarks.command import measure, rows

SMALL = ("--cases", "60", "120", "--seconds", "1", "--contacts", "5", "--cold")


def test_turns_are_measured_at_each_size() -> None:
    ran = measure("benchmarks.growth", *SMALL, "--postgres")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = rows(ran.stdout)
    assert len(found["turns a second"]) == len(found["size of the database, GB"]) == 2
    assert "from the first size to the last" in ran.stdout
