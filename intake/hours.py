"""Hours of a week in one place's own time: when a door is open, until when, and when again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
WEEK = 7 * DAY
DAY_AND_NIGHT = "day and night"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Minutes of the week from Monday 00:00; `end` is not part of it and may pass Sunday night."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hours:
    """A weekly table. Spans are in order and do not overlap; the zone is an IANA name."""

    zone: str
    spans: tuple[Span, ...]

    @property
    def day_and_night(self) -> bool:
        return sum(span.end - span.start for span in self.spans) >= WEEK

    def open_at(self, now: datetime) -> bool:
        minute = minute_of_week(now, self.zone)
        return any(_holds(span, minute) for span in self.spans)

    def until(self, now: datetime) -> datetime | None:
        """When the door closes next; None when it is closed or never closes."""
        if self.day_and_night or not self.open_at(now):
            return None
        for moment in self._edges(now):
            if not self.open_at(moment):
                return moment
        return None

    def again(self, now: datetime) -> datetime | None:
        """When the door opens next; None when it is open or never opens."""
        if self.open_at(now):
            return None
        for moment in self._edges(now):
            if self.open_at(moment):
                return moment
        return None

    def _edges(self, now: datetime) -> Iterator[datetime]:
        """Every start and end of the coming week, in order, as aware UTC.

        Wall-clock minutes are put on real days, so that a change to summer time moves the door
        with the town's clocks.
        """
        here = now.astimezone(ZoneInfo(self.zone))
        monday = here.date() - timedelta(days=here.weekday())
        minutes = sorted({edge for span in self.spans for edge in (span.start, span.end)})
        for week in (-1, 0, 1, 2):
            for minute in minutes:
                day = monday + timedelta(days=7 * week + minute // DAY)
                clock = time(minute % DAY // 60, minute % 60)
                moment = datetime.combine(day, clock, ZoneInfo(self.zone)).astimezone(UTC)
                if moment > now:
                    yield moment


def minute_of_week(now: datetime, zone: str) -> int:
    here = now.astimezone(ZoneInfo(zone))
    return here.weekday() * DAY + here.hour * 60 + here.minute


def parse_hours(text: str, zone: str) -> Hours:
    """`day and night`, or `mon-fri 08:00-17:00; sat 22:00-06:00`. Raises ValueError, saying what.

    A span that ends before it starts goes on into the next day; 24:00 is the end of a day.
    """
    ZoneInfo(zone)  # an unknown zone raises here, where the pack is read, and not at night
    if text.strip().casefold() == DAY_AND_NIGHT:
        return Hours(zone, (Span(0, WEEK),))
    spans: list[Span] = []
    for part in text.split(";"):
        days, _, clock = part.strip().partition(" ")
        first, _, last = clock.strip().partition("-")
        start, end = _minute(first), _minute(last)
        length = end - start if end > start else end - start + DAY
        spans += [Span(day * DAY + start, day * DAY + start + length) for day in parse_days(days)]
    spans.sort()
    for earlier, later in zip(spans, [*spans[1:], _next_week(spans[0])], strict=True):
        if later.start < earlier.end:
            raise ValueError(f"the hours {text!r} overlap")
    return Hours(zone, tuple(spans))


def parse_days(text: str) -> tuple[int, ...]:
    """`mon`, `mon-fri`, `sat,sun` as weekdays, Monday 0."""
    days: list[int] = []
    for part in text.casefold().split(","):
        first, _, last = part.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise ValueError(f"{part!r} is not a day: mon tue wed thu fri sat sun")
        start, end = DAYS.index(first), DAYS.index(last or first)
        days += [(start + step) % 7 for step in range((end - start) % 7 + 1)]
    return tuple(days)


def _minute(text: str) -> int:
    hour, colon, minute = text.strip().partition(":")
    if not (colon and hour.isdecimal() and minute.isdecimal() and len(minute) == 2):  # noqa: PLR2004
        raise ValueError(f"{text.strip()!r} is not a time such as 08:30")
    total = int(hour) * 60 + int(minute)
    if total > DAY or int(minute) > 59:  # noqa: PLR2004
        raise ValueError(f"{text.strip()!r} is not a time such as 08:30")
    return total


def _holds(span: Span, minute: int) -> bool:
    return span.start <= minute < span.end or span.start <= minute + WEEK < span.end


def _next_week(span: Span) -> Span:
    return Span(span.start + WEEK, span.end + WEEK)
