"""What time it is at Telegram, as its answers say: our own clock may have been set wrong."""

from email.utils import parsedate_to_datetime
from time import monotonic


class TheirClock:
    """Goes on by itself between two answers."""

    __slots__ = ("_at", "_date", "_said")

    def __init__(self) -> None:
        self._date = ""
        self._said = self._at = 0.0

    def hear(self, date: str) -> None:
        """The date of an answer, as HTTP writes it: parsed at most once a second."""
        if date == self._date:
            return
        try:
            self._said = parsedate_to_datetime(date).timestamp()
        except ValueError:
            return
        self._date, self._at = date, monotonic()

    def now(self) -> float | None:
        """Seconds since 1970; None before the first answer."""
        return self._said + monotonic() - self._at if self._date else None
