"""What was measured of one program, and the tables of several."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Figures:
    """One program under one load. Times in milliseconds, except where it says seconds."""

    name: str
    turns: float  # inputs answered by a message, a second
    inputs: float  # these, and ticks, a second
    at_most: float  # turns for each second that it had of its core
    p50: float  # from webhook to message
    p99: float
    kept: float  # from webhook to its 200, p99
    cpu: float  # of the program's core, an input
    loop: float  # of that, in its event loop
    database: float  # of the processor, an input, of the database server beside it
    turn: float  # of the processor, a turn, of the program and the database server together
    waits: int  # for a lock in the database server, longer than 5 ms
    busy: float  # share of the program's core that it got
    load: float  # share of the load's core that the load took
    memory: float  # MiB, at its most
    intakes: int  # people who came to the end


_ROWS: Final = (
    ("turns a second", "turns", "{:.0f}"),
    ("inputs a second (turns and ticks)", "inputs", "{:.0f}"),
    ("turns for a second of its core", "at_most", "{:.0f}"),
    ("webhook to reply, p50, ms", "p50", "{:.1f}"),
    ("webhook to reply, p99, ms", "p99", "{:.1f}"),
    ("webhook to its 200, p99, ms", "kept", "{:.1f}"),
    ("processor time an input, ms", "cpu", "{:.2f}"),
    ("of that in the event loop, ms", "loop", "{:.2f}"),
    ("of a database server, an input, ms", "database", "{:.2f}"),
    ("processor time a turn, all in all, ms", "turn", "{:.2f}"),
    ("waits for a lock over 5 ms", "waits", "{}"),
    ("share of the program's core", "busy", "{:.0%}"),
    ("share of the load's core", "load", "{:.0%}"),
    ("memory at its most, MiB", "memory", "{:.0f}"),
    ("whole intakes", "intakes", "{}"),
)


def percentile(seconds: Sequence[float], which: int) -> float:
    """In milliseconds; 0 when there is too little to tell."""
    if len(seconds) <= 1:
        return 0.0
    return statistics.quantiles(seconds, n=100, method="inclusive")[which - 1] * 1e3


def table(all_: Sequence[Figures]) -> str:
    """Markdown: a column each."""
    rows = [
        [label, *(form.format(getattr(one, field)) for one in all_)] for label, field, form in _ROWS
    ]
    return markdown(["", *(one.name for one in all_)], rows)


def ratios(ours: Sequence[Figures], others: Sequence[Figures]) -> str:
    """Markdown: how many times another one's turns; with our ticks counted too; and for the same
    time of the core, which a busy machine can tell as well.
    """
    rows = []
    for one in ours:
        counted = (("turns", one.turns), ("inputs", one.inputs))
        for what, a_second in counted:
            times = [_times(a_second, other.turns) for other in others]
            rows.append([f"{one.name}: {what} a second", *times])
        times = [_times(one.at_most, other.at_most) for other in others]
        rows.append([f"{one.name}: turns for a second of its core", *times])
    return markdown(["ratio to", *(other.name for other in others)], rows)


def _times(ours: float, other: float) -> str:
    return f"{ours / other:.2f}" if other else ""


def markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table whose first column is words and whose others are figures."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
