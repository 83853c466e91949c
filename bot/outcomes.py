"""What came of a message that was to be sent: its next state, and what its conversation hears."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.channels import Certainty, Sent, Unsent
from bot.knocking import LATE
from bot.parcels import Parcel
from intake.incoming import Input
from intake_store.doubts import Doubted
from intake_store.inbox_table import NewInput
from intake_store.outbox_table import Due, Outcome, State

AGAIN: Final = timedelta(seconds=5)
LONGEST_AGAIN: Final = timedelta(minutes=5)
HELD: Final = frozenset({LATE, "muted"})
OVER: Final = frozenset({"no-way-back", "no-words"})


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of one parcel."""

    parcel: Parcel
    outcome: Sent | Unsent


def told(of: Due | Doubted, given: Input, now: datetime) -> NewInput:
    """The conversation itself learns how it ended."""
    return NewInput(
        source="sender",
        external_id=f"{of.id}/{of.tries}",
        given=given,
        received_at=now,
        conversation=of.conversation,
    )


def never(reason: str, retry_after: float | None = None) -> Unsent:
    return Unsent(reason, Certainty.NEVER_SENT, retry_after)


def outcome_of(due: Due, ended: Ended, now: datetime) -> Outcome:
    match ended.outcome:
        case Sent(provider_id):
            return Outcome(due.id, State.SENT, now, provider_id=provider_id)
        case Unsent(reason=reason) if reason in HELD:
            return Outcome(due.id, State.HELD, now, reason=reason)
        case Unsent(reason=reason, failure=failure) if failure is not None or reason in OVER:
            return Outcome(due.id, State.GIVEN_UP, now, reason=reason)
        case Unsent(reason=reason, certainty=Certainty.PERHAPS):
            return Outcome(due.id, State.PERHAPS, now, reason=reason)
        case Unsent(reason=reason, retry_after=seconds):
            pause = timedelta(seconds=seconds) if seconds else _later(due.tries)
            return Outcome(due.id, State.DUE, now, reason=reason, not_before=now + pause)


def _later(tries: int) -> timedelta:
    return min(AGAIN * (1 << min(tries, 10)), LONGEST_AGAIN)
