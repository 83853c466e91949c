"""A crowd talks to a program for a while; what came of it."""

import asyncio
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.contacts import Crowd, Run, come_and_go
from benchmarks.figures import Figures, percentile
from benchmarks.program import Program
from benchmarks.wire import Calling
from tests.support.ports import free_port

SECRET: Final = "a-secret-of-the-benchmark"  # noqa: S105 - of this run alone
PATH: Final = "/hooks/telegram"
_SECONDS_TO_START: Final = 30.0
_SECONDS_AT_REST: Final = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is measured, by how many, for how long."""

    name: str
    arguments: Sequence[str]
    env: Mapping[str, str]
    contacts: int
    warm: float  # seconds that are not counted, first
    seconds: float  # that are
    core: int | None  # of the program; None: wherever there is room
    rested: bool = False  # wait until it has done what it does in quiet hours


@dataclass(frozen=True, slots=True)
class Came:
    figures: Figures
    first_answer: float  # seconds from the start of the program to its first message
    to_end: float  # seconds from SIGTERM to its end


async def under_load(plan: Plan) -> Came:
    """Raises when a contact was lost, or the Bot API had to refuse a call."""
    run = Run()
    crowd = Crowd(run)
    api = BotApi(crowd.said, crowd.redrawn)
    await api.start()
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    env = {
        **plan.env,
        "TELEGRAM_API_URL": api.url,
        "PUBLIC_URL": address,
        "BOT_HOST": "127.0.0.1",
        "BOT_PORT": str(port),
    }
    with Program(plan.arguments, env, plan.core) as program:
        first = await _reached(program, address + PATH)
        while plan.rested and not await program.is_at_rest(_SECONDS_AT_REST):
            pass
        others = [await Calling.to(address + PATH, SECRET) for _ in range(plan.contacts - 1)]
        ending = asyncio.Event()
        # One after the other: people do not all stand at the same question.
        apart = plan.warm / plan.contacts
        talking = [
            asyncio.create_task(come_and_go(crowd, api, calling, ending, place * apart))
            for place, calling in enumerate((first, *others))
        ]
        async with asyncio.timeout(_SECONDS_TO_START):
            await crowd.answered.wait()
        first_answer = monotonic() - program.started_at
        await _talk(talking, plan.warm)
        figures = await _measured(plan, program, run, talking)
        ending.set()
        await asyncio.gather(*talking)
        for calling in (first, *others):
            calling.close()
        to_end = program.end()
    api.stop()
    if api.refused:
        raise RuntimeError(f"the Bot API refused {len(api.refused)} calls: {api.refused[0]}")
    return Came(figures, first_answer, to_end)


async def _measured(
    plan: Plan, program: Program, run: Run, talking: Sequence[asyncio.Task[None]]
) -> Figures:
    before, began = _clocks(program), monotonic()
    run.counting = True
    await _talk(talking, plan.seconds)
    run.counting = False
    lasted = monotonic() - began
    cpu, loop, mine = (now - then for now, then in zip(_clocks(program), before, strict=True))
    inputs = len(run.replies) + run.ticks
    return Figures(
        name=plan.name,
        turns=len(run.replies) / lasted,
        inputs=inputs / lasted,
        p50=percentile(run.replies, 50),
        p99=percentile(run.replies, 99),
        kept=percentile(run.kept, 99),
        cpu=cpu / max(inputs, 1) * 1e3,
        loop=loop / max(inputs, 1) * 1e3,
        busy=cpu / lasted,
        load=mine / lasted,
        memory=program.memory_mib(),
        intakes=run.intakes,
    )


def _clocks(program: Program) -> tuple[float, float, float]:
    times = os.times()
    return program.cpu_seconds(), program.loop_seconds(), times.user + times.system


async def _talk(talking: Sequence[asyncio.Task[None]], seconds: float) -> None:
    """Let them talk for so long; whoever is lost ends the run."""
    done, _ = await asyncio.wait(talking, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
    for task in done:
        task.result()


async def _reached(program: Program, url: str) -> Calling:
    async with asyncio.timeout(_SECONDS_TO_START):
        while program.alive:
            try:
                return await Calling.to(url, SECRET)
            except OSError:
                await asyncio.sleep(0.01)
    raise RuntimeError("the program ended before it began")
