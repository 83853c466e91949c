"""Whatever people do, each is answered, a person is one word away, and no log knows a word of it.

A few walks; `python -m tests.end_to_end.walks` does as many as one likes.
"""

import pytest

from tests.end_to_end.walks import walk
from tests.end_to_end.world import World

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_random_walks_on_every_channel_find_nothing_wrong(world: World) -> None:
    assert await walk(world, range(8)) == []
