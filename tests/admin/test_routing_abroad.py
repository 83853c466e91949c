"""Agencies abroad: suggested where the person is, with the consent that a border asks for."""

from admin.pages.card import USUAL
from intake.consent import Purpose
from intake.ids import TicketRef
from intake.incoming import ConsentAsked
from tests.admin.house import House
from tests.admin.test_tickets import claimed, inbox
from tests.admin.tickets import add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
ABROAD = "refuge-ru"


async def test_an_agency_of_the_country_where_the_person_is_is_suggested(house: House) -> None:
    await add_ticket(house, REF, needs=("safe_place",), sex="woman", stay="ru")
    browser = await claimed(house)
    await browser.send(f"{AT}/exclusions", {"named": "none"})
    await browser.read(AT)
    assert "Refuge Kalina (demo)" in browser.words
    assert f"{AT}/ask?agency={ABROAD}" in browser.page


async def test_leave_for_it_is_asked_as_leave_to_cross_a_border(house: House) -> None:
    await add_ticket(house, REF, needs=("safe_place",), sex="woman", stay="ru")
    browser = await claimed(house)
    await inbox(house)
    await browser.read(f"{AT}/card?agency={ABROAD}")
    card: dict[str, str | list[str]] = {
        "agency": ABROAD,
        "fields": list(USUAL),
        "need": "safe_place",
        "way": "send",
    }
    assert (await browser.send(f"{AT}/card", card)).status == 303
    [given] = [one for one in await inbox(house) if isinstance(one, ConsentAsked)]
    assert given.purpose == Purpose.CROSS_BORDER
