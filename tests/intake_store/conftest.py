"""An empty store on each of the two databases."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from intake_store.migrating import migrate
from intake_store.store import Store
from tests.intake_store.stores import opened
from tests.support.postgres import Postgres


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with all tables, to be copied."""
    file = tmp_path_factory.mktemp("empty") / "panoh.sqlite"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture(scope="session")
def empty_database(postgres: Postgres) -> str:
    """A PostgreSQL database with all tables, to be copied."""
    name = postgres.create()
    asyncio.run(migrate(postgres.url(name)))
    return name


@pytest.fixture
def file_url(empty_file: Path, tmp_path: Path) -> str:
    return f"sqlite:///{shutil.copy(empty_file, tmp_path / 'panoh.sqlite')}"


@pytest.fixture
def server_url(postgres: Postgres, empty_database: str) -> Iterator[str]:
    name = postgres.create(empty_database)
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> str:
    """Where an empty store is; on both kinds of database, one after the other."""
    return str(request.getfixturevalue("file_url" if request.param == "sqlite" else "server_url"))


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    """The bot's."""
    async with opened(url) as store:
        yield store


@pytest.fixture
async def panel(url: str) -> AsyncIterator[Store]:
    """The panel's: without the bot's keys."""
    async with opened(url, keys=None) as store:
        yield store
