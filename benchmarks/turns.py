"""Turns a second, and how long a person waits: Telegram's webhook in, Telegram's Bot API out.

`python -m benchmarks.turns` runs a closed loop of contacts against the whole program on SQLite, and
then against a bare handler as the limit: one core for the program, another one for the load.
"""

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from benchmarks.figures import table
from benchmarks.load import SECRET, Came, Plan, under_load
from benchmarks.program import HOUSE
from intake_store.keys import new_bot_key
from tests.support.fake_telegram import TOKEN

_PACES: Final = (
    "TELEGRAM_PER_SECOND",
    "TELEGRAM_CHAT_PER_SECOND",
    "TWILIO_PER_SECOND",
    "FLOOD_PER_MINUTE",
)
_WARM: Final = 0.5  # of the seconds that are counted


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turns", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="counted, of each program")
    parser.add_argument("--contacts", type=int, default=50, help="who talk at the same time")
    parser.add_argument("--only", choices=["bot", "bare"], help="one of the two programs")
    parser.add_argument(
        "--cold", action="store_true", help="begin at once, before codes have been drawn"
    )
    told = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    core = cores[0] if len(cores) > 1 else None
    if core is None:
        print("Program and load share one core: the figures are too low.", file=sys.stderr)
    else:
        os.sched_setaffinity(0, {cores[-1]})
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        found: list[Came] = []
        if told.only != "bare":
            env = _prepared(Path(folder))
            whole = _whole_program(env, told.contacts, told.seconds, core)
            found.append(asyncio.run(under_load(replace(whole, rested=not told.cold))))
            again = asyncio.run(under_load(_whole_program(env, 1, 1.0, core)))
            print(f"Start to first answer, tables kept: {again.first_answer:.2f} s")
            print(f"SIGTERM to end: {max(found[0].to_end, again.to_end):.2f} s")
        if told.only != "bot":
            bare = _bare(Path(folder), told.contacts, told.seconds, core)
            found.append(asyncio.run(under_load(bare)))
    print(f"{told.contacts} contacts in a closed loop, {told.seconds:.0f} s each\n")
    print(table([came.figures for came in found]))
    return 0


def _prepared(folder: Path) -> Mapping[str, str]:
    """A deployment of its own, as `make run` prepares one, and its settings."""
    env = {
        "DATABASE_URL": f"sqlite:///{folder}/panoh.sqlite",
        "DATA_DIR": str(folder),
        "BOT_KEY": new_bot_key(),
        "COUNTRY": "tj",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        **dict.fromkeys(_PACES, "0"),
    }
    subprocess.run(
        [sys.executable, "-m", "intake_store", "init"],
        env={**os.environ, **env},
        cwd=HOUSE,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return env


def _whole_program(env: Mapping[str, str], contacts: int, seconds: float, core: int | None) -> Plan:
    return Plan(
        name="the whole program",
        arguments=("-m", "bot", "run"),
        env=env,
        contacts=contacts,
        warm=seconds * _WARM,
        seconds=seconds,
        core=core,
    )


def _bare(folder: Path, contacts: int, seconds: float, core: int | None) -> Plan:
    return Plan(
        name="bare handler",
        arguments=("-m", "benchmarks.bare", str(folder / "bare.sqlite")),
        env={},
        contacts=contacts,
        warm=seconds * _WARM,
        seconds=seconds,
        core=core,
    )


if __name__ == "__main__":
    sys.exit(main())
