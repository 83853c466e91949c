"""The one sender: takes what is due, puts it into words, sends it, notes how it ended.

*Sending* is committed, then the call is made, then its outcome is kept. Never connected: again. A
time-out after the request: *perhaps sent*, never again by itself.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby
from typing import Final

import structlog

from bot.channels import Certainty, Channel, Sent, Unsent
from bot.messages.catalogue import Catalogue, WordsMissing
from bot.messages.render import LONGEST, Rendered, TextTooLong, render
from bot.messages.segments import segments
from bot.pace import Pace
from bot.turns import KNOCK
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import ConversationId, CountryCode
from intake.incoming import DeliveryFailed
from intake.outgoing import Outgoing, Timing
from intake_store.inbox_table import NewInput
from intake_store.outbox_table import Due, NewMessage, Outcome, State
from intake_store.store import Store
from intake_store.traces import Trace
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
MOST: Final = 100  # messages in one lease
LATE: Final = timedelta(minutes=2)  # then a reply becomes a knock
AGAIN: Final = timedelta(seconds=5)
LONGEST_AGAIN: Final = timedelta(minutes=5)
PATIENCE: Final = 3600.0  # seconds of a pause that a provider may ask for


@dataclass(frozen=True, slots=True)
class Line:
    """A channel with its pace."""

    channel: Channel
    pace: Pace


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of one message, or of several that went out as one."""

    all_due: tuple[Due, ...]
    outcome: Sent | Unsent


