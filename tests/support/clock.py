"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)  # a Monday, 14:00 in Dushanbe


class StoppedClock:
    """Hand `clock.now` to whatever asks for the time."""

    def __init__(self, start: datetime = START) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> datetime:
        """Let time pass; it never runs back."""
        if by < timedelta():
            raise ValueError("time does not run back")
        self._now += by
        return self._now

    def set(self, to: datetime) -> datetime:
        return self.advance(to - self._now)
