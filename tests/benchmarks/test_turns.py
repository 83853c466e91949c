"""The measurement of turns runs from one command; what it finds depends on the machine."""

import subprocess
import sys

from benchmarks.program import HOUSE


def test_the_command_measures_the_program_and_the_limit() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "benchmarks.turns", "--seconds", "2", "--contacts", "5"],
        cwd=HOUSE,
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert ran.returncode == 0, ran.stderr
    rows = {line.split(" | ")[0].strip("| "): line for line in ran.stdout.splitlines()}
    assert "Start to first answer" in ran.stdout
    assert rows["turns a second"].count("|") == 5
