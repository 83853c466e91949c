"""The one sender of a channel: takes what is due, sends it, notes how it ended.

*Sending* is committed, then the call is made, then its outcome is kept. Never connected: again. A
time-out after the request: *perhaps sent*, never again by itself.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.channels import Certainty, Channel, Condition, Health, Sent, Unsent
from bot.flows.facts import LATE_AFTER
from bot.house import RELEASE, House
from bot.knocking import LATE, Knock, knock
from bot.metrics import Metrics
from bot.pace import Pace
from bot.parcels import Parcel, Words, packed
from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.incoming import DeliveryDoubted, DeliveryFailed, Input
from intake.outgoing import Timing
from intake_store.doubts import Doubted
from intake_store.engines import is_the_databases
from intake_store.inbox_table import NewInput
from intake_store.outbox_queries import NOT_TRIED
from intake_store.outbox_table import Due, Outcome, State
from intake_store.store import Store
from intake_store.traces import Trace
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 100  # messages on their way at once
MOMENT: Final = 0.2  # seconds: then who is slow is left behind, and others go on
AGAIN: Final = timedelta(seconds=5)
LONGEST_AGAIN: Final = timedelta(minutes=5)
LONGEST_PAUSE: Final = 3600.0  # seconds that a provider may ask for
PATIENCE: Final = 2.0  # seconds that a leased message waits for its pace; longer ones are put back
STOP_SAID: Final = "stop-done"  # the one thing said after STOP
_HELD: Final = frozenset({LATE, "muted"})
_SLOWED: Final = frozenset({"slowed", "queue-full"})
_OVER: Final = frozenset({"no-way-back", "no-words"})


@dataclass(frozen=True, slots=True)
class Line:
    """A channel with its pace."""

    channel: Channel
    own: str  # which of our bots or numbers: what is owed by another is not ours to send
    pace: Pace
    health: Health


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of one parcel."""

    parcel: Parcel
    outcome: Sent | Unsent


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
        self._collecting = asyncio.Lock()

    async def send(self) -> int:
        """Begin what is due, note what has ended. How many messages are on their way; 0: rest."""
        leased = await self._lease()
        chats: dict[ConversationId, list[Due]] = {}
        for due in leased:
            chats.setdefault(due.conversation, []).append(due)
        for all_due in chats.values():
            chat = _Chat(len(all_due))
            self._under_way[asyncio.create_task(self._chat(all_due, chat))] = chat
        await self._collect(MOMENT)
        return len(leased) + sum(chat.messages for chat in self._under_way.values())

    async def finish(self, seconds: float) -> None:
        """Nothing new is begun; what is on its way may still end."""
        await self._collect(seconds)

    async def _lease(self) -> tuple[Due, ...]:
        chats = self._under_way.values()
        # A call that hangs is past its pace, and takes nobody's place in it.
        wait = sum(chat.messages - chat.begun for chat in chats)
        n = min(MOST - sum(chat.messages for chat in chats), self.line.pace.room() - wait)
        if n <= 0:
            return ()
        now, kind, own = self.house.clock(), self.line.channel.kind, self.line.own

        async def work(uow: UnitOfWork) -> tuple[Due, ...]:
            # A server that was away may have given the lead to somebody else, who began anew.
            if not await uow.deployment.is_term(self.term):
                return ()
            return await uow.outbox.lease(n, now, kind, own, release=RELEASE)

        return await self.store.carry_out(work)

    async def _collect(self, seconds: float) -> None:
        async with self._collecting:  # each ending is kept once, also while the process ends
            await self._collect_those(seconds)

    async def _collect_those(self, seconds: float) -> None:
        if not self._under_way:
            return
        done, _ = await asyncio.wait(self._under_way, timeout=seconds)
        ended = [one for task in done for one in _result(task)]
        if ended and not await self._is_kept(ended):
            for one in ended:  # alone: one of them is to blame, and stays *sending*
                await self._is_kept([one])
        for task in done:
            del self._under_way[task]

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
        ended = [Ended(Parcel(late, None), _never(LATE))] if late else []
        for parcel in packed([due for due in all_due if due not in late], self.words.of):
            stopped = ended[-1].outcome if ended else None
            if isinstance(stopped, Unsent) and stopped.reason not in _HELD | _OVER:
                ended.append(Ended(parcel, _never(NOT_TRIED, stopped.retry_after)))
            else:
                ended.append(Ended(parcel, await self._one(parcel, chat)))
        return ended

    async def _one(self, parcel: Parcel, chat: _Chat) -> Sent | Unsent:
        due = parcel.all_due[-1]
        if due.address is None:
            return _never("no-way-back")
        if due.muted is not None and due.outgoing.message.key != STOP_SAID:
            return _never("muted")
        if parcel.rendered is None:
            return _never("no-words")
        pause = await self.line.pace.turn(due.address, PATIENCE)
        if pause > 0:
            return _never(NOT_TRIED, pause)
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
                state = _outcome(due, one, now).state
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
        outcomes = [_outcome(due, one, now) for one in ended for due in one.parcel.all_due]
        hidden = await uow.traces.hidden([outcome.id for outcome in outcomes])
        await uow.outbox.outcome(outcomes)
        told, traces, knocks = [], [], {}
        for one in ended:
            due = one.parcel.all_due[-1]
            match one.outcome:
                case Sent(provider_id) if due.channel is ChannelKind.TELEGRAM:
                    asks, going = one.parcel.asks, due.id in hidden
                    traces.append(Trace(due.conversation, provider_id, "out", now, asks, going))
                case Unsent(failure=failure) if failure is not None:
                    told.append(_told(due, DeliveryFailed(failure), now))
                case Unsent(certainty=Certainty.PERHAPS):
                    asked = max(each.outgoing.message.question for each in one.parcel.all_due)
                    told.append(_told(due, DeliveryDoubted(asked), now))
                case Unsent(reason=reason) if reason == LATE:
                    zone = self.house.pack.meta.zone
                    knocks[due.conversation] = Knock(due.conversation, due.case, zone)
                case _:
                    pass
        if traces:
            await uow.traces.add(traces)
        if told:
            await uow.inbox.put(told)
        await knock(uow, knocks, now)


