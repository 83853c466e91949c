"""Translators' tools read and write the words without changing what nobody changed."""

from pathlib import Path

import pytest
from compare_locales.compare import compareProjects
from compare_locales.paths import TOMLParser
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.messages.catalogue import WORDS

HOUSE = WORDS.parent.parent
FILES = sorted([*WORDS.glob("*/*.ftl"), *(HOUSE / "admin" / "words").glob("*/*.ftl")])
LOCALES = ["ru", "tg", "uz"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_a_file_read_and_written_by_fluent_is_the_same_byte_for_byte(file: Path) -> None:
    before = file.read_bytes()
    tree = FluentParser().parse(before.decode())
    assert FluentSerializer().serialize(tree).encode() == before, (
        f"normalise {file.name}: docs/translating.md says how"
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_one_changed_text_changes_its_own_lines_only(file: Path) -> None:
    """What a translator's platform does: one message of many is set anew."""
    before = file.read_text(encoding="utf-8")
    tree = FluentParser().parse(before)
    messages = [entry for entry in tree.body if isinstance(entry, ast.Message)]
    wanted = messages[len(messages) // 2]
    wanted.value = ast.Pattern([ast.TextElement("другое")])
    after = FluentSerializer().serialize(tree)
    again = {
        entry.id.name: entry
        for entry in FluentParser().parse(after).body
        if isinstance(entry, ast.Message)
    }
    kept = {entry.id.name: entry for entry in FluentParser().parse(before).body
            if isinstance(entry, ast.Message)}  # fmt: skip
    assert again.keys() == kept.keys()
    apart = [name for name, entry in kept.items() if not again[name].equals(entry)]
    assert apart == [wanted.id.name]


def test_the_standard_checker_of_translations_finds_no_error_and_no_gap() -> None:
    config = TOMLParser().parse(str(WORDS / "l10n.toml"))
    config.set_locales(LOCALES)
    [found] = compareProjects([config], LOCALES, str(WORDS))
    for locale in LOCALES:
        summary = found.summary[locale]
        assert summary["changed"] > 300
        assert summary["errors"] == summary["missing"] == summary["obsolete"] == 0, summary
