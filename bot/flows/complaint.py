"""A complaint, from anywhere: it reaches someone who is not its subject."""

from enum import StrEnum

from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, words_of_their_own
from intake.outgoing import Word


class State(StrEnum):
    WRITING = "writing"
    WRITTEN = "written"


def keep(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.note("complaint", "made")
    draft.say("complaint-kept")


FLOW = Flow(
    name="complaint",
    states=State,
    start=State.WRITING,
    interrupts=True,
    prompts={State.WRITING: Prompt("complaint-ask", words_of_their_own, words=(Word.SKIP,))},
    transitions=(
        Transition(State.WRITING, "typed", State.WRITTEN, do=keep),
        Transition(State.WRITING, "skip", State.WRITTEN),
    ),
    forks={State.WRITTEN: Fork((HELD,))},
)