class Sender:
    def __init__(
        self,
        store: Store,
        lines: Mapping[ChannelKind, Line],
        catalogue: Catalogue,
        packs: Mapping[CountryCode, CountryPack],
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._lines, self._catalogue = store, lines, catalogue
        self._packs, self._clock = packs, clock
        self.sent = 0  # since the start, for /health

    async def send(self) -> int:
        """One lease; how many messages were taken. 0: nothing is due."""
        now = self._clock()
        leased = await self._store.carry_out(lambda uow: uow.outbox.lease(MOST, now))
        if not leased:
            return 0
        chats: dict[ConversationId, list[Due]] = {}
        for due in leased:
            chats.setdefault(due.conversation, []).append(due)
        ended = await asyncio.gather(*(self._chat(all_due) for all_due in chats.values()))
        await self._keep([one for chat in ended for one in chat])
        return len(leased)

    async def _chat(self, all_due: Sequence[Due]) -> list[Ended]:
        """One person's messages, in order; after one that did not go none of the others does."""
        ended: list[Ended] = []
        for together in self._together(all_due):
            if ended and isinstance(ended[-1].outcome, Unsent):
                waits = ended[-1].outcome
                why = replace(waits, reason="not-tried", certainty=Certainty.NEVER_SENT)
                ended.append(Ended(together, replace(why, failure=None)))
                continue
            ended.append(Ended(together, await self._one(together)))
        return ended

    def _together(self, all_due: Sequence[Due]) -> list[tuple[Due, ...]]:
        """What one turn says goes out as one message, where it fits."""
        turns = groupby(all_due, key=lambda due: due.answers or -due.id)
        return [tuple(turn) for _, turn in turns]

    async def _one(  # noqa: PLR0911 - each reason not to send
        self, together: tuple[Due, ...]
    ) -> Sent | Unsent:
        due = together[-1]
        line = self._lines.get(due.channel)
        if due.address is None:
            return Unsent("no-way-back", Certainty.NEVER_SENT)
        if line is None:
            return Unsent("channel-off", Certainty.NEVER_SENT, retry_after=60)
        if due.muted is not None and not self._says_stop(together):
            return Unsent("muted", Certainty.NEVER_SENT)
        if self._late(due):
            return Unsent("late", Certainty.NEVER_SENT)
        try:
            texts = self._rendered(together)
        except (WordsMissing, TextTooLong) as failure:
            LOG.warning("no-words", message=due.id, failure=type(failure).__name__)
            return Unsent("no-words", Certainty.NEVER_SENT)
        outcome: Sent | Unsent = Unsent("not-tried", Certainty.NEVER_SENT)
        for rendered in texts:
            await line.pace.turn(due.address)
            outcome = await line.channel.send(due.address, rendered, due.id)
            if isinstance(outcome, Unsent):
                if outcome.retry_after:
                    line.pace.halt(min(outcome.retry_after, PATIENCE))
                return outcome
            self.sent += 1
        return outcome

    def _says_stop(self, together: tuple[Due, ...]) -> bool:
        return all(due.outgoing.message.key == "stop-done" for due in together)

    def _late(self, due: Due) -> bool:
        """A reply that nobody waits for any more is not sent as it is."""
        if due.outgoing.timing is not Timing.REPLY or due.outgoing.message.key == KNOCK.key:
            return False
        return self._clock() - due.put_at > LATE

    def _rendered(self, together: tuple[Due, ...]) -> list[Rendered]:
        """One text of several, or several where one does not hold them."""
        every = [self._words(due) for due in together]
        joined = "\n\n".join(one.text for one in every)
        channel = together[-1].channel
        if channel is ChannelKind.SMS:
            fits = segments(joined) <= max(2, *(one.segments for one in every), 0)
        else:
            fits = len(joined.encode("utf-16-le", "surrogatepass")) // 2 <= LONGEST[channel]
        if len(every) == 1 or not fits:
            return every
        sensitive = any(one.sensitive for one in every)
        return [replace(every[-1], text=joined, sensitive=sensitive)]

    def _words(self, due: Due) -> Rendered:
        pack = self._packs.get(due.country) or next(iter(self._packs.values()))
        offered = tuple(language.code for language in pack.offered(due.channel))
        language = due.language or offered[0]
        message = due.outgoing.message
        if due.language is None:
            message = replace(message, every_language=True)
        return render(message, language, due.channel, self._catalogue, offered)

    async def _keep(self, ended: Sequence[Ended]) -> None:
        now = self._clock()

        async def work(uow: UnitOfWork) -> None:
            await uow.outbox.outcome(
                [self._outcome(due, e, now) for e in ended for due in e.all_due]
            )
            await self._notify(uow, ended, now)

        await self._store.carry_out(work)

    def _outcome(self, due: Due, ended: Ended, now: datetime) -> Outcome:
        match ended.outcome:
            case Sent(provider_id):
                return Outcome(due.id, State.SENT, now, provider_id=provider_id)
            case Unsent(reason="late"):
                return Outcome(due.id, State.HELD, now, reason="late")
            case Unsent(reason=reason) if reason in {"no-way-back", "muted", "no-words"}:
                return Outcome(due.id, State.GIVEN_UP, now, reason=reason)
            case Unsent(reason=reason, failure=failure) if failure is not None:
                return Outcome(due.id, State.GIVEN_UP, now, reason=reason)
            case Unsent(reason=reason, certainty=Certainty.PERHAPS):
                return Outcome(due.id, State.PERHAPS, now, reason=reason)
            case Unsent(reason=reason, retry_after=seconds):
                pause = timedelta(seconds=seconds) if seconds else _later(due.tries)
                return Outcome(due.id, State.DUE, now, reason=reason, not_before=now + pause)

    async def _notify(self, uow: UnitOfWork, ended: Sequence[Ended], now: datetime) -> None:
        """A failure for good reaches the conversation as input; what went out leaves a trace."""
        failed, traces, knocks = [], [], []
        for one in ended:
            due = one.all_due[-1]
            match one.outcome:
                case Sent(provider_id) if due.channel is ChannelKind.TELEGRAM:
                    traces.append(Trace(due.conversation, provider_id, "out", now))
                case Unsent(failure=failure) if failure is not None:
                    given = DeliveryFailed(failure)
                    source, id_ = "sender", f"{due.id}/{due.tries}"
                    failed.append(NewInput(source, id_, given, now, conversation=due.conversation))
                case Unsent(reason="late"):
                    knocks.append(NewMessage(due.conversation, Outgoing(KNOCK), now, case=due.case))
                case _:
                    pass
        if traces:
            await uow.traces.add(traces)
        if failed:
            await uow.inbox.put(failed)
        if knocks:
            await uow.outbox.put(knocks)


def _later(tries: int) -> timedelta:
    return min(AGAIN * (1 << min(tries, 10)), LONGEST_AGAIN)
