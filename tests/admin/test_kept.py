"""A ticket's page says until when what is kept; the queue, what goes soon."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from intake.channels import ChannelKind
from intake.ids import TicketRef
from intake.incoming import MediaKind
from intake.tickets import GOES_SOON
from intake_store.media import NewMedium
from tests.admin.house import House
from tests.admin.tickets import add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"


async def test_a_ticket_says_until_when_what_is_kept(house: House) -> None:
    pack = house.panel.pack
    rules, zone = pack.retention, ZoneInfo(pack.meta.zone)
    contacts = {"number": "+992 00 000 0001"}
    ticket = await add_ticket(house, REF, contacts=contacts)
    photo = NewMedium(ticket.case, MediaKind.PHOTO, 1, "F", ticket.last_at, ChannelKind.TELEGRAM)
    async with house.store.writing() as uow:
        await uow.media.add([photo])
    browser = await house.enter()
    await browser.read(AT)
    for days, said in (
        (2 * rules.case, "Story and codes until {}"),
        (rules.contact, "contact details until {}"),
        (rules.media, "pictures until {}"),
    ):
        day = (ticket.opened_at + timedelta(days=days)).astimezone(zone)
        assert said.format(f"{day.day} {day:%b}") in browser.words, said
    assert "+992 00 000 0001" not in browser.words


async def test_what_is_not_there_is_not_said_to_be_kept(house: House) -> None:
    await add_ticket(house, REF)
    browser = await house.enter()
    await browser.read(AT)
    assert "Story and codes until" in browser.words
    assert "contact details until" not in browser.words
    assert "pictures until" not in browser.words


async def test_what_goes_soon_is_flagged_in_the_queue_and_on_its_page(house: House) -> None:
    await add_ticket(house, REF)
    browser = await house.enter()
    await browser.read("/queue")
    assert "Goes soon" not in browser.words
    async with house.store.writing() as uow:
        await uow.tickets.flag(REF, add=(GOES_SOON,))
    await browser.read("/queue")
    assert "Goes soon" in browser.words
    await browser.read(AT)
    assert "Its time is nearly past" in browser.words
