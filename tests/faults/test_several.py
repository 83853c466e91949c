"""Several bots on one PostgreSQL: what one alone sees of the world, each of them tells."""

from collections.abc import AsyncIterator, Mapping

import pytest

from bot import app
from bot.app import running
from bot.door import Bot
from tests.bot.shells import catalogue, pack
from tests.faults.house import House


@pytest.fixture
def url(server_url: str) -> str:
    """One file has one bot."""
    return server_url


@pytest.fixture
async def other(house: House) -> AsyncIterator[Bot]:
    """A second one beside the first, which leads."""
    async with running(house.bot.settings, pack(), catalogue(), house.clock.now) as (bot, _):
        yield bot


@pytest.fixture(autouse=True)
def _talkative(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "SECONDS_BETWEEN_WORDS", 0.2)


async def test_a_revoked_token_turns_all_of_them_red_until_it_is_mended(
    house: House, other: Bot
) -> None:
    async def tells(condition: str, *, ok: bool) -> bool:
        told = await other.standing.look()
        channels = told["channels"]
        assert isinstance(channels, Mapping)
        assert not other.times.leads
        return bool(told["ok"] is ok and channels["telegram"] == condition)

    await house.until(lambda: tells("well", ok=True))
    ours, house.telegram.token = house.telegram.token, "1:" + "x" * 35
    await house.until(lambda: tells("refused", ok=False))
    house.telegram.token = ours
    await house.until(lambda: tells("well", ok=True))
