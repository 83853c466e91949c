"""What every test may ask for: a clock, a database, a browser; and no other machine."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.async_api import Browser

from tests.support.browser import Pages, open_browser
from tests.support.clock import StoppedClock
from tests.support.postgres import Postgres, serve_postgres
from tests.support.sockets import close_to_the_outside

# The machine's load is no reason to fail, and the gate draws the same examples each time; what
# failed is printed so that it can be repeated.
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="CI" in os.environ,
    database=None,
    print_blob=True,
)
settings.load_profile("house")


# Databases of tests are thrown away: in memory, where that is to be had, a commit costs nothing.
MEMORY = Path("/dev/shm")


def pytest_configure() -> None:
    close_to_the_outside()
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK):
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with serve_postgres() as server:
        yield server


@pytest.fixture
def postgres_url(postgres: Postgres) -> Iterator[str]:
    """An empty database of its own on a real PostgreSQL."""
    name = postgres.create()
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """An empty database of its own in a file."""
    return f"sqlite+aiosqlite:///{tmp_path / 'panoh.sqlite'}"


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Both kinds of database, one after the other."""
    return str(request.getfixturevalue(f"{request.param}_url"))


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with open_browser() as browser:
        yield browser


@pytest.fixture
async def pages(browser: Browser) -> AsyncIterator[Pages]:
    """Pages of every kind of reader; the test fails if one of them had something to complain of."""
    pages = Pages(browser)
    yield pages
    await pages.close()
    assert pages.complaints == []
