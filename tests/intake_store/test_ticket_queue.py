"""The queue: by urgency, then by what is due; filtered and counted."""

from datetime import timedelta

import pytest

from intake.tickets import Urgency, WaitsFor
from intake_store.store import Store
from intake_store.ticket_queue import Filter
from tests.intake_store.hotline import NOW, SABO, ZARINA, ref, ticket

HOUR = timedelta(hours=1)


async def test_the_queue_is_by_urgency_then_by_what_is_due(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open(
            [
                ticket(1, urgency=Urgency.ROUTINE, due_at=NOW),
                ticket(2, urgency=Urgency.NOW, due_at=NOW + 2 * HOUR),
                ticket(3, urgency=Urgency.TODAY, due_at=NOW - HOUR),
                ticket(4, urgency=Urgency.NOW, due_at=NOW + HOUR),
            ]
        )
    async with store.reading() as unit:
        queue = await unit.tickets.queue(Filter(), NOW)
        counts = await unit.tickets.counts(Filter(), NOW + timedelta(minutes=1))
        late = await unit.tickets.late(NOW + timedelta(minutes=1))
    assert [waiting.ref for waiting in queue] == [ref(4), ref(2), ref(3), ref(1)]
    assert counts.by_urgency == {
        Urgency.NOW: 2,
        Urgency.TODAY: 1,
        Urgency.SOON: 0,
        Urgency.ROUTINE: 1,
    }
    assert (counts.waiting, counts.late) == (4, 2)
    assert [waiting.ref for waiting in late] == [ref(3), ref(1)]


@pytest.mark.parametrize(
    ("wanted", "refs"),
    [
        (Filter(languages=(ticket().language,)), {ref(1), ref(3)}),
        (Filter(stay="TJ-DU"), {ref(1)}),
        (Filter(stay="tj"), {ref(1), ref(3)}),
        (Filter(stay="ru"), {ref(2)}),
        (Filter(channel="sms"), {ref(2)}),
        (Filter(urgency=Urgency.NOW), {ref(3)}),
        (Filter(waits_for=WaitsFor.PERSON), {ref(2)}),
        (Filter(claimed_by=ZARINA), {ref(1)}),
        (Filter(unclaimed=True), {ref(2), ref(3)}),
        (Filter(ref="tj-000-003"), {ref(3)}),
        (Filter(ref="%"), set()),
    ],
)
async def test_a_filter_shows_what_it_says(store: Store, wanted: Filter, refs: set[str]) -> None:
    async with store.writing() as unit:
        await unit.tickets.open(
            [
                ticket(1),
                ticket(2, stay="ru", language="ru", channel="sms"),
                ticket(3, stay="TJ-SU", urgency=Urgency.NOW),
            ]
        )
        await unit.tickets.claim(ref(1), ZARINA, NOW + HOUR, NOW)
        await unit.tickets.claim(ref(3), SABO, NOW, NOW - HOUR)  # has run out
        await unit.tickets.waits(ref(2), WaitsFor.PERSON)
    async with store.reading() as unit:
        assert {found.ref for found in await unit.tickets.queue(wanted, NOW)} == refs
        assert (await unit.tickets.counts(wanted, NOW)).waiting == len(refs)
