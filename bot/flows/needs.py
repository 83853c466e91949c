"""Needs now, before any question on what happened; how many, and where."""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.places import as_called, places
from bot.flows.reading import one, several
from intake.needs import Need
from intake.outgoing import Word

WORDS = (Word.SKIP, Word.BACK)
MANY = ("one", "few", "many")


class State(StrEnum):
    NOW = "now"
    NAMED = "named"
    MANY = "many"
    WHERE = "where"
    DONE = "done"


def named(draft: Draft, facts: Facts) -> str:
    """How many and where matter for help, so only where help is asked for."""
    wanted = [need for need in draft.answers.get("needs", ()) if need != Need.NOTHING]
    return "needs.many" if wanted else "topics"


FLOW = Flow(
    name="needs",
    states=State,
    start=State.NOW,
    prompts={
        State.NOW: Prompt(
            "needs-now",
            several,
            choices("need", *Need),
            name="needs",
            multiple=True,
            words=WORDS,
        ),
        State.MANY: Prompt(
            "needs-many", one, choices("many", *MANY), name="many", words=WORDS, on_sms=False
        ),
        State.WHERE: Prompt(
            "needs-where",
            one,
            places,
            name="stay",
            words=WORDS,
            on_sms=False,
            read_as=as_called,
        ),
    },
    transitions=(
        Transition(State.NOW, "answered", State.NAMED),
        Transition(State.NOW, "skip", State.NAMED),
        Transition(State.MANY, "answered", State.WHERE),
        Transition(State.MANY, "skip", State.WHERE),
        Transition(State.WHERE, "answered", State.DONE),
        Transition(State.WHERE, "skip", State.DONE),
    ),
    forks={
        State.NAMED: Fork(("needs.many", "topics"), named),
        State.DONE: Fork(("topics",)),
    },
)
