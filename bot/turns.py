"""The shell around the core: inputs are taken from the inbox, their answers left in the outbox.

What waits when a worker wakes is one transaction. A batch that fails is redone one input at a
time; one that fails three times is parked, the person is told that a human will look, and the
hotline gets a ticket.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import structlog

from bot.boarding import Boarding
from bot.house import RELEASE, House
from bot.moving import move
from bot.pace import Flood
from bot.pinned import KeyNotPinned
from bot.poison import Parking
from bot.reaching import reach
from bot.spares import Code, Spares
from bot.writing import Writing
from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake_store.conversations import Overtaken
from intake_store.engines import is_the_databases
from intake_store.inbox_table import Batch, Homeless, Inbound, Unreadable
from intake_store.outbox_table import State
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 50  # conversations in a batch
TRIES: Final = 3
UNREADABLE: Final = "unreadable"
Row = Inbound | Unreadable | Homeless


@dataclass(slots=True)
class _Attempt:
    """What one unit came to; begun anew when the unit is."""

    rows: int = 0
    first: Row | None = None  # the only one of a single attempt
    writing: Writing | None = None
    codes: tuple[Code, ...] = ()  # given out beside the turns', by parking
    received: tuple[datetime, ...] = ()  # when the inputs were that had their turn


class Turns:
    def __init__(
        self,
        store: Store,
        house: House,
        spares: Spares,
        flood: Flood,
        turned: Callable[[Sequence[datetime]], Awaitable[None]],
        *,
        boarding: Boarding | None = None,
    ) -> None:
        self._store, self._house, self._spares, self._flood = store, house, spares, flood
        self._turned = turned
        self._boarding = boarding or Boarding()
        self._parking = Parking(house, spares)
        self._singly = 0  # so many inputs are still to be taken one by one
        self._wary = False  # each try is committed beforehand: one of them may have killed us
        self.taken = 0  # inputs answered since the start, for /health

    async def be_wary(self) -> None:
        """After an unclean stop: what may have been under way is taken one by one, each try
        counted before. That is no more than a batch; behind a long queue all of it, one by one,
        people would wait for minutes, and if it was further back we end here again, nearer to it.
        """
        async with self._store.reading() as uow:
            self._singly = min((await uow.inbox.health()).waiting, MOST)
        self._wary = self._singly > 0

    async def take(self) -> int:
        """Move what waits, at most one batch; how many inputs that were. 0: nothing waits."""
        await self._spares.one_ready()
        if self._singly:
            return await self._one()
        attempt = _Attempt()
        try:
            return await self._carry_out(MOST, attempt)
        except Exception as failure:
            if _is_passing(failure) or not attempt.rows:
                raise
            LOG.warning("batch-failed", failure=type(failure).__name__, inputs=attempt.rows)
            self._singly = attempt.rows
            return attempt.rows

    async def give_up(self, inbound: Inbound, failure: str) -> None:
        """For who found elsewhere that nothing can be done with an input."""
        await self._give_up(inbound, failure, {})

    async def _one(self) -> int:
        """One input by itself; only its own exception counts towards its three tries."""
        if self._wary:
            await self._count_before()
        attempt = _Attempt()
        try:
            taken = await self._carry_out(1, attempt)
        except Exception as failure:
            if _is_passing(failure) or attempt.first is None:
                raise
            await self._strike(attempt.first, type(failure).__name__)
            taken = 1
        self._singly = max(self._singly - 1, 0) if taken else 0
        self._wary = self._wary and self._singly > 0
        return taken

    async def _carry_out(self, most: int, attempt: _Attempt) -> int:
        """A unit of work, and what follows from its commit."""

        async def work(uow: UnitOfWork) -> None:
            attempt.rows, attempt.first, attempt.writing, attempt.codes = 0, None, None, ()
            attempt.received = ()
            batch = await uow.inbox.take(most, release=RELEASE)
            if not batch:
                return
            rows = _rows_of(batch, most)
            attempt.rows, attempt.first = len(rows), rows[0]
            for row in rows:
                if isinstance(row, Homeless):
                    await reach(uow, [row], self._house)
                elif isinstance(row, Unreadable):
                    codes = await self._park(uow, row, UNREADABLE, batch.addresses)
                    attempt.codes += codes
            if isinstance(rows[0], Inbound):
                one = _first_of(batch) if most == 1 else batch
                attempt.received = tuple(row.received_at for row in _inbounds_of(one))
                attempt.writing = await move(uow, one, self._house, self._spares, self._flood)
                await self._boarding.board(uow, _answered(one, attempt.writing))

        committed = False
        try:
            await self._store.carry_out(work)
            committed = True
        finally:  # also when it failed: whether a commit went through is not always known
            self._boarding.leave(committed=committed)
            if attempt.writing is not None:
                self._spares.used(attempt.writing.codes)
            self._spares.used(attempt.codes)
        if attempt.writing is not None:  # where the codes ran out, not all were taken
            attempt.rows = len(attempt.writing.done) + len(attempt.writing.checking)
        self.taken += attempt.rows
        if attempt.rows:
            await self._turned(attempt.received[: attempt.rows])
        return attempt.rows

    async def _count_before(self) -> None:
        """A try is counted before it is made: a poison that kills the process is counted too."""
        async with self._store.writing() as uow:
            batch = await uow.inbox.take(1, release=RELEASE)
            inbound = next((all_[0] for all_ in batch.inbounds.values()), None)
            if inbound is None:
                return
            tries = (await uow.inbox.strike([inbound.id]))[inbound.id]
        if tries > TRIES:
            await self._give_up(inbound, "ended-the-process", batch.addresses)

    async def _strike(self, row: Row, failure: str) -> None:
        if self._wary and isinstance(row, Inbound):
            tries = row.tries  # this one was counted before it was made
        else:
            async with self._store.writing() as uow:
                tries = (await uow.inbox.strike([row.id])).get(row.id, TRIES)
        LOG.error("input-failed", input=row.id, failure=failure, tries=tries)
        if tries >= TRIES:
            await self._give_up(row, failure, {})

    async def _give_up(
        self, row: Row, failure: str, addresses: Mapping[ConversationId, str]
    ) -> None:
        """Whatever happens, it is out of the way of what came after it."""
        codes: tuple[Code, ...] = ()

        async def work(uow: UnitOfWork) -> None:
            nonlocal codes
            if isinstance(row, Homeless):
                await uow.inbox.park([row.id], failure)
            else:
                codes = await self._park(uow, row, failure, addresses)

        try:
            await self._store.carry_out(work)
        except Exception as worse:
            if _is_passing(worse):
                raise
            LOG.exception("parking-failed", input=row.id, failure=type(worse).__name__)
            async with self._store.writing() as uow:
                await uow.inbox.park([row.id], failure)
        finally:
            self._spares.used(codes)

    async def _park(
        self,
        uow: UnitOfWork,
        row: Inbound | Unreadable,
        failure: str,
        addresses: Mapping[ConversationId, str],
    ) -> tuple[Code, ...]:
        LOG.error("input-parked", input=row.id, failure=failure)
        return await self._parking.park(uow, row, failure, addresses=addresses)


def _is_passing(failure: BaseException) -> bool:
    """The world's fault or another worker's, not the input's."""
    return isinstance(failure, Overtaken | KeyNotPinned) or is_the_databases(failure)


def _rows_of(batch: Batch, most: int) -> Sequence[Row]:
    """Of one kind: what belongs to no conversation, or cannot be read, first and apart."""
    inbounds = _inbounds_of(batch)
    return (batch.homeless or batch.unreadable or inbounds)[: 1 if most == 1 else None]


def _inbounds_of(batch: Batch) -> tuple[Inbound, ...]:
    return tuple(one for all_ in batch.inbounds.values() for one in all_)


def _answered(batch: Batch, writing: Writing) -> Collection[ChannelKind]:
    """The channels on which something is due."""
    due = {one.conversation for one in writing.messages if one and one.state is State.DUE}
    return {one.channel for id_, one in batch.conversations.items() if id_ in due}


def _first_of(batch: Batch) -> Batch:
    id_, inbounds = next(iter(batch.inbounds.items()))
    return Batch({id_: batch.conversations[id_]}, {id_: inbounds[:1]}, batch.addresses)
