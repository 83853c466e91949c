"""Two commands are all it takes: it starts from nothing, ends when told to, and keeps its data."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.turning import DONE, NEEDED
from intake.ids import Language
from intake_store.keys import new_bot_key
from tests.end_to_end.callers import Caller, SmsCaller, TelegramCaller, WebCaller
from tests.end_to_end.product import Product
from tests.end_to_end.telling import OWN_NAMES, tell, thanks
from tests.end_to_end.world import WORDS, running_world
from tests.support.browser import Pages

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


@pytest.mark.asyncio(loop_scope="module")
async def test_the_bots_key_is_turned_over_and_everybody_goes_on_where_they_stood(
    tmp_path: Path, pages: Pages
) -> None:
    async with running_world(tmp_path / "panoh") as world:
        product, old, new = world.product, world.product.bot_key, new_bot_key()
        callers: list[Caller] = [
            TelegramCaller(world, 7_400_000_001),
            SmsCaller(world, "+992901234568"),
            WebCaller(world, await pages.phone("ru")),
        ]
        for caller in callers:
            await caller.hello()
            await caller.choose(OWN_NAMES["ru"])
        for settings in ({"BOT_KEY_BEFORE": new}, {"BOT_KEY": new, "BOT_KEY_BEFORE": old}):
            await _again_with(product, settings)
            for caller in callers:
                asked = (await caller.seen()).options
                await caller.write("repeat")
                assert (await caller.seen()).options == asked
        while NEEDED in (await product.health())["notices"]:
            await _again_with(product, {})  # at its start it looks at once
        assert DONE in (await product.health())["notices"]
        await _again_with(product, {"BOT_KEY": new, "BOT_KEY_BEFORE": ""})
        for caller in callers:
            asked = (await caller.seen()).options
            await caller.choose(asked[0])
            assert (await caller.seen()).options != asked


async def _again_with(product: Product, settings: Mapping[str, str]) -> None:
    """As somebody who edits `.env` and starts anew."""
    assert await product.end() == 0
    file = product.place / ".env"
    kept = [
        line for line in file.read_text().splitlines() if line.partition("=")[0] not in settings
    ]
    file.write_text("\n".join([*kept, *(f"{name}={value}" for name, value in settings.items())]))
    await product.start()


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
