"""The result of one step."""

from dataclasses import dataclass
from enum import StrEnum

from bot.flows.effects import Effect
from intake.conversation import Conversation
from intake.outgoing import Outgoing


class Outcome(StrEnum):
    """What became of an input, for the ledger of the inbox."""

    ANSWERED = "answered"
    MUTED = "muted"  # heard, kept, and not answered: the person said stop
    RELAYED = "relayed"  # part of a talk with an operator: the operator answers
    NOTED = "noted"  # nobody waits for an answer: a tick in a list, a timer, a late failure
    CHECKING = "checking"  # waits for a slow check


@dataclass(frozen=True, slots=True)
class Turn:
    conversation: Conversation
    messages: tuple[Outgoing, ...]
    effects: tuple[Effect, ...]
    outcome: Outcome = Outcome.ANSWERED
    secret: bool = False  # what came was a code or a word: it stays out of the transcript
