"""A name that stands in a database is not forgotten: it is there, or has moved to one that is."""

import re
from pathlib import Path

import pytest

from bot.flows.moved import MOVED, Moved
from tests.support.stored_names import LIST, kept, names, stranded, written

STEPS = Path(__file__).parents[2] / "intake_store" / "migrations" / "versions"
NOW = set(names())


def test_no_name_has_disappeared() -> None:
    assert stranded(kept(), NOW, MOVED) == []


def test_the_list_is_up_to_date() -> None:
    """What was renamed stays in it as long as its row in moved.py does."""
    old = {name for name in kept() - NOW if not stranded({name}, NOW, MOVED)}
    assert kept() - old == NOW, "python -m tests.support.stored_names"
    assert LIST.read_text("utf-8") == written(sorted(kept()))


def test_what_a_migration_took_away_names_the_migration() -> None:
    steps = {file.name[1:5] for file in STEPS.glob("m[0-9]*.py")}
    assert set(MOVED.gone.values()) <= steps


def test_everything_that_is_kept_by_name_is_in_the_list() -> None:
    kinds = {name.partition(" ")[0] for name in NOW}
    assert kinds == {
        "place", "answer", "option", "timer", "input", "code", "sealed", "message", "message-field",
    }  # fmt: skip
    for known in (
        "place welcome.door",
        "answer danger",
        "option danger=yes",
        "timer danger-silent",
        "timer broken-off",
        "input timer-fired.name",
        "code intake.tickets.Status=open",
        "code intake_store.outbox_table.State=perhaps",
        "sealed conversations.draft",
        "message knock",
        "message-field choices",
    ):
        assert known in NOW, known
    assert len([name for name in NOW if re.match("place ", name)]) > 80


@pytest.mark.parametrize(
    ("name", "moved"),
    [
        ("place former.spot", Moved(places={"former.spot": "welcome.door"})),
        ("answer former", Moved(questions={"former": "danger"})),
        ("option danger=former", Moved(options={"danger=former": "yes"})),
        ("timer former", Moved(timers={"former": "broken-off"})),
        ("message former", Moved(messages={"former": "knock"})),
        ("code intake.Status=former", Moved(gone={"code intake.Status=former": "0001"})),
    ],
)
def test_a_name_that_disappears_strands_people_unless_it_has_moved(name: str, moved: Moved) -> None:
    assert stranded(NOW | {name}, NOW, Moved()) == [name]
    assert stranded(NOW | {name}, NOW, moved) == []


def test_a_row_that_leads_to_what_is_not_there_helps_nobody() -> None:
    moved = Moved(places={"former.spot": "nowhere.at-all"})
    assert stranded(NOW | {"place former.spot"}, NOW, moved) == ["place former.spot"]
