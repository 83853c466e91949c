"""What may be asked of the store on the command line, and how."""

from argparse import ArgumentParser, Namespace
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from intake.country_pack import CountryPack
from intake_store.packs import load
from intake_store.settings import SettingWrong, StoreSettings
from intake_store.store import Store, open_store

_COUNTRIES: Final = Path(__file__).parent.parent / "countries"


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked for, and where."""

    settings: StoreSettings
    env: Mapping[str, str]
    options: Namespace


def parser(commands: Mapping[str, object]) -> ArgumentParser:
    """A verb for each command; its docstring says what it does."""
    made = ArgumentParser(prog="python -m intake_store")
    verbs = made.add_subparsers(dest="verb", required=True, metavar=" | ".join(commands))
    of = {
        verb: verbs.add_parser(verb, help=command.__doc__, description=command.__doc__)
        for verb, command in commands.items()
    }
    of["reconcile"].add_argument(
        "--write-off", action="store_true", help="count as lost what is missing, once it was seen"
    )
    of["verify-audit"].add_argument(
        "--head",
        action="append",
        metavar="HASH",
        help="a head that was kept elsewhere, or its whole line; may be given again",
    )
    of["recovery-key"].add_argument("--to", required=True, metavar="FILE")
    of["backup"].add_argument("--to", required=True, metavar="FILE")
    of["backup"].add_argument(
        "--recipient", required=True, action="append", metavar="AGE1…", help="may be given again"
    )
    of["restore"].add_argument("--from", required=True, metavar="FILE")
    of["restore"].add_argument("--identity", required=True, metavar="FILE")
    of["restore"].add_argument(
        "--erasures", metavar="FILE", help="one more list; the newest is the bots'"
    )
    of["restore"].add_argument(
        "--without-erasures",
        action="store_true",
        help="the list is lost: cases that were erased since come back",
    )
    of["restore-access"].add_argument(
        "--identity", metavar="FILE", help="with the recovery key; without it the input is read"
    )
    return made


async def with_store(settings: StoreSettings, work: Callable[[Store], Awaitable[int]]) -> int:
    store = open_store(settings.database_url)
    try:
        return await work(store)
    finally:
        await store.close()


def pack_of(settings: StoreSettings) -> CountryPack:
    directory = _COUNTRIES / settings.country
    if not directory.is_dir():
        raise SettingWrong(f"COUNTRY is {settings.country}, and countries/ has no such folder.")
    return load(directory, now().date())


def now() -> datetime:
    return datetime.now(UTC)
