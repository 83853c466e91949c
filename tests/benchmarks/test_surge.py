"""A surge, small: nobody is lost although the provider slows down and forgets."""

from tests.benchmarks.command import measure, rows

SMALL = ("benchmarks.surge", "--people", "120", "--within", "2", "--per-second", "60")


def test_nobody_is_lost_in_a_surge() -> None:
    ran = measure(*SMALL)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    found = rows(ran.stdout)
    assert found["lost"] == ["nothing"]
    assert int(found["calls answered with 429"][0]) >= 1
    assert found["calls never answered: nothing came / it came"] != ["0 / 0"]
