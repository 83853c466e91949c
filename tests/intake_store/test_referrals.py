"""Asks, hand-overs and their parts in the store."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid5

import pytest

from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.ids import Language, OperatorId
from intake.referrals import AskStatus, Status
from intake.refusals import AlreadyReferred, NotInThisState
from intake.tickets import Alarm
from intake_store.asks import AlreadyAsked
from intake_store.erasure import erase_from_hotline
from intake_store.notes import Note
from intake_store.referral_messages import ReferralMessage
from intake_store.referral_parts import Part
from intake_store.referrals import RECALL_DAYS
from intake_store.store import Store
from tests.intake_store.hotline import LOLA, NOW, SPACE, ZARINA, ask, case, ref, referral, ticket

HOUR = timedelta(hours=1)


@pytest.fixture
async def opened(store: Store) -> Store:
    async with store.writing() as unit:
        await unit.tickets.open([ticket(1), ticket(2)])
    return store


async def test_an_ask_is_asked_once_while_it_is_open(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.asks.put(ask())
        with pytest.raises(AlreadyAsked):
            await unit.asks.put(ask(2))
        await unit.asks.put(ask(3, of=2))
        await unit.asks.move(ask().id, AskStatus.ASKED, AskStatus.NO, NOW, reason="full")
        await unit.asks.put(ask(2))
    async with opened.reading() as unit:
        assert {one.id for one in await unit.asks.by_ticket(ref())} == {ask().id, ask(2).id}
        waiting = await unit.asks.by_agency(LOLA, open_only=True)
        assert {one.id for one in waiting} == {ask(2).id, ask(3).id}
        assert len(await unit.asks.by_agency(LOLA)) == 3


async def test_an_ask_moves_from_where_it_stands_or_not_at_all(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.asks.put(ask())
        later = await unit.asks.move(
            ask().id,
            AskStatus.ASKED,
            AskStatus.LATER,
            NOW,
            by="lola",
            from_at=NOW + 3 * HOUR,
            lapses_at=NOW + 5 * HOUR,
        )
        with pytest.raises(NotInThisState):
            await unit.asks.move(ask().id, AskStatus.ASKED, AskStatus.NO, NOW)
        assert await unit.asks.get(ask().id) == later
    assert later == replace(
        ask(),
        status=AskStatus.LATER,
        moved_at=NOW,
        moved_by="lola",
        from_at=NOW + 3 * HOUR,
        lapses_at=NOW + 5 * HOUR,
    )


async def test_an_ask_lapses_once_and_only_after_its_time(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.asks.put(ask())
        await unit.asks.put(ask(3, of=2))
        await unit.asks.move(ask(3, of=2).id, AskStatus.ASKED, AskStatus.NO, NOW)
        assert await unit.asks.lapse(NOW + HOUR / 2) == ()
        (lapsed,) = await unit.asks.lapse(NOW + HOUR)
        assert await unit.asks.lapse(NOW + HOUR) == ()
    assert (lapsed.id, lapsed.status) == (ask().id, AskStatus.LAPSED)


async def test_a_ticket_is_handed_over_once_to_an_agency_for_a_need(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.asks.put(ask())
        await unit.referrals.put(referral(asked=ask().id))
        with pytest.raises(AlreadyReferred):
            await unit.referrals.put(referral(2))
        await unit.referrals.move(
            referral().id, Status.HANDED_OVER, Status.DECLINED, NOW, reason="full"
        )
        await unit.referrals.put(referral(2))
        assert len(await unit.referrals.by_ticket(ref())) == 2
        (theirs,) = await unit.referrals.by_agency(LOLA, open_only=True)
        assert theirs == referral(2)


async def test_a_referral_moved_by_somebody_else_is_refused(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.referrals.put(referral())
        accepted = await unit.referrals.move(
            referral().id, Status.HANDED_OVER, Status.ACCEPTED, NOW + HOUR, by="lola"
        )
        with pytest.raises(NotInThisState):
            await unit.referrals.move(referral().id, Status.HANDED_OVER, Status.RECALLED, NOW)
    assert (accepted.accepted_at, accepted.moved_by) == (NOW + HOUR, "lola")


async def test_only_a_hand_over_that_nobody_accepted_lapses(opened: Store) -> None:
    async with opened.writing() as unit:
        await unit.referrals.put(referral(1))
        await unit.referrals.put(referral(2, of=2))
        await unit.referrals.move(referral(2).id, Status.HANDED_OVER, Status.ACCEPTED, NOW)
        (lapsed,) = await unit.referrals.lapse(NOW + 2 * HOUR)
        assert await unit.referrals.lapse(NOW + 3 * HOUR) == ()
    assert (lapsed.id, lapsed.status) == (referral().id, Status.LAPSED)


async def test_a_yes_taken_back_takes_its_parts(opened: Store) -> None:
    parts = [
        Part(uuid5(SPACE, field), referral().id, field, 7, b"sealed", 1)
        for field in (FieldGroup.CONTACT, FieldGroup.STORY)
    ]
    async with opened.writing() as unit:
        await unit.referrals.put(referral())
        await unit.referral_parts.add(parts)
        assert await unit.referral_parts.of(referral().id) == tuple(parts)
        assert await unit.referral_parts.withdraw([referral().id], [FieldGroup.STORY]) == 1
        assert await unit.referral_parts.of(referral().id) == (parts[0],)
        assert await unit.referral_parts.withdraw([referral().id]) == 1


async def test_an_erased_case_leaves_a_tombstone_and_a_recall_to_its_agency_and_nothing_else(
    opened: Store,
) -> None:
    yes = Entry(
        purpose=Purpose.REFER,
        said=Said.YES,
        recipient=LOLA,
        fields=(FieldGroup.CODES,),
        channel="sms",
        wording="card-refer@0a1b2c3d",
        language=Language("tg"),
        how=How.CHAT,
        by="person",
        at=NOW,
    )
    message = ReferralMessage(
        uuid5(SPACE, "message"),
        referral().id,
        ZARINA,
        from_agency=True,
        sealed_agency=b"a",
        holder_version=1,
        sealed_case=b"c",
        at=NOW,
    )
    async with opened.writing() as unit:
        await unit.consents.append([(case(), yes)])
        await unit.asks.put(ask())
        await unit.referrals.put(referral(asked=ask().id))
        await unit.referral_parts.add(
            [Part(uuid5(SPACE, "part"), referral().id, FieldGroup.CODES, 1, b"sealed", 1)]
        )
        await unit.referral_messages.add(message)
        assert await unit.referral_messages.of(referral().id) == (message,)
        await unit.notes.add(Note(uuid5(SPACE, "note"), ref(), ZARINA, b"sealed", NOW))
        await unit.alarms.ring([(ref(), Alarm.DANGER, NOW)])
        await erase_from_hotline(unit, [case()], NOW + HOUR)
    async with opened.reading() as unit:
        assert await unit.tickets.tombstone(ref()) is not None
        assert await unit.consents.ledger(case()) == ()
        assert await unit.asks.by_ticket(ref()) == ()
        (left,) = await unit.referrals.by_agency(LOLA)
        assert left == replace(
            referral(),
            status=Status.RECALLED,
            by=OperatorId(UUID(int=0)),
            handed_at=NOW + HOUR,
            lapses_at=NOW + HOUR,
            moved_at=NOW + HOUR,
        )
        assert await unit.referral_parts.of(referral().id) == ()
        assert await unit.referral_messages.of(referral().id) == ()
        assert await unit.notes.by_ticket(ref()) == ()
        assert await unit.alarms.ringing() == ()
        assert await unit.tickets.get(ref(2)) is not None


@pytest.mark.parametrize("before", [one for one in Status if one is not Status.HANDED_OVER])
async def test_an_agency_is_told_of_an_erasure_wherever_its_hand_over_stood(
    opened: Store, before: Status
) -> None:
    async with opened.writing() as unit:
        await unit.referrals.put(replace(referral(), reason="mistake", accepted_at=NOW))
        await unit.referrals.move(
            referral().id, Status.HANDED_OVER, before, NOW, by="a", reason="b"
        )
        await erase_from_hotline(unit, [case()], NOW + HOUR)
        (left,) = await unit.referrals.by_agency(LOLA)
    assert (left.status, left.moved_at) == (Status.RECALLED, NOW + HOUR)
    assert (left.reason, left.moved_by, left.accepted_at, left.ask) == ("", "", None, None)


async def test_a_recall_goes_when_its_agency_has_had_time_to_see_it(opened: Store) -> None:
    days = timedelta(days=RECALL_DAYS)
    async with opened.writing() as unit:
        await unit.referrals.put(referral())
        await unit.referrals.put(referral(2, of=2))
        await unit.referrals.move(referral(2).id, Status.HANDED_OVER, Status.RECALLED, NOW, by="us")
        await erase_from_hotline(unit, [case()], NOW)
        assert await unit.referrals.sweep(NOW + days) == 0
        assert await unit.referrals.sweep(NOW + days + HOUR) == 1
        (left,) = await unit.referrals.by_agency(LOLA)  # of a case that is still there
    assert left.id == referral(2).id
