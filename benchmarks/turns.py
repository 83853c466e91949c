"""Turns a second, and how long a person waits: Telegram's webhook in, Telegram's Bot API out.

`python -m benchmarks.turns` runs a closed loop of contacts against the whole program on SQLite and
on PostgreSQL, against what others would build it with, and against a bare handler as the limit;
then an open loop; then two processes beside one. One core for the program, another for the load.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from benchmarks.cores import divide
from benchmarks.figures import ratios, table
from benchmarks.lineup import OTHERS, OURS, what_is_missing
from benchmarks.load import under_load
from benchmarks.plan import Came, Plan

_PARTS: Final = ("closed", "open", "two")
_NAMES: Final = (*OURS, *OTHERS)


@dataclass(frozen=True, slots=True)
class Told:
    seconds: float
    contacts: int
    offered: float
    steady: float
    rested: bool
    names: Sequence[str]
    core: int | None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turns", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="counted, of each program")
    parser.add_argument("--contacts", type=int, default=50, help="who talk at the same time")
    parser.add_argument(
        "--offered", type=float, default=200.0, help="inputs a second in the open loop"
    )
    parser.add_argument(
        "--steady", type=float, default=100.0, help="inputs a second for one process and for two"
    )
    parser.add_argument("--only", nargs="+", choices=_NAMES, default=_NAMES, help="some of them")
    parser.add_argument("--parts", nargs="+", choices=_PARTS, default=_PARTS, help="some of them")
    parser.add_argument(
        "--cold", action="store_true", help="begin at once, before codes have been drawn"
    )
    told = parser.parse_args()
    missing = {name: what_is_missing(name) for name in told.only}
    for sentence in filter(None, missing.values()):
        print(sentence, file=sys.stderr)
    settings = Told(
        seconds=told.seconds,
        contacts=told.contacts,
        offered=told.offered,
        steady=told.steady,
        rested=not told.cold,
        names=[name for name in told.only if missing[name] is None],
        core=divide(),
    )
    if "closed" in told.parts:
        _closed(settings)
    if "open" in told.parts:
        _open(settings)
    if "two" in told.parts and "bot-postgres" in settings.names:
        _two(settings)
    return 0


def _closed(told: Told) -> None:
    """Everybody, with so many contacts who each wait for the answer."""
    found = {name: _measured(told, name) for name in told.names}
    print(f"\n{told.contacts} contacts in a closed loop, {told.seconds:.0f} s each\n")
    print(table([came.figures for came in found.values()]))
    ours = [came.figures for name, came in found.items() if name in OURS]
    others = [came.figures for name, came in found.items() if name in OTHERS]
    if ours and others:
        print(f"\n{ratios(ours, others)}")


def _open(told: Told) -> None:
    """The program, with so many inputs a second whatever it does."""
    names = [name for name in told.names if name in OURS]
    found = [_measured(told, name, offered=told.offered).figures for name in names]
    if found:
        print(f"\n{told.offered:.0f} inputs a second offered, {told.seconds:.0f} s each\n")
        print(table(found))


def _two(told: Told) -> None:
    """One process and two on one core, with the same inputs a second, on PostgreSQL."""
    one, two = (
        replace(
            _measured(told, "bot-postgres", offered=told.steady, processes=processes).figures,
            name=name,
        )
        for processes, name in ((1, "one process"), (2, "two processes"))
    )
    print(f"\n{told.steady:.0f} inputs a second offered, {told.seconds:.0f} s each\n")
    print(table([one, two]))
    print(f"\nProcessor time a turn, two processes to one: {two.turn / one.turn:.2f}")


def _measured(told: Told, name: str, *, offered: float = 0.0, processes: int = 1) -> Came:
    """A fresh deployment each. Of the program also how it starts and ends."""
    with (
        tempfile.TemporaryDirectory(prefix="benchmark-") as folder,
        (OURS | OTHERS)[name](Path(folder), told.seconds, told.core) as entry,
    ):
        plan = replace(entry, contacts=told.contacts, offered=offered, processes=processes)
        if name not in OURS:
            return asyncio.run(under_load(plan))
        came = asyncio.run(under_load(replace(plan, rested=told.rested)))
        if not offered:
            _say_how_it_starts_and_ends(plan, came)
        return came


def _say_how_it_starts_and_ends(plan: Plan, came: Came) -> None:
    """Again, with the tables and cases that are there now."""
    again = asyncio.run(under_load(replace(plan, contacts=1, warm=0.5, seconds=1.0)))
    to_end = max(came.to_end, again.to_end)
    print(f"{plan.name}: {again.first_answer:.2f} s from the start to the first answer with cases")
    print(f"{plan.name}: {to_end:.2f} s from SIGTERM to the end")


if __name__ == "__main__":
    sys.exit(main())
