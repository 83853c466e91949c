"""A consent card: what an operator asks leave for, answered yes, no or not now.

Recipient, what exactly, what for, and what they may have to report stand on it before the answer.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.effects import CardAnswered, Consent
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.provisional import provisional
from bot.flows.reading import Heard, one
from intake.consent import FieldGroup, Purpose, Said
from intake.conversation import Moment
from intake.outgoing import Arg


class State(StrEnum):
    BEGIN = "begin"
    MOMENT = "moment"
    ASKING = "asking"
    ANSWERED = "answered"


def content(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    if not draft.conversation.cards:
        return {
            "recipient": "",
            "fields_key": (),
            "need_key": "",
            "report_key": (),
            "under_key": "",
        }
    card = draft.conversation.cards[0]
    return {
        "recipient": card.recipient,
        "fields_key": tuple(f"field-{field}" for field in card.fields),
        "need_key": f"need-{card.need}",
        "report_key": tuple(f"report-{duty}" for duty in card.must_report) or ("report-none",),
        "under_key": f"under-{card.under}",
    }


def answer(draft: Draft, heard: Heard, facts: Facts) -> None:
    if not draft.conversation.cards:
        return
    card, *others = draft.conversation.cards
    said = Said(heard.trigger)
    draft.do(
        Consent(
            Purpose(card.purpose),
            said,
            "card-ask",
            recipient=card.agency,
            fields=tuple(FieldGroup(field) for field in card.fields),
            provisional=said is Said.YES and provisional(draft),
        ),
        CardAnswered(card.card, said),
    )
    draft.become(cards=tuple(others))
    draft.say("card-noted")


def first(draft: Draft, facts: Facts) -> str:
    """A yes counts only from a clear moment: where it is not one, that is asked before the card."""
    alone = draft.conversation.moment is Moment.ALONE
    return "card.asking" if alone else "card.moment"


def alone(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.become(moment=Moment.ALONE)


def not_now(draft: Draft, heard: Heard, facts: Facts) -> None:
    """The card names an agency: it is not shown where others may look. The operator hears of it."""
    if heard.trigger == Moment.OTHERS:
        draft.become(moment=Moment.OTHERS)
    cards = draft.conversation.cards
    draft.do(*(CardAnswered(card.card, Said.NOT_NOW) for card in cards))
    draft.become(cards=())
    draft.say("welcome-later")


def more(draft: Draft, facts: Facts) -> str:
    return "card.asking" if draft.conversation.cards else "human.here"


FLOW = Flow(
    name="card",
    states=State,
    start=State.BEGIN,
    interrupts=True,
    prompts={
        State.MOMENT: Prompt(
            "welcome-moment",
            one,
            choices("welcome-moment", Moment.ALONE, Moment.OTHERS, "later"),
        ),
        State.ASKING: Prompt(
            "card-ask", one, choices("card", Said.YES, Said.NO, Said.NOT_NOW), args=content
        ),
    },
    transitions=(
        Transition(State.MOMENT, Moment.ALONE, State.ASKING, do=alone),
        Transition(State.MOMENT, "answered", State.ANSWERED, do=not_now),
        Transition(State.ASKING, "answered", State.ANSWERED, do=answer),
    ),
    forks={
        State.BEGIN: Fork(("card.moment", "card.asking"), first),
        State.ANSWERED: Fork(("card.asking", "human.here"), more),
    },
)
