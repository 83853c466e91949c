"""The cost of sealing is measured by one command, and a turn has one seal that it cannot open."""

import re

from tests.benchmarks.command import measure


def test_one_command_says_what_sealing_adds() -> None:
    ended = measure("benchmarks.sealing", "--people", "4", "--together", "2")
    assert ended.returncode in {0, 1}, ended.stderr  # the figure itself is no test's matter
    told = dict(re.findall(r"^(.+?)  +(.+)$", ended.stdout, re.MULTILINE))
    assert int(told["inputs"]) == 60
    assert 0 < float(told["HPKE seals an input"]) < 2
    assert re.fullmatch(r"[0-9.]+% \(limit 15%\)", told["sealing adds"])
