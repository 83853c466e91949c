"""A full disk: what cannot be kept is refused, and comes again; told, and over when it ends."""

from collections import Counter

import pytest

from bot import standing
from intake_store.inbox_table import INBOX
from tests.faults.house import House
from tests.support.telegram_people import Person

LETTERS = "a long text that fills pages " * 120


@pytest.fixture
def url(file_url: str) -> str:
    """SQLite's alone: a PostgreSQL of a test shares its disk with all others."""
    return file_url


async def fill(house: House) -> None:
    """No page more: what SQLite does when the disk has none."""
    await _limit(house, "(SELECT page_count FROM pragma_page_count())")


async def make_room(house: House) -> None:
    await _limit(house, "1073741823")


async def test_what_cannot_be_kept_is_refused_and_kept_once_when_it_comes_again(
    house: House, person: Person
) -> None:
    await house.telegram.deliver(person.says("hello"))
    await house.rests()
    await fill(house)
    updates = [person.says(LETTERS) for _ in range(40)]
    answers = [await house.telegram.deliver(update) for update in updates]
    assert set(answers) == {200, 503}
    _, told = await house.health()
    assert told["channels"]["door"] == "not-kept"
    await house.until(lambda: _is_broken(house, "turns"))
    assert await house.is_red()
    await make_room(house)
    for update in updates:  # Telegram brings again what was refused, and now and then more
        assert await house.telegram.deliver(update) == 200
    await house.rests()
    await house.until(house.is_well)
    brought = {str(update["update_id"]) for update in updates}
    kept = Counter(row["external_id"] for row in await house.rows(INBOX))
    assert {kept[one] for one in brought} == {1}
    assert {row["state"] for row in await house.rows(INBOX)} == {"done"}


async def test_a_disk_that_is_nearly_full_is_told_before_it_is(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await house.is_well()
    monkeypatch.setattr(standing, "LEAST_ROOM", 2**63)
    status, told = await house.health()
    assert (status, told["stuck"]) == (503, ["disk"])


async def _is_broken(house: House, loop: str) -> bool:
    _, told = await house.health()
    return loop in told["broken"]


async def _limit(house: House, pages: str) -> None:
    """Of the connection that writes: SQLite knows this limit for each by itself."""
    kept = house.bot.store._engines.kept  # noqa: SLF001 - no code of ours would do this
    async with kept.lend() as lent:
        count = pages
        if pages.startswith("("):
            found = await lent.connection.exec_driver_sql("PRAGMA page_count")
            count = str(found.scalar_one())
        await lent.connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")
