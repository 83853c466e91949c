"""Whether a country may go live."""

import re
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from bot.countries import Problem, check
from tests.intake.tajikistan import COUNTRIES, TODAY

MORE = '[[region]]\ncode = "{}"\nnames = {{ en = "X", ru = "X", tg = "X", uz = "X" }}\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COUNTRIES / "tj", tmp_path / "tj"))


def change(folder: Path, file: str, before: str, after: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert re.search(before, text)
    path.write_text(re.sub(before, after, text), encoding="utf-8")


def whats(folder: Path) -> list[str]:
    return [problem.what for problem in check(folder, TODAY)]


@pytest.mark.parametrize("directory", sorted(COUNTRIES.iterdir()), ids=lambda path: path.name)
def test_every_country_of_the_repository_is_ready(directory: Path) -> None:
    assert check(directory, TODAY) == []


def test_a_demo_does_not_lapse_while_it_is_shown() -> None:
    assert check(COUNTRIES / "tj", TODAY + timedelta(days=1000)) == []


@pytest.mark.parametrize(
    ("file", "before", "after", "what"),
    [
        ("pack.toml", r', uz = "Rossiya"', "", "ru has no name in uz"),
        ("pack.toml", r'uz = "Axborot liniyasi"', "", "the public name has no name in uz"),
        ("pack.toml", r"# ── Destinations.*", MORE.format("TJ-DU"), "TJ-DU stands there twice"),
        ("pack.toml", r"# ── Destinations.*", MORE.format("RS-00"), "RS-00 is no region of tj"),
        (
            "pack.toml",
            r'"DRS", ',
            '"Khujand", ',
            "'Khujand' is a name of",
        ),
        ("pack.toml", r'wages = "i.*"', "", "a question about wages has no answer"),
        ("pack.toml", r'days = "mon-fri"', 'days = "sun"', None),
        ("pack.toml", r'host = "line"', 'host = "police"', "cannot promise"),
        (
            "pack.toml",
            r"answered = { minutes = 10 }",
            "answered = { minutes = 1 }",
            "now is answered",
        ),
        ("hotlines.toml", r'kind = "general"', 'kind = "police"', "can be shown in ru"),
        ("hotlines.toml", r'kind = "general"', 'kind = "police"', "valid everywhere"),
        ("retention.toml", r"contact_days = 180", "contact_days = 366", "contact details are kept"),
        ("duty.toml", r"fri 22:00-09:00; ", "", "nobody wrote who reads on Friday 22:00"),
        (
            "duty.toml",
            r"sat 18:00-09:00",
            "sat 17:00-09:00",
            "somebody and nobody read on Sat",
        ),
        (
            "duty.toml",
            r"sun 18:00-08:00",
            "sun 18:00-24:00",
            "who reads on Monday 00:00",
        ),
        ("duty.toml", r"(?s)\n# An alarm.*", "", "goes to no one"),
        ("agencies.csv", r"Shelter Lola \(demo\)", "Shelter Lola", "does not say so in en"),
        ("agencies.csv", r"\+992 00 000 0001", "+992 37 221 2121", "could be somebody's"),
        ("agencies.csv", r"(?m)^interpreter-zabon.*\n", "", None),
        ("agencies.csv", r"(?m)^clinic-ae.*\n", "", "no agency serves doctor for a woman in ae"),
        (
            "agencies.csv",
            r"(?m)^(shelter-umed|shelter-lola|house-mehr).*\n",
            "",
            "safe_place for a man in TJ-DU",
        ),
        ("agencies.csv", r"(?m)^children-.*\n", "", "safe_place for a child in TJ-GB"),
        ("routing.toml", r"within_days = 90", "within_days = 5", "no agency serves lawyer"),
    ],
)
def test_what_is_missing_is_named(
    folder: Path, file: str, before: str, after: str, what: str | None
) -> None:
    change(folder, file, before, after)
    found = check(folder, TODAY)
    if what is None:
        assert found == []
    else:
        assert any(what in problem.what for problem in found)


def test_a_pack_that_cannot_be_read_is_one_problem_with_its_line(folder: Path) -> None:
    change(folder, "duty.toml", r"after_minutes = 2", 'after_minutes = "two"')
    (problem,) = check(folder, TODAY)
    assert isinstance(problem, Problem)
    assert str(problem) == "tj: duty.toml, line 10: after_minutes must be a whole number."


def test_a_demo_directory_is_not_for_people(folder: Path) -> None:
    change(folder, "pack.toml", r"demo = true", "demo = false")
    found = whats(folder)
    assert "shelter-lola is a demo, and the pack is none" in found
    assert "no lawyer has read it" in found
    assert "shelter-bahor was not verified in 90 days" in found
    assert "article act is not confirmed" in found
    assert "nobody has read what the line must report, and it promises to report nothing" in found
