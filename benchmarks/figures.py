"""What was measured of one program, and the table of several."""

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
    p50: float  # from webhook to message
    p99: float
    kept: float  # from webhook to its 200, p99
    cpu: float  # of the program's core, an input
    loop: float  # of that, in its event loop
    busy: float  # share of the program's core that it got
    load: float  # share of the load's core
    memory: float  # MiB, at its most
    intakes: int  # people who came to the end


_ROWS: Final = (
    ("turns a second", "turns", "{:.0f}"),
    ("inputs a second (turns and ticks)", "inputs", "{:.0f}"),
    ("webhook to reply, p50, ms", "p50", "{:.0f}"),
    ("webhook to reply, p99, ms", "p99", "{:.0f}"),
    ("webhook to its 200, p99, ms", "kept", "{:.0f}"),
    ("processor time an input, ms", "cpu", "{:.2f}"),
    ("of that in the event loop, ms", "loop", "{:.2f}"),
    ("share of its core", "busy", "{:.0%}"),
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
    """Markdown: a column each, and the ratio of the first to the last where there are several."""
    compared = len(all_) > 1
    head = ["", *(one.name for one in all_), *(["ratio"] if compared else [])]
    lines = [_line(head), _line(["---", *("---:" for _ in head[1:])])]
    for label, field, form in _ROWS:
        found = [getattr(one, field) for one in all_]
        ratio = [f"{found[0] / found[-1]:.2f}" if found[-1] else ""] if compared else []
        lines.append(_line([label, *(form.format(value) for value in found), *ratio]))
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
