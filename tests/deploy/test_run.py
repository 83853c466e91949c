"""The starter prepares first, says where both doors are, and leaves nothing running behind it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.support.ports import free_port

HOUSE = Path(__file__).parents[2]
RUN = HOUSE / "deploy" / "run"

# A door that answers /health, and does as the file beside it says.
DOOR = """
import http.server, os, pathlib, signal, sys
room = pathlib.Path(__file__).parent
(room / "pid").write_text(str(os.getpid()))
(room / "key").write_text(os.environ.get("BOT_KEY", ""))
if (room / "deaf").exists():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
class Health(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/health" else 404)
        self.end_headers()
    def log_message(self, *_):
        if (room / "ends").exists():
            os._exit(0)
port = int(os.environ["BOT_PORT" if room.name == "bot" else "ADMIN_PORT"])
http.server.HTTPServer(("127.0.0.1", port), Health).serve_forever()
"""
INIT = """
import pathlib, sys
assert sys.argv[1:] == ["init"]
pathlib.Path("prepared").touch()
print("one-time link", flush=True)
if pathlib.Path("cannot").exists():
    sys.exit("BOT_PORT is not a number.")
"""


class House:
    """A house with stand-in rooms, and the real starter in it."""

    def __init__(self, place: Path) -> None:
        self.place = place
        (place / "deploy").mkdir()
        shutil.copy(RUN, place / "deploy" / "run")
        for room, program in (("intake_store", INIT), ("bot", DOOR), ("admin", DOOR)):
            (place / room).mkdir()
            (place / room / "__main__.py").write_text(program)
        self.ports = {"BOT_PORT": str(free_port()), "ADMIN_PORT": str(free_port())}
        (place / ".env").write_text("".join(f"{name}={at}\n" for name, at in self.ports.items()))
        self.starter: subprocess.Popen[str] | None = None

    def start(self, *command: str | Path) -> "subprocess.Popen[str]":
        self.starter = subprocess.Popen(
            command or [sys.executable, self.place / "deploy" / "run"],
            env={**os.environ, **self.ports, "BOT_KEY": "of the bot alone"},
            cwd=self.place,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            process_group=0,
        )
        return self.starter

    def heard(self, starter: "subprocess.Popen[str]", until: str) -> list[str]:
        """What it said, up to a line that begins so."""
        assert starter.stdout is not None
        lines: list[str] = []
        for line in starter.stdout:
            lines.append(line.rstrip())
            if line.startswith(until):
                return lines
        pytest.fail(f"it ended after saying {lines}")

    def pid(self, room: str) -> int:
        return int((self.place / room / "pid").read_text())

    def nobody_is_left(self) -> bool:
        """Within some seconds: whoever was killed needs a moment to be gone."""
        give_up = monotonic() + 10
        while any(_runs(self.pid(room)) for room in ("bot", "admin")):
            if monotonic() > give_up:
                return False
            sleep(0.02)
        return True

    def close(self) -> None:
        if self.starter is not None:
            if self.starter.poll() is None:
                os.killpg(self.starter.pid, signal.SIGKILL)
            self.starter.communicate()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path)
    yield house
    house.close()


def test_it_prepares_then_says_where_chat_and_panel_are(house: House) -> None:
    lines = house.heard(house.start(), "Panel:")
    assert (house.place / "prepared").exists()
    assert lines == [
        "one-time link",
        f"Web chat: http://127.0.0.1:{house.ports['BOT_PORT']}/chat",
        f"Panel:    http://localhost:{house.ports['ADMIN_PORT']}",
    ]


def test_the_panel_is_not_told_the_key_of_the_bot(house: House) -> None:
    house.heard(house.start(), "Panel:")
    assert (house.place / "bot" / "key").read_text() == "of the bot alone"
    assert not (house.place / "admin" / "key").read_text()


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_told_to_end_it_ends_both_and_is_content(house: House, sign: signal.Signals) -> None:
    starter = house.start()
    house.heard(starter, "Panel:")
    starter.send_signal(sign)
    assert starter.wait(8) == 0
    assert house.nobody_is_left()


def test_a_terminal_that_interrupts_all_three_ends_all_three(house: House) -> None:
    starter = house.start()
    house.heard(starter, "Panel:")
    os.killpg(starter.pid, signal.SIGINT)
    assert starter.wait(8) == 0
    assert house.nobody_is_left()


@pytest.mark.parametrize(
    ("sign", "send"), [(signal.SIGINT, os.killpg), (signal.SIGTERM, os.kill)], ids=["key", "kill"]
)
def test_make_run_ends_both_as_well(
    house: House, sign: signal.Signals, send: Callable[[int, int], None]
) -> None:
    shutil.copy(HOUSE / "Makefile", house.place)
    for folder in ("requirements", ".venv/bin"):
        (house.place / folder).mkdir(parents=True)
    (house.place / "requirements" / "run.lock").touch()
    (house.place / ".venv" / "bin" / "python").symlink_to(sys.executable)
    (house.place / ".venv" / "run.stamp").touch()
    starter = house.start("make", "run")
    house.heard(starter, "Panel:")
    send(starter.pid, sign)
    starter.wait(8)
    assert house.nobody_is_left()


@pytest.mark.parametrize("room", ["bot", "admin"])
def test_if_one_dies_the_other_is_ended_and_it_fails(house: House, room: str) -> None:
    starter = house.start()
    house.heard(starter, "Panel:")
    os.kill(house.pid(room), signal.SIGKILL)
    assert starter.wait(8) == 1
    assert house.nobody_is_left()


def test_one_that_ends_content_is_a_failure_too(house: House) -> None:
    (house.place / "bot" / "ends").touch()
    starter = house.start()
    assert starter.wait(8) == 1
    assert house.nobody_is_left()


def test_one_that_does_not_listen_is_killed(house: House) -> None:
    run = house.place / "deploy" / "run"
    run.write_text(run.read_text().replace("SECONDS_TO_END = 10.0", "SECONDS_TO_END = 0.5"))
    (house.place / "admin" / "deaf").touch()
    starter = house.start()
    house.heard(starter, "Panel:")
    starter.terminate()
    assert starter.wait(8) == 0
    assert house.nobody_is_left()


def test_killed_it_leaves_no_orphans(house: House) -> None:
    starter = house.start()
    house.heard(starter, "Panel:")
    starter.kill()
    starter.wait(8)
    assert house.nobody_is_left()


def test_if_preparing_fails_nothing_starts(house: House) -> None:
    (house.place / "cannot").touch()
    starter = house.start()
    assert starter.wait(8) == 1
    assert not (house.place / "bot" / "pid").exists()


def _runs(pid: int) -> bool:
    """Whether it still runs: a zombie that nobody has collected does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
