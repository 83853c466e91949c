"""What it is about (G3), and whether it goes on, is over or has not begun (Q16).

Several topics may be chosen; the list with the strictest rule is asked, the others are noted. By
SMS how somebody came to an army is one list.
"""

from enum import StrEnum

from bot.flows.asked import track
from bot.flows.draft import Draft, choices
from bot.flows.facts import Facts
from bot.flows.flow import Flow, Fork, Prompt, Transition
from bot.flows.reading import Heard, one, several
from intake.channels import ChannelKind
from intake.gates import Tense, Topic
from intake.outgoing import Choice, Word

WORDS = (Word.SKIP, Word.BACK)
ARMY_HOW = (
    Choice("signed", "army-how-signed"),
    *choices("army-forced", "forced", "tricked"),
    Choice("none", "screening-none"),
)


class State(StrEnum):
    TOPICS = "topics"
    CHOSEN = "chosen"
    PRIVATE = "private"
    TENSE = "tense"
    TIMED = "timed"
    ARMY = "army"
    ARMY_HOW = "army-how"
    ARMY_SIGNED = "army-signed"
    ARMY_FORCED = "army-forced"
    ARMY_WHERE = "army-where"
    HUMAN = "human"


def after_topics(draft: Draft, facts: Facts) -> str:
    topics = draft.answers.get("topics", ())
    by_sms = draft.conversation.channel is ChannelKind.SMS
    if Topic.ARMY in topics:
        return "topics.army-how" if by_sms else "topics.army-signed"
    if Topic.PRIVATE in topics and not by_sms:  # there nothing private is asked anyway
        return "topics.private"
    if track(draft.answers):
        return "topics.tense"
    return "topics.human"


def after_tense(draft: Draft, facts: Facts) -> str:
    return "plan" if draft.has("tense", Tense.NOT_YET) else "screening"


def how(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Two answers from one list."""
    draft.note("army-signed", "yes" if "signed" in heard.values else "no")
    draft.note("army-forced", *(said for said in heard.values if said in {"forced", "tricked"}))


def rather_a_person(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.note("topics", Topic.PERSON)


FLOW = Flow(
    name="topics",
    states=State,
    start=State.TOPICS,
    prompts={
        State.TOPICS: Prompt(
            "topics-ask",
            several,
            choices("topic", *Topic),
            name="topics",
            multiple=True,
            words=WORDS,
        ),
        State.PRIVATE: Prompt("topics-private", one, choices("topics-private", "ask", "human")),
        State.TENSE: Prompt(
            "topics-tense",
            one,
            choices("tense", Tense.GOING_ON, Tense.OVER, Tense.NOT_YET),
            name="tense",
            words=WORDS,
        ),
        State.ARMY_HOW: Prompt("army-how", several, ARMY_HOW, multiple=True, words=WORDS),
        State.ARMY_SIGNED: Prompt(
            "army-signed", one, choices("answer", "yes", "no"), name="army-signed", words=WORDS
        ),
        State.ARMY_FORCED: Prompt(
            "army-forced",
            several,
            choices("army-forced", "forced", "tricked", "none"),
            name="army-forced",
            multiple=True,
            words=WORDS,
        ),
        State.ARMY_WHERE: Prompt(
            "army-where",
            one,
            choices("army-where", "home", "camp", "front", "away"),
            name="army-where",
            words=WORDS,
        ),
    },
    transitions=(
        Transition(State.TOPICS, "answered", State.CHOSEN),
        Transition(State.TOPICS, "skip", State.HUMAN),
        Transition(State.PRIVATE, "ask", State.TENSE),
        Transition(State.PRIVATE, "human", State.HUMAN, do=rather_a_person),
        Transition(State.TENSE, "answered", State.TIMED),
        Transition(State.TENSE, "skip", State.TIMED),
        Transition(State.ARMY_HOW, "answered", State.ARMY_WHERE, do=how),
        Transition(State.ARMY_HOW, "skip", State.ARMY_WHERE),
        Transition(State.ARMY_SIGNED, "answered", State.ARMY_FORCED),
        Transition(State.ARMY_SIGNED, "skip", State.ARMY_FORCED),
        Transition(State.ARMY_FORCED, "answered", State.ARMY_WHERE),
        Transition(State.ARMY_FORCED, "skip", State.ARMY_WHERE),
        Transition(State.ARMY_WHERE, "answered", State.ARMY),
        Transition(State.ARMY_WHERE, "skip", State.ARMY),
    ),
    forks={
        State.CHOSEN: Fork(
            (
                "topics.army-how",
                "topics.army-signed",
                "topics.private",
                "topics.tense",
                "topics.human",
            ),
            after_topics,
        ),
        State.TIMED: Fork(("plan", "screening"), after_tense),
        State.ARMY: Fork(("consents",)),
        State.HUMAN: Fork(("consents",)),
    },
)
