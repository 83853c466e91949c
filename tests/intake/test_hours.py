"""Hours of a week: open or shut, until when, and when again."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.hours import WEEK, Hours, Span, parse_days, parse_hours

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
moments = st.integers(0, WEEK * 2).map(lambda minute: MONDAY + timedelta(minutes=minute))
tables = st.lists(st.integers(0, WEEK - 1), min_size=2, max_size=8, unique=True).map(
    lambda edges: Hours(
        "Asia/Dushanbe",
        tuple(Span(a, b) for a, b in zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False)),
    )
)


def at(day: int, clock: str) -> datetime:
    """A moment of that week in UTC, Monday 0."""
    hour, minute = map(int, clock.split(":"))
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    "text",
    [
        "mon 8-17",
        "monday 08:00-17:00",
        "mon 08:00",
        "mon 25:00-26:00",
        "mon 08:60-09:00",
        "mon-fri 08:00-17:00; wed 12:00-13:00",
        "sun 22:00-06:00; mon 05:00-08:00",
        "",
    ],
)
def test_hours_that_cannot_be_meant_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_hours(text, "UTC")


def test_a_zone_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        parse_hours("mon 08:00-17:00", "Asia/Nowhere")


def test_hours_are_those_of_the_place_and_not_of_greenwich() -> None:
    hours = parse_hours("mon-fri 08:00-17:00", "Asia/Dushanbe")
    assert not hours.open_at(at(0, "02:59"))
    assert hours.open_at(at(0, "03:00"))
    assert hours.open_at(at(0, "11:59"))
    assert not hours.open_at(at(0, "12:00"))
    assert not hours.open_at(at(5, "05:00"))


def test_a_night_goes_on_into_the_next_day_and_over_the_end_of_the_week() -> None:
    hours = parse_hours("fri 22:00-06:00; sun 20:00-02:00", "UTC")
    assert hours.open_at(at(5, "05:59"))
    assert not hours.open_at(at(5, "06:00"))
    assert hours.open_at(at(7, "01:59"))
    assert not hours.open_at(at(7, "02:00"))
    assert hours.until(at(6, "23:00")) == at(7, "02:00")


def test_until_and_again_are_said_in_utc() -> None:
    hours = parse_hours("mon-fri 08:00-17:00", "Asia/Dushanbe")
    assert hours.until(at(0, "05:00")) == at(0, "12:00")
    assert hours.again(at(0, "05:00")) is None
    assert hours.until(at(4, "13:00")) is None
    assert hours.again(at(4, "13:00")) == at(7, "03:00")


def test_two_spans_that_touch_are_one_opening() -> None:
    hours = parse_hours("mon 08:00-12:00; mon 12:00-17:00", "UTC")
    assert hours.until(at(0, "09:00")) == at(0, "17:00")


def test_day_and_night_never_closes() -> None:
    hours = parse_hours("day and night", "UTC")
    assert hours.day_and_night
    assert hours.open_at(at(3, "04:00"))
    assert hours.until(at(3, "04:00")) is None


def test_a_table_without_hours_never_opens() -> None:
    assert Hours("UTC", ()).again(MONDAY) is None


def test_summer_time_moves_the_door_with_the_clocks_of_the_town() -> None:
    hours = parse_hours("mon-sun 08:00-17:00", "Europe/Berlin")
    before = datetime(2027, 3, 27, 20, tzinfo=UTC)  # the night before the change
    assert hours.again(before) == datetime(2027, 3, 28, 6, tzinfo=UTC)


def test_days_go_over_the_end_of_the_week() -> None:
    assert parse_days("sat-mon") == (5, 6, 0)
    assert parse_days("Mon,wed") == (0, 2)


@given(tables, moments)
def test_a_door_is_open_until_it_closes_and_shut_until_it_opens(
    hours: Hours, now: datetime
) -> None:
    edge = hours.until(now) if hours.open_at(now) else hours.again(now)
    assert edge is not None
    assert edge > now
    assert hours.open_at(edge) is not hours.open_at(now)
    minute = now + timedelta(minutes=1)
    while minute < edge:
        assert hours.open_at(minute) is hours.open_at(now)
        minute += timedelta(minutes=max(1, int((edge - minute).total_seconds() // 240)))
