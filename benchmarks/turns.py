"""Turns per second, and how long a person waits: Telegram's webhook in, Telegram's Bot API out.

`python -m benchmarks.turns` runs a closed loop of contacts against the whole program on SQLite, and
then against a bare handler as the limit: one core for the program, another one for the load.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from benchmarks.bot_api import BotApi
from benchmarks.contacts import Crowd, Run, come_and_go
from benchmarks.program import HOUSE, Program
from benchmarks.wire import Calling
from intake_store.keys import new_bot_key
from tests.support.fake_telegram import TOKEN
from tests.support.ports import free_port

SECRET = "a-secret-of-the-benchmark"  # noqa: S105 - of this run alone
PATH = "/hooks/telegram"
WARM = 0.2  # of the time that is measured; first, and not counted


@dataclass(frozen=True, slots=True)
class Figures:
    """One program under one load."""

    name: str
    turns: float  # answered by a message, a second
    inputs: float  # these, and ticks, a second
    p50: float  # milliseconds from webhook to message
    p99: float
    kept: float  # milliseconds from webhook to its 200, p99
    cpu: float  # milliseconds of the program's core an input
    loop: float  # the same, of its event loop alone
    busy: float  # share of its core
    memory: float  # MiB
    intakes: int
    load: float  # share of the load's core


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turns", description=__doc__)
    parser.add_argument("--seconds", type=float, default=20.0, help="measured, of each program")
    parser.add_argument("--contacts", type=int, default=50, help="who talk at the same time")
    parser.add_argument("--only", choices=["bot", "bare"], help="one of the two")
    told = parser.parse_args()
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) > 1:
        os.sched_setaffinity(0, {cores[-1]})
    else:
        print("One core for program and load: the figures are too low.", file=sys.stderr)
    core = cores[0] if len(cores) > 1 else None
    return asyncio.run(_measure(told.seconds, told.contacts, told.only, core))


async def _measure(seconds: float, contacts: int, only: str | None, core: int | None) -> int:
    found = []
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        if only != "bare":
            found.append(await _bot(Path(folder), seconds, contacts, core))
        if only != "bot":
            found.append(await _bare(Path(folder), seconds, contacts, core))
    _show(found, contacts)
    return 0


async def _bot(folder: Path, seconds: float, contacts: int, core: int | None) -> Figures:
    env = {
        "DATABASE_URL": f"sqlite:///{folder}/panoh.sqlite",
        "DATA_DIR": str(folder),
        "BOT_KEY": new_bot_key(),
        "COUNTRY": "tj",
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
        **{
            pace: "0"
            for pace in (
                "TELEGRAM_PER_SECOND",
                "TELEGRAM_CHAT_PER_SECOND",
                "TWILIO_PER_SECOND",
                "FLOOD_PER_MINUTE",
            )
        },
    }
    subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "intake_store", "init"],
        env={**os.environ, **env},
        cwd=HOUSE,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return await _under_load("the whole program", ["-m", "bot", "run"], env, seconds, contacts, core)


async def _bare(folder: Path, seconds: float, contacts: int, core: int | None) -> Figures:
    arguments = ["-m", "benchmarks.bare", str(folder / "bare.sqlite")]
    return await _under_load("bare handler", arguments, {}, seconds, contacts, core)


async def _under_load(
    name: str,
    arguments: Sequence[str],
    env: Mapping[str, str],
    seconds: float,
    contacts: int,
    core: int | None,
) -> Figures:
    run = Run()
    crowd = Crowd(run)
    api = BotApi(crowd.said, crowd.redrawn)
    await api.start()
    port = free_port()
    hook = f"http://127.0.0.1:{port}"
    if name == "bare handler":
        arguments = [*arguments, f"{api.url}/bot{TOKEN}", str(port)]
    env = {
        **env,
        "TELEGRAM_API_URL": api.url,
        "PUBLIC_URL": hook,
        "BOT_HOST": "127.0.0.1",
        "BOT_PORT": str(port),
    }
    with Program(arguments, env, core) as program:
        async with asyncio.timeout(30):
            await api.hooked.wait()
            connections = [await _reached(hook + PATH) for _ in range(contacts)]
        ending = asyncio.Event()
        talking = [
            asyncio.create_task(come_and_go(crowd, api, calling, ending)) for calling in connections
        ]
        await _whole(talking, seconds * WARM)
        before, mine, began = program.cpu_seconds(), _own_cpu(), monotonic()
        loop = program.loop_seconds()
        run.counting = True
        await _whole(talking, seconds)
        run.counting = False
        lasted = monotonic() - began
        loop = program.loop_seconds() - loop
        cpu, mine = program.cpu_seconds() - before, _own_cpu() - mine
        memory = program.memory_mib()
        ending.set()
        await asyncio.gather(*talking)
        for calling in connections:
            calling.close()
        took = program.end()
    api.stop()
    if api.refused:
        raise RuntimeError(f"the Bot API refused {len(api.refused)} calls: {api.refused[0]}")
    inputs = len(run.replies) + run.ticks
    print(f"{name}: SIGTERM to end {took:.2f} s")
    return Figures(
        name=name,
        turns=len(run.replies) / lasted,
        inputs=inputs / lasted,
        p50=_percentile(run.replies, 50) * 1e3,
        p99=_percentile(run.replies, 99) * 1e3,
        kept=_percentile(run.kept, 99) * 1e3,
        cpu=cpu / max(inputs, 1) * 1e3,
        loop=loop / max(inputs, 1) * 1e3,
        busy=cpu / lasted,
        memory=memory,
        intakes=run.intakes,
        load=mine / lasted,
    )


async def _whole(talking: Sequence[asyncio.Task[None]], seconds: float) -> None:
    """Let them talk for so long; whoever is lost ends the run."""
    done, _ = await asyncio.wait(
        talking, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION
    )
    for task in done:
        task.result()


async def _reached(url: str) -> Calling:
    while True:
        try:
            return await Calling.to(url, SECRET)
        except OSError:
            await asyncio.sleep(0.01)


def _own_cpu() -> float:
    times = os.times()
    return times.user + times.system


def _percentile(all_: list[float], which: int) -> float:
    if len(all_) < 2:
        return 0.0
    return statistics.quantiles(all_, n=100, method="inclusive")[which - 1]


def _show(found: Sequence[Figures], contacts: int) -> None:
    print(f"{contacts} contacts in a closed loop")
    for one in found:
        print(one)
    if len(found) == 2:
        print(f"ratio {found[0].turns / found[1].turns:.2f}")


if __name__ == "__main__":
    sys.exit(main())
