"""The measurement of turns runs from one command; what it finds depends on the machine."""

import pytest

from benchmarks.lineup import what_is_missing
from tests.benchmarks.command import measure, rows

SMALL = ("benchmarks.turns", "--seconds", "1", "--contacts", "5", "--cold")


def test_the_program_is_measured_beside_its_limits() -> None:
    ran = measure(*SMALL, "--parts", "closed", "--only", "bot", "bare", "bare-group")
    assert ran.returncode == 0, ran.stderr
    assert "from the start to the first answer" in ran.stdout
    found = rows(ran.stdout)
    assert len(found["turns a second"]) == 3
    assert len(found["the program, SQLite: turns a second"]) == 2, "a ratio to each limit"


@pytest.mark.parametrize(
    ("name", "column"), [("ptb", "python-telegram-bot"), ("aiogram", "aiogram + Redis")]
)
def test_a_peer_is_measured_or_one_sentence_says_what_to_install(name: str, column: str) -> None:
    ran = measure(*SMALL, "--parts", "closed", "--only", name)
    assert ran.returncode == 0, ran.stderr
    if missing := what_is_missing(name):
        assert missing in ran.stderr
        assert "install" in missing
    else:
        assert column in ran.stdout
        assert float(rows(ran.stdout)["turns a second"][0]) > 0


def test_inputs_are_offered_whatever_the_program_does() -> None:
    ran = measure(*SMALL, "--parts", "open", "--only", "bot", "--offered", "20")
    assert ran.returncode == 0, ran.stderr
    assert "20 inputs a second offered" in ran.stdout


def test_one_process_and_two_are_offered_the_same_on_postgresql() -> None:
    ran = measure(*SMALL, "--parts", "two", "--only", "bot-postgres", "--steady", "20")
    assert ran.returncode == 0, ran.stderr
    assert "20 inputs a second offered" in ran.stdout
    assert "two processes to one" in ran.stdout
