"""Two questions, no more: may we write back here, and may we look for a service without a name.

By SMS they are one message. Every other consent is a card that an operator sends; the bot never
asks about the police. A no to both still reaches a human.
"""

from enum import StrEnum

from bot.flows import ledger
from bot.flows.asked import is_reporter
from bot.flows.draft import Draft, choices
from bot.flows.effects import Consent
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.provisional import provisional
from bot.flows.reading import Heard, one
from intake.channels import ChannelKind
from intake.consent import FieldGroup, Purpose, Said
from intake.outgoing import Word

WORDS = (Word.SKIP, Word.BACK)
YES_NO = choices("answer", "yes", "no")


class State(StrEnum):
    BEGIN = "begin"
    WRITE_BACK = "write-back"
    BOTH = "both"
    WRITTEN = "written"
    LOOK = "look"
    LOOKED = "looked"


def first(draft: Draft, facts: Facts) -> str:
    """A reporter consents to being written back to, and to nothing about the other person."""
    by_sms = draft.conversation.channel is ChannelKind.SMS
    return "consents.both" if by_sms and not is_reporter(draft.answers) else "consents.write-back"


def second(draft: Draft, facts: Facts) -> str:
    return "consents.looked" if is_reporter(draft.answers) else "consents.look"


def onwards(draft: Draft, facts: Facts) -> str:
    agreed = draft.has("write-back", "yes")
    by_sms = draft.conversation.channel is ChannelKind.SMS
    if is_reporter(draft.answers):
        return "reporter.unseen" if agreed else "human"
    # A phone that may be somebody else's changes no safe contact.
    return "contact" if agreed and not by_sms and not draft.conversation.locked else "human"


def _say(draft: Draft, purpose: Purpose, *, yes: bool, key: str) -> None:
    ledger.say(
        draft,
        Consent(
            purpose,
            Said.YES if yes else Said.NO,
            key,
            fields=(FieldGroup.CODES,) if purpose is Purpose.LOOK_FOR_SERVICE else (),
            provisional=yes and provisional(draft),
        ),
    )


def write_back(draft: Draft, heard: Heard, facts: Facts) -> None:
    yes = heard.trigger == "yes"
    _say(draft, Purpose.WRITE_BACK, yes=yes, key="consents-write-back")


def look(draft: Draft, heard: Heard, facts: Facts) -> None:
    yes = heard.trigger == "yes"
    _say(draft, Purpose.LOOK_FOR_SERVICE, yes=yes, key="consents-look")


def both(draft: Draft, heard: Heard, facts: Facts) -> None:
    agreed = {"both": ("yes", "yes"), "write": ("yes", "no"), "look": ("no", "yes")}
    back, looking = agreed.get(heard.trigger, ("no", "no"))
    draft.note("write-back", back)
    draft.note("look", looking)
    _say(draft, Purpose.WRITE_BACK, yes=back == "yes", key="consents-both")
    _say(draft, Purpose.LOOK_FOR_SERVICE, yes=looking == "yes", key="consents-both")


FLOW = Flow(
    name="consents",
    states=State,
    start=State.BEGIN,
    prompts={
        State.WRITE_BACK: Prompt(
            "consents-write-back", one, YES_NO, name="write-back", words=WORDS
        ),
        State.LOOK: Prompt("consents-look", one, YES_NO, name="look", words=WORDS),
        State.BOTH: Prompt(
            "consents-both",
            one,
            choices("consents-both", "both", "write", "look", "none"),
            words=WORDS,
        ),
    },
    transitions=(
        Transition(State.WRITE_BACK, "answered", State.WRITTEN, do=write_back),
        Transition(State.WRITE_BACK, "skip", State.WRITTEN),
        Transition(State.LOOK, "answered", State.LOOKED, do=look),
        Transition(State.LOOK, "skip", State.LOOKED),
        Transition(State.BOTH, "answered", State.LOOKED, do=both),
        Transition(State.BOTH, "skip", State.LOOKED),
    ),
    forks={
        State.BEGIN: Fork(("consents.both", "consents.write-back"), first),
        State.WRITTEN: Fork(("consents.look", "consents.looked"), second),
        State.LOOKED: Fork(("contact", "reporter.unseen", "human"), onwards),
    },
)
