"""A child's path: three questions and a human. No list, no gate of consent."""

from enum import StrEnum

from bot.flows.draft import choices
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import one, several
from intake.needs import Need
from intake.outgoing import Word

NEEDS = (
    Need.SAFE_PLACE,
    Need.DOCTOR,
    Need.FOOD,
    Need.TALK,
    Need.GO_HOME,
    Need.HELD,
    Need.NOTHING,
)
WORDS = (Word.SKIP, Word.BACK)


class State(StrEnum):
    HURT = "hurt"
    GROWN_UP = "grown-up"
    NEEDS = "needs"
    DONE = "done"


FLOW = Flow(
    name="child",
    states=State,
    start=State.HURT,
    prompts={
        State.HURT: Prompt(
            "child-hurt", one, choices("answer", "yes", "no"), name="child-hurt", words=WORDS
        ),
        State.GROWN_UP: Prompt(
            "child-grown-up", one, choices("answer", "yes", "no"), name="grown-up", words=WORDS
        ),
        State.NEEDS: Prompt(
            "child-needs",
            several,
            choices("need", *NEEDS),
            name="needs",
            multiple=True,
            words=WORDS,
        ),
    },
    transitions=(
        Transition(State.HURT, "answered", State.GROWN_UP),
        Transition(State.HURT, "skip", State.GROWN_UP),
        Transition(State.GROWN_UP, "answered", State.NEEDS),
        Transition(State.GROWN_UP, "skip", State.NEEDS),
        Transition(State.NEEDS, "answered", State.DONE),
        Transition(State.NEEDS, "skip", State.DONE),
    ),
    forks={State.DONE: Fork(("human",))},
)
