"""Who is measured, under which load, for how long; and what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from benchmarks.contacts import Intake
from benchmarks.databases import Server
from benchmarks.figures import Figures


@dataclass(frozen=True, slots=True)
class Plan:
    """A program, its load, and how long it is measured."""

    name: str
    arguments: Sequence[str]
    env: Mapping[str, str]
    intake: Intake  # what a contact does from /start on
    warm: float  # seconds that are not counted, first
    seconds: float  # that are
    core: int | None  # of the program; None: wherever there is room
    contacts: int = 50  # who talk at the same time, in a closed loop
    offered: float = 0.0  # inputs a second that come whatever the program does; 0: a closed loop
    processes: int = 1
    rested: bool = False  # wait until it has done what it does in quiet hours
    database: Server | None = None  # beside it


@dataclass(frozen=True, slots=True)
class Came:
    figures: Figures
    first_answer: float  # seconds from the start of the program to its first message
    to_end: float  # seconds from SIGTERM to its end
