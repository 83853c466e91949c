"""An empty store on each of the two databases."""

from collections.abc import AsyncIterator

import pytest

from intake_store.store import Store
from tests.intake_store.stores import make_tables, opened


@pytest.fixture
async def url(database_url: str) -> str:
    """Where an empty store is."""
    await make_tables(database_url)
    return database_url


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
