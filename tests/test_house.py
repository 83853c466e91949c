"""The house rules that no linter knows."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.licences import NOTICE, canonical, notice

HOUSE = Path(__file__).parent.parent
ROOMS = {"intake", "intake_store", "bot", "admin"}
TOP = ROOMS | {".ci", "benchmarks", "countries", "deploy", "docs", "requirements", "tests"}
LINES = 300
VAGUE = {"manager", "helper", "helpers", "util", "utils", "common", "base", "core", "misc"} | {
    "service", "services", "data", "info", "handle", "handler", "handlers", "process",
}  # fmt: skip
# What is written on while it lives: one step, a batch that is being gathered, a channel's health.
WRITTEN_ON = {"Bucket", "Draft", "Gathering", "Health", "Lent", "Writing", "_Attempt", "_Chat"}
MACHINE_PATH = re.compile(
    r"(?<![\w.:/-])/(?:home|root|Users|work)/|[.]pyenv|pypi\.org|pythonhosted"
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX)\b")
LEFT_OUT = re.compile(r"pytest[.](?:mark[.])?(?:skip|xfail|importorskip)|unittest[.]skip")
SETTING = re.compile(r"[\"']([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+|COUNTRY)[\"']")

PROJECT = tomllib.loads((HOUSE / "pyproject.toml").read_text())
TRACKED = [
    HOUSE / name
    for name in subprocess.run(
        ["git", "-C", HOUSE, "ls-files", "-z"],  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    if name and (HOUSE / name).is_file()
]
MODULES = [path for path in TRACKED if path.suffix == ".py" or path == HOUSE / "deploy" / "run"]
PRODUCT = [path for path in MODULES if path.relative_to(HOUSE).parts[0] in ROOMS]


def shown(path: Path) -> str:
    return str(path.relative_to(HOUSE))


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_a_module_is_small_and_says_what_it_owns(path: Path) -> None:
    text = path.read_text()
    assert ast.get_docstring(ast.parse(text)), "begin with one sentence: what does this file own?"
    if "migrations" not in path.parts:
        assert text.count("\n") <= LINES, "find the seam, and make it two files"


@pytest.mark.parametrize("path", PRODUCT, ids=shown)
def test_a_module_is_named_for_one_thing(path: Path) -> None:
    assert not VAGUE & {*path.stem.split("_"), *path.relative_to(HOUSE).parent.parts}


@pytest.mark.parametrize("path", PRODUCT, ids=shown)
def test_a_record_is_slotted_and_cannot_be_changed(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ClassDef):
            for decorator in node.decorator_list:
                said = ast.unparse(decorator)
                if said.startswith("dataclass"):
                    assert "slots=True" in said, node.name
                    assert "frozen=True" in said or node.name in WRITTEN_ON, node.name


def test_nothing_else_stands_at_the_top() -> None:
    folders = {path.relative_to(HOUSE).parts[0] for path in TRACKED if path.parent != HOUSE}
    assert folders <= TOP


def test_every_file_speaks_of_the_project_alone() -> None:
    assert list(_lines_with(MACHINE_PATH, TRACKED)) == []


def test_nothing_is_left_for_later() -> None:
    assert list(_lines_with(UNFINISHED, [path for path in TRACKED if path.suffix != ".lock"])) == []


def test_no_test_is_left_out() -> None:
    assert list(_lines_with(LEFT_OUT, MODULES)) == []


def test_the_notice_lists_what_is_installed() -> None:
    assert NOTICE.read_text() == notice(), "python -m tests.support.licences > NOTICE"


@pytest.mark.parametrize("name", ["run", "test", "bench"])
def test_a_lock_pins_by_hash_and_names_no_source(name: str) -> None:
    lock = (HOUSE / "requirements" / f"{name}.lock").read_text()
    pins = re.findall(r"(?m)^([\w.-]+)==\S+( ; .+)? \\\n((?:    --hash=sha256:\w{64}.*\n)+)", lock)
    assert len(pins) == lock.count("==") - lock.count(" == ")
    assert "://" not in lock
    assert "--find-links" not in lock
    assert {_library(asked) for asked in PROJECT["project"]["dependencies"]} <= {
        canonical(pin[0]) for pin in pins
    }


def test_every_library_that_is_imported_has_a_home() -> None:
    contracts = PROJECT["tool"]["importlinter"]["contracts"]
    (homes,) = (each for each in contracts if each["name"] == "Every library has one home")
    imported = {name for path in PRODUCT for name in _imports(path)}
    foreign = imported - ROOMS - sys.stdlib_module_names
    assert foreign <= set(homes["forbidden_modules"])


def test_no_channel_knows_another() -> None:
    folder = HOUSE / "bot" / "channels"
    for path in PRODUCT:
        if folder in path.parents:
            # telegram_polling may know telegram, and nothing else may.
            family = path.relative_to(folder).parts[0].removesuffix(".py").partition("_")[0]
            known = re.findall(r"(?m)^\s*(?:from|import) bot[.]channels[.](\w+)", path.read_text())
            assert {name.partition("_")[0] for name in known} <= {family}, shown(path)


def test_every_setting_that_a_room_reads_is_explained() -> None:
    explained = set(re.findall(r"(?m)^#? ?([A-Z_]+)=", (HOUSE / ".env.example").read_text()))
    rooms = [path.read_text() for path in PRODUCT if path.name == "settings.py"]
    assert {name for text in rooms for name in SETTING.findall(text)} <= explained


@pytest.mark.parametrize("name", ["deploy/run", ".ci/run"])
def test_what_is_to_be_run_can_be_run(name: str) -> None:
    assert (HOUSE / name).stat().st_mode & 0o111 == 0o111


def _lines_with(pattern: re.Pattern[str], paths: list[Path]) -> Iterator[str]:
    for path in paths:
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue  # a picture
        if path == Path(__file__):
            continue
        for number, line in enumerate(lines, 1):
            if pattern.search(line):
                yield f"{shown(path)}:{number}: {line.strip()}"


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text())):
        match node:
            case ast.Import(names=names):
                yield from (alias.name.partition(".")[0] for alias in names)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.partition(".")[0]
            case _:
                pass


def _library(asked: str) -> str:
    return canonical(re.split(r"[\[<>=~! ]", asked, maxsplit=1)[0])
