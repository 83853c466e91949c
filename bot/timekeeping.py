"""The clock of this machine, watched: when it is set anew, what is planned is set right."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

import structlog

from intake_store.store import Store

LOG = structlog.get_logger()
JUMP: Final = timedelta(seconds=5)  # no clock that is only steered moves so far between two looks


class Timekeeping:
    """`monotonic` never jumps: what the other clock does beside it was done to it by somebody."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], monotonic: Callable[[], float]
    ) -> None:
        self._store, self._clock, self._monotonic = store, clock, monotonic
        self._seen = (clock(), monotonic())
        self._began = monotonic()
        self.jumped_at: datetime | None = None  # by the new time
        self.leads = False  # one process sets right what is planned, of however many there are

    @property
    def runs_for(self) -> timedelta:
        """By no clock that anybody sets."""
        return timedelta(seconds=self._monotonic() - self._began)

    async def look(self) -> None:
        """Set forward: what was planned comes early, which is safe. Set back: it comes no later."""
        now, passed = self._clock(), self._monotonic()
        before, then = self._seen
        moved = now - before - timedelta(seconds=passed - then)
        if abs(moved) > JUMP:
            LOG.warning("clock-jumped", seconds=int(moved.total_seconds()))
            if moved < timedelta() and self.leads:
                await self._store.carry_out(lambda uow: uow.standstill.set_back(-moved, now))
            self.jumped_at = now
        self._seen = (now, passed)
