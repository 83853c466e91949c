"""Slow checks: codes and words are hashed by a thread, outside any transaction.

The row stays *checking* meanwhile, and its outcome takes its place in the queue. Wrong ones take as
long as right ones, and whoever guesses is slowed, and nobody else.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from uuid import UUID

import structlog

from bot.flows.forced import ASKING
from bot.flows.reading import code_in
from intake.conversation import Conversation
from intake.ids import CaseId, ConversationId
from intake.incoming import Said, SecretChecked, SecretOutcome
from intake.tickets import Status, Subject, Ticket, WaitsFor
from intake_store.engines import is_the_databases
from intake_store.inbox_table import Inbound
from intake_store.openers import CODE_SCOPE, OpenerKind, opener_hash
from intake_store.store import Store
from intake_store.unit import UnitOfWork

LOG = structlog.get_logger()
FREE: Final = 3  # tries of one address before each takes longer
FORGOTTEN: Final = timedelta(minutes=30)
LONGEST: Final = timedelta(seconds=20)
MOST_COUNTED: Final = 20
REMEMBERED: Final = 10_000  # addresses
_NOBODY: Final = CaseId(UUID(int=0))


@dataclass(frozen=True, slots=True)
class Asked:
    inbound: Inbound
    conversation: Conversation
    text: str
    scopes: tuple[bytes, ...]  # more than one while BOT_KEY is turned over; the first is today's
    keeps: OpenerKind | None  # the person sets this word, rather than says it


class Checking:
    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        salt: bytes,
        give_up: Callable[[Inbound, str], Awaitable[None]],
    ) -> None:
        self._store, self._clock, self._salt, self._give_up = store, clock, salt, give_up
        self._wrong: dict[ConversationId, deque[datetime]] = {}

    async def check(self) -> int:
        """All that waits for a check and is not slowed; how many those were."""
        asked = [one for one in await self._asked() if not self._is_slowed(one.conversation.id)]
        for one in asked:
            try:
                hashes = [
                    await asyncio.to_thread(opener_hash, one.text, self._salt, scope)
                    for scope in one.scopes
                ]
                await self._store.carry_out(partial(self._answer, one=one, hashes=hashes))
            except Exception as failure:
                if is_the_databases(failure):
                    raise
                LOG.exception("check-failed", input=one.inbound.id, failure=type(failure).__name__)
                await self._give_up(one.inbound, type(failure).__name__)
        return len(asked)

    async def _asked(self) -> list[Asked]:
        async with self._store.reading() as uow:
            rows = await uow.inbox.checks()
            if not rows:
                return []
            conversations = await uow.conversations.get([row.conversation for row, _ in rows])
            addresses = {row.conversation: address for row, address in rows}
            scopes = await uow.conversations.word_scopes(addresses)
        asked = []
        for row, _address in rows:
            if not isinstance(row.given, Said):
                continue  # only what was typed is ever checked
            conversation = conversations[row.conversation]
            code = code_in(row.given.text)
            asked.append(
                Asked(
                    inbound=row,
                    conversation=conversation,
                    text=code or row.given.text.strip().casefold(),
                    scopes=(CODE_SCOPE,) if code else scopes[row.conversation],
                    # A word is said at a locked door; where the door is open, one is set.
                    keeps=None if code or conversation.locked else _kind_of(conversation),
                )
            )
        return asked

    async def _answer(self, uow: UnitOfWork, *, one: Asked, hashes: Sequence[bytes]) -> None:
        if one.keeps is not None and (case := one.conversation.case) is not None:
            kept = await uow.openers.keep_word(hashes[0], case, one.keeps)
            outcome = SecretOutcome.KEPT if kept else SecretOutcome.TAKEN
            await uow.inbox.checked({one.inbound.id: SecretChecked(outcome)})
            return
        known = await uow.openers.find(hashes)
        opener = next((known[hashed] for hashed in hashes if hashed in known), None)
        # A wrong one costs the same: it is looked up as far as a right one.
        tickets = await uow.tickets.by_case([_NOBODY if opener is None else opener.case])
        if opener is None:
            self._was_wrong(one.conversation.id)
            found = SecretChecked(SecretOutcome.UNKNOWN, tried=_words_of(one.inbound))
            await uow.inbox.checked({one.inbound.id: found})
            return
        if opener.hash != hashes[0]:
            await uow.openers.renew(opener, hashes[0])
        outcome = {
            OpenerKind.CODE: SecretOutcome.CODE,
            OpenerKind.WORD: SecretOutcome.WORD,
            OpenerKind.DURESS: SecretOutcome.DURESS,
        }[opener.kind]
        state = _state(tickets.get(opener.case))
        found = SecretChecked(outcome, case=str(opener.case), ticket=state)
        await uow.inbox.checked({one.inbound.id: found})

    def _was_wrong(self, conversation: ConversationId) -> None:
        times = self._wrong.pop(conversation, None) or deque(maxlen=MOST_COUNTED)
        times.append(self._clock())
        self._wrong[conversation] = times  # the longest quiet stand first
        if len(self._wrong) > REMEMBERED:
            self._wrong.pop(next(iter(self._wrong)))

    def _is_slowed(self, conversation: ConversationId) -> bool:
        """Guessing is slowed, never blocked: twice as long after each wrong one."""
        now, wrong = self._clock(), self._wrong.get(conversation)
        if not wrong:
            return False
        beyond = sum(now - at < FORGOTTEN for at in wrong) - FREE
        return beyond >= 0 and now - wrong[-1] < min(timedelta(seconds=2**beyond), LONGEST)


def _kind_of(conversation: Conversation) -> OpenerKind:
    """Which of the two words is being set there."""
    return OpenerKind.DURESS if conversation.position == ASKING else OpenerKind.WORD


def _words_of(inbound: Inbound) -> str:
    """What was taken for a word and is none was said all the same; a mistaken code stays unsaid."""
    given = inbound.given
    return given.text if isinstance(given, Said) and code_in(given.text) is None else ""


def _state(ticket: Ticket | None) -> str:
    """One of the four that a code may show; a reporter's never tells whether somebody has read."""
    if ticket is None:
        return "received"
    if ticket.status is Status.CLOSED:
        return "closed"
    if ticket.waits_for is WaitsFor.PERSON:
        return "question"
    unread = ticket.first_opened_at is None or ticket.subject is Subject.REPORTER
    return "received" if unread else "read"
