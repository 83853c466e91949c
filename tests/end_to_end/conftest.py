"""What the end-to-end tests share: one running product a file, and a browser for its people."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.end_to_end.world import World, running_world
from tests.support.browser import Pages, open_browser


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def world(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    async with running_world(tmp_path_factory.mktemp("house") / "panoh") as world:
        yield world


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def one_browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def pages(one_browser: Browser) -> AsyncIterator[Pages]:
    """Pages of every kind of reader; the test fails if one had something to complain of."""
    pages = Pages(one_browser)
    yield pages
    await pages.close()
    assert pages.complaints == []
