"""Whether a yes may be relied on: a clear moment, a phone not locked, the person themselves."""

from bot.flows.asked import is_reporter
from bot.flows.draft import Draft
from intake.conversation import Moment


def provisional(draft: Draft) -> bool:
    conversation = draft.conversation
    return (
        conversation.locked or conversation.moment is not Moment.ALONE or is_reporter(draft.answers)
    )
