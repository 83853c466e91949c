"""Coming back with a code, from whatever channel: it lets one write on and see four states."""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import one
from intake.outgoing import Word


class State(StrEnum):
    ENTER = "enter"
    WITHOUT = "without"


def anew(draft: Draft, facts: Facts) -> str:
    """Whoever came straight from the door has not chosen a language yet."""
    return "welcome.moment" if draft.conversation.language else "welcome"


FLOW = Flow(
    name="code",
    states=State,
    start=State.ENTER,
    prompts={
        # The engine takes out what has a code's shape; what is left here is a choice.
        State.ENTER: Prompt(
            "code-enter", one, choices("code", "without"), words=(Word.BACK,), sensitive=True
        ),
    },
    transitions=(Transition(State.ENTER, "without", State.WITHOUT),),
    forks={State.WITHOUT: Fork(("welcome.moment", "welcome"), anew)},
)
