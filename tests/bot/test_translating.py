"""What `catalogue-status` says: what is there, who has read it, and what holds a release back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.messages import status
from bot.messages.catalogue import Catalogue
from bot.messages.status import State
from bot.translating import (
    Review,
    catalogue_status,
    note_review,
    note_still_right,
    release,
    switched_on,
)
from intake.channels import ChannelKind
from intake.ids import Language
from tests.bot.messages.words import catalogue
from tests.intake.tajikistan import tajikistan

PACK = tajikistan()
TG = Language("tg")
DAY = date(2026, 11, 20)
SOURCE = "# x\nask = Now?\n# x\nfine = Fine\n"


def words(folder: Path, *, en: str = SOURCE, tg: str = "ask = Ҳозир?\nfine = Хуб\n") -> Catalogue:
    """With all of English's texts in the other languages of the country too."""
    folder.mkdir()
    said = {"tg": tg, "ru": "ask = Сейчас?\nfine = Хорошо\n", "uz": "ask = Hozir?\nfine = Yaxshi\n"}
    (folder / "tg-Latn").mkdir()
    table = 'of = "tg"\n[letters]\n"х" = "kh"\n'
    (folder / "tg-Latn" / "letters.toml").write_text(table, encoding="utf-8")
    made = catalogue(folder, en=en, **said)
    here = {key: entry for key, entry in made.entries[Language("en")].items() if key in en}
    return Catalogue({**made.entries, Language("en"): here})


def in_step(made: Catalogue, folder: Path) -> Path:
    file = folder / "status.toml"
    file.write_text(status.written(status.refreshed(status.read(file), made)), encoding="utf-8")
    return file


def test_a_release_goes_out_with_drafts_and_says_which_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = words(tmp_path / "a")
    assert release(made, [PACK], in_step(made, tmp_path)) == 0
    said = capsys.readouterr().out.splitlines()
    assert "notice: tg: draft: words.ftl: all 2" in said
    assert "notice: tg-Latn: draft: words.ftl: all 2" in said
    assert said[-1] == "Nothing is missing or stale."


def test_a_missing_text_holds_a_release_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = words(tmp_path / "a", tg="ask = Ҳозир?\n")
    assert release(made, [PACK], in_step(made, tmp_path)) == 1
    assert "tg: fine is missing" in capsys.readouterr().out


def test_a_text_that_english_left_behind_holds_a_release_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_step(words(tmp_path / "a"), tmp_path)
    made = words(tmp_path / "b", en=SOURCE.replace("Now?", "Right now?"))
    assert release(made, [PACK], in_step(made, tmp_path)) == 1
    said = capsys.readouterr().out
    assert "tg: ask is stale" in said
    assert "tg-Latn: ask is stale" in said
    assert "fine is" not in said


def test_a_language_that_is_switched_off_holds_nothing_back(tmp_path: Path) -> None:
    made = words(tmp_path / "a", tg="ask = Ҳозир?\n")
    without = tuple(one for one in PACK.languages if not one.code.startswith("tg"))
    assert release(made, [replace(PACK, languages=without)], in_step(made, tmp_path)) == 0


def test_a_channel_that_is_off_switches_no_language_on() -> None:
    assert Language("tg-Latn") in switched_on([PACK])
    sms_off = replace(PACK.channels[ChannelKind.SMS], on=False)
    pack = replace(PACK, channels={**PACK.channels, ChannelKind.SMS: sms_off})
    assert Language("tg-Latn") not in switched_on([pack])


def test_a_status_file_that_is_behind_holds_a_release_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = in_step(words(tmp_path / "a"), tmp_path)
    assert release(words(tmp_path / "b", tg="ask = Акнун?\nfine = Хуб\n"), [PACK], file) == 1
    assert "not in step" in capsys.readouterr().out


def test_a_reading_is_noted_with_its_reader_and_its_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = words(tmp_path / "a")
    file = in_step(made, tmp_path)
    assert note_review(made, Review(TG, ("ask",), "N. Noz", DAY), file) == 0
    assert status.read(file)[TG]["ask"].reviewed_on == "2026-11-20"
    assert status.state(status.read(file), made, TG, "fine") is State.DRAFT
    capsys.readouterr()
    catalogue_status(made, write=False, every_text=True, file=file)
    said = capsys.readouterr().out.splitlines()
    assert "tg: 1 draft, 1 reviewed, 0 stale, 0 missing" in said
    assert "tg: 1 reviewed by N. Noz, last on 2026-11-20" in said
    assert "tg: draft: words.ftl: fine" in said


def test_a_stale_text_cannot_be_reviewed(tmp_path: Path) -> None:
    in_step(words(tmp_path / "a"), tmp_path)
    made = words(tmp_path / "b", en=SOURCE.replace("Now?", "Right now?"))
    file = in_step(made, tmp_path)
    assert note_review(made, Review(TG, (), "N. Noz", DAY), file) == 0
    now = status.read(file)
    assert status.state(now, made, TG, "ask") is State.STALE
    assert now[TG]["ask"].reviewed_by == ""
    assert status.state(now, made, TG, "fine") is State.REVIEWED


def test_a_text_that_still_says_what_english_says_is_not_stale(tmp_path: Path) -> None:
    in_step(words(tmp_path / "a"), tmp_path)
    made = words(tmp_path / "b", en=SOURCE.replace("Now?", "At this moment?"))
    file = in_step(made, tmp_path)
    assert note_still_right(made, TG, ("ask",), file) == 0
    assert status.state(status.read(file), made, TG, "ask") is State.DRAFT
    assert status.state(status.read(file), made, Language("ru"), "ask") is State.STALE
    assert note_still_right(made, TG, (), file) == 1
    assert note_still_right(made, TG, ("gone",), file) == 1


@pytest.mark.parametrize(("language", "key"), [("tg", "gone"), ("xx", "ask")])
def test_what_is_not_there_cannot_be_reviewed(tmp_path: Path, language: str, key: str) -> None:
    made = words(tmp_path / "a")
    file = in_step(made, tmp_path)
    before = file.read_text(encoding="utf-8")
    assert note_review(made, Review(Language(language), (key,), "N. Noz", DAY), file) == 1
    assert file.read_text(encoding="utf-8") == before


@pytest.mark.parametrize("language", ["en", "ru", "tg", "tg-Latn", "uz"])
def test_every_language_is_counted(capsys: pytest.CaptureFixture[str], language: str) -> None:
    catalogue_status(Catalogue.load(), write=False, every_text=False)
    said = capsys.readouterr().out
    assert f"{language}: " in said
    assert "0 missing" in said
