"""Safe contact, each question skippable: how, when, a word of theirs and a word of ours.

We say ours first, so that nobody can pretend to be us. By SMS none of this is asked: an operator
asks it by voice, because no word is set by text there.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.effects import KeepSecret, SealContact
from bot.flows.facts import Facts
from bot.flows.flow import Do, Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, words_of_their_own
from bot.flows.scripts import plain
from intake.incoming import Pressed, Said
from intake.outgoing import Arg, Choice, Word

WORDS = (Word.SKIP, Word.BACK)
MOST_WORDS = 4  # of theirs: what is longer is no word, when it is set and when it is said
OURS = 20  # so many words of ours are there to draw from: ours-0 … ours-19


class State(StrEnum):
    WAY = "way"
    WHEN = "when"
    WORD = "word"
    DONE = "done"


def seal(name: str) -> Do:
    def keep(draft: Draft, heard: Heard, facts: Facts) -> None:
        draft.do(SealContact(name, heard.text or heard.trigger))

    return keep


def a_word(given: Pressed | Said, choices: tuple[Choice, ...], about: str = "") -> Heard | None:
    """Whoever writes more than a few words here tells something, and sets no word; nor is a number
    one, which answers questions."""
    said = plain(given.text) if isinstance(given, Said) else ""
    if len(said.split()) > MOST_WORDS or said.isdigit():
        return None
    return words_of_their_own(given, choices, about)


def our_word(draft: Draft, facts: Facts) -> Mapping[str, Arg]:
    return {"ours_key": f"ours-{facts.spare.ours % OURS}"}


def keep_word(draft: Draft, heard: Heard, facts: Facts) -> None:
    ours = SealContact("ours", f"ours-{facts.spare.ours % OURS}")
    draft.do(KeepSecret(heard.text), ours)
    draft.secret = True


FLOW = Flow(
    name="contact",
    states=State,
    start=State.WAY,
    prompts={
        State.WAY: Prompt(
            "contact-way",
            words_of_their_own,
            choices("contact-way", "knock", "direct"),
            name="way",
            words=WORDS,
        ),
        State.WHEN: Prompt(
            "contact-when",
            words_of_their_own,
            choices("contact-when", "any", "day", "evening", "night"),
            name="when",
            words=WORDS,
        ),
        State.WORD: Prompt("contact-word", a_word, args=our_word, words=WORDS, sensitive=True),
    },
    transitions=(
        Transition(State.WAY, "typed", State.WHEN, do=seal("elsewhere")),
        Transition(State.WAY, "answered", State.WHEN),
        Transition(State.WAY, "skip", State.WHEN),
        Transition(State.WHEN, "answered", State.WORD, do=seal("when")),
        Transition(State.WHEN, "skip", State.WORD),
        Transition(State.WORD, "typed", State.DONE, do=keep_word),
        Transition(State.WORD, "skip", State.DONE),
    ),
    forks={State.DONE: Fork(("human",))},
)
