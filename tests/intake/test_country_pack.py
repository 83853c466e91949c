"""What a country pack answers: places as people call them, numbers that may be shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.agencies import Under
from intake.channels import ChannelKind
from intake.emergency import EmergencyKind, EmergencyNumber, everywhere, in_order
from intake.ids import AgencyCode
from intake.sources import Mark, Source
from tests.intake.tajikistan import TODAY, tajikistan

PACK = tajikistan()
READ, KNOWN = Source("read", Mark.READ), Source("known", Mark.KNOWN)


def number(
    digits: str, kind: str, *, source: Source = READ, of_kind: Source = READ
) -> EmergencyNumber:
    kind_ = EmergencyKind(kind)
    comes = (kind_,) if kind_ is not EmergencyKind.GENERAL else (EmergencyKind.POLICE,)
    return EmergencyNumber(digits, kind_, comes, source, of_kind)


@pytest.mark.parametrize("mark", [Mark.PASSAGE, Mark.KNOWN, Mark.OPEN])
def test_a_number_that_nobody_read_in_its_source_is_never_shown(mark: Mark) -> None:
    assert not in_order([number("103", "medical", source=Source("x", mark))])


def test_a_number_of_unconfirmed_use_is_shown_only_where_it_stands_for_everything() -> None:
    assert not number("999", "police", of_kind=KNOWN).shown
    assert number("112", "general", of_kind=KNOWN).shown


def test_at_home_a_doctor_comes_first_and_the_police_last() -> None:
    numbers = [one.number for one in PACK.emergency_in("TJ-SU")]
    assert numbers == ["103", "112", "101", "102"]


@pytest.mark.parametrize("stay", ["ru", "kz", "tr", "ae"])
def test_abroad_only_the_number_for_everything_is_confirmed(stay: str) -> None:
    assert [one.number for one in PACK.emergency_in(stay)] == ["112"]


@pytest.mark.parametrize("stay", ["", "elsewhere", "de"])
def test_who_has_not_said_where_is_shown_only_what_is_right_everywhere(stay: str) -> None:
    (one,) = PACK.emergency_in(stay)
    assert one.number == "112"
    assert one.kind is EmergencyKind.GENERAL
    assert EmergencyKind.POLICE in one.comes


def test_numbers_without_a_common_one_leave_none_to_show() -> None:
    assert everywhere([[number("103", "medical")], [number("911", "general")]]) == ()


def test_every_number_says_who_may_come() -> None:
    for numbers in (PACK.emergency, *(there.emergency for there in PACK.destinations)):
        for one in numbers:
            assert one.comes
            assert EmergencyKind.GENERAL not in one.comes


@pytest.mark.parametrize(
    ("text", "stay"),
    [
        ("Душанбе", "TJ-DU"),
        (" khujand ", "TJ-SU"),
        ("Ленинабад", "TJ-SU"),
        ("Ghonchi", "TJ-SU"),
        ("Devashtich", "TJ-SU"),
        ("курган-тюбе", "TJ-KT"),
        ("КУРГАН ТЮБЕ", "TJ-KT"),
        ("Shuro-obod", "TJ-KT"),
        ("Хоруғ", "TJ-GB"),
        ("Tavildara", "TJ-RA"),
        ("Tojikobod", "TJ-RA"),
        ("москва", "ru"),
        ("Turkey", "tr"),
        ("Дубай", "ae"),
    ],
)
def test_a_place_is_known_by_any_of_its_names_old_ones_too(text: str, stay: str) -> None:
    assert PACK.find_stay(text) == stay


@pytest.mark.parametrize("text", ["", "  ", "…", "Atlantis", "я не знаю"])
def test_what_is_no_place_is_none(text: str) -> None:
    assert PACK.find_stay(text) is None


def test_every_stay_has_a_name_in_every_language() -> None:
    for stay in PACK.stays():
        names = PACK.stay_names(stay)
        for language in PACK.offered(ChannelKind.TELEGRAM):
            assert names[language.code]


def test_languages_without_a_channel_are_spoken_and_not_offered() -> None:
    for kind in ChannelKind:
        latin = ["tg-Latn"] if kind is ChannelKind.SMS else []
        assert [one.code for one in PACK.offered(kind)] == ["tg", "ru", "uz", "en", *latin]


def test_no_helpline_is_shown_that_nobody_lately_phoned() -> None:
    for stay in PACK.stays():
        assert PACK.lines_in(stay, TODAY) == ()


def test_a_helpline_is_shown_while_somebody_vouches_for_it() -> None:
    line = replace(PACK.lines[0], source=READ, under=Under.NONE, verified_on=TODAY)
    pack = replace(PACK, lines=(line,))
    assert pack.lines_in("TJ-DU", TODAY) == (line,)
    assert pack.lines_in("ru", TODAY) == ()
    assert pack.lines_in("TJ-DU", TODAY + timedelta(days=91)) == ()
    assert not replace(line, under=None).shown(TODAY, 90)


def test_an_agency_nobody_lately_phoned_shows_no_number() -> None:
    stale = {agency.code: agency for agency in PACK.agencies}[AgencyCode("shelter-bahor")]
    assert stale.contact
    assert stale.shown_contact(TODAY, 90) == ""
    fresh = replace(stale, verified_on=TODAY)
    assert fresh.shown_contact(TODAY, 90) == fresh.contact
    assert replace(fresh, closed=True).shown_contact(TODAY, 90) == ""
    assert replace(fresh, expires=TODAY - timedelta(days=1)).shown_contact(TODAY, 90) == ""
