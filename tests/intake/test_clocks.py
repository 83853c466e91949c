"""When a ticket is due, and who reads now."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from intake.clocks import after, due, stage
from intake.country_pack import Delay, Stage, WorkingTime
from intake.duty import hours_of, read_by, reading
from intake.tickets import Urgency
from tests.intake.tajikistan import NOON, tajikistan

PACK = tajikistan()
FRIDAY_EVENING = datetime(2026, 11, 27, 14, tzinfo=UTC)  # 19:00 in Dushanbe


def local(day: int, hour: int) -> datetime:
    """In Dushanbe, November 2026."""
    return datetime(2026, 11, day, hour, tzinfo=UTC) - timedelta(hours=5)


@pytest.mark.parametrize(
    ("urgency", "stage_", "minutes"),
    [
        (Urgency.NOW, Stage.OPENED, 5),
        (Urgency.NOW, Stage.ANSWERED, 10),
        (Urgency.NOW, Stage.AGENCY, 60),
        (Urgency.TODAY, Stage.OPENED, 30),
        (Urgency.TODAY, Stage.ANSWERED, 120),
        (Urgency.TODAY, Stage.AGENCY, 240),
        (Urgency.SOON, Stage.OPENED, 240),
    ],
)
def test_what_is_urgent_has_minutes_by_day_and_by_night(
    urgency: Urgency, stage_: Stage, minutes: int
) -> None:
    for start in (NOON, FRIDAY_EVENING):
        assert due(urgency, start, stage_, PACK) == start + timedelta(minutes=minutes)


def test_a_working_day_ends_when_the_office_closes_there() -> None:
    assert due(Urgency.SOON, NOON, Stage.ANSWERED, PACK) == local(25, 17)
    assert due(Urgency.SOON, NOON, Stage.AGENCY, PACK) == local(26, 17)


def test_a_weekend_is_no_working_day() -> None:
    assert due(Urgency.ROUTINE, FRIDAY_EVENING, Stage.OPENED, PACK) == local(30, 17)
    assert due(Urgency.ROUTINE, FRIDAY_EVENING, Stage.ANSWERED, PACK) == datetime(
        2026, 12, 2, 12, tzinfo=UTC
    )


def test_the_day_is_that_of_the_office_and_not_of_greenwich() -> None:
    night = datetime(2026, 11, 23, 20, tzinfo=UTC)  # Tuesday 01:00 in Dushanbe
    assert due(Urgency.ROUTINE, night, Stage.OPENED, PACK) == local(25, 17)


def test_a_holiday_is_no_working_day() -> None:
    working = WorkingTime(
        "Asia/Dushanbe", frozenset(range(5)), time(17), frozenset({date(2026, 11, 25)})
    )
    assert after(Delay(working_days=1), NOON, working) == local(26, 17)


@pytest.mark.parametrize("stage_", Stage)
@pytest.mark.parametrize("start", [NOON, FRIDAY_EVENING])
def test_what_is_more_urgent_is_never_due_later(stage_: Stage, start: datetime) -> None:
    times = [due(urgency, start, stage_, PACK) for urgency in Urgency]
    assert times == sorted(times)


@pytest.mark.parametrize("urgency", Urgency)
def test_the_clocks_of_a_ticket_run_one_after_the_other(urgency: Urgency) -> None:
    times = [due(urgency, NOON, stage_, PACK) for stage_ in Stage]
    assert times == sorted(times)


def test_the_clock_that_runs_follows_what_humans_did() -> None:
    assert stage(None, None) is Stage.OPENED
    assert stage(NOON, None) is Stage.ANSWERED
    assert stage(NOON, NOON) is Stage.AGENCY


def test_by_day_somebody_reads_until_the_evening() -> None:
    now = reading(PACK.duty, NOON)
    assert now.somebody
    assert now.until == local(24, 22)
    assert now.again is None


def test_at_night_nobody_reads_until_the_morning() -> None:
    now = reading(PACK.duty, local(24, 23))
    assert not now.somebody
    assert now.until is None
    assert now.again == local(25, 8)


def test_the_shifts_of_the_panel_make_the_same_hours() -> None:
    hours = hours_of(
        [(1, time(8), time(14)), (1, time(14), time(22)), (1, time(20), None)], "Asia/Dushanbe"
    )
    now = read_by(hours, NOON)
    assert now.somebody
    assert now.until == local(25, 0)
