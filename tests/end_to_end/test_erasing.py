"""*Delete my data*, through the real doors: when it is due, no byte of that person is left."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import select

from intake.ids import TicketRef
from intake.tickets import ERASURE_WISHED
from intake_store import age, backup, erasures_file
from intake_store.cases import CASES
from intake_store.conversation_table import CONVERSATIONS
from intake_store.restoring import restore
from intake_store.store import open_store
from tests.end_to_end.operators import Operator
from tests.end_to_end.planted import (
    CHANNELS,
    RU,
    Planted,
    attend,
    plant,
    sealed_values,
    searched,
    with_bytes,
)
from tests.end_to_end.telling import choose_first
from tests.end_to_end.world import WORDS, World
from tests.support.browser import Pages

pytestmark = pytest.mark.asyncio(loop_scope="module")
IDENTITY, RECIPIENT = age.new_identity()
_SECONDS = 40.0


async def test_when_it_is_due_nothing_of_a_person_is_in_any_file(
    world: World, pages: Pages, tmp_path: Path
) -> None:
    place, file = world.product.place, world.product.data / "panoh.sqlite"
    operator = Operator(world.product, await pages.desktop())
    await operator.join()
    people = [await plant(world, pages, channel) for channel in CHANNELS]
    sealed = sealed_values(file)
    for person in people:
        await attend(person, operator)
    await _refer(people[0], operator)
    sealed |= sealed_values(file)
    assert with_bytes(world.product.data, sealed)
    saved = tmp_path / "saved" / "panoh.age"
    saved.parent.mkdir()
    kept = world.product.data / "erasures"
    await backup.back_up(world.store, saved, [RECIPIENT], datetime.now(UTC), erasures=kept)

    for person in people:
        await person.caller.write("удалить мои данные")
        await choose_first(person.caller, [WORDS.text(RU, "answer-yes", {}, sms=person.caller.sms)])
        await person.caller.look()
    sealed |= sealed_values(file)
    waits = {one.ref for one in await world.tickets() if ERASURE_WISHED in one.flags}
    assert people[0].ref in waits  # somebody was already helping
    await _time_passes(world)

    assert await _tombstones(world, people)
    texts = [text for person in people for text in person.marks.values()]
    assert searched(place, texts) == {}
    assert with_bytes(world.product.data, sealed) == {}

    elsewhere = tmp_path / "elsewhere"
    url = f"sqlite:///{elsewhere / 'panoh.sqlite'}"
    lists = (kept, saved.with_name("erasures"))
    known = erasures_file.gathered(lists)
    await restore(url, backup.opened(saved, [IDENTITY]), known, datetime.now(UTC))
    store = open_store(url)
    await store.scrub(datetime.now(UTC))
    await store.close()
    assert searched(tmp_path, texts) == {}
    assert with_bytes(elsewhere, sealed) == {}


async def _refer(person: Planted, operator: Operator) -> None:
    await operator.nobody_is_excluded(person.ref)
    agency = await operator.first_suggested(person.ref)
    await operator.ask_consent(person.ref, agency)
    await person.caller.look()
    await choose_first(person.caller, [WORDS.text(RU, "card-yes", {}, sms=person.caller.sms)])
    await operator.ask_for_room(person.ref, agency)
    await operator.note_answer("yes")
    await operator.hand_over()
    await person.caller.look()


async def _time_passes(world: World) -> None:
    """72 hours, for whom nobody took the wish back; the bot starts anew, as after any night."""
    async with world.store.writing() as uow:
        found = await uow._connection.execute(select(CASES.c.id, CASES.c.erase_at))  # noqa: SLF001
        for row in found.all():
            assert row.erase_at is not None
            assert row.erase_at - datetime.now(UTC) > timedelta(hours=71)
            await uow.cases.plan_erasure(row.id, datetime.now(UTC))
    began = datetime.now(UTC)
    assert await world.product.end() == 0
    await world.product.start()
    give_up = monotonic() + _SECONDS
    while monotonic() < give_up:
        rows = world.rows()
        left = rows[CASES.name] + rows[CONVERSATIONS.name]
        last = await world.store.scrubbed()
        if not left and last and last.done_at and last.done_at > began:
            return
        await asyncio.sleep(0.2)
    raise TimeoutError(f"{left} rows are left, {last}\n{world.product.said[-3000:]}")


async def _tombstones(world: World, people: Sequence[Planted]) -> bool:
    async with world.store.reading() as uow:
        found = [await uow.tickets.tombstone(TicketRef(one.ref)) for one in people]
    return all(found)
