"""What stands in the chat goes by itself, both sides, when the person has said after how long.

Telegram alone lets us. A page of ours leaves nothing anyway; an SMS cannot be taken back.
"""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one
from intake.channels import ChannelKind
from intake.conversation import Tidy

NEVER = "never"


class State(StrEnum):
    BEGIN = "begin"
    ASKING = "asking"
    DONE = "done"


def first(draft: Draft, facts: Facts) -> str:
    channel = draft.conversation.channel
    if channel is ChannelKind.TELEGRAM:
        return "tidy.asking"
    draft.say("tidy-elsewhere", channel=channel.value)
    return HELD


def choose(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.become(tidy=None if heard.trigger == NEVER else Tidy(heard.trigger))
    draft.say("tidy-noted")


FLOW = Flow(
    name="tidy",
    states=State,
    start=State.BEGIN,
    interrupts=True,
    prompts={State.ASKING: Prompt("tidy-ask", one, choices("tidy", *Tidy, NEVER))},
    transitions=(Transition(State.ASKING, "answered", State.DONE, do=choose),),
    forks={
        State.BEGIN: Fork(("tidy.asking", HELD), first),
        State.DONE: Fork((HELD,)),
    },
)
