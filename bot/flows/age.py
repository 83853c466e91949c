"""Age, in bands. Not sure gives a child's care, never a child's exception."""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import one
from intake.conversation import Moment
from intake.outgoing import Word
from intake.tickets import AgeBand


class State(StrEnum):
    ASKING = "asking"
    CHILD = "child"
    ADULT = "adult"


def onwards(draft: Draft, facts: Facts) -> str:
    """Where others may see, nothing more is asked in writing: a human instead."""
    return "consents" if draft.conversation.moment is Moment.OTHERS else "needs"


def child_onwards(draft: Draft, facts: Facts) -> str:
    """A child is asked for no consent, and nothing of violence where others may see."""
    return "human" if draft.conversation.moment is Moment.OTHERS else "child"


FLOW = Flow(
    name="age",
    states=State,
    start=State.ASKING,
    prompts={
        State.ASKING: Prompt(
            "age-ask",
            one,
            choices("age", AgeBand.UNDER_18, AgeBand.ADULT, AgeBand.NOT_SURE),
            name="age",
            words=(Word.BACK,),
        )
    },
    transitions=(
        Transition(State.ASKING, AgeBand.UNDER_18, State.CHILD),
        Transition(State.ASKING, AgeBand.NOT_SURE, State.CHILD),
        Transition(State.ASKING, AgeBand.ADULT, State.ADULT),
    ),
    forks={
        State.CHILD: Fork(("child", "human"), child_onwards),
        State.ADULT: Fork(("needs", "consents"), onwards),
    },
)
