"""The recovery key: shown once, counted when its end is typed back, and what it brings back."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from intake.access import Role
from intake_store.age import NotAKey
from intake_store.keyring import HOTLINE, open_grant
from intake_store.keys import KeyPair
from intake_store.paper import MARK, groups, key_pair, new_paper, read
from intake_store.restoring_access import PaperOpensNothing, link
from tests.admin import entering
from tests.admin.house import Browser, House
from tests.admin.test_keys import reads, turn
from tests.admin.test_people import holders, join
from tests.admin.tickets import STORY, Told, add_ticket

SEALED = re.compile(r'name="sealed" value="(\w+)"')
GROUP = re.compile(r'<li class="code">(\w+)</li>')


async def shown(browser: Browser) -> list[str]:
    await browser.read("/keys/paper")
    assert (await browser.send("/keys/paper/make")).status == 200
    return GROUP.findall(browser.page)


async def type_back(browser: Browser, last: str) -> int:
    found = SEALED.search(browser.page)
    assert found is not None
    sent = await browser.send("/keys/paper", {"sealed": found.group(1), "last": last})
    return sent.status


async def written(browser: Browser) -> KeyPair:
    """A paper that counts, and the key on it."""
    told = await shown(browser)
    assert await type_back(browser, told[-1]) == 303
    return key_pair(read(" ".join(told)))


async def restored(house: House, pair: KeyPair) -> str:
    async with house.store.writing() as uow:
        return f"/join/{await link(uow, pair, house.panel.pack, house.clock.now())}"


def test_a_key_is_read_as_somebody_types_it_and_a_slip_is_seen() -> None:
    identity = new_paper()
    told = groups(identity)
    assert "".join((MARK, *told)) == identity
    for typed in (identity, " ".join(told).lower(), "\n".join((MARK, *told)), "-".join(told)):
        assert read(typed) == identity
    other = "Q" if told[0][0] != "Q" else "P"
    for wrong in ("", " ".join(told[:-1]), other + "".join(told)[1:], "ё" * 58):
        with pytest.raises(NotAKey):
            read(wrong)


async def test_the_first_keyholder_is_led_to_it_and_reminded_until_it_is_done(
    house: House,
) -> None:
    browser, *_ = await entering.join(house)
    await browser.read("/queue")
    assert "not on paper yet" in browser.words
    await written(browser)
    await browser.read("/queue")
    assert "not on paper yet" not in browser.words
    administrator = await house.enter(Role.ADMINISTRATOR)
    await administrator.read("/keys")
    assert "Make it now" not in administrator.words
    assert (await administrator.get("/keys/paper")).status == 403


async def test_it_does_not_count_before_its_end_is_typed_back(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    told = await shown(supervisor)
    assert await type_back(supervisor, "QQQQQQ" if told[-1] != "QQQQQQ" else "PPPPPP") == 422
    assert GROUP.findall(supervisor.page) == told
    async with house.store.reading() as uow:
        assert await uow.recovery_keys.current(HOTLINE) is None
    assert await type_back(supervisor, told[-1].lower()) == 303


async def test_another_session_cannot_end_what_it_did_not_begin(house: House) -> None:
    supervisor, other = [await house.enter(Role.SUPERVISOR) for _ in range(2)]
    told = await shown(supervisor)
    await other.read("/keys/paper")
    found = SEALED.search(supervisor.page)
    assert found is not None
    sent = await other.send("/keys/paper", {"sealed": found.group(1), "last": told[-1]})
    assert sent.status == 400


async def test_the_secret_is_kept_nowhere(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    told = await shown(supervisor)
    secret = key_pair(read(" ".join(told))).private
    assert await type_back(supervisor, told[-1]) == 303
    assert told[0] not in await supervisor.read("/keys")
    looked = list(_bytes_of(house.data_dir))
    assert looked
    for found in looked:
        assert bytes(secret) not in found
        assert secret.hex().encode() not in found
        assert "".join(told).encode() not in found


def _bytes_of(folder: Path) -> Iterable[bytes]:
    return (file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_the_paper_brings_back_a_keyholder_who_reads_everything(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    ticket = await add_ticket(house, "TJ-4C9-2KD", told=[Told(5, text=STORY)])
    pair = await written(supervisor)
    await turn(supervisor)
    after = await add_ticket(house, "TJ-4C9-2KF", told=[Told(5, text=STORY)])
    new = await join(house, await restored(house, pair), "nigora")
    assert await holders(house, new.id) == {HOTLINE}
    await new.read("/queue")
    await new.send("/shift")
    assert await reads(new, ticket.ref)
    assert await reads(new, after.ref)
    async with house.store.reading() as uow:
        acts = [(line.act.who, line.act.act) for line in await uow.audit_log.page()]
    assert ("command", "restore-access") in acts


async def test_a_renewed_paper_makes_the_former_one_open_nothing(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    former, newer = await written(supervisor), await written(supervisor)
    with pytest.raises(PaperOpensNothing):
        await restored(house, former)
    await turn(supervisor)
    async with house.store.reading() as uow:
        kept = await uow.recovery_keys.current(HOTLINE)
        assert kept is not None
        [grant] = await uow.keyring.grants(kept.id)
        everything = await uow.keyring.of_holder(HOTLINE)
    assert grant.version == 2
    assert open_grant(grant, newer.private)
    assert {one.member for one in everything} == {kept.id, supervisor.id}


async def test_who_does_not_hold_the_key_cannot_put_it_on_paper(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    async with house.store.writing() as uow:
        await uow.keyring.revoke(supervisor.id)
    await supervisor.read("/keys/paper")
    assert (await supervisor.send("/keys/paper/make")).status == 409
