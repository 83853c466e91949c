"""The neutral door: an information line, a choice of language, and whether this is a good moment.

Nothing here names trafficking, police, victims or shelter, and it looks the same to somebody who
never wrote as to somebody who did: a second person on a phone learns nothing from it.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.flows import danger
from bot.flows.draft import Draft, choices
from bot.flows.effects import ReleaseHeld
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.forced import CAME_BACK
from bot.flows.reading import Heard, anything, one, words_of_their_own
from bot.flows.tongues import recognised
from intake.conversation import Moment, Position
from intake.ids import Language
from intake.outgoing import Arg, Choice
from intake.tickets import Alarm

BEFORE = "before"
PROPOSED = "tongue"  # under this name the language in which somebody wrote at the door


class State(StrEnum):
    DOOR = "door"
    CHOSEN = "chosen"
    MOMENT = "moment"
    LATER = "later"
    BEFORE = "before"
    WORD = "word"
    OPENED = "opened"
    ABOUT = "about"
    URGENT = "urgent"


def languages(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
    spoken = [
        language
        for language in facts.pack.languages
        if not language.channels or draft.conversation.channel in language.channels
    ]
    offered = (
        Choice(language.code, "place", {other.code: language.name for other in spoken})
        for language in spoken
        if language.channels
    )
    return (*_proposed_first(offered, draft), Choice(BEFORE, "welcome-door-before"))


def propose(draft: Draft, text: str) -> None:
    """Somebody wrote at the door: the language they wrote in is offered first from now on.

    Only their own words of this moment count, so the door tells nobody of what was before.
    """
    if language := recognised(text):
        draft.note(PROPOSED, language)


def _proposed_first(offered: Iterable[Choice], draft: Draft) -> list[Choice]:
    """By SMS a number stands for the same language always, whatever was written before it."""
    if not draft.conversation.channel.has_buttons:
        return list(offered)
    return sorted(offered, key=lambda choice: not draft.has(PROPOSED, choice.value))


def by_channel(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    return {"channel": draft.conversation.channel.value}


def choose(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Somebody begins. Behind a lock it may be anybody: what was answered is put aside for them
    who come back, and neither shows in what is asked now nor is lost."""
    conversation = draft.conversation
    draft.answers.pop(PROPOSED, None)
    draft.become(language=Language(heard.values[0]), moment=Moment.UNKNOWN, trail=())
    if conversation.case is None or conversation.locked:
        if conversation.locked and conversation.aside is None:
            draft.become(aside=dict(draft.answers))
        draft.answers.clear()


def note_moment(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.become(moment=Moment(heard.trigger))


def urgent(draft: Draft, heard: Heard, facts: Facts) -> None:
    """The fourth answer is the word itself: the alert leaves first."""
    draft.note("danger", "pressed")
    danger.call(draft, facts, Alarm.PRESSED_URGENT)
    draft.become(held=Position("about", "asking"))


def before(draft: Draft, facts: Facts) -> str:
    """Who set no word may go on where they stood; who set one says it; anybody else has a code."""
    conversation = draft.conversation
    if not conversation.locked:
        return "code"
    return "welcome.word" if conversation.has_word else "welcome.opened"


def unlock(draft: Draft, facts: Facts) -> str:
    """Whoever comes back stands where they stood, with what they had answered."""
    conversation = draft.conversation
    if conversation.aside is not None:
        draft.answers.clear()
        draft.answers.update(conversation.aside)
    if conversation.aside is not None or not conversation.has_word:
        # Whoever goes on without a word may be somebody else, and this another moment.
        draft.become(moment=Moment.UNKNOWN)
    draft.note(CAME_BACK, "yes")
    draft.become(
        locked=False,
        held=conversation.behind or Position("human", "here"),
        behind=None,
        aside=None,
        trail=(),
    )
    draft.do(ReleaseHeld())
    return HELD


FLOW = Flow(
    name="welcome",
    states=State,
    start=State.DOOR,
    prompts={
        State.DOOR: Prompt("welcome-door", one, languages, args=by_channel, every_language=True),
        State.MOMENT: Prompt(
            "welcome-moment",
            one,
            choices("welcome-moment", Moment.ALONE, Moment.OTHERS, "later", "urgent"),
            name="moment",
        ),
        State.LATER: Prompt("welcome-later", anything),
        State.WORD: Prompt("welcome-word", words_of_their_own),
    },
    transitions=(
        Transition(State.DOOR, BEFORE, State.BEFORE),
        Transition(State.DOOR, "answered", State.CHOSEN, do=choose),
        Transition(State.MOMENT, Moment.ALONE, State.ABOUT, do=note_moment),
        Transition(State.MOMENT, Moment.OTHERS, State.ABOUT, do=note_moment),
        Transition(State.MOMENT, "later", State.LATER),
        Transition(State.MOMENT, "urgent", State.URGENT, do=urgent),
        Transition(State.LATER, "answered", State.CHOSEN),
        # The engine checks what is typed here as a secret; anything else comes back to the door.
        Transition(State.WORD, "answered", State.WORD),
    ),
    forks={
        State.CHOSEN: Fork(("welcome.moment",)),
        State.BEFORE: Fork(("code", "welcome.word", "welcome.opened"), before),
        State.OPENED: Fork((HELD,), unlock),
        State.ABOUT: Fork(("about",)),
        State.URGENT: Fork(("danger",)),
    },
)
