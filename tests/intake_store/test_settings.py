"""A bad or missing setting is named in one sentence; the environment goes over the file."""

from pathlib import Path

import pytest

from intake_store.keys import new_bot_key
from intake_store.settings import (
    Reading,
    SettingWrong,
    StoreSettings,
    door_keys,
    environment,
    read_file,
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("LOCK_MINUTES", "soon"),
        ("LOCK_MINUTES", "0"),
        ("ROUTE_HOURS", "-1"),
        ("ERASE_HOURS", "9" * 5000),
        ("DATABASE_URL", "mysql://localhost"),
        ("DATABASE_URL", "nonsense"),
        ("COUNTRY", "../tj"),
        ("ADMIN_URL", "localhost:8080"),
        ("ADMIN_URL", "http://[::1"),
        ("ADMIN_URL", "http://a:99999999"),
    ],
)
def test_a_bad_value_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingWrong, match=f"^[^.]*{name}[^\n]*\\.$"):
        StoreSettings.read({name: value})


@pytest.mark.parametrize("value", ["", "secret", "€"])
def test_a_bad_key_is_named_and_not_repeated(value: str) -> None:
    with pytest.raises(SettingWrong, match="BOT_KEY") as refused:
        door_keys({"BOT_KEY": value})
    assert "secret" not in str(refused.value)


def test_nothing_need_be_set(tmp_path: Path) -> None:
    settings = StoreSettings.read({"DATA_DIR": str(tmp_path)})
    assert settings.database_url == f"sqlite:///{tmp_path}/panoh.sqlite"
    assert (settings.lock_minutes, settings.route_hours, settings.erase_hours) == (15, 24, 72)
    assert (settings.country, settings.admin_url) == ("tj", "http://localhost:8080")


def test_the_environment_goes_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("# a comment\n\nexport COUNTRY='rs'\nROUTE_HOURS = \"12\"\n")
    monkeypatch.setenv("ROUTE_HOURS", "36")
    found = environment(tmp_path)
    assert (found["COUNTRY"], found["ROUTE_HOURS"]) == ("rs", "36")


def test_a_line_that_sets_nothing_is_named_by_number(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("COUNTRY=tj\nnonsense here\n")
    with pytest.raises(SettingWrong, match="Line 2"):
        read_file(tmp_path / ".env")


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    assert read_file(tmp_path / ".env") == {}


def test_a_missing_value_is_named() -> None:
    with pytest.raises(SettingWrong, match="TWILIO_NUMBER is not set"):
        Reading({"TWILIO_NUMBER": " "}).text("TWILIO_NUMBER")


def test_names_are_parted_by_commas() -> None:
    assert Reading({"X": " a, b ,,c"}).names("X") == ("a", "b", "c")
    assert Reading({}).names("X") == ()


def test_a_good_key_is_read() -> None:
    text = new_bot_key()
    assert door_keys({"BOT_KEY": text}) == door_keys({"BOT_KEY": text})
