"""Whoever listens hears again when the server was away."""

import asyncio
from itertools import count

from intake_store.announce import Bell
from intake_store.migrating import migrate
from intake_store.store import Store
from tests.intake_store.stores import BEGIN, arrived, opened
from tests.support.clock import START
from tests.support.postgres import serve_postgres

_NUMBERS = count(1)


async def _is_heard(bell: Bell, elsewhere: Store) -> bool:
    """What another process keeps, at once."""
    await bell.rings(0.01)  # what was heard before
    async with elsewhere.writing() as unit:
        await unit.inbox.receive([arrived(START, next(_NUMBERS))], BEGIN)
    return await bell.rings(0.5)


async def test_after_a_crash_of_the_server_a_bell_is_heard_again() -> None:
    with serve_postgres(durable=True) as postgres:
        url = postgres.url(postgres.create())
        await migrate(url)
        async with opened(url) as here:
            bell = here.bell("inbox")
            for _ in range(2):
                await asyncio.sleep(2)  # a lost connection is made anew once a second
                async with opened(url) as elsewhere:
                    assert await _is_heard(bell, elsewhere)
                postgres.crash()
                await asyncio.sleep(1.2)  # somebody tries to listen while nobody is there
                postgres.start()
