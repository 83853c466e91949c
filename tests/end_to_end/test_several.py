"""Several bots and panels on one PostgreSQL: any takes anything, one alone does its part."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import median
from time import monotonic

import aiohttp
import pytest
import pytest_asyncio

from intake_store.keys import DoorKeys
from intake_store.store import open_store
from tests.end_to_end.crowd_telegram import OnTelegram
from tests.end_to_end.desk import Desk
from tests.end_to_end.fleet import Fleet, Member
from tests.end_to_end.reckoning import reckon
from tests.end_to_end.world import NO_PACES, SECRET
from tests.support import fake_telegram
from tests.support.fake_telegram import FakeTelegram
from tests.support.postgres import Postgres
from tests.support.telegram_people import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")
# A loop that nobody wakes looks once a second; a message has two of them to pass.
UNWOKEN = 0.5
TAKEN_OVER = 8.0  # seconds; it takes two, and this machine may be busy with something else


@dataclass(frozen=True, slots=True)
class Line:
    fleet: Fleet
    telegram: FakeTelegram


def _settings(telegram: FakeTelegram, postgres: Postgres) -> dict[str, str]:
    return {
        "DATABASE_URL": postgres.url(postgres.create()),
        "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
        "TELEGRAM_API_URL": telegram.url,
        **NO_PACES,
    }


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def line(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> AsyncIterator[Line]:
    async with FakeTelegram() as telegram:
        settings = {**_settings(telegram, postgres), "TELEGRAM_WEBHOOK_SECRET": SECRET}
        async with Fleet(
            tmp_path_factory.mktemp("line") / "house", settings, bots=2, panels=2
        ) as fleet:
            await _until(lambda: telegram.webhook is not None)
            yield Line(fleet, telegram)
            assert [await member.end() for member in fleet.members] == [0] * 4
    assert telegram.refused == []


async def _until(holds: Callable[[], object]) -> float:
    """The seconds it took."""
    began = monotonic()
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - nothing rings when the fake is called
            await asyncio.sleep(0.005)
    return monotonic() - began


async def _answered(person: Person) -> float:
    before = len(person.screen)
    return await _until(lambda: len(person.screen) > before)


async def test_webhooks_hit_either_and_everybody_is_answered_in_order(line: Line) -> None:
    luck, over = Random(3), asyncio.Event()
    doors = [bot.url for bot in line.fleet.bots]
    crowd = [
        OnTelegram(
            lambda: luck.choice(doors), Random(number), number, twice=0, telegram=line.telegram
        )
        for number in range(7_800_000_001, 7_800_000_021)
    ]
    people = [asyncio.create_task(one.live(over.is_set)) for one in crowd]
    await asyncio.sleep(3)
    over.set()
    await asyncio.gather(*people)
    await line.fleet.rests()
    await asyncio.gather(*(one.asks_at_the_end() for one in crowd))
    await line.fleet.rests()
    url = line.fleet.database_url
    store = open_store(url, keys=DoorKeys.from_bot_key(line.fleet.bot_key))
    try:
        sums = await reckon(store, url, crowd)
    finally:
        await store.close()
    assert sums.wrong == ()
    assert (sums.repeated, sums.perhaps, sums.once_more) == (0, 0, 0)
    assert all([await _turns(line, bot) for bot in line.fleet.bots])


async def _turns(line: Line, bot: Member) -> float:
    """How many inputs have had their turn in this process."""
    async with line.fleet.session.get(f"{bot.metrics}/metrics") as answer:
        found = re.search(r"^panoh_turns_total (\S+)$", await answer.text(), re.MULTILINE)
    assert found is not None
    return float(found[1])


async def test_whoever_must_act_next_is_woken_wherever_it_was_kept(line: Line) -> None:
    person = Person(line.telegram, 7_800_000_101)
    times = []
    for bot, _ in zip(cycle(line.fleet.bots), range(16), strict=False):
        assert await line.telegram.deliver(person.says("Салом"), bot.url) == 200
        times.append(await _answered(person))
    assert median(times) < UNWOKEN


async def test_what_one_panel_does_the_pages_of_the_other_hear_of_at_once(line: Line) -> None:
    one, other = (panel.url for panel in line.fleet.panels)
    here, there = Desk(line.fleet.session, lambda: one), Desk(line.fleet.session, lambda: other)
    await here.joins(line.fleet.invitation)
    person = Person(line.telegram, 7_800_000_201)
    before = set(await there.tickets())
    async with here.watching(one) as stream:
        assert await line.telegram.deliver(person.says("хатар"), line.fleet.bots[1].url) == 200
        await _changed(stream)  # a ticket of the bot's
        await line.fleet.rests()
        (ref,) = set(await there.tickets()) - before
        await _quiet(stream)
        claim = await there.form("/queue", f'action="/tickets/{ref}/claim"')
        assert await there.sends(claim, {}, at=f"/tickets/{ref}/claim")
        await _changed(stream)
    assert ref in await here.page("/mine")


async def _quiet(stream: aiohttp.StreamReader) -> None:
    """Until all that was told has been read."""
    with suppress(TimeoutError):
        while True:
            async with asyncio.timeout(0.5):
                await stream.readline()


async def _changed(stream: aiohttp.StreamReader) -> None:
    async with asyncio.timeout(5):
        while await stream.readline() != b"data: changed\n":
            pass


async def test_one_polls_and_when_it_is_killed_another_takes_over_within_seconds(
    tmp_path: Path, postgres: Postgres
) -> None:
    async with FakeTelegram() as telegram:
        settings = _settings(telegram, postgres)
        async with Fleet(tmp_path / "house", settings, bots=2, panels=0) as fleet:
            person = Person(telegram, 7_800_000_301)
            telegram.hand(person.commands("/start"))
            await _until(lambda: person.screen)
            for bot in fleet.bots:  # one of them leads
                await bot.kill()
                telegram.hand(person.says("Салом"))
                assert await _answered(person) < TAKEN_OVER
                await bot.begin()
                await bot.until_it_answers(fleet.session)
    assert not any("terminated by other" in refused for refused in telegram.refused)


async def test_a_second_bot_on_one_file_says_so_in_one_sentence_and_ends(tmp_path: Path) -> None:
    async with Fleet(tmp_path / "house", {}, bots=1, panels=0) as fleet:
        second = Member("bot", 2, fleet.place, fleet.settings)
        await second.begin()
        assert second.process is not None
        async with asyncio.timeout(30):
            assert await second.process.wait() == 1
        assert second.said == "Another bot works on this database file: end it first.\n"
