"""Slow checks: codes and words are hashed by a thread, outside any transaction.

The row stays *checking* meanwhile, and its outcome takes its place in the queue. Wrong ones take as
long as right ones, and are slowed for each address.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.flows.reading import code_in
from intake.conversation import Conversation
from intake.ids import ConversationId
from intake.incoming import Said, SecretChecked, SecretOutcome
from intake.tickets import Status, Ticket, WaitsFor
from intake_store.inbox_table import Inbound
from intake_store.openers import CODE_SCOPE, Opener, OpenerKind, opener_hash, word_scope
from intake_store.store import Store
from intake_store.unit import UnitOfWork

FREE: Final = 3  # tries of one address before each takes longer
FORGOTTEN: Final = timedelta(minutes=30)
LONGEST: Final = 20.0  # seconds


@dataclass(frozen=True, slots=True)
class Asked:
    inbound: Inbound
    conversation: Conversation
    text: str
    scope: bytes
    keeps: bool  # the person sets this word, rather than says it


class Checking:
    def __init__(self, store: Store, clock: Callable[[], datetime], salt: bytes) -> None:
        self._store, self._clock, self._salt = store, clock, salt
        self._wrong: dict[ConversationId, deque[datetime]] = {}

    async def check(self) -> int:
        """All that waits for a check; how many that were."""
        asked = await self._asked()
        for one in asked:
            await asyncio.sleep(self._pause(one.conversation.id))
            hashed = await asyncio.to_thread(opener_hash, one.text, self._salt, one.scope)
            await self._store.carry_out(lambda uow, o=one, h=hashed: self._answer(uow, o, h))  # type: ignore[misc]
        return len(asked)

    async def _asked(self) -> list[Asked]:
        async with self._store.reading() as uow:
            rows = await uow.inbox.checks()
            if not rows:
                return []
            ids = [row.conversation for row in rows]
            conversations = await uow.conversations.get(ids)
            keys = await uow.conversations.address_keys(ids)
        asked = []
        for row in rows:
            if not isinstance(row.given, Said):
                continue  # its outcome stands already and waits for its turn
            conversation = conversations[row.conversation]
            code = code_in(row.given.text)
            asked.append(
                Asked(
                    inbound=row,
                    conversation=conversation,
                    text=code or row.given.text.strip().casefold(),
                    scope=CODE_SCOPE if code else word_scope(keys[row.conversation]),
                    # A word is set where none is asked for: the table stands behind that question.
                    keeps=code is None and not conversation.locked and not conversation.has_word,
                )
            )
        return asked

    async def _answer(self, uow: UnitOfWork, one: Asked, hashed: bytes) -> None:
        if one.keeps and one.conversation.case is not None:
            await uow.openers.add([Opener(hashed, OpenerKind.WORD, one.conversation.case)])
            await uow.inbox.checked({one.inbound.id: SecretChecked(SecretOutcome.KEPT)})
            return
        opener = (await uow.openers.find([hashed])).get(hashed)
        if opener is None:
            self._wrong.setdefault(one.conversation.id, deque(maxlen=20)).append(self._clock())
            await uow.inbox.checked({one.inbound.id: SecretChecked(SecretOutcome.UNKNOWN)})
            return
        tickets = await uow.tickets.by_case([opener.case])
        outcome = {
            OpenerKind.CODE: SecretOutcome.CODE,
            OpenerKind.WORD: SecretOutcome.WORD,
            OpenerKind.DURESS: SecretOutcome.DURESS,
        }[opener.kind]
        state = _state(tickets.get(opener.case))
        found = SecretChecked(outcome, case=str(opener.case), ticket=state)
        await uow.inbox.checked({one.inbound.id: found})

    def _pause(self, conversation: ConversationId) -> float:
        """Guessing is slowed, never blocked."""
        wrong = self._wrong.get(conversation)
        if not wrong:
            return 0.0
        recent = sum(self._clock() - at < FORGOTTEN for at in wrong)
        return min(float(2 ** max(recent - FREE, 0) - 1), LONGEST)


def _state(ticket: Ticket | None) -> str:
    """One of the four that a code may show."""
    if ticket is None:
        return "received"
    if ticket.status is Status.CLOSED:
        return "closed"
    if ticket.waits_for is WaitsFor.PERSON:
        return "question"
    return "received" if ticket.first_opened_at is None else "read"
