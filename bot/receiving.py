"""What all doors bring, kept together: whatever comes during one commit is in the next."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

from intake_store.arrivals import Arrived

_MOST: Final = 100  # deliveries in a commit


@dataclass(frozen=True, slots=True)
class _Delivery:
    """What one door brought at once, and how it hears of it."""

    arrivals: tuple[Arrived, ...]
    kept: asyncio.Future[None]

    def end(self, failure: Exception | None) -> None:
        if self.kept.done():
            return  # whoever brought it has gone; it is kept all the same
        if failure is None:
            self.kept.set_result(None)
        else:
            self.kept.set_exception(failure)


class Receiving:
    """`keep` commits arrivals, each of them once, or raises."""

    def __init__(self, keep: Callable[[Sequence[Arrived]], Awaitable[object]]) -> None:
        self._keep = keep
        self._waiting: list[_Delivery] = []
        self._keeping: asyncio.Task[None] | None = None

    async def receive(self, arrivals: Sequence[Arrived]) -> None:
        """Returns when they are committed. Raises what `keep` raises for them."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Delivery(tuple(arrivals), kept))
        if self._keeping is None:
            self._keeping = asyncio.create_task(self._keep_all())
        await kept

    async def _keep_all(self) -> None:
        while self._waiting:
            together, self._waiting = self._waiting[:_MOST], self._waiting[_MOST:]
            if len(together) > 1 and await self._failure(together) is None:
                continue
            for one in together:  # alone, or the batch failed: perhaps for one of them only
                one.end(await self._failure([one]))
        self._keeping = None

    async def _failure(self, together: Sequence[_Delivery]) -> Exception | None:
        try:
            await self._keep([arrived for one in together for arrived in one.arrivals])
        except Exception as failure:  # noqa: BLE001 - whatever it is, who brought it must hear it
            return failure
        for one in together:
            one.end(None)
        return None
