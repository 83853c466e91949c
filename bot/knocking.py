"""One neutral line without content, where something waits that nobody is looking out for.

One knock, and one repeat a day later, both inside the safe hours; then silence until the person
comes to the door.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from intake.hours import parse_hours
from intake.ids import CaseId, ConversationId
from intake.outgoing import Message, Outgoing, Timing
from intake_store.outbox_table import KNOCK, NewMessage
from intake_store.unit import UnitOfWork

LATE: Final = "late"  # why a reply is held
AGAIN_AFTER: Final = timedelta(days=1)
KEPT: Final = timedelta(days=3)  # a knock that could not go for so long says nothing true
# The times of day that somebody may choose (contact-when), where they live.
HOURS: Final[Mapping[str, str]] = {
    "day": "mon-sun 08:00-18:00",
    "evening": "mon-sun 18:00-22:00",
    "night": "mon-sun 22:00-06:00",
}


@dataclass(frozen=True, slots=True)
class Knock:
    conversation: ConversationId
    case: CaseId | None
    zone: str  # where the person is


async def knock(uow: UnitOfWork, all_: Mapping[ConversationId, Knock], now: datetime) -> None:
    """Where nobody has knocked yet since the person was here last."""
    wanted = [all_[id_] for id_ in all_.keys() - await uow.outbox.knocked(all_)] if all_ else []
    if not wanted:
        return
    hours = await uow.contacts.hours({one.case for one in wanted if one.case is not None})
    await uow.outbox.put(
        [
            _line(one, safe_from(hours.get(one.case, "") if one.case else "", one.zone, at), now)
            for one in sorted(wanted, key=lambda one: one.conversation)
            for at in (now, now + AGAIN_AFTER)
        ]
    )


def safe_from(hours: str, zone: str, at: datetime) -> datetime:
    """The first moment from `at` on at which this person may be written to."""
    return parse_hours(hours, zone).again(at) or at if hours else at


def _line(one: Knock, at: datetime, now: datetime) -> NewMessage:
    return NewMessage(
        conversation=one.conversation,
        outgoing=Outgoing(Message(KNOCK), Timing.KNOCK),
        at=now,
        case=one.case,
        not_before=at if at > now else None,
        until=at + KEPT,
    )
