"""A colleague's way back: opened by who holds the key, told to whom it is about, used once."""

import re
from datetime import timedelta

from intake.access import Role
from intake_store.keyring import HOTLINE
from tests.admin.entering import give_password, set_up_app
from tests.admin.house import Browser, House
from tests.admin.test_keys import reads, turn
from tests.admin.test_people import holders, invite, join
from tests.admin.tickets import STORY, Told, add_ticket

NEW = "lantern copper nine willow"
LINK = re.compile(r"http://localhost:8080(/restore/[\w-]+)")
WHY = "Forgot the password over the holidays"


async def open_way(supervisor: Browser, one: Browser, why: str = WHY) -> str:
    """The link, which is shown once."""
    await supervisor.read(f"/people/{one.id}/restore")
    sent = await supervisor.send(f"/people/{one.id}/restore", {"why": why})
    assert sent.status == 303, supervisor.words
    found = LINK.search(await supervisor.read("/people"))
    assert found is not None
    assert LINK.search(await supervisor.read("/people")) is None
    return found.group(1)


async def follow(house: House, link: str) -> Browser:
    browser = house.stranger()
    await browser.read(link)
    sent = await browser.send(link, {"password": NEW, "password-again": NEW})
    assert sent.status == 303, browser.words
    return browser


async def forgetful(house: House) -> tuple[Browser, Browser]:
    """A supervisor, and an operator who has forgotten the password."""
    supervisor = await house.enter(Role.SUPERVISOR, name="Sabo R.")
    return supervisor, await join(house, await invite(supervisor, "operator"), "nigora")


async def test_the_link_gives_a_new_key_and_what_was_told_is_read_again(house: House) -> None:
    supervisor, operator = await forgetful(house)
    ticket = await add_ticket(house, "TJ-4C9-2KD", told=[Told(5, text=STORY)])
    async with house.store.reading() as uow:
        before = await uow.operators.get(operator.id)
    link = await open_way(supervisor, operator)
    back = await follow(house, link)
    await set_up_app(back)
    assert (await operator.get("/account")).status == 303  # the session of before is over
    assert await reads(back, ticket.ref)
    async with house.store.reading() as uow:
        after = await uow.operators.get(operator.id)
        [grant] = await uow.keyring.grants(operator.id)
        acts = [line.act for line in await uow.audit_log.page()]
    assert before is not None
    assert after is not None
    assert after.public_key != before.public_key
    assert grant.holder == HOTLINE
    assert {"restore-access", "come-back"} <= {act.act for act in acts}
    [opened] = [act for act in acts if act.act == "restore-access"]
    assert opened.note_digest
    assert (await give_password(house, "nigora", NEW))[1] == 303
    assert (await house.stranger().get(link)).status == 404


async def test_they_are_told_who_did_it_until_they_say_that_they_know(house: House) -> None:
    supervisor, operator = await forgetful(house)
    link = await open_way(supervisor, operator)
    await operator.read("/account")
    assert "Sabo R. opened a way back to your account" in operator.words  # before it is used, too
    back = await follow(house, link)
    await set_up_app(back)
    await back.read("/queue")
    assert "Sabo R. opened a way back to your account" in back.words
    assert (await back.send("/account/restored")).status == 303
    await back.read("/queue")
    assert "opened a way back" not in back.words


async def test_the_reason_is_sealed_and_read_by_who_holds_the_key(house: House) -> None:
    supervisor, operator = await forgetful(house)
    await open_way(supervisor, operator)
    await turn(supervisor)
    await supervisor.read(f"/people/{operator.id}/restore")
    assert WHY in supervisor.words
    async with house.store.reading() as uow:
        [kept] = await uow.restorations.of(operator.id)
    assert WHY.encode() not in kept.why_sealed
    assert kept.holder_version == 2


async def test_without_a_reason_there_is_no_link(house: House) -> None:
    supervisor, operator = await forgetful(house)
    await supervisor.read(f"/people/{operator.id}/restore")
    assert (await supervisor.send(f"/people/{operator.id}/restore", {"why": " "})).status == 422


async def test_nobody_restores_their_own_access_or_gives_a_key_that_they_do_not_hold(
    house: House,
) -> None:
    supervisor, operator = await forgetful(house)
    assert (await supervisor.get(f"/people/{supervisor.id}/restore")).status == 409
    async with house.store.writing() as uow:
        await uow.keyring.revoke(supervisor.id)
    await supervisor.read(f"/people/{operator.id}/restore")
    sent = await supervisor.send(f"/people/{operator.id}/restore", {"why": WHY})
    assert sent.status == 409
    assert (await operator.get(f"/people/{supervisor.id}/restore")).status == 403


async def test_the_link_runs_out_ends_with_a_newer_one_and_makes_no_account(house: House) -> None:
    supervisor, operator = await forgetful(house)
    first = await open_way(supervisor, operator)
    second = await open_way(supervisor, operator)
    stranger = house.stranger()
    assert (await stranger.get(first)).status == 404
    assert (await stranger.get(second.replace("/restore/", "/join/"))).status == 404
    invited = await invite(supervisor, "operator")
    assert (await stranger.get(invited.replace("/join/", "/restore/"))).status == 404
    house.clock.advance(timedelta(hours=49))
    assert (await stranger.get(second)).status == 404


async def test_a_link_that_was_not_used_changes_nothing(house: House) -> None:
    supervisor, operator = await forgetful(house)
    await open_way(supervisor, operator)
    assert await holders(house, operator.id) == {HOTLINE}
    assert (await operator.get("/account")).status == 200
