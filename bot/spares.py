"""Things drawn beforehand, so that a turn has them at hand: ids, references, codes with their hash.

A code's hash is slow on purpose. It is made in a thread while nobody waits for it, and gives way
to whatever else wants the core, as long as there are some.
"""

import asyncio
import os
import secrets
import sys
import threading
from collections import deque
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final
from uuid import uuid4

from bot.flows.facts import Spare
from bot.flows.reading import luhn
from intake.ids import CaseId, ConversationId, TicketRef
from intake_store.openers import CODE_SCOPE, opener_hash

_LETTERS: Final = "0123456789BCDFGHJKMNPQRSTVWXYZ"  # no vowels, no I, L, O: nothing is spelled
_DIGITS: Final = 15  # and a check digit
WORDS_OF_OURS: Final = 1 << 16  # the flow takes what it needs of it
_STOCK: Final = 256  # seconds of a core to draw, and enough for a crowd that comes at once
_FEW: Final = 16  # fewer than these, and drawing is as urgent as anything


@dataclass(frozen=True, slots=True)
class Code:
    digits: str
    hash: bytes


class Spares:
    """A small stock of codes whose hashes are ready."""

    def __init__(self, salt: bytes, prefix: str, stock: int = _STOCK) -> None:
        self._salt, self._prefix, self._stock = salt, prefix, stock
        self._codes: deque[Code] = deque()
        self._wanted = asyncio.Event()
        self._wanted.set()
        self._there = asyncio.Condition()

    @property
    def ready(self) -> int:
        return len(self._codes)

    async def keep_stocked(self) -> None:
        """Until cancelled."""
        patient = ThreadPoolExecutor(1, "codes", initializer=_give_way)
        try:
            while True:
                await self._wanted.wait()
                await self._stock_one(patient if self.ready >= _FEW else None)
        finally:
            patient.shutdown(wait=False, cancel_futures=True)

    async def _stock_one(self, drawing: ThreadPoolExecutor | None) -> None:
        code = await asyncio.get_running_loop().run_in_executor(drawing, self._draw)
        async with self._there:
            self._codes.append(code)
            self._there.notify_all()
        if self.ready >= self._stock:
            self._wanted.clear()

    async def one_ready(self) -> int:
        """Waits until there is a code; how many there are."""
        async with self._there:
            await self._there.wait_for(lambda: bool(self._codes))
        return len(self._codes)

    def spare(self, code: Code, conversation: ConversationId) -> Spare:
        """The word of ours stays the same in a conversation: it is shown first, and kept later."""
        return Spare(
            case=CaseId(uuid4()),
            ref=reference(self._prefix),
            code=code.digits,
            ours=conversation.int % WORDS_OF_OURS,
        )

    def peek(self, place: int) -> Code:
        """The code at a place of the stock. It is used up only when it was given to somebody."""
        return self._codes[place]

    def used(self, codes: Collection[Code]) -> None:
        """Given to somebody, or perhaps: never to anybody else."""
        gone = set(codes)
        self._codes = deque(code for code in self._codes if code not in gone)
        if self.ready < self._stock:
            self._wanted.set()

    def _draw(self) -> Code:
        digits = new_code()
        return Code(digits, opener_hash(digits, self._salt, CODE_SCOPE))


def _give_way() -> None:
    """Linux can let one thread run only while nobody else wants to; elsewhere it takes its share.

    A low priority would not do: each of our many short waits would end a time slice late.
    """
    if sys.platform == "linux":
        os.sched_setscheduler(threading.get_native_id(), os.SCHED_IDLE, os.sched_param(0))


def new_code() -> str:
    """Fifteen random digits and the one that makes them right."""
    digits = "".join(str(secrets.randbelow(10)) for _ in range(_DIGITS))
    return next(whole for digit in "0123456789" if luhn(whole := digits + digit))


def reference(prefix: str) -> TicketRef:
    """`TJ-7K3-9QD`: short enough to read out over a bad line."""
    drawn = "".join(secrets.choice(_LETTERS) for _ in range(6))
    return TicketRef(f"{prefix}-{drawn[:3]}-{drawn[3:]}")
