"""Whether a yes may be relied on: not from a moment that was not clear, a locked phone, a reporter."""

from bot.flows.asked import is_reporter
from bot.flows.draft import Draft
from intake.conversation import Moment


def provisional(draft: Draft) -> bool:
    conversation = draft.conversation
    return (
        conversation.locked or conversation.moment is not Moment.ALONE or is_reporter(draft.answers)
    )
