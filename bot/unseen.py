"""Questions that have not gone to whoever writes now: they are put again, and not said twice.

A question may wait behind a knock, or for a provider that cannot be reached. What is written
meanwhile answers nothing that nobody has seen.
"""

from collections.abc import Mapping

from bot.flows.facts import LATE_AFTER
from intake.conversation import Conversation
from intake.ids import ConversationId
from intake.incoming import FROM_PERSON, SecretChecked
from intake_store.doubts import Unseen
from intake_store.inbox_table import Batch, Inbound
from intake_store.unit import UnitOfWork


async def unseen(uow: UnitOfWork, batch: Batch) -> Mapping[ConversationId, Unseen]:
    """Looked up only where somebody was silent for so long that something may be late."""
    silent = [
        id_
        for id_, inbounds in batch.inbounds.items()
        if any(_after_a_silence(batch.conversations[id_], inbound) for inbound in inbounds)
    ]
    return await uow.doubts.unseen(silent) if silent else {}


def _after_a_silence(conversation: Conversation, inbound: Inbound) -> bool:
    if not conversation.channel.is_pushed or conversation.last_at is None:
        return False
    if isinstance(inbound.given, SecretChecked):
        return True
    passed = inbound.received_at - conversation.last_at
    return isinstance(inbound.given, FROM_PERSON) and abs(passed) > LATE_AFTER
