"""What is loaded is what was dumped, to the last row, or nothing is."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

import pytest

from intake_store import backup
from intake_store.dump import Manifest, as_line
from intake_store.erasures_file import Known
from intake_store.restoring import CannotRestore, restore
from intake_store.store import Store
from tests.intake_store.backups import IDENTITY, LATER, backed_up
from tests.intake_store.invented import fill


@pytest.fixture
def nowhere(tmp_path: Path) -> str:
    """The same for what is refused before the kind of database matters."""
    return f"sqlite:///{tmp_path / 'nowhere.sqlite'}"


async def _lines(file: Path) -> list[bytes]:
    return [line async for line in backup.opened(file, [IDENTITY])]


async def _again(lines: list[bytes]) -> AsyncGenerator[bytes, None]:
    for line in lines:
        yield line


async def test_a_backup_of_a_newer_schema_is_refused(
    store: Store, nowhere: str, tmp_path: Path
) -> None:
    first, *rest = await _lines(await backed_up(store, tmp_path))
    newer = replace(Manifest.read(first), revision="9999", release="9.9")
    with pytest.raises(CannotRestore, match=r"release 9\.9, which is newer"):
        await restore(nowhere, _again([newer.line(), *rest]), Known(LATER, ()), LATER)
    never = replace(newer, revision="0000")
    with pytest.raises(CannotRestore, match="never was"):
        await restore(nowhere, _again([never.line(), *rest]), Known(LATER, ()), LATER)


async def test_a_row_that_is_lost_changed_or_added_on_the_way_is_found(
    store: Store, nowhere: str, tmp_path: Path
) -> None:
    await fill(store)
    first, *rest = await _lines(await backed_up(store, tmp_path))
    place = next(n for n, line in enumerate(rest) if b"TJ-7K3-9QD" in line)
    for broken in (
        rest[:place] + rest[place + 1 :],
        [*rest[:place], rest[place].replace(b"9QD", b"9QE"), *rest[place + 1 :]],
        [*rest[:place], rest[place], *rest[place:]],
        rest[:-1],
        [*rest, as_line({"table": "cases"})],
        [b"[]\n", *rest],
        [b"{\n", *rest],
    ):
        with pytest.raises(CannotRestore):
            await restore(nowhere, _again([first, *broken]), Known(LATER, ()), LATER)
    await restore(nowhere, _again([first, *rest]), Known(LATER, ()), LATER)


async def test_a_broken_audit_log_is_said(store: Store, nowhere: str, tmp_path: Path) -> None:
    await fill(store)
    lines = await _lines(await backed_up(store, tmp_path))
    place = next(n for n, line in enumerate(lines) if b'"somebody"' in line)
    lines[place] = lines[place].replace(b'"somebody"', b'"nobody"')
    with pytest.raises(CannotRestore, match="digest"):
        await restore(nowhere, _again(lines), Known(LATER, ()), LATER)
