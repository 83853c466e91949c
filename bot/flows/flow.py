"""A flow is a table: states, what is asked in each, and the transitions between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from transitions import Machine

from bot.flows.draft import Draft
from bot.flows.facts import Facts
from bot.flows.reading import Heard, Read, perhaps
from intake.channels import ChannelKind
from intake.incoming import Pressed, Said
from intake.outgoing import Arg, Choice, Message, Word

Do = Callable[[Draft, Heard, Facts], None]
When = Callable[[Draft, Heard, Facts], bool]
Args = Callable[[Draft, Facts], Mapping[str, Arg]]
Choices = Callable[[Draft, Facts], tuple[Choice, ...]]
ReadAs = Callable[[tuple[Choice, ...], Facts], tuple[Choice, ...]]
Choose = Callable[[Draft, Facts], str]

HELD = "held"  # where an interruption ends: the place the person was taken from
ALWAYS = (Word.PERSON, Word.URGENT)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question. `name` is what its answer is kept under; without one it is not kept."""

    key: str
    read: Read
    choices: tuple[Choice, ...] | Choices = ()
    name: str = ""
    multiple: bool = False
    args: Args | None = None
    words: tuple[Word, ...] = ()
    on_sms: bool = True  # a question not asked by SMS is skipped there
    sensitive: bool = False
    every_language: bool = False
    read_as: ReadAs | None = None  # the choices by more names than are shown

    def offered(self, draft: Draft, facts: Facts) -> tuple[Choice, ...]:
        return self.choices(draft, facts) if callable(self.choices) else self.choices

    def hear(self, given: Pressed | Said, draft: Draft, facts: Facts) -> Heard | None:
        return self.read(given, self._read_as(draft, facts), self.key)

    def perhaps(self, given: Said, draft: Draft, facts: Facts) -> Heard | None:
        """What a reply may have meant that was not sure."""
        return perhaps(given, self._read_as(draft, facts), self.key, multiple=self.multiple)

    def _beside(self, draft: Draft) -> tuple[Word, ...]:
        """What can be taken away by itself can be so on Telegram alone."""
        can = draft.conversation.channel is ChannelKind.TELEGRAM
        return self.words if can else tuple(word for word in self.words if word is not Word.TIDY)

    def _read_as(self, draft: Draft, facts: Facts) -> tuple[Choice, ...]:
        offered = self.offered(draft, facts)
        return offered if self.read_as is None else self.read_as(offered, facts)

    def put(self, draft: Draft, facts: Facts) -> Message:
        """The question as a message, with its number and the words that fit it."""
        return Message(
            key=self.key,
            args=self.args(draft, facts) if self.args else {},
            choices=self.offered(draft, facts),
            multiple=self.multiple,
            question=draft.conversation.question,
            words=ALWAYS + self._beside(draft),
            page=draft.conversation.page,
            sensitive=self.sensitive,
            every_language=self.every_language,
        )


@dataclass(frozen=True, slots=True)
class Transition:
    source: StrEnum
    on: str  # "answered", or a single choice's value, or "skip"
    dest: StrEnum
    when: When | None = None
    do: Do | None = None


@dataclass(frozen=True, slots=True)
class Fork:
    """A state that asks nothing: the way on is chosen. Without `choose` there is only one."""

    to: tuple[str, ...]  # "flow", "flow.state" or HELD
    choose: Choose | None = None

    def way(self, draft: Draft, facts: Facts) -> str:
        chosen = self.choose(draft, facts) if self.choose else self.to[0]
        if chosen not in self.to:
            raise LookupError(f"a fork chose {chosen!r}, which is not among its ways")
        return chosen


class Flow:
    """One dialogue flow, checked when it is built so that a bad table cannot start."""

    def __init__(
        self,
        *,
        name: str,
        states: type[StrEnum],
        start: StrEnum,
        prompts: Mapping[StrEnum, Prompt],
        transitions: tuple[Transition, ...],
        forks: Mapping[StrEnum, Fork] | None = None,
        interrupts: bool = False,  # it can be entered from anywhere, and ends where it began
    ) -> None:
        self.name = name
        self.start = start.value
        self.transitions = transitions
        self.prompts = {state.value: prompt for state, prompt in prompts.items()}
        self.forks = {state.value: fork for state, fork in (forks or {}).items()}
        self.interrupts = interrupts
        # Plain strings: given an Enum, transitions would know the states by name, not by value.
        self._machine = Machine(
            model=None,
            states=[state.value for state in states],
            initial=self.start,
            transitions=[_as_transition(transition) for transition in transitions],
            auto_transitions=False,
            send_event=True,
        )
        known = {state.value for state in states}
        if dumb := known - self.prompts.keys() - self.forks.keys():
            raise ValueError(f"flow {name}: no prompt in, and no way on from, {sorted(dumb)}")
        moved_from = {transition.source.value for transition in transitions}
        if stuck := self.prompts.keys() - moved_from:
            raise ValueError(f"flow {name}: no answer leads on from {sorted(stuck)}")

    def can(self, state: str, trigger: str) -> bool:
        return any(row.source.value == state and row.on == trigger for row in self.transitions)

    def advance(self, draft: Draft, heard: Heard, facts: Facts) -> None:
        """Move the draft along the first transition that fits: by its own trigger, else any."""
        trigger = heard.trigger if self.can(draft.state, heard.trigger) else "answered"
        event = self._machine.events[trigger]
        if not event.trigger(draft, heard=heard, facts=facts):
            raise LookupError(
                f"flow {self.name}: no transition fits {trigger!r} in {draft.state!r}"
            )

    def as_mermaid(self) -> str:
        """Draw the table, for docs/flows/."""
        rows = [f"  {row.source} --> {row.dest}: {row.on}" for row in self.transitions]
        ways = [
            f"  {state} --> {way.replace('.', '__')}: "
            for state, fork in self.forks.items()
            for way in fork.to
        ]
        # One line for each pair of states, however many answers lead along it.
        merged: dict[str, list[str]] = {}
        for line in rows + ways:
            pair, _, on = line.partition(": ")
            merged.setdefault(pair.removesuffix(":"), []).append(on)
        lines = [
            pair + (f": {', '.join(dict.fromkeys(on))}" if any(on) else "")
            for pair, on in merged.items()
        ]
        return "\n".join(["stateDiagram-v2", f"  [*] --> {self.start}", *lines])


def _as_transition(row: Transition) -> dict[str, Any]:
    def call(function: Do | When) -> Callable[[Any], Any]:
        return lambda event: function(event.model, event.kwargs["heard"], event.kwargs["facts"])

    return {
        "trigger": row.on,
        "source": row.source.value,
        "dest": row.dest.value,
        "conditions": [call(row.when)] if row.when else [],
        "after": [call(row.do)] if row.do else [],
    }
