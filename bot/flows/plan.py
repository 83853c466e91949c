"""What has not begun yet: who arranges it, papers, debt, a way to say no, what was promised.

By SMS what the rule asks is one list.
"""

from enum import StrEnum
from itertools import pairwise

from bot.flows.asked import about_whom
from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one, several
from intake.channels import ChannelKind
from intake.outgoing import Choice, Word

WORDS = (Word.SKIP, Word.BACK)
YES_NO = choices("answer", "yes", "no")
SIGNS = (*choices("plan-signs", "papers", "debt", "refuse"), Choice("none", "screening-none"))


class State(StrEnum):
    BEGIN = "begin"
    SIGNS = "signs"
    WHO = "who"
    PAPERS = "papers"
    DEBT = "debt"
    REFUSE = "refuse"
    PROMISES = "promises"
    DONE = "done"


def first(draft: Draft, facts: Facts) -> str:
    by_sms = draft.conversation.channel is ChannelKind.SMS
    return "plan.signs" if by_sms else "plan.who"


def signs(draft: Draft, heard: Heard, facts: Facts) -> None:
    """What is named is a yes; of the last, that one can still say no, it is the no."""
    for name in ("papers", "debt"):
        draft.note(f"plan-{name}", "yes" if name in heard.values else "no")
    draft.note("plan-refuse", "no" if "refuse" in heard.values else "yes")


def _ask(state: State) -> Prompt:
    name = f"plan-{state}"
    return Prompt(name, one, YES_NO, name=name, args=about_whom, words=WORDS)


_ORDER = (State.WHO, State.PAPERS, State.DEBT, State.REFUSE, State.PROMISES, State.DONE)

FLOW = Flow(
    name="plan",
    states=State,
    start=State.BEGIN,
    prompts={
        State.SIGNS: Prompt(
            "plan-signs", several, SIGNS, name="plan-signs", multiple=True, words=WORDS
        ),
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
        ),
    },
    transitions=(
        Transition(State.SIGNS, "answered", State.DONE, do=signs),
        Transition(State.SIGNS, "skip", State.DONE),
        *(
            Transition(state, trigger, following)
            for state, following in pairwise(_ORDER)
            for trigger in ("answered", "skip")
        ),
    ),
    forks={
        State.BEGIN: Fork(("plan.signs", "plan.who"), first),
        State.DONE: Fork(("consents",)),
    },
)
