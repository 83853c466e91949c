"""Taking away what stands on a phone, as far as Telegram lets a bot do it: 48 hours, both sides.

A turn marks what is to go; it goes after the commit, and whatever is left goes the next time. Where
somebody chose a time after which all goes by itself, nothing need be marked.
"""

from itertools import groupby
from typing import Final

import structlog

from bot.channels import Clock
from bot.channels.telegram import Telegram
from intake.ids import ConversationId
from intake_store.store import Store
from intake_store.traces import Trace

LOG = structlog.get_logger()
MOST: Final = 500  # messages at once


class Hiding:
    def __init__(self, store: Store, telegram: Telegram | None, clock: Clock) -> None:
        self._store, self._telegram, self._clock = store, telegram, clock
        self._pause = 0.0  # seconds that Telegram asked for

    async def hide(self) -> float:
        """What is marked; seconds until the next look, 0 when more may be waiting."""
        async with self._store.reading() as uow:
            going = await uow.traces.going(MOST, self._clock())
            ids = {trace.conversation for trace in going}
            routes = await uow.conversations.routes(ids) if going else {}
        self._pause, left = 0.0, 0
        for id_, traces in _by_conversation(going).items():
            route = routes.get(id_)
            address = None if route is None else route.address
            if self._telegram is None or route is None or route.own != self._telegram.own:
                address = None  # nobody of us can take it away
            if address is not None and not await self._is_gone(address, traces):
                left += len(traces)
                continue
            gone = [trace.id for trace in traces if trace.id is not None]
            await self._store.carry_out(lambda uow, gone=gone: uow.traces.gone(gone))  # type: ignore[misc]
        if left:
            LOG.warning("not-hidden", messages=left)
        return max(self._pause, 1.0)

    async def _is_gone(self, address: str, traces: list[Trace]) -> bool:
        """False: it could not be tried, or nobody knows; it is tried again."""
        if self._telegram is None:
            return True
        unsent = await self._telegram.delete(address, [trace.message_id for trace in traces])
        if unsent is None or unsent.failure is not None:
            return True  # gone, or it never will be: blocked, too old, not there
        self._pause = max(self._pause, unsent.retry_after or 5.0)
        return False


def _by_conversation(traces: tuple[Trace, ...]) -> dict[ConversationId, list[Trace]]:
    in_order = sorted(traces, key=lambda trace: trace.conversation)
    return {
        id_: list(theirs) for id_, theirs in groupby(in_order, key=lambda trace: trace.conversation)
    }
