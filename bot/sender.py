"""The one sender of a channel: takes what is due, sends it, notes how it ended.

*Sending* is committed, then the call is made, then its outcome is kept. Never connected: again. A
time-out after the request: *perhaps sent*, never again by itself.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import structlog

from bot.channels import Certainty, Channel, Condition, Health, Sent, Unsent
from bot.flows.facts import LATE_AFTER
from bot.house import RELEASE, House
from bot.knocking import LATE, Knock, knock
from bot.metrics import Metrics
from bot.outcomes import HELD, OVER, Ended, never, outcome_of, told
from bot.pace import Pace
from bot.parcels import Parcel, Words, packed
from bot.redacting import Copying
from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.incoming import DeliveryDoubted, DeliveryFailed
from intake.outgoing import Timing
from intake_store.engines import is_the_databases
from intake_store.outbox_queries import NOT_TRIED
from intake_store.outbox_table import Due, State
from intake_store.store import Store
from intake_store.traces import Trace
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 100  # messages on their way at once
MOMENT: Final = 0.2  # seconds: then who is slow is left behind, and others go on
LONGEST_PAUSE: Final = 3600.0  # seconds that a provider may ask for
PATIENCE: Final = 2.0  # seconds that a leased message waits for its pace; longer ones are put back
STOP_SAID: Final = "stop-done"  # the one thing said after STOP
_SLOWED: Final = frozenset({"slowed", "queue-full"})


@dataclass(frozen=True, slots=True)
class Line:
    """A channel with its pace."""

    channel: Channel
    own: str  # which of our bots or numbers: what is owed by another is not ours to send
    pace: Pace
    health: Health
    copying: Copying | None = None  # where the provider's copies are to go


@dataclass(slots=True)
class _Chat:
    """One person's messages under way: how many, and of how many the call has begun."""

    messages: int
    begun: int = 0


