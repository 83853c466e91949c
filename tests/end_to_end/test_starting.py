"""Two commands are all it takes: it starts from nothing, ends when told to, and keeps its data."""

from pathlib import Path

import pytest

from intake.ids import Language
from tests.end_to_end.callers import SmsCaller, TelegramCaller
from tests.end_to_end.telling import OWN_NAMES, tell, thanks
from tests.end_to_end.world import WORDS, running_world

RU = Language("ru")
# Said to be a few; this machine may be busy with something else.
A_FEW_SECONDS = 60.0  # on a machine that has much else to do


async def test_a_second_start_takes_seconds_and_goes_on_where_it_stood(tmp_path: Path) -> None:
    async with running_world(tmp_path / "panoh") as world:
        product = world.product
        assert f"Web chat: {product.url}/chat\n" in product.said
        assert f"Panel:    {product.panel}\n" in product.said
        first_link = product.invitation
        caller = SmsCaller(world, "+992901234567")
        await caller.hello()
        await caller.choose(OWN_NAMES["ru"])
        asked = await caller.seen()
        assert await product.end() == 0

        assert await product.start() < A_FEW_SECONDS
        assert product.invitation != first_link  # of the earlier one only the hash is known
        await caller.write("repeat")
        assert (await caller.seen()).options == asked.options
        await caller.choose(WORDS.text(RU, "welcome-moment-alone", {}, sms=True))
        assert (await caller.seen()).options != asked.options


async def test_without_a_webhook_secret_telegram_is_polled(tmp_path: Path) -> None:
    async with running_world(tmp_path / "panoh", webhook=False) as world:
        caller = TelegramCaller(world, 7_200_000_001)
        caller.webhook = False
        last = await tell(caller, RU)
        assert thanks(RU) in last.text
        (ticket,) = await world.tickets()
        assert (ticket.language, ticket.channel) == (RU, "telegram")
        assert world.telegram.webhook is None
        assert world.telegram.confirmed > 0


async def test_on_postgresql_it_is_the_same_product(tmp_path: Path, postgres_url: str) -> None:
    async with running_world(tmp_path / "panoh", database_url=postgres_url) as world:
        assert thanks(RU) in (await tell(TelegramCaller(world, 7_300_000_001), RU)).text
        tajik = Language("tg")
        last = await tell(SmsCaller(world, "+992907654321"), tajik)
        assert thanks(tajik, sms=True) in last.text
        assert {(t.channel, t.language) for t in await world.tickets()} == {
            ("telegram", RU),
            ("sms", tajik),
        }


@pytest.mark.parametrize(
    ("name", "value"),
    [  # one that each room is the first to read
        ("COUNTRY", "xx"),
        ("TELEGRAM_BOT_TOKEN", "no token"),
        ("ADMIN_URL", "http://hotline.example"),
    ],
)
async def test_a_setting_that_cannot_be_stops_the_start_with_its_name(
    tmp_path: Path, name: str, value: str
) -> None:
    with pytest.raises(RuntimeError, match=name):
        async with running_world(tmp_path / "panoh", settings={name: value}):
            pytest.fail("it started")
