"""Times as an operator reads them: how long is left, and the clock of where the hotline is."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date
from markupsafe import Markup, escape

from admin.wording import Say
from intake.ids import Language

_HOUR = 60
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class Left:
    """Time until a clock runs out, in words; `over` when it has."""

    words: str
    over: bool
    day: bool = False  # `words` are a day and a clock, not a length


@dataclass(frozen=True, slots=True)
class Times:
    """Told the time once a request, so that a page agrees with itself."""

    now: datetime
    zone: ZoneInfo
    language: Language
    say: Say

    def left(self, due: datetime) -> Left:
        """`8 min`, `2 h 5`, `Wednesday 17:00`; past it `12 min over`."""
        minutes = round((due - self.now).total_seconds() / _HOUR)
        if due < self.now:
            return Left(self.say("time-over", span=self.span(self.now - due)), over=True)
        if minutes < _DAY:
            return Left(self.span(due - self.now), over=False)
        return Left(self.at(due), over=False, day=True)

    def ago(self, moment: datetime) -> str:
        """`just now`, `22 min ago`, `yesterday 17:00`."""
        passed = self.now - moment
        if passed < timedelta(minutes=1):
            return self.say("time-just-now")
        if passed < timedelta(hours=12):
            return self.say("time-ago", span=self.span(passed))
        return self.at(moment)

    def span(self, length: timedelta) -> str:
        minutes = max(int(length.total_seconds() // 60), 0)
        if minutes < _HOUR:
            return self.say("time-minutes", minutes=max(minutes, 1))
        if minutes < 2 * _DAY:
            return self.say("time-hours", hours=minutes // _HOUR, minutes=minutes % _HOUR)
        return self.say("time-days", days=minutes // _DAY)

    def clock(self, moment: datetime) -> Markup:
        """`02:30`, with the day when it is not today; the exact time in its markup."""
        return self._marked(moment, self.at(moment))

    def day(self, moment: datetime) -> Markup:
        return self._marked(moment, self.date(moment))

    def at(self, moment: datetime) -> str:
        """`02:30`, with the day when it is not today; plain words for a sentence."""
        here = moment.astimezone(self.zone)
        clock = f"{here:%H:%M}"
        days = (here.date() - self.now.astimezone(self.zone).date()).days
        if days == 0:
            return clock
        if days == -1:
            return self.say("time-yesterday", clock=clock)
        if days == 1:
            return self.say("time-tomorrow", clock=clock)
        return f"{self.date(moment)}, {clock}"

    def date(self, moment: datetime) -> str:
        """`3 Mar`, with the year when it is another; plain words for a sentence."""
        here = moment.astimezone(self.zone)
        pattern = "d MMM" if here.year == self.now.astimezone(self.zone).year else "d MMM y"
        return format_date(here.date(), pattern, locale=self.language)

    def _marked(self, moment: datetime, words: str) -> Markup:
        return Markup('<time datetime="{}">{}</time>').format(
            moment.astimezone(self.zone).isoformat(timespec="minutes"), escape(words)
        )
