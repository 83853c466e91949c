"""A panel for every test: on a copy of an empty database, with a clock that stands still."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from intake_store.migrating import migrate
from tests.admin.house import House, open_house
from tests.support.clock import StoppedClock


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "panoh.sqlite"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
async def house(migrated_file: Path, tmp_path: Path, clock: StoppedClock) -> AsyncIterator[House]:
    url = f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'panoh.sqlite')}"
    async with open_house(url, tmp_path, clock) as house:
        yield house
