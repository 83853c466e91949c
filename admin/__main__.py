"""The panel's command line: `python -m admin run` serves it."""

import asyncio
import signal
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import uvloop
from aiohttp import web

from admin import logs
from admin.addresses import ROUTES
from admin.app import build
from admin.assets import Assets
from admin.live import Live
from admin.settings import Settings, read
from admin.throttle import Throttle
from admin.visit import Panel
from admin.wording import Wording
from bot.messages.catalogue import BrokenWords, Catalogue
from intake_store import packs
from intake_store.settings import SettingWrong, environment
from intake_store.store import Store, open_store

_USAGE: Final = "Usage: python -m admin run"
_COUNTRIES: Final = Path(__file__).parent.parent / "countries"
_SECONDS_TO_END: Final = 5.0


def main(arguments: list[str], env: Mapping[str, str]) -> int:
    if arguments != ["run"]:
        print(_USAGE, file=sys.stderr)
        return 2
    try:
        settings = read(env)
        logs.set_up()
        return uvloop.run(serve(settings))
    except (SettingWrong, packs.BadPack, BrokenWords, OSError) as error:
        print(error, file=sys.stderr)
        return 1


def clock() -> datetime:
    """The process's one clock."""
    return datetime.now(UTC)


def assemble(settings: Settings, store: Store) -> Panel:
    pack = packs.load(_COUNTRIES / settings.country, clock().date())
    return Panel(
        settings=settings,
        store=store,
        pack=pack,
        wording=Wording.load(),
        texts=Catalogue.load(),
        clock=clock,
        throttle=Throttle(clock),
        live=Live(store),
    )


async def serve(settings: Settings) -> int:
    """Until SIGTERM or Ctrl-C. Requests under way have five seconds; open streams end at once."""
    stop = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    store = open_store(settings.database_url)
    runner = web.AppRunner(
        build(assemble(settings, store), ROUTES, Assets.load()),
        access_log=None,  # addresses of people's tickets are nobody's to log
        handle_signals=False,
        shutdown_timeout=_SECONDS_TO_END,
    )
    try:
        await runner.setup()
        await web.TCPSite(runner, settings.host, settings.port).start()
        await stop.wait()
    finally:
        await runner.cleanup()
        await store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], environment()))
