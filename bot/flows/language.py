"""Another language, the same place."""

from enum import StrEnum

from bot.flows import welcome
from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one
from intake.ids import Language
from intake.outgoing import Choice


class State(StrEnum):
    ASKING = "asking"
    CHOSEN = "chosen"


def offered(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
    return welcome.languages(draft, facts)[:-1]


def change(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.become(language=Language(heard.values[0]))


FLOW = Flow(
    name="language",
    states=State,
    start=State.ASKING,
    interrupts=True,
    prompts={State.ASKING: Prompt("language-ask", one, offered, every_language=True)},
    transitions=(Transition(State.ASKING, "answered", State.CHOSEN, do=change),),
    forks={State.CHOSEN: Fork((HELD,))},
)
