"""*Delete my data*: asked once more, then the same words whatever happens behind them.

Here (traces, further messages, the conversation) at once. Ours at once where nothing speaks
against it; otherwise frozen, looked at by one operator over the safe contact, and gone later.
"""

from enum import StrEnum

from bot.flows import danger, dying
from bot.flows.draft import Draft, choices
from bot.flows.effects import CancelTimers, Erase
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one
from intake.conversation import Moment

# Nothing of before is said here any more. Who had to be called has been called.
OURS = (danger.UNANSWERED, danger.SILENT, dying.SILENT, *dying.LINE_TIMERS, "broken-off")


class State(StrEnum):
    SURE = "sure"
    KEPT = "kept"
    GONE = "gone"


def erase(draft: Draft, heard: Heard, facts: Facts) -> None:
    ticket = facts.ticket
    quiet = ticket is None or not (
        ticket.danger or ticket.child or ticket.strong or ticket.referred
    )
    draft.do(CancelTimers(OURS))
    draft.do(Erase(at_once=quiet and not draft.conversation.locked))
    draft.say("erase-done")
    draft.answers.clear()
    draft.become(
        case=None,
        language=None,
        moment=Moment.UNKNOWN,
        locked=False,
        has_word=False,
        held=None,
        behind=None,
        aside=None,
        knocked=False,
        earlier=(),
        trail=(),
        cards=(),
        human_at=None,
        asked_at=None,
    )


FLOW = Flow(
    name="erase",
    states=State,
    start=State.SURE,
    interrupts=True,
    prompts={State.SURE: Prompt("erase-sure", one, choices("answer", "yes", "no"))},
    transitions=(
        Transition(State.SURE, "yes", State.GONE, do=erase),
        Transition(State.SURE, "no", State.KEPT),
    ),
    forks={State.KEPT: Fork((HELD,)), State.GONE: Fork(("welcome",))},
)
