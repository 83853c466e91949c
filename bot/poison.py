"""An input that nobody could handle: put aside, said so, and given to a human."""

from datetime import datetime

from intake.conversation import Conversation
from intake.outgoing import Message, Outgoing
from intake_store.inbox_table import Inbound
from intake_store.outbox_table import NewMessage
from intake_store.unit import UnitOfWork


async def park(
    uow: UnitOfWork, inbound: Inbound, conversation: Conversation, failure: str, now: datetime
) -> None:
    """The person hears that a human will look; the ticket, where there is one, says why."""
    await uow.inbox.park([inbound.id], failure)
    if conversation.muted is None:
        told = Outgoing(Message("input-parked"))
        await uow.outbox.put(
            [NewMessage(conversation.id, told, now, case=conversation.case, answers=inbound.id)]
        )
    if conversation.case is not None:
        tickets = await uow.tickets.by_case([conversation.case])
        for ticket in tickets.values():
            await uow.tickets.flag(ticket.ref, add=("input-parked",))
