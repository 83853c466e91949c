"""Drawing the dialogue: a diagram for each flow, one of how they lead into each other, an index."""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path

from bot.flows.arriving import FLOWS, START
from bot.flows.flow import HELD, Flow

FOLDER = Path(__file__).parent.parent / "docs" / "flows"
_MADE = "<!-- Drawn by `python -m bot draw-flows`; edit the tables in bot/flows/ instead. -->\n"


def drawn() -> dict[str, str]:
    """Every file of docs/flows/ as it should stand, by name."""
    files = {f"{flow.name}.md": _page(flow) for flow in FLOWS.values()}
    return {"README.md": _index(), "overview.mmd": _overview(), **files}


def stale(folder: Path = FOLDER) -> list[str]:
    """Files that are missing, differ, or are drawn no more."""
    wanted = drawn()
    there = {path.name for path in folder.glob("*.m*")}
    return sorted(
        name
        for name in there | wanted.keys()
        if name not in there
        or name not in wanted
        or (folder / name).read_text(encoding="utf-8") != wanted[name]
    )


def draw(folder: Path = FOLDER) -> list[str]:
    """Bring the folder up to date; which files changed."""
    changed = stale(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in drawn().items():
        (folder / name).write_text(text, encoding="utf-8")
    for name in set(changed) - drawn().keys():
        (folder / name).unlink()
    return changed


def _owns(flow: Flow) -> str:
    """What the flow's own file says it owns."""
    module = sys.modules[f"bot.flows.{flow.name}"]
    return inspect.cleandoc(module.__doc__ or "")


def _page(flow: Flow) -> str:
    asked = "".join(
        f"| `{state}` | `{prompt.key}` | {'several' if prompt.multiple else 'one'} |\n"
        for state, prompt in flow.prompts.items()
    )
    return (
        f"{_MADE}# {flow.name}\n\n{_owns(flow)}\n\n```mermaid\n{flow.as_mermaid()}\n```\n\n"
        f"| where | asks | answers |\n|---|---|---|\n{asked}"
    )


def _index() -> str:
    rows = "".join(
        f"| [{flow.name}]({flow.name}.md) | {_owns(flow).splitlines()[0]} |\n"
        for flow in FLOWS.values()
    )
    return (
        f"{_MADE}# The dialogue\n\nHow the flows lead into each other. The dotted ones can break "
        "into any question, and lead back to it. The words that work everywhere (stop, a person, "
        "urgent, hide, delete, language, back, skip, repeat, complaint) are heard at every place "
        "and stand in no table.\n\n"
        f"```mermaid\n{_overview()}```\n\n| flow | |\n|---|---|\n{rows}"
    )


def _overview() -> str:
    lines = ["flowchart TD"]
    lines += [f"  begin(( )) --> {START.flow}"]
    lines += [f"  {source} --> {dest}" for source, dest in sorted(set(_between()))]
    lines += [
        f"  anywhere(any question) -.-> {flow.name}" for flow in FLOWS.values() if flow.interrupts
    ]
    return "\n".join(lines) + "\n"


def _between() -> Iterator[tuple[str, str]]:
    for flow in FLOWS.values():
        for fork in flow.forks.values():
            for way in fork.to:
                dest = way.partition(".")[0]
                if way != HELD and dest != flow.name:
                    yield flow.name, dest
