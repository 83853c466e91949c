"""Danger: the alert leaves first, then one question, then numbers by one tap.

No text says that help is coming before a human has written it. We never say "call the police";
each number says who may come.
"""

from datetime import timedelta
from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.effects import CancelTimers, Ring, SetTimer
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.human import take_in, who_reads
from bot.flows.places import TOLD_HERE, as_called, countries, emergency_lines
from bot.flows.reading import Heard, anything, one
from intake.outgoing import Message, Word
from intake.tickets import Alarm

SILENT = "danger-silent"
SILENT_AFTER = timedelta(minutes=2)
UNANSWERED = "unanswered"
UNANSWERED_AFTER = timedelta(minutes=10)
RUNG = ("yes", "pressed", "silent", "rung")  # what was said, or not said, that has rung
YES_NO = choices("answer", "yes", "no")


class State(StrEnum):
    HURTING = "hurting"  # rung already; asked so that the human knows
    ASKED = "asked"  # a word inside a text: rings on yes or silence
    RUNG = "rung"
    WHERE = "where"
    STAY = "stay"
    ON = "on"
    NOTED = "noted"


def call(draft: Draft, facts: Facts, alarm: Alarm) -> None:
    """Ring, and say only what is true."""
    draft.do(Ring(alarm), SetTimer(UNANSWERED, UNANSWERED_AFTER))
    reading = who_reads(draft, facts)
    draft.tell(Message("danger-called", reading))
    if not facts.reading.somebody:  # a person may be long in coming: numbers before any question
        for line in emergency_lines(facts.pack, ""):
            draft.tell(line)


def yes(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.note("danger", "yes")
    draft.do(CancelTimers((SILENT,)))


def yes_and_ring(draft: Draft, heard: Heard, facts: Facts) -> None:
    yes(draft, heard, facts)
    call(draft, facts, Alarm.DANGER)


def no(draft: Draft, heard: Heard, facts: Facts) -> None:
    """It is noted, and takes nothing back: whoever holds the phone may have said it."""
    if draft.has("danger", *RUNG):
        draft.note("danger-no", "said")
    else:
        draft.note("danger", "no")
    draft.do(CancelTimers((SILENT,)))


def not_said(draft: Draft, heard: Heard, facts: Facts) -> None:
    """To skip is no silence."""
    draft.do(CancelTimers((SILENT,)))


def numbers(draft: Draft, heard: Heard, facts: Facts) -> None:
    stay = heard.values[0] if heard.values else ""
    if stay:
        draft.note("stay", stay)
        draft.note(TOLD_HERE, stay)
    for line in emergency_lines(facts.pack, stay):
        draft.tell(line)


def numbers_everywhere(draft: Draft, heard: Heard, facts: Facts) -> None:
    for line in emergency_lines(facts.pack, ""):
        draft.tell(line)


FLOW = Flow(
    name="danger",
    states=State,
    start=State.HURTING,
    interrupts=True,
    prompts={
        State.HURTING: Prompt("danger-hurting", one, YES_NO, words=(Word.SKIP,)),
        State.ASKED: Prompt("danger-asked", one, YES_NO),
        State.WHERE: Prompt("danger-where", one, countries, words=(Word.SKIP,), read_as=as_called),
        State.STAY: Prompt("danger-stay", anything, choices("danger-stay", "on"), args=who_reads),
    },
    transitions=(
        Transition(State.HURTING, "yes", State.WHERE, do=yes),
        Transition(State.HURTING, "no", State.STAY, do=no),
        Transition(State.HURTING, "skip", State.WHERE, do=not_said),
        Transition(State.ASKED, "yes", State.RUNG, do=yes_and_ring),
        Transition(State.ASKED, "no", State.NOTED, do=no),
        Transition(State.WHERE, "answered", State.STAY, do=numbers),
        Transition(State.WHERE, "skip", State.STAY, do=numbers_everywhere),
        Transition(State.STAY, "on", State.ON),
        Transition(State.STAY, "answered", State.STAY, do=take_in),
    ),
    forks={
        State.RUNG: Fork(("danger.where",)),
        State.ON: Fork((HELD,)),
        State.NOTED: Fork((HELD,)),
    },
)
