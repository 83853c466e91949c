"""Every name that may stand in a database, one a line: `python -m tests.support.stored_names`.

It writes `tests/bot/stored_names.txt`, whose differences are read like those of any code: a name
that disappears strands whoever stands at it, unless `bot/flows/moved.py` says where it has gone.
"""

import ast
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from dataclasses import fields
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Final

import bot.flows
import intake
import intake_store
from bot.flows.arriving import FLOWS
from bot.flows.flow import Flow
from bot.flows.moved import MOVED, Moved
from bot.messages.catalogue import Catalogue
from intake.ids import Language
from intake.outgoing import Message
from intake_store import vault
from intake_store.codec import KINDS

LIST: Final = Path(__file__).parents[1] / "bot" / "stored_names.txt"
HEAD: Final = "# Written by: python -m tests.support.stored_names\n"
_TIMERS: Final = {"SetTimer", "CancelTimers"}


def names() -> list[str]:
    found = {
        *_of_flows(),
        *_of_calls(),
        *_of_inputs(),
        *_of_enums(),
        *(f"sealed {column}" for column in vault.SEALED),
        *(f"message {key}" for key in Catalogue.load().entries[Language("en")]),
        *(f"message-field {field.name}" for field in fields(Message)),
    }
    return sorted(found)


def kept() -> set[str]:
    return set(LIST.read_text("utf-8").removeprefix(HEAD).splitlines())


def stranded(before: set[str], now: set[str], moved: Moved) -> list[str]:
    """Names of before that lead nowhere now."""
    renamed = {
        "place": moved.places,
        "answer": moved.questions,
        "option": moved.options,
        "timer": moved.timers,
        "message": moved.messages,
    }
    found = []
    for name in sorted(before - now):
        kind, _, rest = name.partition(" ")
        new = renamed.get(kind, {}).get(rest)
        if kind == "option" and new is not None:
            new = f"{rest.partition('=')[0]}={new}"
        if name not in moved.gone and (new is None or f"{kind} {new}" not in now):
            found.append(name)
    return found


def written(found: list[str]) -> str:
    return HEAD + "".join(f"{name}\n" for name in found)


def _of_flows() -> Iterator[str]:
    """Places, what answers are kept under, and the options that a table itself names."""
    for flow in FLOWS.values():
        yield from (f"place {flow.name}.{state}" for state in (*flow.prompts, *flow.forks))
        yield from _answers(flow)


def _answers(flow: Flow) -> Iterator[str]:
    for prompt in flow.prompts.values():
        if not prompt.name:
            continue
        yield f"answer {prompt.name}"
        if not callable(prompt.choices):
            yield from (f"option {prompt.name}={choice.value}" for choice in prompt.choices)


def _of_calls() -> Iterator[str]:
    """What steps keep beside answers to questions, and the timers that they set."""
    for module in _modules(bot.flows):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            made = node.func.id if isinstance(node.func, ast.Name) else ""
            if called in {"note", "add"} and isinstance(node.func, ast.Attribute):
                yield from _noted(node, module)
            elif made in _TIMERS:
                yield from (f"timer {name}" for name in _texts(node.args[0], module))


def _noted(node: ast.Call, module: ModuleType) -> Iterator[str]:
    for name in _texts(node.args[0], module):
        yield f"answer {name}"
        for value in node.args[1:]:
            yield from (f"option {name}={text}" for text in _texts(value, module))


def _texts(node: ast.expr, module: ModuleType) -> Iterator[str]:
    """What stands there as a constant, or under the name of one; nothing for what is computed."""
    match node:
        case ast.Constant(str(text)):
            yield text
        case ast.Tuple(elts) | ast.List(elts):
            for each in elts:
                yield from _texts(each, module)
        case ast.Starred(value):
            yield from _texts(value, module)
        case ast.IfExp(body=body, orelse=other):
            yield from (*_texts(body, module), *_texts(other, module))
        case ast.Name() | ast.Attribute():
            constant = _looked_up(node, module)
            all_ = constant if isinstance(constant, tuple) else (constant,)
            yield from (each for each in all_ if isinstance(each, str))
        case _:
            return


def _looked_up(node: ast.expr, module: ModuleType) -> object:
    match node:
        case ast.Name(name):
            return getattr(module, name, None)
        case ast.Attribute(value, name):
            return getattr(_looked_up(value, module), name, None)
        case _:
            return None


def _of_inputs() -> Iterator[str]:
    for kind, type_ in KINDS.items():
        yield f"input {kind}"
        yield from (f"input {kind}.{field.name}" for field in fields(type_))


def _of_enums() -> Iterator[str]:
    """Codes in columns, and in what is sealed."""
    for room in (intake, intake_store):
        for module in _modules(room):
            for name, each in vars(module).items():
                is_here = inspect.isclass(each) and each.__module__ == module.__name__
                if is_here and issubclass(each, StrEnum):
                    yield from (f"code {module.__name__}.{name}={one.value}" for one in each)


def _modules(room: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.iter_modules(room.__path__, f"{room.__name__}."):
        if not found.ispkg and not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def _main(*, forget: bool) -> int:
    before, now = kept(), set(names())
    lost = stranded(before, now, MOVED)
    for name in lost:
        print(f"{name} is not there any more: who stands at it? Say so in bot/flows/moved.py.")
    if lost and not forget:
        return 1
    old = {name for name in before - now if name not in lost}
    LIST.write_text(written(sorted(now | old)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    # Only for names that no release ever stored.
    sys.exit(_main(forget="--forget" in sys.argv[1:]))
