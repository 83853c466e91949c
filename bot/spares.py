"""Things drawn beforehand, so that a turn has them at hand: ids, references, codes with their hash.

A code's hash is slow on purpose. It is made in a thread, in the quiet hours: a crowd that comes at
once finds enough of them, and its answers need not share the core with the next ones.
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
_STOCK: Final = 2048  # a minute of a core to draw, and enough for a crowd that comes at once
_QUIET: Final = 2.0  # seconds in which no code was given out: nobody is in the way of drawing
_LOW: Final = 256  # fewer than these, and drawing no longer waits for quiet
_FEW: Final = 16  # fewer than these, and it is as urgent as anything


@dataclass(frozen=True, slots=True)
class Code:
    """With the case that it will open, and the reference of that case's ticket."""

    digits: str
    hash: bytes
    case: CaseId
    ref: TicketRef


class Spares:
    """A stock of codes whose hashes are ready. In memory only: a code is nobody's until given."""

    def __init__(self, salt: bytes, prefix: str, stock: int = _STOCK) -> None:
        self._salt, self._prefix, self._stock = salt, prefix, stock
        self._codes: deque[Code] = deque()
        self._wanted = asyncio.Event()
        self._wanted.set()
        self._there = asyncio.Condition()
        self._given_at = -_QUIET  # by the loop's clock; at the start it is quiet

    @property
    def ready(self) -> int:
        return len(self._codes)

    async def keep_stocked(self) -> None:
        """Until cancelled."""
        patient = ThreadPoolExecutor(1, "codes", initializer=_give_way)
        try:
            while True:
                await self._wanted.wait()
                if self.ready >= _LOW and (busy := self._busy()) > 0:
                    await asyncio.sleep(busy)
                    continue
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
            case=code.case,
            ref=code.ref,
            code=code.digits,
            ours=conversation.int % WORDS_OF_OURS,
        )

    def peek(self, place: int) -> Code:
        """The code at a place of the stock. It is used up only when it was given to somebody."""
        return self._codes[place]

    def used(self, codes: Collection[Code]) -> None:
        """Given to somebody, or perhaps: never to anybody else."""
        gone, passed = set(codes), []
        while gone and self._codes:  # they stand near the front, where they were looked at
            if (code := self._codes.popleft()) in gone:
                gone.discard(code)
            else:
                passed.append(code)
        self._codes.extendleft(reversed(passed))
        if codes:
            self._given_at = asyncio.get_running_loop().time()
        if self.ready < self._stock:
            self._wanted.set()

    def _busy(self) -> float:
        """Seconds until it may be quiet."""
        return self._given_at + _QUIET - asyncio.get_running_loop().time()

    def _draw(self) -> Code:
        digits = new_code()
        hashed = opener_hash(digits, self._salt, CODE_SCOPE)
        return Code(digits, hashed, CaseId(uuid4()), reference(self._prefix))


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
