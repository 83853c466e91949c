"""A human. The same last words for every result; from here on people write to each other."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum

from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, anything
from bot.flows.turn import Outcome
from intake.outgoing import Arg, Word

OPERATOR_NEAR = timedelta(minutes=15)  # after an operator wrote, silence is theirs to break


class State(StrEnum):
    END = "end"
    THANKED = "thanked"
    HERE = "here"


def who_reads(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    reading = facts.reading
    if reading.somebody:
        how = "now" if reading.until else "always"
        return {"reading": how, "until": reading.until, "again": reading.again}
    return {"reading": "later", "until": "", "again": reading.again}


def thank(draft: Draft, facts: Facts) -> str:
    draft.note("finished", "yes")
    draft.become(trail=())
    return "human.thanked"


def take_in(draft: Draft, heard: Heard, facts: Facts) -> None:
    """What is written here is for a person; we only say that it came."""
    waits = draft.conversation.cards  # a card is put before anything is passed on unanswered
    if operator_near(draft, facts) and not waits:
        draft.outcome = Outcome.RELAYED


def operator_near(draft: Draft, facts: Facts) -> bool:
    near = draft.conversation.human_at
    return near is not None and facts.now - near < OPERATOR_NEAR


FLOW = Flow(
    name="human",
    states=State,
    start=State.END,
    prompts={
        State.THANKED: Prompt("human-thanks", anything, args=who_reads, words=(Word.TIDY,)),
        State.HERE: Prompt("human-noted", anything, args=who_reads, words=(Word.TIDY,)),
    },
    transitions=(
        Transition(State.THANKED, "answered", State.HERE, do=take_in),
        Transition(State.HERE, "answered", State.HERE, do=take_in),
    ),
    forks={State.END: Fork(("human.thanked",), thank)},
)
