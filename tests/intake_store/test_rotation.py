"""Turning a key over: nothing is lost, whatever goes on meanwhile and wherever it ends."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest

from intake.ids import CaseId
from intake_store import rotation
from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import new_case_key, new_key_pair, open_case_key
from intake_store.older_seals import SealedRow
from intake_store.recovery_keys import RecoveryKey
from intake_store.rotation import Progress
from intake_store.sealing import CannotOpen
from intake_store.store import Store
from tests.intake_store.hotline import SABO, ZARINA
from tests.intake_store.keyholders import all_open, keys_of, new_case, open_case, two_hold_it
from tests.intake_store.stores import opened
from tests.intake_store.test_accounts import HOUR, INVITATION
from tests.support.clock import START

LATER = START + timedelta(hours=1)


async def test_everybody_who_holds_the_key_gets_the_next_one_and_an_ended_account_none(
    store: Store,
) -> None:
    own = await two_hold_it(store)
    async with store.writing() as unit:
        await unit.operators.end(SABO, START)
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    assert sorted(keys) == [1, 2]
    assert sorted(await keys_of(store, SABO, own[SABO].private)) == [1]
    async with store.reading() as unit:
        assert await unit.keyring.current(HOTLINE) == made


async def test_the_paper_gets_the_next_key_too(store: Store) -> None:
    await two_hold_it(store)
    pair, id_ = new_key_pair(), uuid4()
    async with store.writing() as unit:
        await unit.recovery_keys.add(RecoveryKey(id_, HOTLINE, pair.public, ZARINA, START))
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
        [grant] = await unit.keyring.grants(id_)
    assert grant.version == made.version
    assert open_grant(grant, pair.private)


async def test_a_key_that_waits_is_sealed_to_only_when_it_is_used(store: Store) -> None:
    await two_hold_it(store)
    async with store.writing() as unit:
        waiting = await rotation.make(unit, HOTLINE, LATER, use=False)
        current = await unit.keyring.current(HOTLINE)
        assert current is not None
        assert current.version == 1
        assert await rotation.make(unit, HOTLINE, LATER, use=False) == waiting
        assert await rotation.make(unit, HOTLINE, LATER, use=True) == waiting
        assert await unit.keyring.current(HOTLINE) == waiting


async def test_a_link_that_carries_the_key_goes_when_it_turns_over(store: Store) -> None:
    await two_hold_it(store)
    async with store.writing() as unit:
        await unit.invitations.add(INVITATION)
        await rotation.make(unit, HOTLINE, LATER, use=True)
        assert await unit.invitations.find(INVITATION.token_hash, INVITATION.until - HOUR) is None


async def test_what_was_sealed_moves_and_then_the_old_grants_go(store: Store) -> None:
    own = await two_hold_it(store)
    cases = [await open_case(store) for _ in range(3)]
    async with store.writing() as unit:
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
        assert await rotation.progress(unit, HOTLINE) == Progress(sealed=3, older=3)
        assert await rotation.take_back_older(unit, HOTLINE) == 0
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    moved = await rotation.move(store, HOTLINE, keys, made, most=100)
    assert (moved.moved, moved.shut) == (3, 0)
    async with store.writing() as unit:
        assert await rotation.progress(unit, HOTLINE) == Progress(sealed=3, older=0)
        assert await rotation.take_back_older(unit, HOTLINE) == 2
    assert await all_open(store, cases, await keys_of(store, SABO, own[SABO].private))
    assert sorted(await keys_of(store, SABO, own[SABO].private)) == [2]


async def test_a_destroyed_key_stays_destroyed(store: Store) -> None:
    own = await two_hold_it(store)
    case = await open_case(store)
    async with store.writing() as unit:
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
        [row] = await unit.cases.older_seals().take(made.version, None, 9)
        await unit.cases.destroy_keys([case])
        anew = SealedRow(row.id, made.version, b"sealed anew")
        assert await unit.cases.older_seals().replace([(row, anew)]) == 0
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    assert (await rotation.move(store, HOTLINE, keys, made, most=9)).moved == 0
    async with store.reading() as unit:
        assert (await unit.cases.get([case]))[case].key_sealed is None


async def test_what_cannot_be_opened_is_told_and_keeps_the_old_grants(store: Store) -> None:
    """A ciphertext that was moved from another case opens nowhere."""
    own = await two_hold_it(store)
    case, other = [await open_case(store) for _ in range(2)]
    async with store.writing() as unit:
        rows = await unit.cases.older_seals().take(2, None, 9)
        by_id = {CaseId(row.id): row for row in rows}
        stolen = SealedRow(by_id[case].id, 1, by_id[other].sealed)
        assert await unit.cases.older_seals().replace([(by_id[case], stolen)]) == 1
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    with pytest.raises(CannotOpen):
        open_case_key(case, stolen.sealed, keys[1])
    moved = await rotation.move(store, HOTLINE, keys, made, most=100)
    assert (moved.moved, moved.shut) == (1, 1)
    async with store.writing() as unit:
        assert await rotation.take_back_older(unit, HOTLINE) == 0
    only_new = {2: keys[2]}
    assert (await rotation.move(store, HOTLINE, only_new, made, most=100)).shut == 1


async def test_killed_midway_it_goes_on_from_there(store: Store, url: str) -> None:
    own = await two_hold_it(store)
    cases = [await open_case(store) for _ in range(rotation.BATCH * 2 + 5)]
    async with store.writing() as unit:
        made = await rotation.make(unit, HOTLINE, LATER, use=True)
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    async with opened(url, keys=None) as dying:
        moving = asyncio.create_task(rotation.move(dying, HOTLINE, keys, made, most=1000))
        while not moving.done():
            async with store.reading() as unit:
                if (await rotation.progress(unit, HOTLINE)).moved:
                    break
            await asyncio.sleep(0.001)
        moving.cancel()
        await asyncio.gather(moving, return_exceptions=True)
    async with store.reading() as unit:
        left = await rotation.progress(unit, HOTLINE)
    assert left.moved >= rotation.BATCH
    assert await all_open(store, cases, keys)
    again = await rotation.move(store, HOTLINE, keys, made, most=1000)
    assert again.moved == left.older
    async with store.writing() as unit:
        assert await rotation.take_back_older(unit, HOTLINE) == 2
    assert await all_open(store, cases, {made.version: keys[made.version]})


async def test_turned_over_while_turns_open_cases_nothing_is_lost(store: Store, url: str) -> None:
    own = await two_hold_it(store)
    done = False

    async def turns() -> list[CaseId]:
        mine = []
        async with opened(url) as bot:
            while not done:
                mine.append(await open_case(bot))
        return mine

    talking = [asyncio.create_task(turns()) for _ in range(3)]
    taken_back = 0
    async with opened(url, keys=None) as panel:
        for version in (2, 3):
            await asyncio.sleep(0.1)
            async with panel.writing() as unit:
                made = await rotation.make(unit, HOTLINE, LATER, use=True)
            assert made.version == version
            keys = await keys_of(panel, ZARINA, own[ZARINA].private)
            while (await rotation.move(panel, HOTLINE, keys, made, most=20)).moved:
                pass
            async with panel.writing() as unit:
                taken_back += await rotation.take_back_older(unit, HOTLINE)
        await asyncio.sleep(0.05)
    done = True
    cases = [case for mine in await asyncio.gather(*talking) for case in mine]
    keys = await keys_of(store, SABO, own[SABO].private)
    assert taken_back == 4  # twice two people's
    assert sorted(keys) == [3]
    assert len(cases) > 10
    assert await all_open(store, cases, keys)


async def test_nobody_turns_it_over_between_reading_the_key_and_sealing_to_it(
    store: Store, url: str
) -> None:
    own = await two_hold_it(store)

    async def turn() -> None:
        async with opened(url, keys=None) as panel:
            made = await panel.carry_out(lambda unit: rotation.make(unit, HOTLINE, LATER, use=True))
            keys = await keys_of(panel, ZARINA, own[ZARINA].private)
            await rotation.move(panel, HOTLINE, keys, made, most=9)
            await panel.carry_out(lambda unit: rotation.take_back_older(unit, HOTLINE))

    case = CaseId(uuid4())
    async with store.writing() as unit:
        key = await unit.keyring.to_seal_to(HOTLINE)
        assert key is not None
        turning = asyncio.create_task(turn())
        await asyncio.sleep(0.3)
        assert not turning.done()
        made = new_case_key(case, key)
        await unit.cases.open([new_case(case, made.public_key, made.key_sealed, key.version)])
    await turning
    keys = await keys_of(store, ZARINA, own[ZARINA].private)
    assert sorted(keys) == [2]
    assert await all_open(store, [case], keys)
