"""The database servers beside a program: durable, as they would run, and what they cost."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from benchmarks.program import LEASH
from tests.support.postgres import serve_postgres

_TICKS: Final = os.sysconf("SC_CLK_TCK")
_SECONDS_TO_START: Final = 10.0
# What a server is given where what it confirms must survive, and waits for locks are noted.
_POSTGRES: Final = {
    "fsync": "on",
    "shared_buffers": "256MB",
    "max_wal_size": "4GB",
    "log_lock_waits": "on",
    "deadlock_timeout": "5ms",  # a wait that is longer is noted
}


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    pid: int
    log: Path

    def seconds(self) -> float:
        """Of the processor so far: the server's own, and its children's, ended ones included."""
        return sum(_ticks(pid) for pid in _family(self.pid)) / _TICKS

    def long_waits(self) -> int:
        """How often somebody waited for a lock for more than 5 ms."""
        return self.log.read_text(errors="replace").count(" still waiting for ")


@contextmanager
def postgres() -> Iterator[Server]:
    """PostgreSQL with a fresh database, each commit on the disk."""
    with serve_postgres(durable=True, **_POSTGRES) as server:
        yield Server(server.url(server.create()), server.pid, server.log)


@contextmanager
def redis(folder: Path) -> Iterator[Server]:
    """Redis with an append-only file, written through once a second: `appendfsync everysec`.

    That is its default, and so a second's answers may go with a crash. Raises FileNotFoundError
    where it is not installed.
    """
    socket, log = folder / "redis.sock", folder / "redis.log"
    words = {
        "--port": "0",
        "--unixsocket": str(socket),
        "--dir": str(folder),
        "--appendonly": "yes",
        "--appendfsync": "everysec",
        "--save": "",
        "--logfile": str(log),
    }
    command = [*LEASH, "redis-server", *(part for pair in words.items() for part in pair)]
    server = subprocess.Popen(command)  # noqa: S603 - from the system's path
    try:
        give_up = monotonic() + _SECONDS_TO_START
        while not socket.exists():
            if server.poll() is not None or monotonic() > give_up:
                raise RuntimeError("redis-server did not start")
            sleep(0.02)
        yield Server(f"unix://{socket}", server.pid, log)
    finally:
        server.terminate()
        server.wait()


def redis_is_missing() -> bool:
    return shutil.which("redis-server") is None


def _family(pid: int) -> Sequence[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *map(int, children)]


def _ticks(pid: int) -> int:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return 0  # ended meanwhile; its parent counts it from now on
    return sum(int(field) for field in stat.rpartition(")")[2].split()[11:15])
