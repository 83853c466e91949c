"""Asking Telegram for its updates, where it cannot reach us; it keeps them until we have."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

from telegram.error import TelegramError

from bot.channels import Clock, Condition, Health, Malformed, NotKept, Receive, Sleep
from bot.channels.telegram import Telegram, condition
from bot.channels.telegram_heard import Heard
from bot.channels.telegram_keyboard import Ticks
from bot.channels.telegram_updates import arrived, read, update_number
from bot.channels.telegram_wire import Paused

_SECONDS_TO_WAIT_THERE: Final = 25.0
_FIRST_PAUSE: Final = 1.0
_LONGEST_PAUSE: Final = 30.0


class Polling:
    """One at a time for each bot: a second one gets a conflict, waits and is red."""

    def __init__(
        self,
        telegram: Telegram,
        receive: Receive,
        health: Health,
        now: Clock,
        *,
        sleep: Sleep = asyncio.sleep,
        seconds: float = _SECONDS_TO_WAIT_THERE,
    ) -> None:
        self._telegram = telegram
        self._receive = receive
        self._health = health
        self._now = now
        self._sleep = sleep
        self._seconds = seconds
        self._ticks = Ticks()
        self._offset: int | None = None  # the first update that is not in our inbox yet
        self._pause = _FIRST_PAUSE

    async def run(self) -> None:
        """Until cancelled. What is under way then is brought again next time."""
        hooked = True
        while True:
            try:
                if hooked:
                    await self._telegram.stop_webhooks()
                    hooked = False
                await self._turn()
            except TelegramError as error:
                await self._wait(
                    condition(error), error.seconds if isinstance(error, Paused) else None
                )
            except NotKept:
                await self._wait(Condition.NOT_KEPT)
            else:
                self._pause = _FIRST_PAUSE
                self._health.turn(Condition.WELL, self._now())

    async def _turn(self) -> None:
        updates = await self._telegram.updates(self._offset, self._seconds)
        heard = list(self._read(updates))
        own, there = self._telegram.own, self._telegram.clock.now()
        rows = [row for each in heard for row in arrived(each, own, self._now, there)]
        if rows:
            await self._receive(rows)
        numbers = [number for raw in updates if (number := update_number(raw)) is not None]
        if numbers:
            self._offset = max(numbers) + 1
        elif updates:
            await self._sleep(self._pause)  # nothing to get past them with: not in a tight circle
        await self._answer(heard)

    def _read(self, updates: Sequence[object]) -> Iterable[Heard]:
        for raw in updates:
            try:
                yield read(raw, self._ticks)
            except Malformed:
                self._health.unreadable += 1

    async def _answer(self, all_heard: Sequence[Heard]) -> None:
        """Of several ticks on one message only the last keyboard is drawn."""
        telegram = self._telegram
        keyboards = {
            (heard.chat, heard.pressed): heard.keyboard
            for heard in all_heard
            if heard.keyboard is not None and heard.pressed is not None
        }
        await asyncio.gather(
            *(telegram.answer(heard.query) for heard in all_heard if heard.query),
            *(telegram.show(*place, keyboard) for place, keyboard in keyboards.items()),
            *(telegram.leave(heard.leave) for heard in all_heard if heard.leave is not None),
        )

    async def _wait(self, why: Condition, seconds: float | None = None) -> None:
        self._health.turn(why, self._now())
        await self._sleep(self._pause if seconds is None else seconds)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE)
