"""Whoever is killed, and whenever: nothing is lost, nothing out of order, no repeat in silence."""

from pathlib import Path
from random import Random

import pytest

from tests.end_to_end.crashes import Run, crash, server


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_a_crash_loses_nothing_and_repeats_nothing_in_silence(
    tmp_path: Path, database: str
) -> None:
    with server(database) as postgres:
        run = Run(tmp_path / "panoh", kills=2, luck=Random(2), postgres=postgres, people=10)
        sums, killed = await crash(run)
    assert sum(killed.values()) == 2
    assert sums.accepted > 10
    assert sums.wrong == ()
