"""A clock that jumps: nobody is kept waiting for it, nothing goes twice, and it is told."""

from datetime import timedelta

import pytest

from intake_store.timers import TIMERS
from tests.faults.house import House
from tests.support.telegram_people import Person


async def jump(house: House, by: timedelta) -> None:
    house.clock.by += by
    await house.until(lambda: _told(house))


@pytest.mark.parametrize(
    ("url", "minutes"),
    [("sqlite", -60), ("postgres", -10), ("sqlite", 10), ("postgres", 60)],
    indirect=["url"],
)
async def test_whoever_writes_after_it_is_answered_and_goes_on(
    house: House, person: Person, minutes: int
) -> None:
    await house.telegram.deliver(person.says("hello"))
    await house.rests()
    await jump(house, timedelta(minutes=minutes))
    for _ in range(2):
        said = len(person.screen)
        await house.telegram.deliver(person.says("1"))
        await house.rests()
        assert len(person.screen) == said + 1
    first, *_, last = person.screen
    assert last["text"] != first["text"]  # an answer counted, whatever the clock says
    assert {state for state, _ in await house.states()} == {"sent"}


async def test_two_minutes_stay_two_minutes_when_the_clock_is_set_back(
    house: House, person: Person
) -> None:
    """A silence that rings must not wait for an hour to come again."""
    for text in ("hello", "1", "он убьёт меня"):
        await house.telegram.deliver(person.says(text))
        await house.rests()
    names = {row["name"] for row in await house.rows(TIMERS)}
    assert "danger-silent" in names
    await jump(house, -timedelta(hours=1))
    async with house.bot.store.reading() as uow:
        following = await uow.timers.next_at()
    assert following is not None
    assert following - house.clock.now() < timedelta(minutes=2)


async def test_a_timer_that_is_passed_over_rings_at_once_and_once(
    house: House, person: Person
) -> None:
    for text in ("hello", "1", "он убьёт меня"):
        await house.telegram.deliver(person.says(text))
        await house.rests()
    await jump(house, timedelta(minutes=5))
    await house.until(lambda: _rung(house))
    await house.rests()
    async with house.bot.store.reading() as uow:
        assert len({one.ticket for one in await uow.alarms.ringing()}) == 1


async def _told(house: House) -> bool:
    _, told = await house.health()
    return "clock-jumped" in told["notices"]


async def _rung(house: House) -> bool:
    async with house.bot.store.reading() as uow:
        return bool(await uow.alarms.ringing())
