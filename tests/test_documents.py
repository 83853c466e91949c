"""What the documents on safety claim: each test and file they name exists, each limit is true."""

import ast
import re
from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from admin import forms, opening, passwords, settings
from admin.holding import CLAIM_FOR
from admin.pages.people import INVITED_FOR
from bot.channels import LONGEST_TEXT, telegram_webhook, twilio_webhook
from bot.channels.web_chat import form as web_form
from bot.media import fetching, pictures
from intake_store import inbox
from intake_store.settings import StoreSettings
from tests.support.asvs import LEVELS

HOUSE: Final = Path(__file__).parent.parent
THREATS, PROTECTION, ASVS, SECURITY = (
    HOUSE / name
    for name in ("docs/threats.md", "docs/data-protection.md", "docs/asvs.md", "SECURITY.md")
)
DOCUMENTS: Final = (THREATS, PROTECTION, ASVS, SECURITY)
_QUOTED: Final = re.compile(r"`([^`\s]+)`")
_PATH: Final = re.compile(r"[\w.@-]+(/[\w.@-]+)+|[\w-]+\.(md|toml|py)", re.ASCII)
_TEST: Final = re.compile(r"(tests/[\w/]+\.py)::(test_\w+)", re.ASCII)
_CLAIM: Final = re.compile(r"\b[HPN]\d+\b")
_STATES: Final = {"holds", "partly", "not met", "n/a"}
_SETTINGS: Final = StoreSettings.read({})
LIMITS: Final[Mapping[str, timedelta | str]] = {
    "LOCK_MINUTES": timedelta(minutes=_SETTINGS.lock_minutes),
    "ROUTE_HOURS": timedelta(hours=_SETTINGS.route_hours),
    "ERASE_HOURS": timedelta(hours=_SETTINGS.erase_hours),
    "admin.settings.IDLE_MINUTES": timedelta(minutes=settings.IDLE_MINUTES),
    "admin.opening.LONGEST": opening.LONGEST,
    "admin.holding.CLAIM_FOR": CLAIM_FOR,
    "admin.pages.people.INVITED_FOR": INVITED_FOR,
    "admin.passwords.SHORTEST": f"{passwords.SHORTEST} characters",
    "admin.passwords.LONGEST": f"{passwords.LONGEST} characters",
    "admin.forms.LARGEST": f"{forms.LARGEST // 1024} KiB",
    "bot.channels.LONGEST_TEXT": f"{LONGEST_TEXT} characters",
    "bot.channels.web_chat.form.LARGEST": f"{web_form.LARGEST // 1024} KiB",
    "bot.channels.web_chat.form.GOOD_FOR": web_form.GOOD_FOR,
    "bot.channels.telegram_webhook.LARGEST_UPDATE": (
        f"{telegram_webhook.LARGEST_UPDATE // 1024} KiB"
    ),
    "bot.channels.twilio_webhook.LARGEST_FORM": f"{twilio_webhook.LARGEST_FORM // 1024} KiB",
    "bot.media.fetching.LARGEST": f"{fetching.LARGEST // 1024} KiB",
    "bot.media.pictures.MOST_PIXELS": f"{pictures.MOST_PIXELS} pixels",
    "intake_store.inbox.KEPT": inbox.KEPT,
}


def rows(path: Path, heading: str = "") -> list[list[str]]:
    """The cells of every row of the tables under a heading, or of all."""
    text = path.read_text()
    if heading:
        text = text.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in text.splitlines()
        if line.startswith("|") and not re.fullmatch(r"[|\s-]+", line)
    ]


