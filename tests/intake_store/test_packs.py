"""Reading a country's folder: what stands there arrives, and what is wrong is named by its line."""

import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.agencies import MustReport, Under, Way
from intake.consent import Purpose
from intake.country_pack import InfoTopic, Rung
from intake.firewall import Ground
from intake.indicators import Track
from intake.questions import Question
from intake.sources import Mark
from intake.tickets import Urgency
from intake_store.packs import BadPack, load
from tests.intake.tajikistan import COUNTRIES, TODAY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(COUNTRIES / "tj", tmp_path / "tj"))


def change(folder: Path, file: str, before: str, after: str) -> int:
    """Changes the first place; the line of it."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    line = text[: text.index(before)].count("\n") + 1
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return line


class Slip(NamedTuple):
    file: str
    before: str  # what stands there
    after: str  # what somebody wrote
    what: str  # what is said of it
    below: int | None  # lines from the change to the line that is named; None: the first line

    def __str__(self) -> str:
        return f"{self.file}: {self.after}"


BAD = [
    Slip("pack.toml", 'prefix = "TJ"', "prefix = TJ", "Invalid value", 0),
    Slip("pack.toml", 'ticket_prefix = "TJ"', "", "ticket_prefix is missing", -7),
    Slip("pack.toml", 'ticket_prefix = "TJ"', 'ticket_prefix = ""', "not empty", 0),
    Slip("pack.toml", "reviewed_on = 2026-11-24", 'reviewed_on = "soon"', "must be a day", 0),
    Slip("pack.toml", "demo = true", "demo = 1", "must be yes or no", 0),
    Slip("pack.toml", 'en = "Information line"', 'de = "Auskunft"', "has no English", -1),
    Slip(
        "pack.toml",
        "right_to_left = false",
        "rigth_to_left = false",
        "right_to_left is missing",
        -4,
    ),
    Slip("pack.toml", 'zone = "Asia/Almaty"', 'zone = "Asia/Almaty"\nx = 1', "x is not a fact", 1),
    Slip("pack.toml", 'under = "police"', 'under = "polic"', "must be one of: none, police", 0),
    Slip("pack.toml", 'ground = "court-order"', 'ground = "rumour"', "must be one of", 0),
    Slip("pack.toml", 'source = "tip-centre"', 'source = "hearsay"', "SOURCES.md does not have", 0),
    Slip(
        "pack.toml", "opened = { minutes = 5 }", "opened = { minutes = 0 }", "either minutes or", 0
    ),
    Slip("pack.toml", "opened = { minutes = 5 }", "opened = 5", "opened must be a table", 0),
    Slip("pack.toml", "minutes = 30", "minutes = 30, working_days = 1", "either minutes or", 0),
    Slip("pack.toml", "k = 10", "k = 3", "k must be at least 5", 0),
    Slip("pack.toml", 'days = "mon-fri"', 'days = "mon-fry"', "is not a day", 0),
    Slip("pack.toml", 'zone = "Asia/Almaty"', 'zone = "Almaty"', "is no time zone", 0),
    Slip("pack.toml", 'closes = "17:00"', 'closes = "five"', "must be a time", 0),
    Slip("pack.toml", 'goal = "level"', 'goal = "win"', "must be one of: level, refer", 0),
    Slip("pack.toml", "most = 8", "most = 9", "most must be at most 8", 0),
    Slip("pack.toml", "most_by_sms = 4", "most_by_sms = 5", "must be at most 4", 0),
    Slip("pack.toml", '"Q14", "Q15"', '"Q14", "Q2"', "marriage does not ask Q2", 0),
    Slip("pack.toml", 'job-offer = "', 'job = "', "job is not a fact", 0),
    Slip("pack.toml", '"write-back"', '"keep"', "names something twice", 0),
    Slip("pack.toml", '"write-back"', "7", "must be a list of texts", 0),
    Slip("pack.toml", 'operator = "line"', 'operator = "nobody"', "no [[organisation]] nobody", -1),
    Slip("pack.toml", 'code = "lola"', 'code = "line"', "line stands there twice", 0),
    Slip("agencies.csv", "shelter-lola,lola", "shelter-lola,lolla", "has no organisation lolla", 0),
    Slip(
        "agencies.csv", "crisis-nur,nur", "shelter-lola,nur", "shelter-lola stands there twice", 0
    ),
    Slip("agencies.csv", ",safe_place;food,tj", ",safe place;food,tj", "must be one of", 0),
    Slip("agencies.csv", "TJ-DU;TJ-RA;TJ-KT,", "TJ-DU;TJ-XX,", "TJ-XX is no region", 0),
    Slip("agencies.csv", "18-120,no", "120-18,no", "begin with the younger", 0),
    Slip("agencies.csv", "18-120,no", "grown-up,no", "ages must be such as", 0),
    Slip("agencies.csv", "9 days ago", "last week", "must be a day", 0),
    Slip("agencies.csv", ",12,2,", ",12,two,", "free must be a whole number", 0),
    Slip("agencies.csv", ",12,2,", ",12,-2,", "free must be at least 0", 0),
    Slip("agencies.csv", "Asia/Dushanbe", "Asia/Nowhere", "is no time zone", 0),
    Slip("agencies.csv", "day and night", "always", "cannot be read as hours", 0),
    Slip("agencies.csv", "directory keeper,9 days ago,,yes", "x,9 days ago,,", "demo", 0),
    Slip("agencies.csv", "shelter-lola,", "shelter-lola,,", "cells where the first row has", 0),
    Slip("agencies.csv", "shelter-lola,", '"shelter-lola"x,', "expected after", 0),
    Slip("routing.toml", "need = 10", "need = 1.5", "must be a whole number", 0),
    Slip("routing.toml", "need = 10", "", "need is missing", -1),
    Slip("routing.toml", '"age:under-18"', '"age:child"', "no ticket can ever be 'age:child'", 0),
    Slip("routing.toml", '"kind:child-care"', '"kind:school"', "no agency can ever be", 0),
    Slip("routing.toml", 'reason = "child-trained"', 'reason = "nice"', "must be one of", 0),
    Slip("routing.toml", "block = true", "block = true\nweight = 5", "neither weight nor", 0),
    Slip(
        "routing.toml",
        'code = "not-sure-to-child-care"',
        'code = "child-to-child-care"',
        "twice",
        0,
    ),
    Slip("hotlines.toml", 'number = "112"', 'number = "103"', "103 stands twice", 0),
    Slip("hotlines.toml", 'comes = ["medical"]', "comes = []", "must say who may come", 0),
    Slip("hotlines.toml", 'comes = ["rescue"]', 'comes = ["general"]', "must say who may come", 0),
    Slip("duty.toml", "after_minutes = 2", "after_minutes = 0", "at least 1", 0),
    Slip("duty.toml", "mon-fri 08:00-22:00", "mon-fri 8-22", "cannot be read as hours", 0),
    Slip("duty.toml", 'to = "second"', 'to = "boss"', "must be one of: on-call", 0),
    Slip("retention.toml", "case_days = 365", "case_days = 0", "at least 1", 0),
    Slip("retention.toml", "contact_days = 180", "contact_days = -1", "at least 1", 0),
    Slip("retention.toml", "closed_days = 180", "", "closed_days is missing", None),
    Slip("retention.toml", "audit_months = 24", "audit_years = 2", "audit_months is missing", None),
    Slip("SOURCES.md", "| numbers-tj | R |", "| numbers-tj | sure |", "must be one of: R, Rx", 0),
    Slip("SOURCES.md", "| rescue-112 |", "| numbers-tj |", "numbers-tj stands there twice", 0),
]


@pytest.mark.parametrize("slip", BAD, ids=str)
def test_what_is_wrong_is_said_in_one_sentence_with_its_file_and_line(
    folder: Path, slip: Slip
) -> None:
    line = change(folder, slip.file, slip.before, slip.after)
    with pytest.raises(BadPack) as bad:
        load(folder, TODAY)
    assert bad.value.file == slip.file
    assert slip.what in bad.value.what
    assert bad.value.line == (1 if slip.below is None else line + slip.below), str(bad.value)
    said = str(bad.value)
    assert "\n" not in said
    assert said.startswith(f"{slip.file}, line {bad.value.line}: ")


@pytest.mark.parametrize("file", sorted(path.name for path in (COUNTRIES / "tj").iterdir()))
def test_a_file_that_is_missing_or_no_text_is_named(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b"\n\xff\xfe")
    with pytest.raises(BadPack) as bad:
        load(folder, TODAY)
    assert (bad.value.file, bad.value.line) == (file, 2)
    (folder / file).unlink()
    with pytest.raises(BadPack) as missing:
        load(folder, TODAY)
    assert missing.value.file == file
    assert "missing" in missing.value.what


def test_a_folder_is_named_as_its_country(folder: Path) -> None:
    other = folder.rename(folder.with_name("rs"))
    with pytest.raises(BadPack, match="the folder rs"):
        load(other, TODAY)


def test_a_country_without_an_emergency_number_is_refused(folder: Path) -> None:
    text = (folder / "hotlines.toml").read_text(encoding="utf-8")
    path = folder / "hotlines.toml"
    path.write_text(text.replace('country = "kz"', 'country = "xx"'), encoding="utf-8")
    with pytest.raises(BadPack, match="no emergency number for kz"):
        load(folder, TODAY)
    path.write_text(text.replace('country = "tj"', 'country = "xx"'), encoding="utf-8")
    with pytest.raises(BadPack, match="no emergency number for tj"):
        load(folder, TODAY)


def test_an_entry_that_is_no_demo_carries_real_days(folder: Path) -> None:
    change(folder, "agencies.csv", "directory keeper,9 days ago,,yes", "keeper,9 days ago,,no")
    with pytest.raises(BadPack, match="not a demo must be a day"):
        load(folder, TODAY)


@given(st.text(max_size=200))
def test_whatever_somebody_types_into_a_file_is_read_or_named(text: str) -> None:
    with TemporaryDirectory() as directory:
        folder = Path(shutil.copytree(COUNTRIES / "tj", Path(directory) / "tj"))
        with (folder / "duty.toml").open("a", encoding="utf-8", errors="replace") as file:
            file.write(text)
        named = "duty.toml"
        try:
            load(folder, TODAY)
        except BadPack as bad:
            named = bad.file
        assert named == "duty.toml"


def test_what_stands_in_the_files_arrives() -> None:
    pack = load(COUNTRIES / "tj", TODAY)
    assert pack.meta.ticket_prefix == "TJ"
    assert pack.meta.public_name["en"] == "Information line"  # type: ignore[index]
    assert pack.stays() == ("TJ-DU", "TJ-SU", "TJ-KT", "TJ-GB", "TJ-RA", "ru", "kz", "tr", "ae")
    assert sum(len(region.districts) for region in pack.regions) == 58
    assert {exception.ground for exception in pack.exceptions} == set(Ground)
    assert pack.purposes >= {Purpose.KEEP, Purpose.WRITE_BACK, Purpose.LOOK_FOR_SERVICE}
    assert set(pack.answers) == set(InfoTopic)
    assert [(step.after, step.to) for step in pack.duty.escalations] == [
        (timedelta(minutes=2), Rung.ON_CALL),
        (timedelta(minutes=5), Rung.SECOND),
        (timedelta(minutes=10), Rung.SUPERVISOR),
    ]
    assert pack.clocks[Urgency.NOW].by_voice
    assert (pack.statistics.k, pack.statistics.rounding) == (10, 5)
    assert (pack.screening.most, pack.screening.most_by_sms) == (8, 4)
    shifo = next(agency for agency in pack.agencies if agency.code == "clinic-shifo")
    assert shifo.organisation.under is Under.OTHER_STATE
    assert shifo.organisation.must_report == (MustReport.INJURIES, MustReport.CHILDREN)
    assert shifo.verified_on == TODAY - timedelta(days=87)
    assert shifo.ways == (Way.PORTAL, Way.TELEPHONE)


def test_a_screening_order_of_its_own_arrives(folder: Path) -> None:
    change(folder, "pack.toml", 'labour = ["Q2", "Q1", "Q4", ', 'labour = ["Q2", "Q4", ')
    order = load(folder, TODAY).screening.orders
    assert order[Track.LABOUR][:2] == (Question.PAY, Question.LEAVING)


def test_nothing_is_marked_better_than_it_is_known() -> None:
    """Only the lists of numbers that were read in the source may be told to a person."""
    pack = load(COUNTRIES / "tj", TODAY)
    for article in pack.law.articles:
        assert article.source.mark not in (Mark.READ, Mark.MEASURED)
    for line in pack.lines:
        assert not line.source.confirmed
        assert line.verified_on is None
