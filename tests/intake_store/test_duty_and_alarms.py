"""Duty, alarms, figures and notices in the store."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid5

from intake.tickets import Alarm
from intake_store.counts import Count
from intake_store.duty import Shift
from intake_store.notices import Notice, NoticeState
from intake_store.store import Store
from tests.intake_store.hotline import LOLA, NOW, SABO, SPACE, ZARINA, ref, ticket

MINUTE = timedelta(minutes=1)
NIGHT = Shift(uuid5(SPACE, "night"), 0, time(20), None, ZARINA, SABO, None)
NOBODY = Shift(uuid5(SPACE, "nobody"), 1, time(0), time(8), None, None, None)


async def test_duty_holds_by_the_clock_of_the_place(store: Store) -> None:
    """16:30 on a Monday is 21:30 in Dushanbe; 20:00 is one o'clock on Tuesday there."""
    async with store.writing() as unit:
        await unit.duty.replace([NOBODY, NIGHT])
        assert await unit.duty.list() == (NIGHT, NOBODY)
        evening = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
        assert await unit.duty.on_duty(evening, "Asia/Dushanbe") == (NIGHT,)
        assert await unit.duty.on_duty(evening, "UTC") == ()
        night = datetime(2026, 3, 2, 20, 0, tzinfo=UTC)
        assert await unit.duty.on_duty(night, "Asia/Dushanbe") == (NOBODY,)
        eight = datetime(2026, 3, 3, 3, 0, tzinfo=UTC)
        assert await unit.duty.on_duty(eight, "Asia/Dushanbe") == ()


async def test_the_duty_table_can_be_changed_by_rows(store: Store) -> None:
    async with store.writing() as unit:
        await unit.duty.replace([NIGHT, NOBODY])
        await unit.duty.remove(NOBODY.id)
        await unit.duty.put(replace(NOBODY, who=SABO))
        assert await unit.duty.list() == (NIGHT, replace(NOBODY, who=SABO))


async def test_what_an_answer_withdraws_falls_silent_and_the_rest_rings_on(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(1)])
        await unit.alarms.ring([(ref(1), Alarm.DYING, NOW), (ref(1), Alarm.PERSON, NOW)])
        await unit.alarms.withdraw({(ref(1), Alarm.DYING)}, NOW + MINUTE)
    async with store.reading() as unit:
        assert [one.kind for one in await unit.alarms.ringing()] == [Alarm.PERSON]
        [dying, _] = await unit.alarms.by_ticket(ref(1))
    assert (dying.taken_by, dying.taken_at) == (None, NOW + MINUTE)


async def test_a_ticket_that_rings_rings_once_a_kind_until_somebody_takes_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(1), ticket(2)])
        first = await unit.alarms.ring(
            [(ref(1), Alarm.DANGER, NOW), (ref(2), Alarm.PERSON, NOW + MINUTE)]
        )
        again = await unit.alarms.ring(
            [(ref(1), Alarm.DANGER, NOW + MINUTE), (ref(1), Alarm.DYING, NOW + 2 * MINUTE)]
        )
        assert [rung.ticket for rung in first] == [ref(1), ref(2)]
        assert [rung.kind for rung in again] == [Alarm.DYING]
        assert [rung.rung_at for rung in await unit.alarms.ringing()] == [
            NOW,
            NOW + MINUTE,
            NOW + 2 * MINUTE,
        ]
        assert await unit.alarms.take(ref(1), ZARINA, NOW + 3 * MINUTE)
        assert not await unit.alarms.take(ref(1), SABO, NOW + 4 * MINUTE)
        assert [rung.ticket for rung in await unit.alarms.ringing()] == [ref(2)]
        await unit.alarms.note_false(ref(1), was_false=True)
        taken = await unit.alarms.by_ticket(ref(1))
        assert len(await unit.alarms.since(NOW + MINUTE)) == 2
        assert await unit.alarms.ring([(ref(1), Alarm.DANGER, NOW + 5 * MINUTE)]) != ()
    assert {(rung.taken_by, rung.taken_at, rung.was_false) for rung in taken} == {
        (ZARINA, NOW + 3 * MINUTE, True)
    }


async def test_figures_are_lines_that_are_summed_by_month(store: Store) -> None:
    march, april = date(2026, 3, 1), date(2026, 4, 1)
    async with store.writing() as unit:
        await unit.counts.append(
            [
                Count(date(2026, 3, 17), "contact", "language=tg"),
                Count(march, "contact", "language=tg"),
                Count(march, "contact", "language=ru"),
                Count(april, "contact", "language=tg", 3),
                Count(march, "closed"),
            ]
        )
        assert await unit.counts.totals("contact", march) == (
            Count(march, "contact", "language=ru", 1),
            Count(march, "contact", "language=tg", 2),
            Count(april, "contact", "language=tg", 3),
        )
        assert len(await unit.counts.totals("contact", april)) == 1


async def test_a_notice_waits_for_its_time_and_goes_once(store: Store) -> None:
    notice = Notice(LOLA, "something-waits", NOW + MINUTE, NOW)
    async with store.writing() as unit:
        await unit.notices.put([notice])
        assert await unit.notices.due(NOW, 10) == ()
        (due,) = await unit.notices.due(NOW + MINUTE, 10)
        assert replace(due, id=0) == notice
        await unit.notices.done([due.id], NoticeState.SENT)
        assert await unit.notices.due(NOW + MINUTE, 10) == ()