@cache
def names_in(path: Path) -> frozenset[str]:
    return frozenset(
        node.name
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


def evidence(text: str) -> list[str]:
    """The tests and files that a text names."""
    return [quoted for quoted in _QUOTED.findall(text) if _TEST.match(quoted) or _is_file(quoted)]


def _is_file(quoted: str) -> bool:
    return _PATH.fullmatch(quoted) is not None and (HOUSE / quoted).exists()


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_whatever_it_names_exists(path: Path) -> None:
    quoted = _QUOTED.findall(path.read_text())
    named = [found for one in quoted if (found := _TEST.fullmatch(one))]
    missing = [
        found[0]
        for found in named
        if not (HOUSE / found[1]).is_file() or found[2] not in names_in(HOUSE / found[1])
    ]
    rooms = {each.name for each in HOUSE.iterdir() if each.is_dir()}
    missing += [
        one
        for one in quoted
        if one.partition("/")[0] in rooms and _PATH.fullmatch(one) and not _is_file(one)
    ]
    assert missing == []
    assert not [one for one in quoted if "::" in one and not _TEST.fullmatch(one)]


def claims(heading: str) -> dict[str, list[str]]:
    return {cells[0]: cells[1:] for cells in rows(THREATS, heading) if _CLAIM.fullmatch(cells[0])}


def test_what_holds_names_what_shows_it() -> None:
    held = claims("What holds")
    assert held
    assert [name for name, (_, shown) in held.items() if not evidence(shown)] == []
    for heading in ("What holds in part", "What does not hold"):
        assert all(len(told[1]) > 20 for told in claims(heading).values())


def test_every_cell_of_a_matrix_has_its_claim_and_every_claim_a_cell() -> None:
    told = [*claims("What holds"), *claims("What holds in part"), *claims("What does not hold")]
    assert len(told) == len(set(told))
    used = set()
    for heading in ("Assets × adversaries", "Channels × adversaries"):
        head, *lines = rows(THREATS, heading)
        for cells in lines:
            assert len(cells) == len(head), cells[0]
            for cell in cells[1:]:
                found = _CLAIM.findall(cell)
                assert cell == (" ".join(found) or "–"), (cells[0], cell)
                used.update(found)
    elsewhere = set(_CLAIM.findall(THREATS.read_text().split("## Assets")[0]))
    elsewhere |= set(_CLAIM.findall(PROTECTION.read_text()))
    assert used | elsewhere == set(told)


def test_a_limit_is_what_the_code_says() -> None:
    told = {key.strip("`"): value for _, value, key in rows(THREATS, "Limits")[1:]}
    assert told == {key: _said(value) for key, value in LIMITS.items()}


def _said(value: timedelta | str) -> str:
    if isinstance(value, str):
        return value
    for unit, name in ((timedelta(days=1), "days"), (timedelta(hours=1), "hours")):
        if value >= 2 * unit and not value % unit:
            return f"{value // unit} {name}"
    return f"{value // timedelta(minutes=1)} minutes"


def test_the_records_say_how_long_as_the_country_does() -> None:
    kept = dict(
        re.findall(r"(?m)^(\w+) = (\d+)", (HOUSE / "countries/tj/retention.toml").read_text())
    )
    records = PROTECTION.read_text().split("\n## Records\n")[1].split("\n## ")[0]
    assert len(kept) > 5
    for name, number in kept.items():
        assert re.search(rf"\b{number}\b", records), name


def test_every_requirement_of_the_standard_is_answered() -> None:
    expected = {
        f"V{section}.{place}": level
        for section, levels in LEVELS.items()
        for place, level in enumerate(levels, 1)
        if level in "12"
    }
    answers = {cells[0]: cells[1:] for cells in rows(ASVS) if re.match(r"V\d", cells[0])}
    assert {name: told[0] for name, told in answers.items()} == expected
    assert list(answers) == list(expected)
    for name, (_, asked, state, why) in answers.items():
        assert asked, name
        assert state in _STATES, name
        assert evidence(why) if state == "holds" else len(why) > 3, name


def test_the_counts_of_the_answers_are_those_of_the_table() -> None:
    states = [(cells[1], cells[3]) for cells in rows(ASVS) if re.match(r"V\d", cells[0])]
    head, *told = rows(ASVS, "In figures")
    for level, *numbers in told:
        counted = dict.fromkeys(head[1:], 0)
        for each, state in states:
            if level in {f"level {each}", "both"}:
                counted[state] += 1
        assert numbers == [str(number) for number in counted.values()], level
