"""Backups that tests make, and their key."""

from datetime import timedelta
from pathlib import Path

from intake_store import age, backup, erasures_file
from intake_store.age import Identity
from intake_store.erasures_file import Known
from intake_store.restoring import Restored, restore
from intake_store.store import Store
from tests.support.clock import START

IDENTITY, RECIPIENT = age.new_identity()
LATER = START + timedelta(hours=6)


def files(directory: Path) -> list[str]:
    """What a backup left there, beside the databases themselves."""
    return sorted(one.name for one in directory.iterdir() if "sqlite" not in one.name)


async def backed_up(store: Store, to: Path) -> Path:
    file = to / "panoh.age"
    await backup.back_up(store, file, [RECIPIENT], START, erasures=to / "kept")
    return file


async def put_back(
    url: str, file: Path, identity: Identity = IDENTITY, known: Known | None = None
) -> Restored:
    known = erasures_file.read(file.with_name("erasures")) if known is None else known
    return await restore(url, backup.opened(file, [identity]), known, LATER)
