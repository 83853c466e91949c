"""A bot's turns as a process of some release: `python -m tests.bot.one_release URL KEY RELEASE`.

It says *ready*, answers what it may until its input is closed, and says how many inputs it took.
"""

import asyncio
import sys
from datetime import UTC, datetime, timedelta

import bot.house


async def run(url: str, key: str) -> None:
    from bot.pace import Flood  # noqa: PLC0415 - they take the release from the house as it is now
    from bot.spares import Spares  # noqa: PLC0415
    from bot.turns import Turns  # noqa: PLC0415
    from intake_store.keys import DoorKeys  # noqa: PLC0415
    from intake_store.store import open_store  # noqa: PLC0415
    from tests.bot.shells import catalogue, pack  # noqa: PLC0415

    house = bot.house.House(
        packs={pack().country: pack()},
        catalogue=catalogue(),
        clock=lambda: datetime.now(UTC),
        lock_after=timedelta(minutes=15),
        route_hours=timedelta(hours=24),
        erase_after=timedelta(hours=72),
    )
    store = open_store(url, keys=DoorKeys.from_bot_key(key))
    async with store.reading() as unit:
        spares = Spares(await unit.deployment.salt(), "TJ", stock=4)
    turns = Turns(store, house, spares, Flood(0), _nothing)
    drawing = asyncio.create_task(spares.keep_stocked())
    ended = asyncio.create_task(asyncio.to_thread(sys.stdin.read))
    say("ready")
    while not ended.done():
        if not await turns.take():
            await asyncio.sleep(0.01)
    drawing.cancel()
    await asyncio.gather(drawing, return_exceptions=True)
    await store.close()
    say(str(turns.taken))


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


async def _nothing(_: object) -> None:
    return


if __name__ == "__main__":
    bot.house.RELEASE = int(sys.argv[3])  # type: ignore[misc]
    asyncio.run(run(sys.argv[1], sys.argv[2]))
