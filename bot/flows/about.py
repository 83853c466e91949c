"""The notice in three lines, and what is it about. Going on is the consent to the notice."""

from collections.abc import Mapping
from enum import StrEnum

from bot.flows import ledger
from bot.flows.draft import Draft, choices
from bot.flows.effects import Consent, Count
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one
from intake.consent import Purpose, Said
from intake.outgoing import Arg, Word


class State(StrEnum):
    ASKING = "asking"
    ME = "me"
    OTHER = "other"
    QUESTION = "question"
    CODE = "code"


def law(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    """Every exception the law forces; none is left out because it is not yet confirmed."""
    grounds = tuple(f"ground-{exception.ground}" for exception in facts.pack.exceptions)
    promise = facts.pack.run_by.promise_no_police
    return {
        "channel": draft.conversation.channel.value,
        "exceptions_key": grounds,
        "police_key": "about-police-promise" if promise else "about-police-no-promise",
    }


def agree(draft: Draft, heard: Heard, facts: Facts) -> None:
    ledger.say(draft, Consent(Purpose.KEEP, Said.YES, "about-ask"))
    channel = draft.conversation.channel.value
    draft.do(Count("contact", {"about": heard.trigger, "channel": channel}))


FLOW = Flow(
    name="about",
    states=State,
    start=State.ASKING,
    prompts={
        State.ASKING: Prompt(
            "about-ask",
            one,
            choices("about", "me", "other", "question", "code"),
            name="about",
            args=law,
            words=(Word.MORE,),
        )
    },
    transitions=(
        Transition(State.ASKING, "me", State.ME, do=agree),
        Transition(State.ASKING, "other", State.OTHER, do=agree),
        Transition(State.ASKING, "question", State.QUESTION, do=agree),
        Transition(State.ASKING, "code", State.CODE),
    ),
    forks={
        State.ME: Fork(("age",)),
        State.OTHER: Fork(("reporter",)),
        State.QUESTION: Fork(("question",)),
        State.CODE: Fork(("code",)),
    },
)
