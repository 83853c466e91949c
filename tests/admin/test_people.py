"""People in the panel: invited with the keys of their role, and gone with them."""

import re
from datetime import timedelta
from uuid import uuid4

from intake.access import Role
from intake.ids import AgencyCode, OperatorId
from intake.referrals import Status
from intake_store.duty import Shift
from intake_store.keyring import HOTLINE, agency_holder
from tests.admin.entering import set_up_app
from tests.admin.house import PASSWORD, Browser, House
from tests.admin.portal import LOLA, PARTS, hand_over
from tests.admin.tickets import STORY, Told, add_ticket

LINK = re.compile(r"http://localhost:8080(/join/[\w-]+)")


async def invite(browser: Browser, role: str, **fields: str) -> str:
    """The link that is shown once."""
    await browser.read("/people/invite")
    sent = await browser.send("/people/invite", {"role": role, **fields})
    assert sent.status == 303, browser.words
    page = await browser.read("/people")
    found = LINK.search(page)
    assert found is not None
    assert LINK.search(await browser.read("/people")) is None  # shown once
    return found.group(1)


async def join(house: House, link: str, login: str) -> Browser:
    browser = house.stranger()
    await browser.read(link)
    sent = await browser.send(
        link,
        {
            "name": f"New {login}",
            "login": login,
            "password": PASSWORD,
            "password-again": PASSWORD,
            "languages": ["tg"],
        },
    )
    assert sent.status == 303, browser.words
    async with house.store.reading() as uow:
        found = await uow.operators.by_login(login)
    assert found is not None
    browser.operator = found[0]
    await set_up_app(browser)
    return browser


async def holders(house: House, who: OperatorId) -> set[str]:
    async with house.store.reading() as uow:
        return {grant.holder for grant in await uow.keyring.grants(who)}