async def recover(store: Store, now: datetime, lock_minutes: int, term: str = "") -> None:
    """What a crash left *sending* is seen to before anything is sent, and nobody else sends."""

    async def work(uow: UnitOfWork) -> None:
        if term:
            await uow.deployment.take_term(term)
        doubted = await uow.doubts.recover(now, lock_minutes)
        if doubted:
            await uow.inbox.put([_told(one, DeliveryDoubted(one.question), now) for one in doubted])

    await store.carry_out(work)


def _result(task: "asyncio.Task[list[Ended]]") -> list[Ended]:
    """Of one that broke nothing is known: its messages stay *sending*, and /health says so."""
    if failure := task.exception():
        LOG.error("chat-failed", failure=type(failure).__name__, exc_info=failure)
        return []
    return task.result()


def _told(of: Due | Doubted, given: Input, now: datetime) -> NewInput:
    """The conversation itself learns how it ended."""
    return NewInput(
        source="sender",
        external_id=f"{of.id}/{of.tries}",
        given=given,
        received_at=now,
        conversation=of.conversation,
    )


def _never(reason: str, retry_after: float | None = None) -> Unsent:
    return Unsent(reason, Certainty.NEVER_SENT, retry_after)


def _outcome(due: Due, ended: Ended, now: datetime) -> Outcome:
    match ended.outcome:
        case Sent(provider_id):
            return Outcome(due.id, State.SENT, now, provider_id=provider_id)
        case Unsent(reason=reason) if reason in _HELD:
            return Outcome(due.id, State.HELD, now, reason=reason)
        case Unsent(reason=reason, failure=failure) if failure is not None or reason in _OVER:
            return Outcome(due.id, State.GIVEN_UP, now, reason=reason)
        case Unsent(reason=reason, certainty=Certainty.PERHAPS):
            return Outcome(due.id, State.PERHAPS, now, reason=reason)
        case Unsent(reason=reason, retry_after=seconds):
            pause = timedelta(seconds=seconds) if seconds else _later(due.tries)
            return Outcome(due.id, State.DUE, now, reason=reason, not_before=now + pause)


def _later(tries: int) -> timedelta:
    return min(AGAIN * (1 << min(tries, 10)), LONGEST_AGAIN)
