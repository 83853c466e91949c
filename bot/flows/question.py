"""Somebody who only has a question gets the answer first; a way to more stays open."""

from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, anything, one, words_of_their_own
from intake.country_pack import InfoTopic
from intake.outgoing import Choice, Word

OTHER = "something-else"


class State(StrEnum):
    TOPIC = "topic"
    MORE = "more"
    TYPE = "type"
    TYPED = "typed"
    AGAIN = "again"
    MINE = "mine"
    BYE = "bye"
    ANEW = "anew"


def topics(draft: Draft, facts: Facts) -> tuple[Choice, ...]:
    answered = tuple(topic for topic in InfoTopic if topic in facts.pack.answers)
    return choices("info", *answered, OTHER)


def give(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.say(facts.pack.answers[InfoTopic(heard.trigger)])


def typed(draft: Draft, heard: Heard, facts: Facts) -> None:
    """In their own words: for a person, like every story."""
    draft.note("story", "question")


def mine(draft: Draft, heard: Heard, facts: Facts) -> None:
    """From here it is about themselves, and no longer a question only."""
    draft.note("about", "me")


FLOW = Flow(
    name="question",
    states=State,
    start=State.TOPIC,
    prompts={
        State.TOPIC: Prompt("question-topic", one, topics, name="info", words=(Word.BACK,)),
        State.TYPE: Prompt("question-type", words_of_their_own, words=(Word.BACK,)),
        State.MORE: Prompt(
            "question-more",
            one,
            choices("question-more", "another", "mine", "enough"),
            words=(Word.BACK,),
        ),
        State.BYE: Prompt("question-bye", anything),
    },
    transitions=(
        Transition(State.TOPIC, OTHER, State.TYPE),
        Transition(State.TOPIC, "answered", State.MORE, do=give),
        Transition(State.TYPE, "typed", State.TYPED, do=typed),
        Transition(State.MORE, "another", State.AGAIN),
        Transition(State.MORE, "mine", State.MINE, do=mine),
        Transition(State.MORE, "enough", State.BYE),
        Transition(State.BYE, "answered", State.ANEW),
    ),
    forks={
        State.TYPED: Fork(("consents",)),
        State.AGAIN: Fork(("question.topic",)),
        State.MINE: Fork(("age",)),
        State.ANEW: Fork(("about",)),
    },
)
