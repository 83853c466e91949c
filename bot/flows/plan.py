"""What has not begun yet: who arranges it, papers, debt, a way to say no, what was promised."""

from enum import StrEnum
from itertools import pairwise

from bot.flows.asked import about_whom
from bot.flows.draft import choices
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import one, several
from intake.outgoing import Word

WORDS = (Word.SKIP, Word.BACK)
YES_NO = choices("answer", "yes", "no")


class State(StrEnum):
    WHO = "who"
    PAPERS = "papers"
    DEBT = "debt"
    REFUSE = "refuse"
    PROMISES = "promises"
    DONE = "done"


def _ask(state: State) -> Prompt:
    name = f"plan-{state}"
    return Prompt(name, one, YES_NO, name=name, args=about_whom, words=WORDS)


_ORDER = tuple(State)

FLOW = Flow(
    name="plan",
    states=State,
    start=State.WHO,
    prompts={
        State.WHO: Prompt(
            "plan-who",
            one,
            choices("plan-who", "agency", "known", "online", "myself"),
            name="plan-who",
            args=about_whom,
            words=WORDS,
        ),
        State.PAPERS: _ask(State.PAPERS),
        State.DEBT: _ask(State.DEBT),
        State.REFUSE: _ask(State.REFUSE),
        State.PROMISES: Prompt(
            "plan-promises",
            several,
            choices(
                "plan-promises", "job", "pay", "housing", "papers", "study", "marriage", "none"
            ),
            name="plan-promises",
            multiple=True,
            args=about_whom,
            words=WORDS,
            on_sms=False,
        ),
    },
    transitions=tuple(
        Transition(state, trigger, following)
        for state, following in pairwise(_ORDER)
        for trigger in ("answered", "skip")
    ),
    forks={State.DONE: Fork(("consents",))},
)
