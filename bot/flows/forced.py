"""A second word, to be said under force: it opens something harmless, and tells us alone.

An operator has it offered, never in the first chat and never by SMS, where no word is set by text;
like a card it waits for a moment that is clear. Whoever set no word of their own is asked for that
one first: without it nobody is asked for a word at the door.
"""

from enum import StrEnum
from typing import Final

from bot.flows.card import alone
from bot.flows.contact import a_word, our_word
from bot.flows.draft import Draft, choices
from bot.flows.effects import KeepSecret, Ring, SealContact
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one
from bot.flows.turn import Outcome
from intake.channels import ChannelKind
from intake.conversation import Moment, Position
from intake.incoming import Offer
from intake.outgoing import Word
from intake.tickets import Alarm

OFFERED: Final = "offered"  # what waits until the person is there
CAME_BACK: Final = "came-back"  # they have opened the lock since: it is no first chat
FORCED: Final = "forced"  # it was said: whoever holds the phone is not alone with it
OWN: Final = Position("forced", "own")
ASKING: Final = Position("forced", "asking")
HARMLESS: Final = "question.topic"  # what it opens: the questions that anybody may have


class State(StrEnum):
    BEGIN = "begin"
    MOMENT = "moment"
    OWN = "own"
    ASKING = "asking"
    DONE = "done"


def waits(draft: Draft) -> bool:
    """Whether it is to be offered now, where a human is written to."""
    return draft.has(OFFERED, Offer.SECOND_WORD) and CAME_BACK in draft.answers


def first(draft: Draft, facts: Facts) -> str:
    if draft.conversation.channel is ChannelKind.SMS:
        return "forced.done"
    if draft.conversation.moment is not Moment.ALONE:
        return "forced.moment"
    return "forced.asking" if draft.conversation.has_word else "forced.own"


def over(draft: Draft, facts: Facts) -> str:
    no_longer(draft, Offer.SECOND_WORD)
    return "human.here"


def no_longer(draft: Draft, what: Offer) -> None:
    left = tuple(one for one in draft.answers.get(OFFERED, ()) if one != what)
    draft.answers.pop(OFFERED, None)
    if left:
        draft.note(OFFERED, *left)


def not_now(draft: Draft, heard: Heard, facts: Facts) -> None:
    if heard.trigger == Moment.OTHERS:
        draft.become(moment=Moment.OTHERS)
    draft.say("welcome-later")


def keep_own(draft: Draft, heard: Heard, facts: Facts) -> None:
    ours = SealContact("ours", str(our_word(draft, facts)["ours_key"]))
    draft.do(KeepSecret(heard.text), ours)
    draft.secret = True
    draft.outcome = Outcome.CHECKING


def keep(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.do(KeepSecret(heard.text, forced=True))
    draft.secret = True
    draft.outcome = Outcome.CHECKING


def kept(draft: Draft) -> bool:
    """A word was kept that was asked for here. False: it was asked elsewhere."""
    if draft.place == OWN:
        draft.go("forced.asking")
    elif draft.place == ASKING:
        draft.say("forced-kept")
        draft.go("forced.done")
    else:
        return False
    return True


def said(draft: Draft) -> None:
    """Somebody makes them: the hotline rings, and the chat shows what it shows to anybody."""
    if draft.conversation.aside is None:
        draft.become(aside=dict(draft.answers))
    draft.answers.clear()
    draft.note(FORCED, "yes")
    draft.note("finished", "yes")  # nothing here breaks off
    draft.do(Ring(Alarm.FORCED))
    draft.become(moment=Moment.UNKNOWN, trail=(), held=None)
    draft.go(HARMLESS)


FLOW = Flow(
    name="forced",
    states=State,
    start=State.BEGIN,
    interrupts=True,
    prompts={
        State.MOMENT: Prompt(
            "welcome-moment", one, choices("welcome-moment", Moment.ALONE, Moment.OTHERS, "later")
        ),
        State.OWN: Prompt(
            "contact-word", a_word, args=our_word, words=(Word.SKIP,), sensitive=True
        ),
        State.ASKING: Prompt("forced-ask", a_word, words=(Word.SKIP,), sensitive=True),
    },
    transitions=(
        Transition(State.MOMENT, Moment.ALONE, State.BEGIN, do=alone),
        Transition(State.MOMENT, "answered", State.DONE, do=not_now),
        # What is typed is hashed by a thread first: it may be the other word already.
        Transition(State.OWN, "typed", State.OWN, do=keep_own),
        Transition(State.OWN, "skip", State.DONE),
        Transition(State.ASKING, "typed", State.ASKING, do=keep),
        Transition(State.ASKING, "skip", State.DONE),
    ),
    forks={
        State.BEGIN: Fork(("forced.moment", "forced.own", "forced.asking", "forced.done"), first),
        State.DONE: Fork(("human.here",), over),
    },
)
