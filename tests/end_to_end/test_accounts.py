"""The doors as accounts of the database that may do little: everything still works, and no more."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest
import pytest_asyncio

from intake_store.rights import Door
from tests.end_to_end.desk import Desk
from tests.end_to_end.fleet import Fleet
from tests.end_to_end.world import NO_PACES, SECRET
from tests.support import fake_telegram
from tests.support.fake_telegram import FakeTelegram
from tests.support.postgres import Postgres
from tests.support.telegram_people import Person

pytestmark = pytest.mark.asyncio(loop_scope="module")
ANSWER = "Салом! Ман Нигора. Мехонам ва бо Шумо ҳастам."
COMPLAINT = re.compile(r"permission denied|InsufficientPrivilege|ProgrammingError|Traceback")


@dataclass(frozen=True, slots=True)
class Line:
    fleet: Fleet
    telegram: FakeTelegram


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def line(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> AsyncIterator[Line]:
    for door in Door:
        postgres.open_account(door)
    name = postgres.create()
    async with FakeTelegram() as telegram:
        settings = {
            "DATABASE_URL": postgres.url(name),
            "TELEGRAM_BOT_TOKEN": fake_telegram.TOKEN,
            "TELEGRAM_API_URL": telegram.url,
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
            **NO_PACES,
        }
        house = tmp_path_factory.mktemp("accounts") / "house"
        fleet = Fleet(house, settings, bots=1, panels=1)
        for members, door in ((fleet.bots, Door.BOT), (fleet.panels, Door.PANEL)):
            for member in members:
                member.env["DATABASE_URL"] = postgres.url(name, door)
        async with fleet:
            await _until(lambda: telegram.webhook is not None)
            yield Line(fleet, telegram)
            assert [await member.end() for member in fleet.members] == [0, 0]


async def _until(holds: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not holds():  # noqa: ASYNC110 - nothing rings when the fake is called
            await asyncio.sleep(0.02)


async def test_a_person_writes_and_an_operator_claims_opens_and_answers(line: Line) -> None:
    fleet, panel = line.fleet, line.fleet.panels[0].url
    desk = Desk(fleet.session, lambda: panel)
    await desk.joins(fleet.invitation)
    person = Person(line.telegram, 7_900_000_001)
    for said in ("Салом", "хатар"):
        seen = len(person.screen)
        assert await line.telegram.deliver(person.says(said), fleet.bots[0].url) == 200
        await _until(lambda seen=seen: len(person.screen) > seen)  # type: ignore[misc]
    await fleet.rests()
    [ref] = await desk.tickets()
    at = f"/tickets/{ref}"
    assert await desk.sends(await desk.form("/queue", f"{at}/claim"), {}, at=f"{at}/claim")
    opening = await desk.form(at, f"{at}/open")
    assert await desk.sends(opening, {"reason": "answering"}, at=f"{at}/open")
    reply = await desk.form(at, f"{at}/reply")
    assert await desk.sends(reply, {"words": ANSWER, "way": "send"}, at=f"{at}/reply")
    await fleet.rests()
    for page in (at, f"{at}/seen", f"{at}/screening", "/audit", "/state", "/people", "/agencies"):
        await desk.page(page)
    assert COMPLAINT.findall(fleet.said) == []
    assert desk.again == 0


async def test_the_owner_looks_after_what_the_doors_may_not(line: Line) -> None:
    for words in (("retain",), ("verify-audit",), ("audit-head",), ("reconcile",)):
        status, said = await line.fleet.orders(*words)
        assert status == 0, said
