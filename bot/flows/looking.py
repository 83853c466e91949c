"""Whether somebody looks at the phone: what goes as it is, and what waits behind a knock."""

from datetime import timedelta
from typing import Final

from bot.flows import danger
from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.forced import FORCED
from intake.conversation import Answers
from intake.outgoing import Timing

WAITED_FOR: Final = timedelta(minutes=5)  # later than this nobody looks at the phone any more


def timing_of(draft: Draft, facts: Facts, *, news: bool = False) -> Timing:
    """Knock first: nothing with content arrives on a phone that nobody is looking at."""
    conversation = draft.conversation
    # What whoever holds a locked phone has said meanwhile changes no way of writing.
    confirmed = draft.answers if conversation.aside is None else conversation.aside
    if FORCED in draft.answers:
        return Timing.HOLD  # somebody makes them show the phone: nothing at all arrives there
    if draft.has("way", "direct") and not conversation.locked:
        return Timing.REPLY
    recent = looked_for(draft, facts)
    locked = conversation.locked and draft.flow != "dying"  # nothing locks meanwhile
    if recent and not locked and not news:
        return Timing.REPLY
    if not conversation.channel.is_pushed:
        return Timing.HOLD if locked else Timing.REPLY
    may_knock = "yes" in confirmed.get("write-back", ()) or (
        "write-back" not in confirmed and _called(confirmed)
    )
    if not may_knock or conversation.knocked:  # one knock, however much waits behind it
        return Timing.HOLD
    draft.become(knocked=True)
    return Timing.KNOCK


def _called(answers: Answers) -> bool:
    """Whether a human was called for: then an answer is waited for, however long it takes."""
    return "person" in answers or any(
        set(danger.RUNG) & set(answers.get(name, ())) for name in ("danger", "dying")
    )


def looked_for(draft: Draft, facts: Facts) -> bool:
    """Whether somebody is looking at the phone, as far as we can know."""
    last_at = draft.conversation.last_at
    return last_at is not None and facts.now - last_at <= WAITED_FOR
