"""A conversation that stands at a question, and what one reply makes of it in a real step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from bot.flows.arriving import FLOWS, GRAVE, MEANT
from bot.flows.draft import Draft
from bot.flows.engine import step
from bot.flows.facts import Facts, Reading, Spare
from bot.flows.flow import Prompt
from bot.flows.reading import DONT_KNOW
from bot.flows.turn import Turn
from intake.channels import ChannelKind
from intake.conversation import Conversation, Moment, Position
from intake.ids import CaseId, ConversationId, Language, TicketRef
from intake.incoming import Pressed, Said
from tests.support import clock
from tests.support.story import PACK
from tests.understanding.labelled import BACK, NONE_OF_THESE, PERSON, SKIP, UNKNOWN, Reply

NUMBER = 5  # of the question that stands: neither the first nor a word
BEFORE = (Position("about", "asking"), Position("age", "asking"))  # for *back*
BY_SMS = {"screening.q4a", "screening.q4b", "consents.both", "topics.army-how", "plan.signs"} | {
    "reporter.safe"
}  # questions that are asked there only
NOTES = frozenset({"story", "code-due", "meant"})  # kept with a text, whatever it answers
ASKED_AT = clock.START - timedelta(minutes=1)  # read before it was answered
FACTS = Facts(
    now=clock.START,
    received_at=clock.START,
    pack=PACK,
    spare=Spare(CaseId(UUID(int=2)), TicketRef("TJ-BCD234"), "4111111111111111", 3),
    reading=Reading(somebody=True, until="24:00", again=""),
)
LATER = replace(FACTS, received_at=clock.START + timedelta(seconds=30))


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a step led, as far as an answer decides it."""

    place: str
    answers: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, conversation: Conversation) -> "Outcome":
        at = conversation.position
        kept = {name: frozenset(values) for name, values in conversation.answers.items()}
        kept = {name: values for name, values in kept.items() if name not in NOTES}
        return cls(f"{at.flow}.{at.state}", kept)

    @property
    def is_alarm(self) -> bool:
        return self.place.partition(".")[0] in GRAVE

    def beside(self, before: "Outcome") -> str:
        """What changed, for people."""
        new = [
            f"{name}={','.join(sorted(values))}"
            for name, values in self.answers.items()
            if before.answers.get(name) != values
        ]
        gone = [f"-{name}" for name in before.answers if name not in self.answers]
        return " ".join((*new, *gone, f"→ {self.place}" if self.place != before.place else ""))


def standing(question: str, language: str) -> Conversation:
    """At "flow.state", somewhere in the middle of an intake of an adult about work."""
    place, _, turn = question.partition("/")
    flow, _, state = place.partition(".")
    answers = {"about": ("me",), "age": ("adult",), "topics": ("work",), "tense": ("going-on",)}
    if turn == "other" or flow == "reporter":
        answers |= {"about": ("other",), "their-age": ("adult",)}
    elif turn:
        answers |= {"topics": (turn,)}
    prompt = FLOWS[flow].prompts[state]
    answers.pop(prompt.name, None)
    return Conversation(
        ConversationId(UUID(int=1)),
        ChannelKind.SMS if place in BY_SMS else ChannelKind.TELEGRAM,
        PACK.country,
        Language(language),
        Position(flow, state),
        answers=answers,
        question=NUMBER,
        asked_at=ASKED_AT,
        last_at=ASKED_AT,
        moment=Moment.ALONE,
        held=Position("needs", "now") if FLOWS[flow].interrupts else None,
        trail=BEFORE,
    )


def prompt_of(question: str) -> Prompt:
    flow, _, state = question.partition("/")[0].partition(".")
    return FLOWS[flow].prompts[state]


def options(question: str) -> tuple[str, ...]:
    draft = Draft.of(standing(question, "en"))
    return tuple(choice.value for choice in prompt_of(question).offered(draft, FACTS))


def said(text: str, at: Conversation) -> Turn:
    return step(at, Said(text), FACTS)


def confirmed(turn: Turn) -> Outcome | None:
    """Where a *yes* leads, if it was asked back what was meant."""
    after = turn.conversation
    number, *_ = after.answers.get(MEANT, ("",))
    if number != str(after.question):
        return None
    return Outcome.of(step(after, Pressed(after.question, ("yes",)), LATER).conversation)


def wanted(reply: Reply, at: Conversation) -> tuple[Outcome, ...]:
    """Where the buttons lead that mean the same. Not knowing leaves the question open: by its own
    button where there is one, or as *skip* does."""
    match reply.means:
        case (("skip" | "back" | "person") as word,):
            return (_pressed(at, 0, (word,)),)
        case ("unknown",) if DONT_KNOW in options(reply.question):
            return (_pressed(at, NUMBER, (DONT_KNOW,)), _pressed(at, 0, (SKIP,)))
        case ("unknown",):
            return (_pressed(at, 0, (SKIP,)),)
        case ("0",) if NONE_OF_THESE not in options(reply.question):
            return (_pressed(at, NUMBER, ("none",)),)
        case values:
            return (_pressed(at, NUMBER, values),)


def meanings(question: str) -> frozenset[str]:
    """Everything that a reply to it may be labelled with, but that it is none."""
    offered = {*options(question)}
    none = {NONE_OF_THESE} if "none" in offered else set[str]()
    return frozenset((offered | none | {SKIP, BACK, PERSON, UNKNOWN}) - {"none"})


def _pressed(at: Conversation, question: int, values: tuple[str, ...]) -> Outcome:
    return Outcome.of(step(at, Pressed(question, values), FACTS).conversation)
