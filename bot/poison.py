"""An input that nobody could handle: put aside, said so, and given to a human."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from bot.apply import Applying
from bot.flows import effects
from bot.flows.ticketing import CODE_DUE
from bot.house import RELEASE, House
from bot.moving import keep_ways, known
from bot.recording import parked
from bot.spares import Code, Spares
from bot.writing import write
from intake.conversation import Conversation
from intake.ids import ConversationId
from intake.incoming import FROM_PERSON, SecretChecked
from intake.outgoing import Message, Outgoing
from intake.tickets import Basis, Growth, Opening, Urgency
from intake_store.inbox_table import Batch, Inbound, Unreadable
from intake_store.outbox_table import NewMessage
from intake_store.unit import UnitOfWork

PARKED: Final = "input-parked"  # a flag of the ticket, and what the person is told
KEPT: Final = timedelta(days=1)  # for so long it is worth saying


@dataclass(frozen=True, slots=True)
class Parking:
    house: House
    spares: Spares

    async def park(
        self,
        uow: UnitOfWork,
        row: Inbound | Unreadable,
        failure: str,
        *,
        addresses: Mapping[ConversationId, str],
    ) -> tuple[Code, ...]:
        """Where no case stands one is opened, so that a human looks. The codes given out."""
        held = await uow.conversations.hold([row.conversation])
        conversation = held[row.conversation]
        applying = await known(uow, held, Batch(held, {}, addresses), self.house)
        writing = applying.writing
        by_person = isinstance(row, Inbound) and isinstance(
            row.given, (*FROM_PERSON, SecretChecked)
        )
        after = conversation
        if conversation.case is not None:
            applying.grow(conversation, _GROWTH, heard=by_person)
        elif by_person or isinstance(row, Unreadable):
            after = self._open(applying, conversation)
        if isinstance(row, Inbound) and after.case is not None:
            writing.records.append((parked(row, after.case), range(0)))
        if after.muted is None and (by_person or isinstance(row, Unreadable)):
            told = Outgoing(Message(PARKED))
            writing.messages.append(
                NewMessage(
                    conversation=after.id,
                    outgoing=told,
                    at=writing.now,
                    case=after.case,
                    answers=row.id,
                    until=writing.now + KEPT,
                )
            )
        await uow.conversations.save(
            [replace(after, version=conversation.version + 1)],
            addresses=addresses,
            route_until=writing.now + self.house.route_hours,
            release=RELEASE,
        )
        await keep_ways(uow, [after], writing)
        await write(writing, uow, erase_after=self.house.erase_after)
        await uow.inbox.park([row.id], failure)
        return tuple(writing.codes)

    def _open(self, applying: Applying, before: Conversation) -> Conversation:
        """The code is said with the next turn that goes well."""
        code = self.spares.peek(0)
        spare = self.spares.spare(code, before.id)
        answers = {**before.answers, CODE_DUE: (spare.code,)}
        after = replace(before, case=spare.case, answers=answers)
        applying.open(
            effects.OpenCase(
                case=spare.case,
                ref=spare.ref,
                opening=Opening.POISON,
                basis=Basis.NOTICE,
                code=spare.code,
                growth=_GROWTH,
            ),
            after,
            code,
        )
        return after


_GROWTH: Final = Growth(flags=(PARKED,), urgency=Urgency.TODAY)
