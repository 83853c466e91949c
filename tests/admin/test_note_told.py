"""What could not be brought to a person is minded until somebody has told it another way."""

import pytest

from intake.access import Action
from intake.ids import TicketRef
from intake.tickets import UNTOLD
from tests.admin.house import Browser, House
from tests.admin.tickets import about, add_ticket

REF = TicketRef("TJ-000-001")
AT = f"/tickets/{REF}"
BUTTON = "Told them another way"


async def flags(house: House) -> tuple[str, ...]:
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)
    assert ticket is not None
    return ticket.flags


async def acts(house: House, browser: Browser) -> list[str]:
    async with house.store.reading() as uow:
        page = await uow.audit_log.page(subject=await about(uow, REF), limit=20)
    return [one.act.act for one in page if one.act.who == str(browser.id)]


@pytest.mark.parametrize("flag", sorted(UNTOLD))
async def test_noting_it_clears_what_was_to_be_minded_and_stands_on_record(
    house: House, flag: str
) -> None:
    await add_ticket(house, REF, flags=("muted", flag))
    browser = await house.enter()
    await browser.read(AT)
    assert BUTTON not in browser.words  # whoever has the ticket says so, and nobody else
    await browser.send(f"{AT}/claim")
    await browser.read(AT)
    assert BUTTON in browser.words
    for _ in range(2):  # a double click notes it once
        assert (await browser.send(f"{AT}/told")).status == 303
    assert await flags(house) == ("muted",)
    assert (await acts(house, browser)).count(Action.NOTE_TOLD) == 1
    await browser.read(AT)
    assert BUTTON not in browser.words
    assert "was told another way" in browser.words


async def test_who_has_not_the_ticket_cannot_note_it(house: House) -> None:
    await add_ticket(house, REF, flags=(min(UNTOLD),))
    browser = await house.enter()
    await browser.read(AT)
    assert (await browser.send(f"{AT}/told")).status == 409
    assert await flags(house) == (min(UNTOLD),)
