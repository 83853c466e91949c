"""Who reads now: somebody or nobody, until when, and when again. A person is told only this."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from intake.country_pack import Duty
from intake.hours import DAY, Hours, Span


@dataclass(frozen=True, slots=True)
class Reading:
    """`until` is None when it does not end; `again` is None while somebody reads, or never."""

    somebody: bool
    until: datetime | None
    again: datetime | None


def reading(duty: Duty, now: datetime) -> Reading:
    return read_by(duty.read, now)


def read_by(hours: Hours, now: datetime) -> Reading:
    return Reading(
        somebody=hours.open_at(now),
        until=hours.until(now),
        again=hours.again(now),
    )


def hours_of(shifts: Iterable[tuple[int, time, time | None]], zone: str) -> Hours:
    """The hours that shifts (weekday, start, end) cover together; None: until midnight."""
    spans = sorted(
        Span(weekday * DAY + _minute(start), weekday * DAY + (DAY if end is None else _minute(end)))
        for weekday, start, end in shifts
    )
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return Hours(zone, tuple(joined))


def _minute(clock: time) -> int:
    return clock.hour * 60 + clock.minute
