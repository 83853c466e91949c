"""Names that were renamed after a release: what stands in a database under the old ones goes on.

A row is written here in the change that renames: `tests/bot/stored_names.txt` asks for it. It goes
when no database can hold the old name any more. The kinds of inputs are renamed in
`intake_store/codec.py` (a second row of KINDS); what stands plainly in a column, by a migration
that is named in GONE.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from intake.conversation import Answers, Conversation, Position
from intake.incoming import Input, Pressed, Ticked, TimerFired
from intake.outgoing import Arg, Choice, Message, Outgoing

Renamed = Mapping[str, str]  # old → new


@dataclass(frozen=True, slots=True)
class Moved:
    places: Renamed = field(default_factory=dict)  # "flow.state"
    questions: Renamed = field(default_factory=dict)  # what an answer is kept under
    # "question=option" → the new option; the question by its new name
    options: Renamed = field(default_factory=dict)
    timers: Renamed = field(default_factory=dict)
    messages: Renamed = field(default_factory=dict)
    gone: Renamed = field(default_factory=dict)  # any other name → the migration that took it away

    def conversation(self, stored: Conversation) -> Conversation:
        """As it would stand had it been written today."""
        if not (self.places or self.questions or self.options or self.messages):
            return stored
        return replace(
            stored,
            position=self._place(stored.position),
            held=None if stored.held is None else self._place(stored.held),
            behind=None if stored.behind is None else self._place(stored.behind),
            trail=tuple(self._place(place) for place in stored.trail),
            answers=self._answers(stored.answers),
            aside=None if stored.aside is None else self._answers(stored.aside),
            earlier=tuple(
                replace(line, text=self.messages.get(line.text, line.text))
                for line in stored.earlier
            ),
        )

    def given(self, stored: Input, at: str) -> Input:
        """`at`: the name under which the answer to the question that stands is kept."""
        match stored:
            case TimerFired(name) if name in self.timers:
                return TimerFired(self.timers[name])
            case Pressed() | Ticked() if self.options:
                return replace(stored, values=self._options(at, stored.values))
            case _:
                return stored

    def outgoing(self, stored: Outgoing) -> Outgoing:
        return replace(stored, message=self.message(stored.message)) if self.messages else stored

    def message(self, stored: Message) -> Message:
        if not self.messages:
            return stored
        return replace(
            stored,
            key=self._key(stored.key),
            args={
                name: self._keys(arg) if name.endswith("_key") else arg
                for name, arg in stored.args.items()
            },
            choices=tuple(
                Choice(choice.value, self._key(choice.label), choice.names)
                for choice in stored.choices
            ),
        )

    def timer_names(self, name: str) -> tuple[str, ...]:
        """The name, and those under which such a timer may have been set before."""
        return (name, *(old for old, new in self.timers.items() if new == name))

    def _place(self, stored: Position) -> Position:
        now = self.places.get(f"{stored.flow}.{stored.state}")
        return stored if now is None else Position(*now.split("."))

    def _answers(self, stored: Answers) -> Answers:
        named = {self.questions.get(name, name): codes for name, codes in stored.items()}
        return {name: self._options(name, codes) for name, codes in named.items()}

    def _options(self, question: str, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(self.options.get(f"{question}={code}", code) for code in codes)

    def _key(self, key: str) -> str:
        return self.messages.get(key, key)

    def _keys(self, arg: Arg) -> Arg:
        match arg:
            case str():
                return self._key(arg)
            case tuple():
                return tuple(self._key(key) for key in arg)
            case _:
                return arg


MOVED = Moved()
