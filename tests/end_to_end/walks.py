"""Random walks against the running product: `python -m tests.end_to_end.walks --walks 200`."""

import argparse
import asyncio
import json
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic
from typing import Final

import aiohttp

from intake_store.reconciling import complaint
from tests.end_to_end.walker import Walker
from tests.end_to_end.walkers import SmsWalker, TelegramWalker, WebWalker
from tests.end_to_end.world import World, running_world

INPUTS: Final = 60
_AT_ONCE: Final = 20  # walkers a channel
_SEEDS: Final = 1000


async def walk(world: World, seeds: Sequence[int], inputs: int = INPUTS) -> list[str]:
    """Walkers of each channel, one a seed, all at once. What went wrong, without a word of it."""
    wrong: list[str] = []
    async with AsyncExitStack() as stack:
        walkers: list[Walker] = []
        for seed in seeds:
            jar = aiohttp.DummyCookieJar()
            session = aiohttp.ClientSession(world.product.url, cookie_jar=jar)
            await stack.enter_async_context(session)
            web = WebWalker(world, Random(3 * seed), session)
            await web.look()
            walkers += [
                web,
                TelegramWalker(world, Random(3 * seed + 1), 5_550_000_000 + seed),
                SmsWalker(world, Random(3 * seed + 2), f"+99293{seed:07}"),
            ]
        for place in range(inputs):
            waits = await asyncio.gather(*(walker.walk_on() for walker in walkers))
            waiting = [w for w, waits_for_it in zip(walkers, waits, strict=True) if waits_for_it]
            wrong += await _unanswered(world, waiting, f"input {place}")
        await asyncio.gather(*(walker.calls_a_person() for walker in walkers))
        wrong += await _unanswered(world, walkers, "a person called at the end")
        wrong += told_in_logs(world, (told for walker in walkers for told in walker.told))
    return wrong + await _complaints(world)


async def _unanswered(world: World, walkers: Iterable[Walker], when: str) -> list[str]:
    await world.product.rests()
    for walker in walkers:
        if isinstance(walker, WebWalker):
            await walker.look()
    silent = [walker for walker in walkers if not walker.was_answered()]
    return [
        f"{walker.kind}: {when} was not answered (seed {walker.address[-7:]})"
        for walker in silent
        if not await walker.is_muted()
    ]


async def _complaints(world: World) -> list[str]:
    """What the product itself says went wrong."""
    said = world.product.said
    events = Counter(re.findall(r'"(?:event|exception)": "([\w-]*(?:failed|Error)[\w-]*)"', said))
    wrong = [f"logged {number} times: {event}" for event, number in events.items()]
    wrong += ["a traceback in the log"] if "Traceback" in said else []
    health = await world.product.health()
    if health["inbox"]["parked"]:
        wrong.append(f"{health['inbox']['parked']} inputs were parked")
    async with world.store.snapshot() as uow:
        report = await uow.books.look(datetime.now(UTC))
    wrong += [complaint(gap) for gap in report.gaps]
    return wrong + ([] if health["ok"] else ["its health is red"])


def told_in_logs(world: World, told: Iterable[str]) -> list[str]:
    """Every word, number, name and id that was sent, looked for in all that was logged.

    Numbers of up to five digits are left out: counts, ports and milliseconds look like them.
    """
    others = (log.read_text(errors="replace") for log in world.product.data.rglob("*log*"))
    lines = "\n".join((world.product.said_since_it_runs, *others)).splitlines()
    logged = _tokens("\n".join(map(_told_by, lines)))
    sent = {token for text in told for token in _tokens(text)}
    found = {token for token in sent & logged if not (token.isdigit() and len(token) <= 5)}
    return [f"{len(found)} of the words that were sent stand in a log"] if found else []


def _told_by(line: str) -> str:
    """Of an event its values: the names of fields are words of the program's, as of any."""
    try:
        event = json.loads(line)
    except ValueError:
        return line
    if not isinstance(event, dict):
        return line
    return "\n".join(str(value) for name, value in event.items() if name not in {"level", "logger"})


def _tokens(text: str) -> set[str]:
    return {token.casefold() for token in re.findall(r"[\w-]{2,}", text)}


async def _main(walks: int) -> int:
    began = monotonic()
    with tempfile.TemporaryDirectory() as place:
        async with running_world(Path(place) / "panoh") as world:
            wrong: list[str] = []
            for first in range(0, walks, _AT_ONCE):
                seeds = range(_SEEDS + first, _SEEDS + min(first + _AT_ONCE, walks))
                wrong += await walk(world, seeds)
    inputs = 3 * walks * INPUTS
    print(f"{walks} walks a channel, {inputs} inputs, {monotonic() - began:.0f} s")
    for line in sorted(set(wrong)):
        print(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--walks", type=int, default=200, help="on each channel")
    sys.exit(asyncio.run(_main(parser.parse_args().walks)))
