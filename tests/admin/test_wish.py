"""A wish to be erased that waits: one asks the person, and nobody else opens what is sealed."""

from intake.access import Action, Role
from intake.consent import FieldGroup
from intake.ids import TicketRef
from intake.referrals import Status
from intake.tickets import ERASURE_WISHED
from tests.admin.house import Browser, House
from tests.admin.portal import LOLA, PARTS, hand_over
from tests.admin.tickets import STORY, Told, about, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
SHORT = "Ба ман духтур лозим."


async def frozen(house: House) -> None:
    told = [Told(20, asked="needs-now"), Told(19, text=SHORT), Told(15, text=STORY)]
    await add_ticket(house, REF, told=told, flags=(ERASURE_WISHED,))


async def checking(house: House, name: str = "Zarina D.") -> Browser:
    browser = await house.enter(name=name)
    await browser.read(AT)
    assert (await browser.send(f"{AT}/check")).status == 303
    await browser.read(AT)
    return browser


async def test_nobody_reads_a_frozen_case_by_claiming_it(house: House) -> None:
    await frozen(house)
    browser = await house.enter()
    assert "nobody checks it yet" in (await browser.read(AT), browser.words)[1]
    assert (await browser.send(f"{AT}/claim")).status == 303
    page = await browser.read(AT)
    assert SHORT not in page
    assert (await browser.send(f"{AT}/open", {"reason": "answering"})).status == 409
    assert (await browser.send(f"{AT}/reply", {"words": "Салом", "way": "send"})).status == 409
    assert (await browser.send(f"{AT}/keep")).status == 409


async def test_who_takes_the_check_on_reads_and_nobody_else_does(house: House) -> None:
    await frozen(house)
    zarina = await checking(house)
    assert SHORT in zarina.words
    assert (await zarina.send(f"{AT}/open", {"reason": "answering"})).status == 303
    assert STORY in (await zarina.read(AT))
    for role, on_shift in ((Role.OPERATOR, False), (Role.SUPERVISOR, True)):
        other = await house.enter(role, name="Sabo D.", on_shift=on_shift)
        page = await other.read(AT)
        assert SHORT not in page
        assert "being checked by Zarina D." in other.words
        answer = await other.send(f"{AT}/open", {"reason": "other", "note": "I want to"})
        assert answer.status == 409
        assert (await other.send(f"{AT}/check")).status == 409


async def test_the_check_stands_on_record(house: House) -> None:
    await frozen(house)
    zarina = await checking(house)
    async with house.store.reading() as uow:
        page = await uow.audit_log.page(subject=await about(uow, REF), limit=5)
    acts = [(one.act.who, one.act.act) for one in page]
    assert (str(zarina.id), Action.CHECK_WISH) in acts


async def test_a_supervisor_hands_the_check_on_and_the_first_reads_no_more(house: House) -> None:
    await frozen(house)
    zarina = await checking(house)
    sabo = await house.enter(name="Sabo D.")
    supervisor = await house.enter(Role.SUPERVISOR, name="Lola D.")
    await supervisor.read(AT)
    assert SHORT not in supervisor.words
    assert (await supervisor.send(f"{AT}/hand-check", {"to": str(sabo.id)})).status == 303
    assert SHORT not in await zarina.read(AT)
    await sabo.read(AT)
    assert SHORT in sabo.words
    assert (await sabo.send(f"{AT}/keep")).status == 303
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
        record = await uow.audit_log.page(subject=str(sabo.id), limit=5)
    assert ticket is not None
    assert ticket.checked_by is None
    assert Action.HAND_CHECK in [one.act.act for one in record]


async def test_its_agency_reads_nothing_until_the_wish_is_taken_back(house: House) -> None:
    """It goes on helping, and is not told what somebody asked for on that phone."""
    about = await add_ticket(house, REF)
    lola = await house.enter(Role.AGENCY, agency=LOLA)
    handed = await hand_over(house, about, status=Status.ACCEPTED)
    at = f"/inbox/hand-overs/{handed.id}"
    await lola.read(at)
    assert (await lola.send(f"{at}/open")).status == 303
    await lola.read(at)
    assert PARTS[FieldGroup.STORY] in lola.words
    async with house.store.writing() as uow:
        await uow.tickets.flag(REF, add=(ERASURE_WISHED,))
    await lola.read(at)  # what was open is shut, too
    assert PARTS[FieldGroup.STORY] not in lola.words
    assert "Closed for now" in lola.words
    assert (await lola.send(f"{at}/open")).status == 409
    assert "delete" not in lola.words
    async with house.store.reading() as uow:
        kept = await uow.referrals.get(handed.id)
        assert kept is not None
        assert (kept.status, len(await uow.referral_parts.of(handed.id))) == (
            Status.ACCEPTED,
            len(PARTS),
        )
    zarina = await checking(house)
    assert (await zarina.send(f"{AT}/keep")).status == 303
    await lola.read(at)
    assert (await lola.send(f"{at}/open")).status == 303
    await lola.read(at)
    assert PARTS[FieldGroup.STORY] in lola.words


async def test_an_operator_hands_no_check_on(house: House) -> None:
    await frozen(house)
    zarina = await checking(house)
    sabo = await house.enter(name="Sabo D.")
    assert (await zarina.send(f"{AT}/hand-check", {"to": str(sabo.id)})).status == 403


async def test_the_erasure_takes_the_check_with_it(house: House) -> None:
    await frozen(house)
    await checking(house)
    async with house.store.writing() as uow:
        ticket = await uow.tickets.get(REF)
        assert ticket is not None
        await uow.tickets.erase([ticket.ref])
    async with house.store.reading() as uow:
        assert await uow.tickets.tombstone(REF) is not None
