"""The page of the keys: turning one over while tickets are read, going on, and who has left."""

from datetime import timedelta

import pytest

from admin.actions import turn_key
from intake.access import Role
from intake.ids import AgencyCode
from intake.referrals import Status
from intake_store import rotation
from intake_store.deployment import PINS
from intake_store.keyring import HOTLINE, agency_holder
from intake_store.keys import whole_fingerprint
from tests.admin.house import Browser, House
from tests.admin.portal import LOLA, PARTS, hand_over
from tests.admin.test_people import invite, join
from tests.admin.tickets import STORY, Told, add_ticket

MINUTE = timedelta(minutes=1)


async def turn(browser: Browser, version: int = 1) -> int:
    await browser.read("/keys")
    return (await browser.send("/keys/turn", {"version": str(version)})).status


async def reads(browser: Browser, ref: str) -> bool:
    await browser.read(f"/tickets/{ref}")
    await browser.send(f"/tickets/{ref}/claim")
    await browser.read(f"/tickets/{ref}")
    await browser.send(f"/tickets/{ref}/open", {"reason": "answering"})
    return STORY[:40] in await browser.read(f"/tickets/{ref}")


async def versions(house: House, who: Browser) -> list[int]:
    async with house.store.reading() as uow:
        return [one.version for one in await uow.keyring.grants(who.id)]


async def test_turned_over_the_words_of_before_and_after_are_read_and_the_old_key_is_gone(
    house: House,
) -> None:
    supervisor, operator = await house.enter(Role.SUPERVISOR), await house.enter()
    before = await add_ticket(house, "TJ-4C9-2KD", told=[Told(5, text=STORY)])
    assert await turn(supervisor) == 303
    await supervisor.read("/keys")
    assert "The key is turned over" in supervisor.words
    assert "1 of 1" in supervisor.words
    assert await versions(house, operator) == await versions(house, supervisor) == [2]
    after = await add_ticket(house, "TJ-4C9-2KF", told=[Told(5, text=STORY)])
    assert await reads(operator, before.ref)
    assert await reads(operator, after.ref)
    async with house.store.reading() as uow:
        kept = await uow.cases.get([before.case, after.case])
        acts = [line.act.act for line in await uow.audit_log.page()]
    assert {one.holder_version for one in kept.values()} == {2}
    assert "turn-key" in acts
    assert "move-to-key" in acts


async def test_a_second_press_makes_no_second_key(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    await supervisor.read("/keys")
    for _ in range(2):
        assert (await supervisor.send("/keys/turn", {"version": "1"})).status == 303
        await supervisor.read("/keys")
    assert await versions(house, supervisor) == [2]


async def test_it_goes_on_when_somebody_presses_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turn_key, "AT_ONCE", 1)
    monkeypatch.setattr(rotation, "BATCH", 1)
    supervisor, another = [await house.enter(Role.SUPERVISOR) for _ in range(2)]
    for ref in ("TJ-4C9-2KD", "TJ-4C9-2KF", "TJ-4C9-2KG"):
        await add_ticket(house, ref)
    await turn(supervisor)
    for reader, done in ((supervisor, 1), (another, 2)):
        await reader.read("/keys")
        assert f"{done} of 3" in reader.words
        assert await versions(house, reader) == [1, 2]
        assert (await reader.send("/keys/go-on")).status == 303
    await supervisor.read("/keys")
    assert "3 of 3" in supervisor.words
    assert await versions(house, supervisor) == [2]


async def test_who_does_not_hold_the_key_cannot_turn_it_over(house: House) -> None:
    supervisor, administrator = [
        await house.enter(role) for role in (Role.SUPERVISOR, Role.ADMINISTRATOR)
    ]
    async with house.store.writing() as uow:
        await uow.keyring.revoke(supervisor.id)
    assert await turn(supervisor) == 409
    assert "You do not hold this key" in supervisor.words
    assert await turn(administrator) == 403


async def test_who_left_is_named_until_the_key_is_turned_over(house: House) -> None:
    supervisor, leaving = await house.enter(Role.SUPERVISOR), await house.enter(name="Daler K.")
    house.clock.advance(MINUTE)
    await supervisor.read(f"/people/{leaving.id}/end")
    sent = await supervisor.send(f"/people/{leaving.id}/end")
    assert sent.headers["Location"] == "/keys"
    page = await supervisor.read("/keys")
    assert "What they copied stays copied" in supervisor.words
    assert "Daler K." in supervisor.words
    assert 'action="/keys/turn"' in page
    house.clock.advance(MINUTE)
    await turn(supervisor)
    await supervisor.read("/keys")
    assert "What they copied stays copied" not in supervisor.words
    assert await versions(house, leaving) == []


async def test_an_agency_turns_its_own_key_over_and_reads_what_it_was_given(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    worker = await join(house, await invite(supervisor, "agency", agency=LOLA), "lola1")
    ticket = await add_ticket(house, "TJ-4C9-2KD")
    handed = await hand_over(house, ticket, parts=PARTS, status=Status.ACCEPTED)
    assert await turn(worker) == 303
    await worker.read("/keys")
    assert f"{len(PARTS)} of {len(PARTS)}" in worker.words
    assert "The hotline’s key" not in worker.words
    assert await versions(house, worker) == [2]
    async with house.store.reading() as uow:
        [part, *_] = await uow.referral_parts.of(handed.id)
        hotline = await uow.keyring.current(HOTLINE)
        theirs = await uow.keyring.current(agency_holder(AgencyCode(LOLA)))
    assert part.holder_version == 2
    assert hotline is not None
    assert theirs is not None
    assert (hotline.version, theirs.version) == (1, 2)
    path = f"/inbox/hand-overs/{handed.id}"
    await worker.read(path)
    await worker.send(f"{path}/open")
    assert "Left a house two days ago" in await worker.read(path)


async def test_where_the_bot_names_its_keys_the_new_one_waits_until_it_does(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    async with house.store.writing() as uow:
        await uow.deployment.set(PINS, whole_fingerprint(house.hotline.public))
    await turn(supervisor)
    async with house.store.reading() as uow:
        current = await uow.keyring.current(HOTLINE)
        waiting = (await uow.keyring.versions(HOTLINE))[-1].key
    assert current is not None
    assert (current.version, waiting.version) == (1, 2)
    page = await supervisor.read("/keys")
    assert whole_fingerprint(waiting.public) in page
    assert await turn(supervisor) == 409
    assert "does not take the new key yet" in supervisor.words
    async with house.store.writing() as uow:
        both = (whole_fingerprint(house.hotline.public), whole_fingerprint(waiting.public)[:16])
        await uow.deployment.set(PINS, " ".join(both))
    assert await turn(supervisor) == 303
    async with house.store.reading() as uow:
        assert await uow.keyring.current(HOTLINE) == waiting