class Sender:
    def __init__(
        self,
        store: Store,
        line: Line,
        words: Words,
        house: House,
        metrics: Metrics | None = None,
    ) -> None:
        self.store, self.line, self.words, self.house = store, line, words, house
        self.metrics = metrics or Metrics()
        self.term = ""  # the one in which this process leads
        self.sent = 0  # parcels since the start
        self._under_way: dict[asyncio.Task[list[Ended]], _Chat] = {}
        # One leases at a time, so that nobody's next message overtakes the one before; and each
        # ending is kept once, also while the process ends.
        self._leasing = asyncio.Lock()
        self._left = False  # what was due has been begun with the turns that said it

    async def send(self) -> int:
        """Note what has ended, begin what is due. How many messages are on their way; 0: rest."""
        if not self._left or any(task.done() for task in self._under_way):
            async with self._leasing:
                self._begin(await self._turn_over())
        self._left = False
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=MOMENT)
        return sum(chat.messages for chat in self._under_way.values())

    async def is_free_to_lease(self) -> bool:
        """Whether nobody leases just now. Who asked does, in a unit of their own, until `leave`."""
        if self._leasing.locked():
            return False  # never waited for: it may wait for rows that the asking unit has
        return await self._leasing.acquire()

    def leave(self, leased: Sequence[Due]) -> None:
        self._leasing.release()
        self._left = bool(leased)
        self._begin(leased)

    async def finish(self, seconds: float) -> None:
        """Nothing new is begun; what is on its way may still end."""
        async with self._leasing:
            if self._under_way:
                await asyncio.wait(self._under_way, timeout=seconds)
            await self._keep_alone(self._gathered())

    async def _turn_over(self) -> tuple[Due, ...]:
        """One unit for both: how the last ones ended, and which go next."""
        ended = self._gathered()
        if not ended and self._room() <= 0:
            return ()
        try:
            leased = await self.store.carry_out(lambda uow: self._keep_and_lease(uow, ended))
        except Exception as failure:
            if not ended:
                raise
            LOG.warning("outcomes-wait", failure=type(failure).__name__)
            await self._keep_alone(ended)  # nothing is begun meanwhile
            return ()
        self._count(ended)
        return leased

    async def _keep_and_lease(self, uow: UnitOfWork, ended: Sequence[Ended]) -> tuple[Due, ...]:
        if ended:
            await self._keep(uow, ended)
        return await self.lease(uow)

    async def lease(self, uow: UnitOfWork) -> tuple[Due, ...]:
        """What may go when this unit is committed."""
        room = self._room()
        # A server that was away may have given the lead to somebody else, who began anew.
        if room <= 0 or not await uow.deployment.is_term(self.term):
            return ()
        now, channel = self.house.clock(), self.line.channel
        return await uow.outbox.lease(room, now, channel.kind, self.line.own, release=RELEASE)

    def _begin(self, leased: Sequence[Due]) -> None:
        chats: dict[ConversationId, list[Due]] = {}
        for due in leased:
            chats.setdefault(due.conversation, []).append(due)
        for all_due in chats.values():
            chat = _Chat(len(all_due))
            self._under_way[asyncio.create_task(self._chat(all_due, chat))] = chat

    def _gathered(self) -> list[Ended]:
        """What came of those that are over."""
        over = [task for task in self._under_way if task.done()]
        for task in over:
            del self._under_way[task]
        return [one for task in over for one in _result(task)]

    def _room(self) -> int:
        """How many may begin. A call that hangs is past its pace, and takes nobody's place."""
        chats = self._under_way.values()
        wait = sum(chat.messages - chat.begun for chat in chats)
        return min(MOST - sum(chat.messages for chat in chats), self.line.pace.room() - wait)

    async def _keep_alone(self, ended: Sequence[Ended]) -> None:
        if ended and not await self._is_kept(ended):
            for one in ended:  # alone: one of them is to blame, and stays *sending*
                await self._is_kept([one])

    async def _is_kept(self, ended: Sequence[Ended]) -> bool:
        """False: they cannot be, and the database is not to blame."""
        while True:
            try:
                await self.store.carry_out(lambda uow: self._keep(uow, ended))
            except Exception as failure:
                LOG.exception("outcomes-not-kept", failure=type(failure).__name__)
                if not is_the_databases(failure):
                    return False
                await asyncio.sleep(1)  # what was sent must not be forgotten: nothing goes before
            else:
                self._count(ended)
                return True

    async def _chat(self, all_due: Sequence[Due], chat: _Chat) -> list[Ended]:
        """One person's messages, in order; after one that did not go none of the others does."""
        late = tuple(due for due in all_due if self._is_late(due))
        ended = [Ended(Parcel(late, None), never(LATE))] if late else []
        for parcel in packed([due for due in all_due if due not in late], self.words.of):
            stopped = ended[-1].outcome if ended else None
            if isinstance(stopped, Unsent) and stopped.reason not in HELD | OVER:
                ended.append(Ended(parcel, never(NOT_TRIED, stopped.retry_after)))
            else:
                ended.append(Ended(parcel, await self._one(parcel, chat)))
        return ended

    async def _one(self, parcel: Parcel, chat: _Chat) -> Sent | Unsent:
        due = parcel.all_due[-1]
        if due.address is None:
            return never("no-way-back")
        if due.muted is not None and due.outgoing.message.key != STOP_SAID:
            return never("muted")
        if parcel.rendered is None:
            return never("no-words")
        pause = await self.line.pace.turn(due.address, PATIENCE)
        if pause > 0:
            return never(NOT_TRIED, pause)
        chat.begun += len(parcel.all_due)
        try:
            outcome = await self.line.channel.send(due.address, parcel.rendered, due.id)
        except Exception as failure:
            LOG.exception("sending-failed", message=due.id, failure=type(failure).__name__)
            return Unsent("broken", Certainty.PERHAPS)
        self._note(outcome)
        if isinstance(outcome, Sent):
            self.sent += 1
        elif outcome.retry_after:
            self.line.pace.halt(min(outcome.retry_after, LONGEST_PAUSE))
        return outcome

    def _note(self, outcome: Sent | Unsent) -> None:
        """What the end of a call says of the way to the provider."""
        if isinstance(outcome, Sent):
            condition = Condition.WELL
        elif outcome.failure is not None:
            return  # it is the person's address, and no fault of the line
        elif outcome.reason in _SLOWED:
            condition = Condition.SLOWED
        elif outcome.retry_after is not None:
            condition = Condition.REFUSED  # somebody has to mend a setting, or pay
        else:
            condition = Condition.UNREACHABLE
        self.line.health.turn(condition, self.house.clock())

    def _count(self, ended: Sequence[Ended]) -> None:
        now, kind = self.house.clock(), self.line.channel.kind
        for one in ended:
            for due in one.parcel.all_due:
                state = outcome_of(due, one, now).state
                self.metrics.ended(kind, state)
                if state is State.SENT:
                    self.metrics.sent((now - due.put_at).total_seconds())

    def _is_late(self, due: Due) -> bool:
        """Whoever wrote in the last minutes is looking; nobody else is sent a reply as it is."""
        if due.outgoing.timing not in {Timing.REPLY, Timing.URGENT}:
            return False
        looked = due.put_at if due.last_at is None else max(due.put_at, due.last_at)
        return self.house.clock() - looked > LATE_AFTER

    async def _keep(self, uow: UnitOfWork, ended: Sequence[Ended]) -> None:
        now = self.house.clock()
        outcomes = [outcome_of(due, one, now) for one in ended for due in one.parcel.all_due]
        hidden = await uow.traces.hidden([outcome.id for outcome in outcomes])
        await uow.outbox.outcome(outcomes)
        news, traces, knocks, taken = [], [], {}, []
        for one in ended:
            due = one.parcel.all_due[-1]
            match one.outcome:
                case Sent(provider_id) if due.channel is ChannelKind.TELEGRAM:
                    asks, going = one.parcel.asks, due.id in hidden
                    traces.append(Trace(due.conversation, provider_id, "out", now, asks, going))
                case Sent(provider_id):
                    taken.append(provider_id)
                case Unsent(failure=failure) if failure is not None:
                    news.append(told(due, DeliveryFailed(failure), now))
                case Unsent(certainty=Certainty.PERHAPS):
                    asked = max(each.outgoing.message.question for each in one.parcel.all_due)
                    news.append(told(due, DeliveryDoubted(asked), now))
                case Unsent(reason=reason) if reason == LATE:
                    zone = self.house.pack.meta.zone
                    knocks[due.conversation] = Knock(due.conversation, due.case, zone)
                case _:
                    pass
        if traces:
            await uow.traces.add(traces)
        if taken and self.line.copying is not None:
            await self.line.copying.note(uow, taken, now)
        if news:
            await uow.inbox.put(news)
        await knock(uow, knocks, now)


async def recover(store: Store, now: datetime, lock_minutes: int, term: str = "") -> None:
    """What a crash left *sending* is seen to before anything is sent, and nobody else sends."""

    async def work(uow: UnitOfWork) -> None:
        if term:
            await uow.deployment.take_term(term)
        doubted = await uow.doubts.recover(now, lock_minutes)
        if doubted:
            await uow.inbox.put([told(one, DeliveryDoubted(one.question), now) for one in doubted])

    await store.carry_out(work)


def _result(task: "asyncio.Task[list[Ended]]") -> list[Ended]:
    """Of one that broke nothing is known: its messages stay *sending*, and /health says so."""
    if failure := task.exception():
        LOG.error("chat-failed", failure=type(failure).__name__, exc_info=failure)
        return []
    return task.result()
