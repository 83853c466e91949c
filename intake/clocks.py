"""When a ticket is due: a pack's clocks on a real calendar, working days and zone included."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from intake.country_pack import CountryPack, Delay, Stage, WorkingTime
from intake.tickets import Urgency


def due(urgency: Urgency, opened_at: datetime, stage: Stage, pack: CountryPack) -> datetime:
    """Aware UTC. `opened_at` is when the clock starts: the ticket's opening, or its new urgency."""
    return after(pack.clocks[urgency].delay(stage), opened_at, pack.working)


def after(delay: Delay, start: datetime, working: WorkingTime) -> datetime:
    """A span, or the close of the n-th working day after the day of `start` where the office is."""
    if not delay.working_days:
        return start + delay.span
    zone = ZoneInfo(working.zone)
    day = start.astimezone(zone).date()
    left = delay.working_days
    while left:
        day += timedelta(days=1)
        left -= _works(day, working)
    return datetime.combine(day, working.closes, zone).astimezone(UTC)


def stage(first_opened_at: datetime | None, answered_at: datetime | None) -> Stage:
    """The clock that runs for a ticket that stands like this."""
    if answered_at is not None:
        return Stage.AGENCY
    return Stage.OPENED if first_opened_at is None else Stage.ANSWERED


def _works(day: date, working: WorkingTime) -> bool:
    return day.weekday() in working.weekdays and day not in working.holidays
