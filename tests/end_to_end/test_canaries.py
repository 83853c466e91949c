"""Words, names and numbers that were planted are found where that is declared, and nowhere else."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import uuid4

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser

from admin.addresses import ROUTES
from admin.opening import open_session
from admin.routes import Page
from intake.access import Role
from intake.ids import AgencyCode, CountryCode, Language, OperatorId, OrganisationCode
from intake_store import age
from intake_store.keys import new_key_pair
from intake_store.operators import Operator as Account
from intake_store.operators import Secrets
from tests.end_to_end.operators import Operator
from tests.end_to_end.planted import CHANNELS, Planted, attend, found_in, plant, searched
from tests.end_to_end.world import World, running_world
from tests.support.browser import Pages
from tests.support.ports import free_port

pytestmark = pytest.mark.asyncio(loop_scope="module")
IDENTITY, RECIPIENT = age.new_identity()
AGENCY: Final = "shelter-lola"
# Who reads what, on which page. What is not named here is shown to nobody and kept in no file.
# Who opened a story reads all of that case until it closes by itself; nobody else reads a word.
DECLARED: Final = {
    "who opened it": ("/tickets/{ref}", {"story", "name", "number", "word", "reply", "note"}),
}


@dataclass(frozen=True, slots=True)
class Planting:
    world: World
    metrics: str
    people: list[Planted]
    operator: Operator

    @property
    def texts(self) -> list[str]:
        return [text for person in self.people for text in person.marks.values()]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def planting(
    tmp_path_factory: pytest.TempPathFactory, one_browser: Browser
) -> AsyncIterator[Planting]:
    port = free_port()
    place, spare = tmp_path_factory.mktemp("house") / "panoh", tmp_path_factory.mktemp("spare")
    settings = {"METRICS_PORT": str(port), "TMPDIR": str(spare)}
    async with running_world(place, settings=settings) as world:
        pages = Pages(one_browser)
        operator = Operator(world.product, await pages.desktop())
        await operator.join()
        people = [await plant(world, pages, channel) for channel in CHANNELS]
        for person in people:
            await attend(person, operator)
        yield Planting(world, f"http://127.0.0.1:{port}/metrics", people, operator)
        await pages.close()
        assert searched(spare, [text for one in people for text in one.marks.values()]) == {}


async def test_no_file_holds_what_was_told(planting: Planting) -> None:
    """The database, its log, what lies beside it, and all that was logged."""
    assert (planting.world.product.data / "panoh.sqlite-wal").stat().st_size > 0
    assert searched(planting.world.product.place, planting.texts) == {}


async def test_what_machines_ask_tells_nothing(planting: Planting) -> None:
    async with aiohttp.ClientSession() as session:
        for address in (
            planting.metrics,
            f"{planting.world.product.url}/health",
            f"{planting.world.product.panel}/health",
        ):
            async with session.get(address) as answer:
                assert answer.status == 200
                told = await answer.read() + repr(answer.headers).encode()
            assert found_in(told, planting.texts) == []


async def test_a_backup_holds_nothing_that_can_be_read(planting: Planting, tmp_path: Path) -> None:
    to = tmp_path / "panoh.age"
    product = planting.world.product
    env = {**os.environ, "DATABASE_URL": product.database_url, "DATA_DIR": str(product.data)}
    made = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "intake_store", "backup", "--to", str(to)),
        *("--recipient", str(RECIPIENT)),
        env=env,
    )
    assert await made.wait() == 0
    assert to.stat().st_size > 1000
    assert searched(tmp_path, planting.texts) == {}


@pytest.mark.parametrize("role", [*Role])
async def test_who_has_opened_nothing_reads_nothing_on_any_page(
    planting: Planting, role: Role
) -> None:
    read = 0
    async with await _signed_in(planting.world, role) as session:
        for path in _paths(planting, str(uuid4())):
            async with session.get(planting.world.product.panel + path) as answer:
                told = await answer.read()
                read += answer.status == 200
            assert found_in(told, planting.texts) == [], path
    assert read > 0


async def test_who_opened_a_story_reads_it_on_its_page_alone(planting: Planting) -> None:
    page = planting.operator.page
    me = await page.context.cookies()
    headers = {"Cookie": "; ".join(f"{one['name']}={one['value']}" for one in me)}
    by_text = {
        text: (person.ref, what)
        for person in planting.people
        for what, text in person.marks.items()
    }
    where, what_is_read = DECLARED["who opened it"]
    seen = set()
    async with aiohttp.ClientSession(headers=headers) as session:
        for path in _paths(planting, str(uuid4())):
            async with session.get(planting.world.product.panel + path) as answer:
                told = await answer.read()
            for text in found_in(told, planting.texts):
                ref, what = by_text[text]
                assert path == where.replace("{ref}", ref), (path, what)
                assert what in what_is_read, what
                seen.add((ref, what))
    wanted = {(one.ref, "story") for one in planting.people}
    assert wanted <= seen


def _paths(planting: Planting, someone: str) -> list[str]:
    """Every page of the panel, of each ticket where it is one's."""
    paths = []
    for route in ROUTES:
        if isinstance(route, Page):
            about = route.path.replace("{code}", AGENCY).replace("{id}", someone)
            paths += (
                [about.replace("{ref}", one.ref) for one in planting.people]
                if "{ref}" in about
                else [about]
            )
    return [path for path in paths if "{" not in path]


async def _signed_in(world: World, role: Role) -> aiohttp.ClientSession:
    pair, now = new_key_pair(), datetime.now(UTC)
    async with world.store.writing() as uow:
        me = next(one for one in await uow.operators.list())
        account = Account(
            id=OperatorId(uuid4()),
            login=uuid4().hex,
            name=f"The {role}",
            role=role,
            country=CountryCode("tj"),
            organisation=OrganisationCode(me.organisation),
            agency=AgencyCode(AGENCY) if role is Role.AGENCY else None,
            languages=(Language("ru"),),
            public_key=pair.public,
            created=now,
        )
        await uow.operators.add(account, Secrets("none", b""))
        token = await open_session(uow, account, pair.private, now, on_shift=False)
    return aiohttp.ClientSession(headers={"Cookie": f"panel={token}"})
