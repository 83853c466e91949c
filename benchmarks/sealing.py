"""What sealing adds to a turn: `python -m benchmarks.sealing`.

People go through intakes in this process, on an embedded database: each input is received, moved
and committed as ever, while the time inside the sealing functions is counted apart. HTTP, words and
sending are left out, and codes are drawn without their slow hash, so the share is larger than that
of the whole program. The limit: 15 %.
"""

import argparse
import asyncio
import hashlib
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import process_time
from typing import Final, ParamSpec, TypeVar
from unittest.mock import patch

from bot import spares
from intake.incoming import Said
from intake_store import screenings, sealing
from intake_store.migrating import migrate
from tests.bot.shells import Shell, shell_at

LIMIT: Final = 0.15
# An intake by digits, as somebody writes it by SMS; "00" calls for a person.
SAID: Final = ("English", "1", "1", "2", "1", "1", "1", "1", "2", "1", "1", "1", "1", "1", "00")
_APART: Final = ("seal_to", "open_with", "seal_under", "open_under")
P = ParamSpec("P")
R = TypeVar("R")


@dataclass(slots=True)
class Watch:
    """How often, and for how many seconds of processor time, each was called."""

    calls: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def over(self, name: str, work: Callable[P, R]) -> Callable[P, R]:
        def watched(*args: P.args, **kwargs: P.kwargs) -> R:
            began = process_time()
            try:
                return work(*args, **kwargs)
            finally:
                self.seconds += process_time() - began
                self.calls[name] += 1

        return watched


@dataclass(frozen=True, slots=True)
class Measured:
    inputs: int
    whole: float  # seconds of processor time
    watch: Watch

    @property
    def share(self) -> float:
        """What sealing adds to what there would be without it."""
        return self.watch.seconds / (self.whole - self.watch.seconds)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sealing", description=__doc__)
    parser.add_argument("--people", type=int, default=200, help="who go through an intake")
    parser.add_argument("--together", type=int, default=20, help="who write at the same time")
    told = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        measured = asyncio.run(_measured(Path(folder), told.people, told.together))
    print(report(measured))
    return 0 if measured.share < LIMIT else 1


def report(one: Measured) -> str:
    calls = one.watch.calls
    rows = [
        ("inputs", f"{one.inputs}"),
        ("processor time an input", f"{1000 * one.whole / one.inputs:.2f} ms"),
        ("of it sealing and opening", f"{1000 * one.watch.seconds / one.inputs:.3f} ms"),
        ("HPKE seals an input", f"{calls['seal_to'] / one.inputs:.2f}"),
        ("AES-GCM seals an input", f"{calls['seal_under'] / one.inputs:.2f}"),
        ("AES-GCM openings an input", f"{calls['open_under'] / one.inputs:.2f}"),
        ("sealing adds", f"{one.share:.1%} (limit {LIMIT:.0%})"),
    ]
    return "\n".join(f"{name:28} {figure:>16}" for name, figure in rows)


async def _measured(folder: Path, people: int, together: int) -> Measured:
    url = f"sqlite:///{folder / 'panoh.sqlite'}"
    await asyncio.to_thread(lambda: asyncio.run(migrate(url)))
    with patch.object(spares, "opener_hash", _at_once):
        return await _on(url, people, together)


async def _on(url: str, people: int, together: int) -> Measured:
    async with shell_at(url) as shell:
        await _talk(shell, range(together))  # statements are compiled, texts found
        watch = Watch()
        with watched(watch):
            began = process_time()
            for first in range(together, together + people, together):
                await _talk(shell, range(first, first + together))
            return Measured(people * len(SAID), process_time() - began, watch)


def _at_once(text: str, salt: bytes, scope: bytes) -> bytes:
    return hashlib.sha256(salt + scope + text.encode()).digest()


async def _talk(shell: Shell, people: range) -> None:
    """Everybody says the next thing; all of it is answered; and so on."""
    for text in SAID:
        for person in people:
            await shell.hear(Said(text), at=f"+99290{person:07}")
        await shell.settle()


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Whoever took a function by its name has the watched one too."""
    with ExitStack() as stack:
        for room, names in ((sealing, _APART), (screenings, _APART[:2])):
            for name in names:
                stack.enter_context(patch.object(room, name, watch.over(name, getattr(room, name))))
        yield


if __name__ == "__main__":
    sys.exit(main())
