"""Taking away what stands on a phone, as far as Telegram lets a bot do it: 48 hours, both sides."""

from collections.abc import Collection
from typing import Final

import structlog

from bot.channels.telegram import Telegram
from intake.ids import ConversationId
from intake_store.store import Store

LOG = structlog.get_logger()
TRIES: Final = 3


class Hiding:
    def __init__(self, store: Store, telegram: Telegram | None) -> None:
        self._store, self._telegram = store, telegram

    async def hide(self, conversations: Collection[ConversationId]) -> None:
        """After the commit of the turn that asked for it."""
        if self._telegram is None:
            return
        for conversation in conversations:
            async with self._store.reading() as uow:
                routes = await uow.conversations.routes([conversation])
                traces = await uow.traces.list(conversation)
            route = routes.get(conversation)
            if route is None or route.address is None or route.own != self._telegram.own:
                continue
            ids = [trace.message_id for trace in traces]
            for _ in range(TRIES):
                if ids and await self._telegram.delete(route.address, ids) is not None:
                    continue
                await self._store.carry_out(lambda uow, c=conversation: uow.traces.forget([c]))  # type: ignore[misc]
                break
            else:
                LOG.warning("not-hidden", messages=len(ids))
