"""Opening hours in words: as a form reads them, and as an operator does."""

from babel.dates import get_day_names

from intake.hours import DAY, DAY_AND_NIGHT, DAYS, Hours, Span
from intake.ids import Language


def written(hours: Hours | None) -> str:
    """What `intake.hours.parse_hours` reads back as the same hours; "" when they are not known."""
    if hours is None:
        return ""
    if hours.day_and_night:
        return DAY_AND_NIGHT
    return "; ".join(f"{_days(days, DAYS)} {clock}" for clock, days in _by_clock(hours))


def spoken(hours: Hours, language: Language) -> tuple[str, ...]:
    """`Mon–Fri 08:00–17:00`, a line each; none when the door never closes."""
    if hours.day_and_night:
        return ()
    names = get_day_names("abbreviated", locale=language)
    called = tuple(names[day] for day in range(7))
    return tuple(
        f"{_days(days, called, dash='–')} {clock.replace('-', '–')}"
        for clock, days in _by_clock(hours)
    )


def _by_clock(hours: Hours) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Days that have the same hours stand together, in the order of the week."""
    found: dict[str, list[int]] = {}
    for span in hours.spans:
        found.setdefault(_clock(span), []).append(span.start // DAY)
    return tuple((clock, tuple(days)) for clock, days in found.items())


def _clock(span: Span) -> str:
    end = span.end % DAY or DAY
    return f"{_time(span.start % DAY)}-{_time(end)}"


def _time(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def _days(days: tuple[int, ...], names: tuple[str, ...], dash: str = "-") -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(
        names[run[0]] if len(run) == 1 else f"{names[run[0]]}{dash}{names[run[-1]]}" for run in runs
    )
