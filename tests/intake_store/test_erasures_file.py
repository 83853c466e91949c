"""The list of erased cases beside the backups is whole, or it is said that it is not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from intake.ids import CaseId
from intake_store import erasures_file
from intake_store.erasures_file import Known, NoErasures
from intake_store.retaining import erase
from intake_store.store import Store
from tests.intake_store.test_retaining import a_whole_case
from tests.support.clock import START

LATER = START + timedelta(hours=6)


def test_a_lost_list_of_erasures_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoErasures, match="--without-erasures"):
        erasures_file.gathered([])
    with pytest.raises(NoErasures, match="not there"):
        erasures_file.read(tmp_path / "erasures")
    for text in ("", "# something else\n", "# panoh erasures, known up to never\n"):
        (tmp_path / "erasures").write_text(text)
        with pytest.raises(NoErasures):
            erasures_file.read(tmp_path / "erasures")


async def test_the_list_of_erasures_forgets_nothing_that_stood_there(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "erasures"
    one = await a_whole_case(store)
    await erase(store, [one], START)
    await erasures_file.keep_beside(store, file, START)
    elsewhere_known = erasures_file.read(file)
    other = replace(elsewhere_known.erased[0], case=CaseId(uuid4()))
    erasures_file.write(file, Known(START, (other,)))
    await erasures_file.keep_beside(store, file, LATER)
    assert {gone.case for gone in erasures_file.read(file).erased} == {one, other.case}
    assert file.stat().st_mode & 0o777 == 0o600
    file.unlink()
    assert await erasures_file.keep_beside(store, file, LATER, since=LATER) == 0
    assert not file.exists()
    assert await erasures_file.keep_beside(store, file, LATER, since=START) == 1


async def test_what_no_backup_is_old_enough_to_hold_leaves_the_list(
    store: Store, tmp_path: Path
) -> None:
    file, much_later = tmp_path / "erasures", START + timedelta(days=401)
    await erase(store, [await a_whole_case(store)], START)
    await erasures_file.keep_beside(store, file, START)
    async with store.writing() as unit:
        assert await unit.erasures.sweep(much_later) == 1
    await erasures_file.keep_beside(store, file, much_later, anyway=True)
    assert erasures_file.read(file) == Known(much_later, ())
