"""The one mutable thing in the core. It is born and thrown away inside a single step."""

from dataclasses import dataclass, field, replace

from bot.flows.effects import Effect
from bot.flows.turn import Outcome
from intake.conversation import Conversation, Position
from intake.outgoing import Arg, Choice, Message, Outgoing, Timing


@dataclass(slots=True)
class Draft:
    conversation: Conversation
    flow: str
    state: str
    answers: dict[str, tuple[str, ...]]
    messages: list[Outgoing] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    outcome: Outcome = Outcome.ANSWERED
    secret: bool = False

    @classmethod
    def of(cls, conversation: Conversation) -> "Draft":
        at = conversation.position
        return cls(conversation, at.flow, at.state, dict(conversation.answers))

    def become(self, **changes: object) -> None:
        """Change what the conversation remembers."""
        self.conversation = replace(self.conversation, **changes)  # type: ignore[arg-type]

    def say(self, key: str, *, timing: Timing = Timing.REPLY, **args: Arg) -> None:
        self.messages.append(Outgoing(Message(key, args), timing))

    def tell(self, message: Message, timing: Timing = Timing.REPLY) -> None:
        self.messages.append(Outgoing(message, timing))

    def do(self, *effects: Effect) -> None:
        self.effects.extend(effects)

    def has(self, name: str, *values: str) -> bool:
        """Whether any of the values is among the answers kept under a name."""
        return any(value in self.answers.get(name, ()) for value in values)

    def note(self, name: str, *values: str) -> None:
        self.answers[name] = values

    def add(self, name: str, value: str) -> None:
        """Add one value to what is kept under a name."""
        kept = self.answers.get(name, ())
        if value not in kept:
            self.answers[name] = (*kept, value)

    @property
    def place(self) -> Position:
        return Position(self.flow, self.state)

    def go(self, place: str) -> None:
        """Stand somewhere else: "flow.state"."""
        self.flow, _, self.state = place.partition(".")


def choices(prefix: str, *values: str) -> tuple[Choice, ...]:
    """Choices whose labels are named after them: `needs-many`, "me" → key `needs-many-me`."""
    return tuple(Choice(value, f"{prefix}-{value}") for value in values)
