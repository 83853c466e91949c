"""What a turn costs with a thousand cases, a hundred thousand, a million.

`python -m benchmarks.growth` lets real contacts make real cases, copies these until there are so
many, and measures a closed loop of contacts at each size. The cost of a turn must grow by less than
a fifth from the first size to the last.
"""

import argparse
import asyncio
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Final

from benchmarks.cores import divide
from benchmarks.databases import Server, postgres
from benchmarks.deployment import prepared
from benchmarks.figures import Figures, table
from benchmarks.growing import gigabytes, grow
from benchmarks.intakes import pressing
from benchmarks.lineup import PROGRAM, WARM
from benchmarks.load import under_load
from benchmarks.plan import Plan
from intake_store.engines import open_engines

SIZES: Final = (1_000, 100_000, 1_000_000)
_ROOM_A_CASE: Final = 8_000  # bytes of disk, roughly, with three records
_FIRST_SECONDS: Final = 3.0  # for the real cases that are copied


@dataclass(frozen=True, slots=True)
class Told:
    seconds: float
    contacts: int
    records: int
    rested: bool
    core: int | None


@dataclass(frozen=True, slots=True)
class Grown:
    figures: Figures
    gigabytes: float


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=__doc__)
    parser.add_argument("--cases", type=int, nargs="+", default=SIZES, help="the sizes, rising")
    parser.add_argument("--records", type=int, default=3, help="of transcript and messages a case")
    parser.add_argument("--seconds", type=float, default=20.0, help="counted, at each size")
    parser.add_argument("--contacts", type=int, default=50, help="who talk at the same time")
    parser.add_argument("--folder", type=Path, help="where the database file lies meanwhile")
    parser.add_argument("--postgres", action="store_true", help="instead of SQLite")
    parser.add_argument(
        "--cold", action="store_true", help="begin at once, before codes have been drawn"
    )
    told = parser.parse_args()
    settings = Told(told.seconds, told.contacts, told.records, not told.cold, divide())
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=told.folder) as name:
        folder = Path(name)
        needed = max(told.cases) * _ROOM_A_CASE
        if shutil.disk_usage(folder).free < needed:
            print(f"{needed / 1e9:.0f} GB are needed: name a --folder.", file=sys.stderr)
            return 1
        with _on_postgres(folder) if told.postgres else _on_sqlite(folder) as plan:
            asyncio.run(under_load(replace(plan, seconds=_FIRST_SECONDS, warm=_FIRST_SECONDS)))
            grown = [_measured(settings, plan, size) for size in told.cases]
    print(_report(settings, grown))
    return 0


@contextmanager
def _on_sqlite(folder: Path) -> Iterator[Plan]:
    yield _plan(prepared(folder), None)


@contextmanager
def _on_postgres(folder: Path) -> Iterator[Plan]:
    with postgres() as server:
        yield _plan(prepared(folder, server.url), server)


def _plan(env: Mapping[str, str], database: Server | None) -> Plan:
    return Plan(
        name="real cases",
        arguments=PROGRAM,
        env=env,
        intake=pressing,
        warm=0,
        seconds=0,
        core=None,
        database=database,
    )


def _measured(told: Told, plan: Plan, cases: int) -> Grown:
    began = monotonic()
    gigabytes = asyncio.run(_grown(plan, cases, told.records))
    took = monotonic() - began
    print(f"{cases} cases after {took:.0f} s", file=sys.stderr)
    came = asyncio.run(
        under_load(
            replace(
                plan,
                name=f"{cases} cases",
                warm=told.seconds * WARM,
                seconds=told.seconds,
                contacts=told.contacts,
                core=told.core,
                rested=told.rested,
            )
        )
    )
    return Grown(came.figures, gigabytes)


async def _grown(plan: Plan, cases: int, records: int) -> float:
    engines = open_engines(plan.env["DATABASE_URL"])
    try:
        await grow(engines, cases, records)
        return await gigabytes(engines)
    finally:
        await engines.close()


def _report(told: Told, grown: Sequence[Grown]) -> str:
    growth = grown[-1].figures.turn / grown[0].figures.turn - 1
    sizes = [f"{one.gigabytes:.2f}" for one in grown]
    return "\n".join(
        (
            f"\n{told.contacts} contacts in a closed loop, {told.seconds:.0f} s each\n",
            table([one.figures for one in grown]),
            f"| size of the database, GB | {' | '.join(sizes)} |",
            f"\nProcessor time a turn, from the first size to the last: {growth:+.0%}",
        )
    )


if __name__ == "__main__":
    sys.exit(main())
