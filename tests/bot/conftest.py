"""An empty, prepared store on each of the two databases, with the bot's shell around it."""

from collections.abc import AsyncIterator

import pytest

from tests.bot.posting import Post, posted
from tests.bot.shells import Shell, shell_at
from tests.intake_store.conftest import empty_database, empty_file, file_url, server_url, url

__all__ = ["empty_database", "empty_file", "file_url", "server_url", "shell", "url"]


@pytest.fixture
async def shell(url: str) -> AsyncIterator[Shell]:
    async with shell_at(url) as shell:
        yield shell


@pytest.fixture
async def embedded(file_url: str) -> AsyncIterator[Shell]:
    """On SQLite alone, where the database has no part in what is shown."""
    async with shell_at(file_url) as shell:
        yield shell


@pytest.fixture
async def post(shell: Shell) -> AsyncIterator[Post]:
    async with posted(shell) as post:
        yield post
