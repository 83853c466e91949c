"""The status file knows who has read a text, and when that no longer counts."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.messages.catalogue import Catalogue
from bot.messages.status import BrokenStatus, State, Status, read, refreshed, state, written
from intake.ids import Language
from tests.bot.messages.words import catalogue

EN, TG = Language("en"), Language("tg")


def words(folder: Path, name: str, *, en: str, tg: str) -> Catalogue:
    (folder / name).mkdir()
    return catalogue(folder / name, en=f"# x\nask = {en}", tg=f"ask = {tg}")


def reviewed(status: Status) -> Status:
    return {
        **status,
        TG: {
            key: replace(at, reviewed_by='N. "Noz"', reviewed_on="2026-11-20")
            for key, at in status[TG].items()
        },
    }


def test_a_new_text_is_a_draft(tmp_path: Path) -> None:
    now = words(tmp_path, "a", en="Now?", tg="Ҳозир?")
    assert state({}, now, TG, "ask") is State.DRAFT
    assert state(refreshed({}, now), now, TG, "ask") is State.DRAFT


def test_a_read_text_is_reviewed_until_it_changes(tmp_path: Path) -> None:
    before = words(tmp_path, "a", en="Now?", tg="Ҳозир?")
    status = reviewed(refreshed({}, before))
    assert state(status, before, TG, "ask") is State.REVIEWED
    after = words(tmp_path, "b", en="Now?", tg="Акнун?")
    assert state(status, after, TG, "ask") is State.DRAFT
    assert refreshed(status, after)[TG]["ask"].reviewed_by == ""
    assert refreshed(status, after)[TG]["ask"].reviewed_on == ""


def test_a_text_is_stale_from_when_english_changes_until_it_changes_itself(tmp_path: Path) -> None:
    before = words(tmp_path, "a", en="Now?", tg="Ҳозир?")
    status = reviewed(refreshed({}, before))
    after = words(tmp_path, "b", en="Right now?", tg="Ҳозир?")
    status = refreshed(status, after)
    assert state(status, after, TG, "ask") is State.STALE
    again = words(tmp_path, "c", en="Right now?", tg="Худи ҳозир?")
    assert state(refreshed(status, again), again, TG, "ask") is State.DRAFT


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    status = reviewed(refreshed({}, words(tmp_path, "a", en="Now?", tg="Ҳозир?")))
    file = tmp_path / "status.toml"
    file.write_text(written(status), encoding="utf-8")
    assert read(file) == status
    assert read(tmp_path / "absent.toml") == {}


@pytest.mark.parametrize(
    "text",
    ["[tg", "[tg]\nask = 1", "[tg]\nask = { colour = 'x' }", "tg = 1",
     "[tg]\nask = { source = 'a', text = 'b', reviewed_by = 'N.' }",
     "[tg]\nask = { source = 'a', text = 'b', reviewed_by = 'N.', reviewed_on = 'May' }"],
)  # fmt: skip
def test_a_status_file_that_cannot_be_read_says_so(tmp_path: Path, text: str) -> None:
    file = tmp_path / "status.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BrokenStatus, match=r"status\.toml"):
        read(file)
