"""The bot's command line: `python -m bot run | talk | check-flows | draw-flows | …`."""

import argparse
import asyncio
import errno
import gc
import signal
import socket
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import uvloop
from aiohttp import web

from bot import countries, logs
from bot.alone import AlreadyRunning
from bot.app import NotPrepared, running
from bot.messages.catalogue import BrokenWords, Catalogue
from bot.settings import BotSettings
from bot.talk import talk
from bot.web import measurements
from intake.country_pack import CountryPack
from intake_store.engines import FAILURES
from intake_store.packs import BadPack, load
from intake_store.settings import Reading, SettingWrong, environment

COUNTRIES = Path(__file__).parent.parent / "countries"
SECONDS_TO_END = 2  # for what a browser is being told; with the loops' own, under ten
BACKLOG = 1024
THIS_MACHINE = "127.0.0.1"
SELDOM = (20_000, 20, 50)  # a turn makes thousands of short-lived objects, and few rings of them


def main() -> int:
    """0, or 1 with one clear sentence on standard error."""
    try:
        return _carry_out(_told())
    except (SettingWrong, BadPack, BrokenWords) as wrong:
        print(wrong, file=sys.stderr)
    except AlreadyRunning:
        print("Another bot works on this database file: end it first.", file=sys.stderr)
    except NotPrepared:
        print(
            "DATABASE_URL is not prepared: `python -m intake_store init` does it.", file=sys.stderr
        )
    except FAILURES as failure:
        # The message of such an error may hold an address or a value: its kind must do.
        print(f"DATABASE_URL cannot be used: {type(failure).__name__}.", file=sys.stderr)
    return 1


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="take messages, answer them, send")
    commands.add_parser("talk", help="the same conversation in this terminal; nothing is kept")
    commands.add_parser("check-flows", help="prove what must hold of the dialogue and its words")
    draw = commands.add_parser("draw-flows", help="draw the diagrams of docs/flows/")
    draw.add_argument("--check", action="store_true", help="only say whether they are up to date")
    words = commands.add_parser("catalogue-status", help="how far the words of each language are")
    words.add_argument("--write", action="store_true", help="bring the status file in step")
    words.add_argument("--list", action="store_true", help="name every text that nobody has read")
    words.add_argument("--release", action="store_true", help="1 if a text is missing or stale")
    words.add_argument("--reviewed-by", metavar="NAME", help="a native speaker has read the texts")
    words.add_argument("--still-right", action="store_true", help="they say what English says now")
    words.add_argument("--language", help="of what was read")
    words.add_argument("key", nargs="*", help="the texts that were read; none: all of the language")
    commands.add_parser("sms-cost", help="what typical conversations take by SMS")
    commands.add_parser("check-countries", help="check every country pack by file and line")
    return parser.parse_args()


def _carry_out(told: argparse.Namespace) -> int:  # noqa: PLR0911 - one a command
    match told.command:
        case "run":
            return uvloop.run(_run())
        case "talk":
            country = Reading(environment()).text("COUNTRY", "tj")
            return talk(_pack(country), Catalogue.load())
        case "check-flows":
            from bot.flow_checks import check_flows  # noqa: PLC0415 - `run` does not pay for it

            return check_flows(Catalogue.load(), _packs())
        case "draw-flows":
            from bot.flow_checks import draw_flows  # noqa: PLC0415 - likewise

            return draw_flows(check=told.check)
        case "catalogue-status":
            return _catalogue_status(told)
        case "sms-cost":
            from bot.sms_cost import sms_cost  # noqa: PLC0415 - likewise

            return sms_cost(Catalogue.load(), _packs())
        case _:
            return _check_countries()


async def _run() -> int:
    """Until SIGTERM or Ctrl-C: stop taking, finish the batch, leave the rest."""
    settings = BotSettings.read(environment())
    logs.set_up()
    pack, catalogue = _pack(settings.store.country), Catalogue.load()
    gc.freeze()  # what is here now stays
    gc.set_threshold(*SELDOM)
    ending = asyncio.Event()
    for ended_by in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(ended_by, ending.set)
    with ExitStack() as sockets:
        doors = [sockets.enter_context(_listening("BOT_PORT", settings.host, settings.port))]
        if settings.metrics_port is not None:
            port = _listening("METRICS_PORT", THIS_MACHINE, settings.metrics_port)
            doors.append(sockets.enter_context(port))
        async with running(settings, pack, catalogue) as (bot, app):
            runners = [
                web.AppRunner(each, access_log=None, shutdown_timeout=SECONDS_TO_END)
                for each in (app, measurements(bot.measured))
            ]
            for runner, door in zip(runners, doors, strict=False):
                await runner.setup()
                await web.SockSite(runner, door).start()
            await ending.wait()
            for runner in runners:
                await runner.cleanup()
    return 0


def _listening(setting: str, host: str, port: int) -> socket.socket:
    """Taken before anything else begins. Raises SettingWrong."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except OSError as failure:
        if failure.errno == errno.EADDRINUSE:
            taken = f"{setting} {port} on {host} is in use by another program."
            raise SettingWrong(taken) from None
        if failure.errno in {errno.EACCES, errno.EPERM}:
            raise SettingWrong(f"{setting} {port} may not be used by this account.") from None
        raise SettingWrong("BOT_HOST is no address of this machine.") from None


def _pack(country: str) -> CountryPack:
    folder = COUNTRIES / country
    if not folder.is_dir():
        raise SettingWrong(f"COUNTRY {country} has no folder under countries/.")
    return load(folder, datetime.now(UTC).date())


def _packs() -> list[CountryPack]:
    return [_pack(folder.name) for folder in sorted(COUNTRIES.iterdir()) if folder.is_dir()]


def _catalogue_status(told: argparse.Namespace) -> int:
    from bot import translating  # noqa: PLC0415 - `run` does not pay for it

    catalogue = Catalogue.load()
    if told.release:
        return translating.release(catalogue, _packs())
    if (told.reviewed_by or told.still_right) and not told.language:
        print("--language says in which.", file=sys.stderr)
        return 1
    if told.still_right:
        return translating.note_still_right(catalogue, told.language, told.key)
    if told.reviewed_by:
        today = datetime.now(UTC).date()
        read = translating.Review(told.language, tuple(told.key), told.reviewed_by, today)
        return translating.note_review(catalogue, read)
    return translating.catalogue_status(catalogue, write=told.write, every_text=told.list)


def _check_countries() -> int:
    problems = [
        problem
        for folder in sorted(COUNTRIES.iterdir())
        if folder.is_dir()
        for problem in countries.check(folder, datetime.now(UTC).date())
    ]
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
