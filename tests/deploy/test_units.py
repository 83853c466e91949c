"""The units of deploy/systemd: systemd understands them, and they leave no door open."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from intake_store.rights import Door
from tests.support.chromium import find_program

HOUSE = Path(__file__).parents[2]
UNITS = sorted((HOUSE / "deploy" / "systemd").iterdir())
SERVICES = [unit for unit in UNITS if unit.suffix == ".service"]
DOORS = [unit for unit in SERVICES if "@" in unit.stem]
LARGEST_EXPOSURE = 1.5  # of 10, as `systemd-analyze security` counts
PYTHON = "/opt/panoh/current/.venv/bin/python"
# What a room of this machine must never be told.
SECRETS = re.compile(r"BOT_KEY|TOKEN|SECRET|PASSWORD")


def _analyze(*words: str, at: Path) -> str:
    program = find_program("systemd-analyze")
    assert program is not None, "`make setup-test browser` brings systemd"
    done = subprocess.run([program, *words], cwd=at, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """As they stand, where the program that they start is this one."""
    for unit in UNITS:
        text = unit.read_text().replace(PYTHON, sys.executable)
        text = text.replace("WorkingDirectory=/opt/panoh/current", f"WorkingDirectory={tmp_path}")
        (tmp_path / unit.name).write_text(text)
    return tmp_path


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_systemd_finds_nothing_to_say_of_a_unit(units: Path, unit: Path) -> None:
    name = unit.name.replace("@.", "@1.")
    if name != unit.name:
        (units / unit.name).rename(units / name)
    assert _analyze("verify", "--man=no", f"./{name}", at=units) == ""


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_who_breaks_in_finds_little(units: Path, unit: Path) -> None:
    said = _analyze("security", "--offline=true", f"./{unit.name}", at=units)
    found = re.search(r"Overall exposure level for \S+: ([\d.]+)", said)
    assert found is not None
    assert float(found[1]) <= LARGEST_EXPOSURE


@pytest.mark.parametrize("unit", SERVICES, ids=lambda unit: unit.name)
def test_no_secret_stands_in_a_unit(unit: Path) -> None:
    assert SECRETS.search(unit.read_text()) is None


def test_each_room_reads_its_own_settings_and_the_common_ones() -> None:
    read = {
        unit.name: set(re.findall(r"EnvironmentFile=/etc/panoh/(\w+)\.env", unit.read_text()))
        for unit in SERVICES
    }
    assert read == {
        "panoh-bot@.service": {"common", "bot"},
        "panoh-panel@.service": {"common", "panel"},
        "panoh-migrate.service": {"common"},
        "panoh-retain.service": {"common"},
        "panoh-backup.service": {"common", "backup"},
    }


def test_each_room_is_somebody_else() -> None:
    assert sorted(map(_user, DOORS)) == ["panoh-bot", "panoh-panel"]


def test_the_accounts_of_the_machine_are_those_of_the_database() -> None:
    """The doors as those that `migrate` gives rights to; all else as the owner of the tables."""
    users = {unit.name: _user(unit) for unit in SERVICES}
    owner = {users[unit.name] for unit in SERVICES if unit not in DOORS}
    assert {users[unit.name] for unit in DOORS} == set(Door)
    assert owner == {"panoh"}
    lines = (HOUSE / "deploy" / "postgresql" / "pg_hba.conf").read_text().splitlines()
    first = next(line for line in lines if not line.startswith("#"))
    assert set(first.split()[2].split(",")) == {*Door, *owner}


def test_the_ports_of_the_units_are_those_that_nginx_asks() -> None:
    site = (HOUSE / "deploy" / "nginx" / "panoh.conf").read_text()
    asked = set(re.findall(r"server 127\.0\.0\.1:(\d{3})\d ", site))
    heard = {
        found[1]
        for unit in DOORS
        if (found := re.search(r"(?:BOT|ADMIN)_PORT=(\d{3})%i", unit.read_text()))
    }
    assert asked == heard


@pytest.mark.parametrize("folder", ["systemd", "nginx", "postgresql"])
def test_each_line_is_explained(folder: str) -> None:
    """In docs/operations.md, by its name."""
    told = (HOUSE / "docs" / "operations.md").read_text()
    names = {
        name
        for path in (HOUSE / "deploy" / folder).iterdir()
        for line in path.read_text().splitlines()
        if (name := _name(line))
    }
    assert {name for name in names if f"`{name}" not in told} == set()


def _user(unit: Path) -> str:
    found = re.search(r"^User=(.+)$", unit.read_text(), re.MULTILINE)
    assert found is not None
    return found[1]


def _name(line: str) -> str:
    """What a line sets: `User` of `User=panoh`, `listen` of `listen 80;`."""
    found = re.match(r"\s*([A-Za-z_]+)(?:\s*=|\s)", line)
    return found[1] if found and not line.lstrip().startswith("#") else ""
