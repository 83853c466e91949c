"""Organisations and agencies in the store: a pack comes in, and people's edits outlive it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from intake.agencies import MustReport
from intake.ids import AgencyCode
from intake.refusals import NotInThisState
from intake_store.agency_checks import Check, CheckedBy, Result
from intake_store.store import Store
from intake_store.unit import UnitOfWork
from tests.intake_store.hotline import LOLA, NOW, ORGANISATION, ZARINA, agency, grown_old

DAY = timedelta(days=1)
ANOR = AgencyCode("anor")


async def load(unit: UnitOfWork, *agencies: object, version: str = "2026.9") -> int:
    await unit.organisations.load([ORGANISATION], version)
    return await unit.agencies.load(
        [one for one in agencies if isinstance(one, type(agency()))], version, NOW
    )


async def test_a_pack_comes_in_whole_and_again_changes_nothing(store: Store) -> None:
    async with store.writing() as unit:
        assert await load(unit, agency(), agency(ANOR)) == 2
    async with store.writing() as unit:
        assert await load(unit, agency(), agency(ANOR)) == 0
    async with store.reading() as unit:
        assert await unit.agencies.list() == (agency(ANOR), agency())
        assert await unit.agencies.list(agency().country) == (agency(ANOR), agency())
        assert await unit.agencies.get(LOLA) == agency()
        assert await unit.agencies.get(AgencyCode("none")) is None
        assert await unit.agencies.history(LOLA) == ()


async def test_what_was_edited_here_stays_until_the_pack_is_newer(store: Store) -> None:
    edited = replace(agency(), contact="000 00 00 09", hours=None)
    newer = agency(name="Shelter Lola, new wing (demo)")
    async with store.writing() as unit:
        await load(unit, agency())
        await unit.agencies.edit(edited, ZARINA, NOW)
        assert await load(unit, newer) == 0
        assert await unit.agencies.get(LOLA) == edited
        assert await load(unit, newer, version="2026.10") == 1
        assert await unit.agencies.get(LOLA) == newer
        of_the_pack, of_the_operator = await unit.agencies.history(LOLA)
    assert of_the_pack.by is None
    assert of_the_pack.before["contact"] == "000 00 00 09"
    assert of_the_operator.by == ZARINA
    assert of_the_operator.before["contact"] == "000 00 00 01"
    assert set(of_the_operator.before) == {"contact", "zone", "hours"}


async def test_an_edit_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    async with store.writing() as unit:
        await load(unit, agency())
        await unit.agencies.edit(agency(), ZARINA, NOW)
        assert await unit.agencies.history(LOLA) == ()
        with pytest.raises(NotInThisState):
            await unit.agencies.edit(agency(ANOR), ZARINA, NOW)


async def test_an_agency_can_be_added_that_no_pack_has(store: Store) -> None:
    async with store.writing() as unit:
        await load(unit, agency())
        assert await unit.agencies.add(agency(ANOR), ZARINA, NOW)
        assert not await unit.agencies.add(agency(ANOR, name="Another"), ZARINA, NOW)
        assert await unit.agencies.get(ANOR) == agency(ANOR)


async def test_what_was_found_out_here_outlives_an_older_finding_of_a_pack(store: Store) -> None:
    check = Check(LOLA, ZARINA, NOW, "night worker", CheckedBy.TELEPHONE, Result.CORRECT)
    async with store.writing() as unit:
        await load(unit, grown_old(agency(), 80))
        await unit.agencies.set_places(LOLA, 2, NOW)
        await unit.agency_checks.add(check, NOW.date())
        await load(unit, grown_old(agency(), 70), version="2026.10")
        kept = await unit.agencies.get(LOLA)
        assert await unit.agency_checks.of(LOLA) == (check,)
    assert kept is not None
    assert (kept.free, kept.free_said_at) == (2, NOW)
    assert (kept.verified_on, kept.verified_by) == (NOW.date(), "night worker")
    assert kept.answered_on == NOW.date()


async def test_a_call_that_nobody_answered_verifies_nothing(store: Store) -> None:
    silence = Check(LOLA, ZARINA, NOW, "", CheckedBy.TELEPHONE, Result.NO_ANSWER)
    closed = Check(LOLA, ZARINA, NOW + DAY, "guard", CheckedBy.VISIT, Result.CLOSED)
    async with store.writing() as unit:
        await load(unit, agency())
        await unit.agency_checks.add(silence, NOW.date())
        assert await unit.agencies.get(LOLA) == agency()
        await unit.agency_checks.add(closed, NOW.date())
        await load(unit, agency())  # the same pack does not open it again
        after = await unit.agencies.get(LOLA)
        assert await unit.agency_checks.of_all([LOLA, ANOR]) == {LOLA: (closed, silence)}
    assert after is not None
    assert after.closed


async def test_an_organisations_duty_to_report_can_be_corrected(store: Store) -> None:
    corrected = replace(ORGANISATION, must_report=(MustReport.CHILDREN,))
    async with store.writing() as unit:
        await load(unit, agency())
        await unit.organisations.edit(corrected, NOW)
        await load(unit, agency())
        assert await unit.organisations.get(ORGANISATION.code) == corrected
        assert await unit.organisations.list() == (corrected,)
        found = await unit.agencies.get(LOLA)
        with pytest.raises(NotInThisState):
            await unit.organisations.edit(
                replace(corrected, code=type(corrected.code)("nobody")), NOW
            )
    assert found is not None
    assert found.organisation == corrected
