"""What a page shows of a person, and of colleagues, to whoever looks: never more than the table."""

import re
from datetime import timedelta

from intake.access import Role
from intake.consent import Entry, FieldGroup, How, Purpose, Said
from intake.ids import TicketRef
from intake.referrals import Status
from intake.tickets import ERASURE_WISHED
from intake_store.codec import Json
from intake_store.transcript import NewRecord
from tests.admin.house import House
from tests.admin.portal import NUR, PARTS, hand_over
from tests.admin.test_tickets import SHORT, claimed, given_ticket
from tests.admin.tickets import add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"


async def test_a_supervisor_off_shift_reads_no_word_of_a_ticket_they_still_hold(
    house: House,
) -> None:
    await given_ticket(house)
    browser = await house.enter(Role.SUPERVISOR, on_shift=True)
    await browser.read("/queue")
    await browser.send(f"{AT}/claim")
    await browser.read(AT)
    assert SHORT in browser.words
    await browser.send(f"{AT}/open", {"reason": "answering"})
    async with house.store.writing() as uow:  # as at the next signing in
        session = await uow.sessions.of(browser.id, house.clock.now())
        await uow.sessions.set_shift(session[0].id_hash, on_shift=False)
    await browser.read(AT)
    assert SHORT not in browser.words


async def test_a_picture_with_a_caption_is_told_as_a_picture_and_with_its_words(
    house: House,
) -> None:
    ticket = await add_ticket(house, REF)
    given: dict[str, Json] = {"kind": "sent-media", "media": "photo", "file": "F", "size": 1}
    async with house.store.writing() as uow:
        await uow.transcript.add(
            [
                NewRecord(ticket.case, "person", house.clock.now(), {"given": one, "said": []})
                for one in ({**given, "caption": "the house"}, {**given, "caption": ""})
            ]
        )
    browser = await claimed(house)
    assert browser.words.count("A photo was sent") == 2
    assert "the house" in browser.words


async def test_no_title_names_anybody(house: House) -> None:
    browser = await house.enter(Role.ADMINISTRATOR, name="Zarina Davlatova")
    other = await house.enter(name="Sabo Davlatova")
    for path in ("/account", "/people", f"/people/{other.id}/end"):
        page = await browser.read(path)
        assert "Davlatova" in page
        title = re.search(r"<title>(.*?)</title>", page, re.DOTALL)
        assert title is not None
        assert "Davlatova" not in title.group(1)


async def test_a_wish_to_be_erased_can_be_taken_back_by_who_asked_the_person(house: House) -> None:
    ticket = await add_ticket(house, REF, flags=(ERASURE_WISHED,))
    later = house.clock.now() + timedelta(hours=72)
    async with house.store.writing() as uow:
        await uow.cases.plan_erasure(ticket.case, later)
    browser = await claimed(house)
    assert "They take it back" not in browser.words
    assert (await browser.send(f"{AT}/check")).status == 303
    await browser.read(AT)
    assert "They take it back" in browser.words
    assert (await browser.send(f"{AT}/keep")).status == 303
    async with house.store.reading() as uow:
        assert await uow.cases.due_for_erasure(later) == ()
        found = await uow.tickets.get(REF)
    assert found is not None
    assert ERASURE_WISHED not in found.flags


async def test_an_agency_reads_nothing_more_once_the_person_said_no_to_it(house: House) -> None:
    worker = await house.enter(Role.AGENCY, agency=NUR)
    ticket = await add_ticket(house, REF, needs=("safe_place",), consents=())
    one = await hand_over(house, ticket, NUR, status=Status.ACCEPTED)
    at = f"/inbox/hand-overs/{one.id}"
    await worker.read(at)
    assert (await worker.send(f"{at}/open")).status == 303
    await worker.read(at)
    [told] = [text for field, text in PARTS.items() if field is FieldGroup.STORY]
    assert told in worker.words
    no = Entry(
        purpose=Purpose.REFER,
        said=Said.NO,
        recipient=NUR,
        fields=(),
        channel="telegram",
        wording="card-ask@12345678",
        language=ticket.language,
        how=How.CHAT,
        by="person",
        at=house.clock.now(),
    )
    async with house.store.writing() as uow:
        await uow.consents.append([(ticket.case, no)])
    await worker.read(at)
    assert told not in worker.words
    assert (await worker.send(f"{at}/open")).status == 409


async def test_no_card_names_another_door_of_a_body_that_must_not_learn(house: House) -> None:
    await add_ticket(house, REF, needs=("safe_place",))
    browser = await claimed(house)
    await browser.send(f"{AT}/exclusions", {"named": "some", "agencies": ["crisis-nur"]})
    page = await browser.read(f"{AT}/card")
    assert 'value="shelter-lola"' in page
    assert 'value="house-mehr"' not in page  # of the same organisation
    card: dict[str, str | list[str]] = {"agency": "house-mehr", "fields": "codes", "way": "send"}
    assert (await browser.send(f"{AT}/card", {**card, "need": "safe_place"})).status == 409
