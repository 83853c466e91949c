"""The list of erased cases beside the backups: what is put back must not bring them back.

It is a file of its own because a backup knows only what was erased before it was made.
"""

import asyncio
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from intake.ids import CaseId
from intake_store.engines import make_private
from intake_store.erasures import KEPT, Erased
from intake_store.store import Store

NAME: Final = "erasures"
_HEAD: Final = "# panoh erasures, known up to "


class NoErasures(Exception):
    """The list is not there, cannot be read, or is older than the backup. The sentence says."""


@dataclass(frozen=True, slots=True)
class Known:
    upto: datetime
    erased: tuple[Erased, ...]


async def keep_beside(
    store: Store,
    file: Path,
    now: datetime,
    *,
    since: datetime | None = None,
    anyway: bool = False,
) -> int:
    """Let the file hold what the database knows; written anew if it lacks some, or `anyway`.

    How many came. `since`: what is older is known to be there. Whoever wrote it last, nothing that
    stood there is lost: what one process leaves out the next one finds missing.
    """
    async with store.reading() as unit:
        told = await unit.erasures.list(since)
    if since is not None and not told:
        return 0
    return await asyncio.to_thread(_merge, file, Known(now, told), anyway=anyway)


def _merge(file: Path, known: Known, *, anyway: bool) -> int:
    is_there = file.exists()
    before = read(file).erased if is_there else ()
    missing = {one.case for one in known.erased} - {one.case for one in before}
    if missing or anyway or not is_there:
        recent = (one for one in before if one.at > known.upto - KEPT)
        write(file, Known(known.upto, joined(recent, known.erased)))
    return len(missing)


def read(file: Path) -> Known:
    """Raises NoErasures."""
    try:
        first, *lines = file.read_text("utf-8").splitlines()
        if not first.startswith(_HEAD):
            raise NoErasures("The file of erasures is none.")
        erased = tuple(_erased(line) for line in lines)
        return Known(datetime.fromisoformat(first.removeprefix(_HEAD)), erased)
    except OSError:
        raise NoErasures("The file of erasures is not there.") from None
    except ValueError:
        raise NoErasures("The file of erasures cannot be read.") from None


def gathered(files: Iterable[Path]) -> Known:
    """What all these lists know together. Raises NoErasures, also when there is none of them."""
    known = [read(file) for file in files]
    if not known:
        raise NoErasures(
            "Which cases were erased since is not known: the file `erasures` lies neither beside"
            " the backup nor at ERASURES_FILE. --without-erasures brings them back."
        )
    return Known(max(one.upto for one in known), joined(*(one.erased for one in known)))


def write(file: Path, known: Known) -> None:
    """Whole or not at all, and on the disk before this returns."""
    draft = file.with_name(f"{file.name}.{os.getpid()}")
    make_private(draft)
    with draft.open("w", encoding="utf-8") as opened:
        opened.write(f"{_HEAD}{known.upto.isoformat()}\n")
        opened.writelines(f"{one.case} {one.at.isoformat()}\n" for one in known.erased)
        opened.flush()
        os.fsync(opened.fileno())
    draft.replace(file)


def joined(*lists: Iterable[Erased]) -> tuple[Erased, ...]:
    """Each case once, the oldest first."""
    by_case = {one.case: one for all_ in lists for one in all_}
    return tuple(sorted(by_case.values(), key=lambda one: (one.at, one.case)))


def _erased(line: str) -> Erased:
    case, at = line.split()
    return Erased(CaseId(UUID(case)), datetime.fromisoformat(at))
