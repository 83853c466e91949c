"""A program under measurement: a process of its own, on a core of its own, started and ended."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic
from typing import Self

HOUSE = Path(__file__).resolve().parent.parent
LEASH = ("setpriv", "--pdeathsig", "KILL", "--")  # it does not outlive the measurement
_NEXT_TO_NOTHING = 0.1  # of a core
_TICKS = os.sysconf("SC_CLK_TCK")


class Program:
    """`with Program([...], env, core) as program:`; ended at the end, whatever happens."""

    def __init__(self, arguments: Sequence[str], env: Mapping[str, str], core: int | None) -> None:
        def pin() -> None:
            if core is not None:
                os.sched_setaffinity(0, {core})

        self.started_at = monotonic()
        self._process = subprocess.Popen(  # noqa: S603 - our own programs
            [*LEASH, sys.executable, *arguments],
            env={**os.environ, **env},
            cwd=HOUSE,
            preexec_fn=pin,  # noqa: PLW1509 - nothing else runs in this process yet
        )
        self.pid = self._process.pid

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.alive:
            self._process.kill()
            self._process.wait()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def cpu_seconds(self) -> float:
        """What it has used of its core, threads included."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def loop_seconds(self) -> float:
        """The same, of its first thread alone: where an asyncio program does its work."""
        ran = Path(f"/proc/{self.pid}/task/{self.pid}/schedstat").read_text()
        return int(ran.split()[0]) / 1e9

    async def is_at_rest(self, seconds: float) -> bool:
        """Wait so long; whether it has used next to nothing of its core meanwhile."""
        before = self.cpu_seconds()
        await asyncio.sleep(seconds)
        return self.cpu_seconds() - before < seconds * _NEXT_TO_NOTHING

    def memory_mib(self) -> float:
        """At its most so far."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        (line,) = (line for line in status.splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024

    def end(self) -> float:
        """Tell it to end; how many seconds that took. It must not have to be killed."""
        began = monotonic()
        self._process.send_signal(signal.SIGTERM)
        if code := self._process.wait(30):
            raise RuntimeError(f"the program ended with {code}")
        return monotonic() - began
