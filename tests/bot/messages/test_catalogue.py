"""A text is found whole or not at all."""

from pathlib import Path

import pytest

from bot.messages.catalogue import BrokenWords, Catalogue, WordsMissing
from intake.ids import Language
from tests.bot.messages.words import catalogue

EN, TG = Language("en"), Language("tg")


def test_a_missing_key_is_an_error_and_not_an_empty_text(tmp_path: Path) -> None:
    with pytest.raises(WordsMissing, match="no text for hello"):
        catalogue(tmp_path).text(EN, "hello", {})


def test_a_missing_argument_is_an_error_and_not_a_hole_in_the_text(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nhello = Hello { $name }")
    with pytest.raises(WordsMissing, match="lacks an argument"):
        words.text(EN, "hello", {})


def test_a_language_never_borrows_another_language_s_text(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nhello = Hello", tg="other = …")
    with pytest.raises(WordsMissing):
        words.text(TG, "hello", {})


def test_an_unreadable_line_stops_the_start(tmp_path: Path) -> None:
    with pytest.raises(BrokenWords, match=r"en/words\.ftl"):
        catalogue(tmp_path, en="hello Hello")


def test_a_key_said_in_two_files_stops_the_start(tmp_path: Path) -> None:
    catalogue(tmp_path)
    (tmp_path / "en" / "again.ftl").write_text("word-stop = Halt", encoding="utf-8")
    with pytest.raises(BrokenWords, match="word-stop is said twice"):
        Catalogue.load(tmp_path)


def test_arguments_stand_in_the_text_without_invisible_marks(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nhello = Hello { $name }")
    assert words.text(EN, "hello", {"name": "Нигора"}) == "Hello Нигора"


def test_a_long_argument_stands_in_the_text_whole(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nrelay = { $who }: { $text }")
    args = {"who": "B", "text": "й" * 4000}
    assert words.text(EN, "relay", args) == "B: " + "й" * 4000


def test_the_short_form_is_used_where_there_is_one(tmp_path: Path) -> None:
    words = catalogue(tmp_path, en="# x\nhello = Good day\n    .sms = hi\n# x\nbye = Bye")
    assert words.text(EN, "hello", {}, sms=True) == "hi"
    assert words.text(EN, "bye", {}, sms=True) == "Bye"


def test_the_source_comes_first_and_languages_may_lag_behind(tmp_path: Path) -> None:
    assert catalogue(tmp_path, bg="x = х", tg="x = х").languages == ("en", "bg", "tg")


def test_a_wording_changes_with_its_words_and_not_with_its_comment(tmp_path: Path) -> None:
    versions = []
    for number, text in enumerate(
        ["# x\nask = May we?", "# y\nask = May we?", "# x\nask = Can we?"]
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        versions.append(catalogue(folder, en=text).wording("ask"))
    first, commented, reworded = versions
    assert first == commented != reworded
    assert first.startswith("ask@")
    assert len(first) == len("ask@") + 8