async def test_an_invited_operator_can_read_what_people_told(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    ticket = await add_ticket(house, "TJ-4C9-2KD", told=[Told(5, text=STORY)])
    new = await join(house, await invite(supervisor, "operator"), "nigora")
    assert await holders(house, new.id) == {HOTLINE}
    await new.read(f"/tickets/{ticket.ref}")
    assert (await new.send(f"/tickets/{ticket.ref}/claim")).status == 303
    await new.read(f"/tickets/{ticket.ref}")
    assert (await new.send(f"/tickets/{ticket.ref}/open", {"reason": "answering"})).status == 303
    assert STORY[:40] in await new.read(f"/tickets/{ticket.ref}")


async def test_an_invitation_works_once(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    link = await invite(supervisor, "operator")
    await join(house, link, "nigora")
    assert (await house.stranger().get(link)).status == 404


async def test_a_withdrawn_invitation_leads_nowhere(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    link = await invite(supervisor, "operator")
    page = await supervisor.read("/people")
    for action in re.findall(r'action="(/people/invitations/\w+/withdraw)"', page):
        assert (await supervisor.send(action)).status == 303
        await supervisor.read("/people")
    assert "Nobody is invited now" in supervisor.words
    assert (await house.stranger().get(link)).status == 404


async def test_an_invitation_ends_by_itself(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    link = await invite(supervisor, "rapporteur")
    house.clock.advance(timedelta(days=3, minutes=1))
    assert (await house.stranger().get(link)).status == 404


async def test_the_first_worker_of_an_agency_brings_its_key_and_invites_the_colleagues(
    house: House,
) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    first = await join(house, await invite(supervisor, "agency", agency=LOLA), "lola1")
    holder = agency_holder(AgencyCode(LOLA))
    assert await holders(house, first.id) == {holder}
    assert holder not in await holders(house, supervisor.id)
    await supervisor.read("/people/invite")
    again = await supervisor.send("/people/invite", {"role": "agency", "agency": LOLA})
    assert again.status == 409
    assert "They invite their colleagues themselves" in supervisor.words
    colleague = await join(house, await invite(first, "agency"), "lola2")
    handed = await hand_over(
        house, await add_ticket(house, "TJ-4C9-2KD"), parts=PARTS, status=Status.ACCEPTED
    )
    path = f"/inbox/hand-overs/{handed.id}"
    for worker in (first, colleague):
        await worker.read(path)
        assert (await worker.send(f"{path}/open")).status == 303
        assert "Left a house two days ago" in await worker.read(path)


async def test_an_agencys_key_is_not_made_twice_while_its_invitation_is_open(
    house: House,
) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    await invite(supervisor, "agency", agency=LOLA)
    await supervisor.read("/people/invite")
    again = await supervisor.send("/people/invite", {"role": "agency", "agency": LOLA})
    assert again.status == 409
    assert "still open" in supervisor.words
    async with house.store.reading() as uow:
        key = await uow.keyring.current(agency_holder(AgencyCode(LOLA)))
    assert key is not None
    assert key.version == 1


async def test_an_agencys_worker_invites_for_nobody_else_and_sees_nobody_else(
    house: House,
) -> None:
    worker = await house.enter(Role.AGENCY, agency=LOLA)
    other = await house.enter(Role.OPERATOR, name="Zarina D.")
    await worker.read("/people")
    assert "Zarina D." not in worker.words.replace(
        worker.operator.name if worker.operator else "", ""
    )
    await worker.read("/people/invite")
    assert (await worker.send("/people/invite", {"role": "operator"})).status == 400
    await worker.read("/people/invite")
    assert (await worker.get(f"/people/{other.id}/end")).status == 403


async def test_an_administrator_passes_on_no_key(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    await administrator.read("/people/invite")
    assert "Rapporteur" in administrator.words
    assert "Operator answers people" not in administrator.words
    assert (await administrator.send("/people/invite", {"role": "operator"})).status == 400
    link = await invite(administrator, "rapporteur")
    new = await join(house, link, "figures")
    assert await holders(house, new.id) == set()
    assert (await new.get("/figures")).status == 200
    assert (await new.get("/queue")).status == 403


async def test_a_supervisor_without_the_key_cannot_pass_it_on(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR)
    async with house.store.writing() as uow:
        await uow.keyring.revoke(supervisor.id)
    await supervisor.read("/people/invite")
    assert (await supervisor.send("/people/invite", {"role": "operator"})).status == 409
    assert "You do not hold the key" in supervisor.words


async def test_an_ended_account_is_out_at_once_and_its_tickets_go_back(house: House) -> None:
    supervisor = await house.enter(Role.SUPERVISOR, name="Sabo D.")
    operator = await house.enter(Role.OPERATOR, name="Zarina D.")
    link = await invite(supervisor, "rapporteur")
    ticket = await add_ticket(house, "TJ-4C9-2KD")
    await operator.read(f"/tickets/{ticket.ref}")
    assert (await operator.send(f"/tickets/{ticket.ref}/claim")).status == 303
    async with house.store.writing() as uow:
        await uow.duty.put(
            Shift(uuid4(), 0, house.clock.now().time(), None, operator.id, None, supervisor.id)
        )
    await supervisor.read(f"/people/{operator.id}/end")
    assert "Tickets that go back into the queue: 1" in supervisor.words
    assert (await supervisor.send(f"/people/{operator.id}/end")).status == 303
    assert (await operator.get("/queue")).headers["Location"].startswith("/sign-in")
    assert await holders(house, operator.id) == set()
    async with house.store.reading() as uow:
        after = await uow.tickets.get(ticket.ref)
        [shift] = await uow.duty.list()
        [entry] = await uow.audit_log.page(subject=str(operator.id))
    assert after is not None
    assert after.claimed_by is None
    assert (shift.who, shift.supervisor) == (None, supervisor.id)
    assert entry.act.act == "end-account"
    assert (await house.stranger().get(link)).status == 200  # not theirs: it stays
    await supervisor.read("/people")
    assert "Ended accounts: 1" in supervisor.words
    assert (await supervisor.get(f"/people/{operator.id}/end")).status == 404


async def test_what_the_ended_had_invited_ends_with_them(house: House) -> None:
    first = await house.enter(Role.SUPERVISOR)
    second = await house.enter(Role.SUPERVISOR, name="Another supervisor")
    link = await invite(second, "operator")
    await first.read(f"/people/{second.id}/end")
    assert (await first.send(f"/people/{second.id}/end")).status == 303
    assert (await house.stranger().get(link)).status == 404


async def test_the_last_key_and_ones_own_account_stay(house: House) -> None:
    administrator = await house.enter(Role.ADMINISTRATOR)
    supervisor = await house.enter(Role.SUPERVISOR)
    await administrator.read(f"/people/{supervisor.id}/end")
    assert (await administrator.send(f"/people/{supervisor.id}/end")).status == 409
    assert "Only this account holds the key" in administrator.words
    await administrator.read(f"/people/{administrator.id}/end")
    assert (await administrator.send(f"/people/{administrator.id}/end")).status == 409
    assert "Nobody ends their own account" in administrator.words


async def test_sessions_of_ones_own_can_be_ended(house: House) -> None:
    here = await house.enter(Role.OPERATOR)
    elsewhere = await house.enter(Role.OPERATOR, name="Somebody else")
    page = await here.read("/account")
    [mine] = re.findall(r'action="(/account/sessions/\w+/end)"', page)
    await elsewhere.read("/account")
    assert (await elsewhere.send(mine)).status == 404  # not theirs
    await here.read("/account")
    assert (await here.send("/account/sessions/end-others")).status == 303
    await here.read("/account")
    ended = await here.send(mine)
    assert ended.headers["Location"] == "/sign-in"
    assert (await here.get("/queue")).headers["Location"].startswith("/sign-in")
    assert (await elsewhere.get("/queue")).status == 200
