"""Somebody who writes about somebody else. They speak for themselves only.

By SMS what makes a call dangerous is one list.
"""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.effects import SealContact
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import DONT_KNOW, Heard, one, several, words_of_their_own
from intake.channels import ChannelKind
from intake.conversation import Moment
from intake.outgoing import Choice, Word
from intake.tickets import AgeBand

WORDS = (Word.SKIP, Word.BACK)
UNSURE = choices("answer", "dont-know", "yes", "no")
SAFE = (
    Choice(DONT_KNOW, "answer-dont-know"),
    *choices("reporter-safe", "knows", "hurt"),
    Choice("none", "screening-none"),
)
RELATIONS = (
    "family",
    "friend",
    "witness",
    "partner",
    "in-law",
    "employer",
    "agent",
    "official",
)
# They may be the danger themselves: the operator is told, they are not.
FLAGGED = ("partner", "in-law", "employer", "agent")


class State(StrEnum):
    RELATION = "relation"
    KNOWN = "known"
    DANGER = "danger"
    CAREFUL = "careful"
    SAFE = "safe"
    KNOWS = "knows"
    CALLED = "called"
    AGE = "age"
    ON = "on"
    UNSEEN = "unseen"
    DONE = "done"


def seal_unseen(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.do(SealContact("unseen", heard.text))


def onwards(draft: Draft, facts: Facts) -> str:
    """Where others may see, nothing more is asked in writing: a human instead."""
    return "consents" if draft.conversation.moment is Moment.OTHERS else "reporter.danger"


def carefully(draft: Draft, facts: Facts) -> str:
    by_sms = draft.conversation.channel is ChannelKind.SMS
    return "reporter.safe" if by_sms else "reporter.knows"


def safe(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Two answers from one list."""
    for value, name in (("knows", "they-know"), ("hurt", "hurt-if-called")):
        no = DONT_KNOW if DONT_KNOW in heard.values else "no"
        draft.note(name, "yes" if value in heard.values else no)


FLOW = Flow(
    name="reporter",
    states=State,
    start=State.RELATION,
    prompts={
        State.RELATION: Prompt(
            "reporter-relation",
            one,
            choices("relation", *RELATIONS),
            name="relation",
            words=WORDS,
        ),
        State.DANGER: Prompt("reporter-danger", one, UNSURE, name="their-danger", words=WORDS),
        State.SAFE: Prompt("reporter-safe", several, SAFE, multiple=True, words=WORDS),
        State.KNOWS: Prompt("reporter-knows", one, UNSURE, name="they-know", words=WORDS),
        State.CALLED: Prompt("reporter-called", one, UNSURE, name="hurt-if-called", words=WORDS),
        State.AGE: Prompt(
            "reporter-age",
            one,
            choices("age-other", AgeBand.NOT_SURE, AgeBand.UNDER_18, AgeBand.ADULT),
            name="their-age",
            words=WORDS,
        ),
        State.UNSEEN: Prompt("reporter-unseen", words_of_their_own, words=WORDS),
    },
    transitions=(
        Transition(State.RELATION, "answered", State.KNOWN),
        Transition(State.RELATION, "skip", State.KNOWN),
        Transition(State.DANGER, "answered", State.CAREFUL),
        Transition(State.DANGER, "skip", State.CAREFUL),
        Transition(State.SAFE, "answered", State.AGE, do=safe),
        Transition(State.SAFE, "skip", State.AGE),
        Transition(State.KNOWS, "answered", State.CALLED),
        Transition(State.KNOWS, "skip", State.CALLED),
        Transition(State.CALLED, "answered", State.AGE),
        Transition(State.CALLED, "skip", State.AGE),
        Transition(State.AGE, "answered", State.ON),
        Transition(State.AGE, "skip", State.ON),
        Transition(State.UNSEEN, "typed", State.DONE, do=seal_unseen),
        Transition(State.UNSEEN, "skip", State.DONE),
    ),
    forks={
        State.KNOWN: Fork(("reporter.danger", "consents"), onwards),
        State.CAREFUL: Fork(("reporter.safe", "reporter.knows"), carefully),
        State.ON: Fork(("topics",)),
        State.DONE: Fork(("human",)),
    },
)
