"""What a migration does, read from its text: whether the release before can live with it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

STEPS: Final = Path(__file__).parents[2] / "intake_store" / "migrations" / "versions"
RELEASES: Final = Path(__file__).parent / "releases"
# What an older program does not notice. A column that it does not fill must fill itself.
_UNNOTICED: Final = {"create_table", "create_index", "add_column"}
_ASKED: Final = {"f", "get_bind", "batch_alter_table"}  # change nothing by themselves
_A_RELEASE: Final = re.compile(r"\d+\.\d+")


def complaints(source: str, released: set[str]) -> list[str]:
    """A line for each thing by which the release before would be hurt."""
    tree = ast.parse(source)
    said = _constants(tree)
    match said.get("phase"):
        case "pre":
            if said.get("down_revision") is None:
                return []  # nothing is older than the first
            return list(_noticed(tree))
        case "post":
            since = said.get("unused_since")
            if not isinstance(since, str) or not _A_RELEASE.fullmatch(since):
                return ["post: `unused_since` names the release that has no use for it any more"]
            if since not in released:
                return [f"post: release {since} is not out: the one before it still uses this"]
            return []
        case _:
            return ['`phase` is "pre" or "post"']


def _noticed(tree: ast.Module) -> Iterator[str]:
    calls = [node for node in ast.walk(_upgrade(tree)) if isinstance(node, ast.Call)]
    made = {_first(call) for call in calls if _name(call) == "create_table"}
    for call in calls:
        name = _name(call)
        if name is None or name in _ASKED:
            continue
        if name not in _UNNOTICED:
            yield f"pre: {name} is for a post step, one release later"
        elif name == "add_column" and not _fills_itself(call):
            yield f"pre: a new column of {_first(call)} must be nullable or have a server default"
        elif name == "create_index" and _is_true(call, "unique") and _table(call) not in made:
            yield f"pre: older rows of {_table(call)} may break a unique index"


def _upgrade(tree: ast.Module) -> ast.FunctionDef:
    return next(
        node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "upgrade"
    )


def _constants(tree: ast.Module) -> dict[str, object]:
    return {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
    }


def _name(call: ast.Call) -> str | None:
    """Of an operation on the schema; None for any other call."""
    function = call.func
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id in {"op", "batch_op"} else None
    return None


def _first(call: ast.Call) -> object:
    return call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None


def _table(call: ast.Call) -> object:
    """An index is named first, then its table."""
    second = call.args[1] if len(call.args) > 1 else None
    return second.value if isinstance(second, ast.Constant) else None


def _fills_itself(call: ast.Call) -> bool:
    column = next((arg for arg in call.args if isinstance(arg, ast.Call)), None)
    if column is None:
        return False
    named = {keyword.arg for keyword in column.keywords}
    return "server_default" in named or _is_true(column, "nullable")


def _is_true(call: ast.Call, name: str) -> bool:
    return any(
        keyword.arg == name
        and isinstance(keyword.value, ast.Constant)
        and keyword.value.value is True
        for keyword in call.keywords
    )
