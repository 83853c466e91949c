"""Tickets in the store: one a case, growing, claimed by one, erased to a tombstone."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from intake.growth import Grow
from intake.ids import OperatorId
from intake.refusals import ClaimedBySomebodyElse, NotInThisState
from intake.tickets import Growth, Status, Urgency, WaitsFor
from intake_store.standings import Exclusions, Finding
from intake_store.store import Store
from intake_store.ticket_queue import Filter
from intake_store.tickets import holder
from tests.intake_store.hotline import LOLA, NOW, SABO, ZARINA, case, ref, ticket

HOUR = timedelta(hours=1)


async def test_a_ticket_comes_back_as_it_was_opened(store: Store) -> None:
    opened = ticket(needs=("food", "papers"))
    async with store.writing() as unit:
        assert await unit.tickets.open([opened]) == {case()}
    async with store.reading() as unit:
        assert await unit.tickets.get(ref()) == opened
        assert await unit.tickets.by_case([case(), case(2)]) == {case(): opened}


async def test_a_case_that_has_a_ticket_keeps_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
    async with store.writing() as unit:
        assert await unit.tickets.open([ticket(2), replace(ticket(3), case=case())]) == {case(2)}
        assert await unit.tickets.get(ref(3)) is None


async def test_sets_grow_and_urgency_only_rises(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(urgency=Urgency.TODAY, needs=("food",))])
    async with store.writing() as unit:
        (grown,) = await unit.tickets.grow(
            [
                Grow(case(), Growth(needs=("doctor", "food"), urgency=Urgency.ROUTINE), NOW + HOUR),
                Grow(case(), Growth(needs=("papers",), low=2, high=3), NOW + HOUR),
            ]
        )
        assert grown == await unit.tickets.get(ref())
    assert grown.needs == ("food", "doctor", "papers")
    assert grown.urgency is Urgency.TODAY
    assert (grown.low, grown.high) == (2, 3)
    assert grown.last_at == NOW + HOUR
    assert grown.version == 2


async def test_growth_of_an_unknown_case_changes_nothing(store: Store) -> None:
    async with store.writing() as unit:
        assert await unit.tickets.grow([Grow(case(9), Growth(needs=("food",)), NOW)]) == ()


async def test_what_comes_after_closing_opens_it_again(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        await unit.tickets.close(ref(), "helped", ZARINA, NOW)
        await unit.tickets.grow(
            [Grow(case(), Growth(waits_for=WaitsFor.US), NOW + HOUR, NOW + 2 * HOUR, reopen=True)]
        )
        standing = await unit.standings.get(ref())
        again = await unit.tickets.get(ref())
    assert again is not None
    assert again.status is Status.OPEN
    assert again.due_at == NOW + 2 * HOUR
    assert standing is not None
    assert (standing.outcome, standing.closed_by, standing.closed_at) == ("", None, None)


async def test_a_claimed_ticket_is_not_another_operators(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        claimed = await unit.tickets.claim(ref(), ZARINA, NOW + HOUR, NOW)
        assert claimed.claimed_by == ZARINA
        with pytest.raises(ClaimedBySomebodyElse):
            await unit.tickets.claim(ref(), SABO, NOW + HOUR, NOW)
        assert not await unit.tickets.release(ref(), SABO)
        prolonged = await unit.tickets.claim(ref(), ZARINA, NOW + 2 * HOUR, NOW)
        assert prolonged.claimed_until == NOW + 2 * HOUR


async def test_of_two_who_claim_at_once_one_has_it(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])

    async def claim(operator: OperatorId) -> bool:
        async with store.writing() as unit:
            try:
                await unit.tickets.claim(ref(), operator, NOW + HOUR, NOW)
            except ClaimedBySomebodyElse:
                return False
            return True

    assert sorted(await asyncio.gather(claim(ZARINA), claim(SABO))) == [False, True]


async def test_a_claim_ends_when_its_time_has_run_out(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        held = await unit.tickets.claim(ref(), ZARINA, NOW + HOUR, NOW)
        assert holder(held, NOW) == ZARINA
        assert holder(held, NOW + HOUR) is None
        taken = await unit.tickets.claim(ref(), SABO, NOW + 2 * HOUR, NOW + HOUR)
        assert taken.claimed_by == SABO


async def test_a_closed_or_unknown_ticket_cannot_be_claimed(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        await unit.tickets.close(ref(), "helped", ZARINA, NOW)
        for number in (1, 2):
            with pytest.raises(NotInThisState):
                await unit.tickets.claim(ref(number), SABO, NOW + HOUR, NOW)


async def test_the_end_of_a_shift_hands_over_everything_at_once(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(1), ticket(2), ticket(3), ticket(4)])
        for number in (1, 2, 4):
            await unit.tickets.claim(ref(number), ZARINA, NOW + HOUR, NOW)
        await unit.tickets.close(ref(4), "helped", ZARINA, NOW)
        moved = await unit.tickets.hand_over(ZARINA, SABO, NOW + 8 * HOUR, NOW)
        mine = await unit.tickets.queue(Filter(claimed_by=SABO), NOW)
    assert moved == (ref(1), ref(2))
    assert {one.ref for one in mine} == {ref(1), ref(2)}


async def test_the_first_human_to_open_it_is_told_so_and_the_next_is_not(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        assert await unit.tickets.opened(ref(), NOW, NOW + 2 * HOUR)
        assert not await unit.tickets.opened(ref(), NOW + HOUR, NOW + 3 * HOUR)
        seen = await unit.tickets.get(ref())
    assert seen is not None
    assert (seen.first_opened_at, seen.due_at) == (NOW, NOW + 2 * HOUR)


async def test_an_answer_makes_it_wait_for_the_person(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        await unit.tickets.answered(ref(), NOW + HOUR, NOW + 3 * HOUR)
        answered = await unit.tickets.get(ref())
    assert answered is not None
    assert answered.waits_for is WaitsFor.PERSON
    assert (answered.answered_at, answered.due_at) == (NOW + HOUR, NOW + 3 * HOUR)


async def test_an_operator_may_lower_the_urgency_and_correct_the_needs(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(urgency=Urgency.NOW, needs=("food",))])
        await unit.tickets.set_urgency(ref(), Urgency.SOON, NOW + HOUR)
        await unit.tickets.set_needs(ref(), ("doctor",), "2-5")
        await unit.tickets.flag(ref(), add=("phone-not-confirmed", "late"))
        await unit.tickets.flag(ref(), remove=("late",))
        after = await unit.tickets.get(ref())
    assert after is not None
    assert (after.urgency, after.due_at) == (Urgency.SOON, NOW + HOUR)
    assert (after.needs, after.how_many) == (("doctor",), "2-5")
    assert after.flags == ("phone-not-confirmed",)
    assert after.version == 4


async def test_closing_twice_is_refused_and_reopening_waits_for_us(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        with pytest.raises(NotInThisState):
            await unit.tickets.reopen(ref(), NOW)
        await unit.tickets.close(ref(), "helped", ZARINA, NOW)
        with pytest.raises(NotInThisState):
            await unit.tickets.close(ref(), "helped", ZARINA, NOW)
        standing = await unit.standings.get(ref())
        assert await unit.tickets.queue(Filter(), NOW) == ()
        await unit.tickets.reopen(ref(), NOW + HOUR)
        (again,) = await unit.tickets.queue(Filter(), NOW)
    assert standing is not None
    assert (standing.outcome, standing.closed_by, standing.closed_at) == ("helped", ZARINA, NOW)
    assert (again.waits_for, again.due_at) == (WaitsFor.US, NOW + HOUR)


async def test_what_people_decided_stands_with_who_and_why(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        before = await unit.standings.get(ref())
        await unit.standings.set_presumed(ref(), Finding(ZARINA, NOW, "signs"))
        await unit.standings.set_formal(ref(), Finding(SABO, NOW + HOUR, "authority-decided"))
        await unit.standings.set_exclusions(ref(), Exclusions(ZARINA, NOW, (LOLA,)))
        assert await unit.standings.escalated([ref()], NOW) == (ref(),)
        assert await unit.standings.escalated([ref()], NOW + HOUR) == ()
        after = await unit.standings.get(ref())
    assert before is not None
    assert before.exclusions is None  # nobody asked yet
    assert after is not None
    assert after.presumed == Finding(ZARINA, NOW, "signs")
    assert after.formal == Finding(SABO, NOW + HOUR, "authority-decided")
    assert after.exclusions == Exclusions(ZARINA, NOW, (LOLA,))
    assert after.escalated_at == NOW


async def test_to_name_nobody_is_an_answer_too(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
        await unit.standings.set_exclusions(ref(), Exclusions(ZARINA, NOW))
        standing = await unit.standings.get(ref())
    assert standing is not None
    assert standing.exclusions == Exclusions(ZARINA, NOW, ())


async def test_silence_before_any_answer_is_seen_as_broken_off(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(1), ticket(2), ticket(3), ticket(4)])
        await unit.tickets.answered(ref(2), NOW)
        await unit.tickets.waits(ref(3), WaitsFor.NOBODY)
        await unit.tickets.grow([Grow(case(4), Growth(), NOW + HOUR)])
        silent = await unit.tickets.broken_off(NOW + HOUR, HOUR)
    assert [one.ref for one in silent] == [ref(1)]


async def test_an_erased_ticket_leaves_its_reference_and_month_alone(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(needs=("food",), stay="TJ-SU")])
        await unit.standings.set_presumed(ref(), Finding(ZARINA, NOW, "signs"))
        await unit.tickets.erase([ref()])
        assert await unit.tickets.get(ref()) is None
        assert await unit.tickets.by_case([case()]) == {}
        tombstone = await unit.tickets.tombstone(ref())
        standing = await unit.standings.get(ref())
        with pytest.raises(NotInThisState):
            await unit.tickets.set_needs(ref(), ("food",))
        # The person may come back: the case's place is free again, the reference is not.
        assert await unit.tickets.grow([Grow(case(), Growth(needs=("food",)), NOW)]) == ()
    assert tombstone is not None
    assert (tombstone.ref, tombstone.month) == (ref(), date(2026, 3, 1))
    assert standing is not None
    assert standing.presumed is None


async def test_whoever_looks_at_the_queue_is_told_of_a_change(store: Store) -> None:
    async with store.writing() as unit:
        await unit.tickets.open([ticket()])
    bell = store.bell("tickets")
    async with store.writing() as unit:
        await unit.tickets.claim(ref(), ZARINA, NOW + HOUR, NOW)
    assert await bell.rings(5)
    async with store.writing() as unit:
        assert not await unit.tickets.release(ref(), SABO)
    assert not await bell.rings(0.2)
