"""Runs one of the measurements, small, as its command line does."""

import subprocess
import sys

from benchmarks.program import HOUSE


def measure(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What it said and how it ended."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=HOUSE,
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
    )


def rows(said: str) -> dict[str, list[str]]:
    """The tables' rows, by what stands in their first column."""
    cells = (line.strip("| ").split(" | ") for line in said.splitlines() if line.startswith("|"))
    return {first: rest for first, *rest in cells}
