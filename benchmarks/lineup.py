"""Who is compared: the program on each database, what others would use, and the limits."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.databases import postgres, redis, redis_is_missing
from benchmarks.deployment import prepared
from benchmarks.intakes import pressing, typing
from benchmarks.plan import Plan

Entry = Callable[[Path, float, int | None], AbstractContextManager[Plan]]
WARM: Final = 0.5  # of the seconds that are counted
PROGRAM: Final = ("-m", "bot", "run")


@contextmanager
def _sqlite(folder: Path, seconds: float, core: int | None) -> Iterator[Plan]:
    yield Plan(
        name="the program, SQLite",
        arguments=PROGRAM,
        env=prepared(folder),
        intake=pressing,
        warm=seconds * WARM,
        seconds=seconds,
        core=core,
    )


@contextmanager
def _postgres(folder: Path, seconds: float, core: int | None) -> Iterator[Plan]:
    with postgres() as server:
        yield Plan(
            name="the program, PostgreSQL",
            arguments=PROGRAM,
            env=prepared(folder, server.url),
            intake=pressing,
            warm=seconds * WARM,
            seconds=seconds,
            core=core,
            database=server,
        )


@contextmanager
def _ptb(folder: Path, seconds: float, core: int | None) -> Iterator[Plan]:
    yield Plan(
        name="python-telegram-bot",
        arguments=("-m", "benchmarks.peers.ptb", str(folder / "ptb.pickle")),
        env={},
        intake=typing,
        warm=seconds * WARM,
        seconds=seconds,
        core=core,
    )


@contextmanager
def _aiogram(folder: Path, seconds: float, core: int | None) -> Iterator[Plan]:
    with redis(folder) as server:
        yield Plan(
            name="aiogram + Redis",
            arguments=("-m", "benchmarks.peers.aiogram_fsm", server.url),
            env={},
            intake=typing,
            warm=seconds * WARM,
            seconds=seconds,
            core=core,
            database=server,
        )


def _bare(name: str, commit: str) -> Entry:
    @contextmanager
    def entry(folder: Path, seconds: float, core: int | None) -> Iterator[Plan]:
        yield Plan(
            name=name,
            arguments=("-m", "benchmarks.bare", str(folder / "bare.sqlite"), commit),
            env={},
            intake=pressing,
            warm=seconds * WARM,
            seconds=seconds,
            core=core,
        )

    return entry


OURS: Final[dict[str, Entry]] = {"bot": _sqlite, "bot-postgres": _postgres}
OTHERS: Final[dict[str, Entry]] = {
    "ptb": _ptb,
    "aiogram": _aiogram,
    "bare": _bare("bare, a commit each", "each"),
    "bare-group": _bare("bare, group commit", "group"),
}


def what_is_missing(name: str) -> str | None:
    """One sentence that says what must be installed first, and how."""
    if name == "ptb" and find_spec("tornado") is None:
        return "python-telegram-bot's own webhook needs tornado: `make setup-bench` installs it."
    if name == "aiogram" and find_spec("aiogram") is None:
        return "aiogram is not installed: `make setup-bench` installs it."
    if name == "aiogram" and redis_is_missing():
        return (
            "aiogram's storage needs redis-server: on Debian and Ubuntu, "
            "`apt install redis-server` installs it."
        )
    return None
