"""Thoughts of dying: thanks, a person is being called (it has rung), and one question.

Medical first, police never first. Meanwhile nothing locks, and nothing of screening, code or
consent is asked; every five minutes an honest line.
"""

from datetime import timedelta
from enum import StrEnum

from bot.flows.draft import Draft, choices
from bot.flows.effects import CancelTimers, Ring, SetTimer, Withdraw
from bot.flows.facts import Facts
from bot.flows.flow import HELD, Flow, Fork, Prompt, Transition
from bot.flows.human import take_in, who_reads
from bot.flows.places import emergency_lines, stay_told
from bot.flows.reading import Heard, anything, one
from intake.emergency import EmergencyKind
from intake.tickets import Alarm

SILENT = "dying-silent"
SILENT_AFTER = timedelta(minutes=3)
LINE = "dying-line"
LINE_EVERY = timedelta(minutes=5)
LINES = 12  # for an hour; then the alarm's own clocks have long reached the supervisor

LINE_TIMERS = tuple(f"{LINE}-{number}" for number in range(1, LINES + 1))


class State(StrEnum):
    ASKED = "asked"
    WITH = "with"
    TODAY = "today"
    BACK = "back"
    ON = "on"


def call(draft: Draft, said: str) -> None:
    draft.note("dying", said)
    draft.do(CancelTimers((SILENT,)), Ring(Alarm.DYING), SetTimer(f"{LINE}-1", LINE_EVERY))


def now(draft: Draft, heard: Heard, facts: Facts) -> None:
    """Yes, or three minutes of silence."""
    call(draft, heard.trigger)
    stay = stay_told(draft)
    police = {n.number for n in facts.pack.emergency if n.kind is EmergencyKind.POLICE}
    for line in emergency_lines(facts.pack, stay):
        if line.args["number"] not in police:
            draft.tell(line)


def today(draft: Draft, heard: Heard, facts: Facts) -> None:
    _calm(draft, "not-now")


def misread(draft: Draft, heard: Heard, facts: Facts) -> None:
    _calm(draft, "misread")
    draft.say("dying-misread-answer")


def _calm(draft: Draft, said: str) -> None:
    """What rang when the question was put rings no more; a *yes* from before takes nothing back."""
    if not draft.has("dying", "yes", "silent"):
        draft.do(Withdraw(Alarm.DYING))
    draft.note("dying", said)
    draft.do(CancelTimers((SILENT,)))


def on(draft: Draft, heard: Heard, facts: Facts) -> None:
    draft.do(CancelTimers(LINE_TIMERS))


FLOW = Flow(
    name="dying",
    states=State,
    start=State.ASKED,
    interrupts=True,
    prompts={
        State.ASKED: Prompt("dying-asked", one, choices("dying", "yes", "not-now", "misread")),
        State.WITH: Prompt("dying-with", anything, choices("danger-stay", "on"), args=who_reads),
        State.TODAY: Prompt("dying-today", anything, choices("danger-stay", "on"), args=who_reads),
    },
    transitions=(
        Transition(State.ASKED, "yes", State.WITH, do=now),
        Transition(State.ASKED, "not-now", State.TODAY, do=today),
        Transition(State.ASKED, "misread", State.BACK, do=misread),
        Transition(State.WITH, "on", State.ON, do=on),
        Transition(State.WITH, "answered", State.WITH, do=take_in),
        Transition(State.TODAY, "on", State.ON),
        Transition(State.TODAY, "answered", State.TODAY, do=take_in),
    ),
    forks={State.BACK: Fork((HELD,)), State.ON: Fork((HELD,))},
)
