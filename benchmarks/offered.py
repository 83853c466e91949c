"""An open loop: inputs come so many a second, whatever the program does."""

import asyncio
from collections import deque
from collections.abc import Callable
from time import perf_counter


class Offered:
    """At each due time somebody writes: whoever was answered last, or a new contact.

    So contacts come to their end, and all questions of an intake are asked about as often. What is
    measured begins at the due time, so that a load that falls behind hides no waiting.
    """

    def __init__(self, per_second: float, come: Callable[[], None]) -> None:
        self._apart = 1 / per_second
        self._come = come
        self._waiting: list[asyncio.Future[float]] = []
        self._owed: deque[float] = deque()

    async def gate(self) -> float:
        """Wait until it is one's turn to write; when that was."""
        if self._owed:
            return self._owed.popleft()
        turn: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        return await turn

    async def offer(self) -> None:
        """Until it is cancelled."""
        due = perf_counter()
        while True:
            due += self._apart
            await asyncio.sleep(due - perf_counter())  # at once where it is late
            if self._waiting:
                self._waiting.pop().set_result(due)
            else:
                self._owed.append(due)
                self._come()
