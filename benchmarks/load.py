"""A crowd talks to a program for a while; what came of it."""

import asyncio
import os
from collections.abc import Coroutine, Sequence
from contextlib import ExitStack
from time import monotonic
from typing import Final

from benchmarks.bot_api import BotApi
from benchmarks.contacts import Crowd, Run, World, at_once, come, come_and_go
from benchmarks.figures import Figures, percentile
from benchmarks.offered import Offered
from benchmarks.peers import PATH, SECRET
from benchmarks.plan import Came, Plan
from benchmarks.program import Program
from benchmarks.wire import Calling, Lines
from tests.support.ports import free_port

_SECONDS_TO_START: Final = 30.0
_SECONDS_AT_REST: Final = 1.0


class Talkers:
    """Everybody who talks now; whoever is lost ends the run."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._trouble: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def begin(self, talk: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(talk)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (failure := task.exception()) and not self._trouble.done():
            self._trouble.set_exception(failure)

    async def talk(self, seconds: float) -> None:
        """Let them talk for so long."""
        done, _ = await asyncio.wait({self._trouble}, timeout=seconds)
        for trouble in done:
            trouble.result()

    async def end(self) -> None:
        """Until the last has ended."""
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self.talk(0)
        self._trouble.cancel()

    async def hush(self) -> None:
        for task in self._tasks:
            task.cancel()
        await self.end()


async def under_load(plan: Plan) -> Came:
    """Raises when a contact was lost, or the Bot API had to refuse a call."""
    run = Run()
    crowd = Crowd(run)
    api = BotApi(crowd.said, crowd.redrawn)
    await api.start()
    try:
        return await _under_load(plan, run, crowd, api)
    finally:
        api.stop()
        if api.refused:
            raise RuntimeError(f"the Bot API refused {len(api.refused)} calls: {api.refused[0]}")


async def _under_load(plan: Plan, run: Run, crowd: Crowd, api: BotApi) -> Came:
    ports = [free_port() for _ in range(plan.processes)]
    urls = [f"http://127.0.0.1:{port}{PATH}" for port in ports]
    with ExitStack() as stack:
        programs = [
            stack.enter_context(Program(plan.arguments, _env(plan, api.url, port), plan.core))
            for port in ports
        ]
        started_at = programs[0].started_at
        for program, url in zip(programs, urls, strict=True):
            await reached(program, url)
            while plan.rested and not await program.is_at_rest(_SECONDS_AT_REST):
                pass
        lines = Lines(urls, SECRET)
        talkers, ending = Talkers(), asyncio.Event()
        _set_talking(plan, talkers, World(crowd, api, lines, at_once), ending)
        async with asyncio.timeout(_SECONDS_TO_START):
            await crowd.answered.wait()
        first_answer = monotonic() - started_at
        await talkers.talk(plan.warm)
        figures = await _measured(plan, programs, run, talkers)
        ending.set()
        await (talkers.hush() if plan.offered else talkers.end())
        lines.close()
        to_end = max(program.end() for program in programs)
    return Came(figures, first_answer, to_end)


def _env(plan: Plan, api_url: str, port: int) -> dict[str, str]:
    return {
        **plan.env,
        "TELEGRAM_API_URL": api_url,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "BOT_HOST": "127.0.0.1",
        "BOT_PORT": str(port),
    }


def _set_talking(plan: Plan, talkers: Talkers, world: World, ending: asyncio.Event) -> None:
    if plan.offered:
        offered = Offered(
            plan.offered, lambda: talkers.begin(come(open_world, plan.intake, ending))
        )
        open_world = World(world.crowd, world.api, world.lines, offered.gate)
        talkers.begin(offered.offer())
        return
    # One after the other: people do not all stand at the same question.
    apart = plan.warm / plan.contacts
    for place in range(plan.contacts):
        talkers.begin(come_and_go(world, plan.intake, ending, place * apart))


async def _measured(plan: Plan, programs: Sequence[Program], run: Run, talkers: Talkers) -> Figures:
    before, began = _clocks(plan, programs), monotonic()
    waited = _long_waits(plan)
    run.counting = True
    await talkers.talk(plan.seconds)
    run.counting = False
    lasted = monotonic() - began
    after = _clocks(plan, programs)
    cpu, loop, database, mine = (now - then for now, then in zip(after, before, strict=True))
    turns = len(run.replies)
    inputs = turns + run.ticks
    return Figures(
        name=plan.name,
        turns=turns / lasted,
        inputs=inputs / lasted,
        at_most=turns / max(cpu, 0.01),
        p50=percentile(run.replies, 50),
        p99=percentile(run.replies, 99),
        kept=percentile(run.kept, 99),
        cpu=cpu / max(inputs, 1) * 1e3,
        loop=loop / max(inputs, 1) * 1e3,
        database=database / max(inputs, 1) * 1e3,
        turn=(cpu + database) / max(turns, 1) * 1e3,
        waits=_long_waits(plan) - waited,
        busy=cpu / lasted,
        load=mine / lasted,
        memory=sum(program.memory_mib() for program in programs),
        intakes=run.intakes,
    )


def _clocks(plan: Plan, programs: Sequence[Program]) -> tuple[float, float, float, float]:
    """Processor seconds so far: the programs', their loops', the database's, and the load's."""
    times = os.times()
    return (
        sum(program.cpu_seconds() for program in programs),
        sum(program.loop_seconds() for program in programs),
        plan.database.seconds() if plan.database is not None else 0.0,
        times.user + times.system,
    )


def _long_waits(plan: Plan) -> int:
    return plan.database.long_waits() if plan.database is not None else 0


async def reached(program: Program, url: str) -> None:
    async with asyncio.timeout(_SECONDS_TO_START):
        while program.alive:
            try:
                calling = await Calling.to(url, SECRET)
            except OSError:
                await asyncio.sleep(0.01)
            else:
                calling.close()
                return
    raise RuntimeError("the program ended before it began")
