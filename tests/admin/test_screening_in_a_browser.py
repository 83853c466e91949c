"""The explanation of a screening and its correction in a real browser: every screen, no script."""

import pytest
from playwright.async_api import Page, expect

from intake.tickets import AgeBand, Subject, Urgency
from tests.admin.house import Browser, House
from tests.admin.test_correcting import AT, FORM, REF, SOME, corrected
from tests.admin.test_office_in_a_browser import address, look, screens, sign_in
from tests.admin.test_tickets import claimed
from tests.admin.tickets import add_ticket
from tests.support.browser import Pages

__all__ = ["address"]  # a fixture

CHILD = "/tickets/TJ-000-002/screening"
PRIVATE = "/tickets/TJ-000-003/screening"


async def three_screened(house: House) -> Browser:
    """One corrected, with a band and something sealed; a reported child; a provisional list."""
    await add_ticket(
        house,
        REF,
        urgency=Urgency.TODAY,
        topics=("work",),
        floors=("exploited-and-held",),
        answers=SOME,
    )
    await add_ticket(
        house,
        "TJ-000-002",
        age=AgeBand.UNDER_18,
        subject=Subject.REPORTER,
        answers={"Q15": ("y",)},
        track="marriage",
    )
    await add_ticket(
        house, "TJ-000-003", answers={"Q15": ("y",), "Q5": ("2",), "Q8": None}, track="sexual"
    )
    browser = await claimed(house)
    assert await corrected(browser, Q8="y", Q9=["1"]) == 303
    return browser


async def test_every_page_of_a_screening_is_for_everybody(
    house: House, address: str, pages: Pages
) -> None:
    browser = await three_screened(house)
    for page, rules in await screens(pages):
        await sign_in(page, browser, address)
        for path in (
            AT,
            CHILD,
            PRIVATE,
            f"{AT}?version=1",
            f"{AT}/correct",
            f"{AT}/correct?from=1",
        ):
            await look(page, address, path, rules)


@pytest.mark.parametrize("language", ["ru", "tg"])
async def test_longer_words_still_fit_a_phone(
    house: House, address: str, pages: Pages, language: str
) -> None:
    browser = await three_screened(house)
    page = await pages.phone(language)
    await sign_in(page, browser, address)
    for path in (AT, CHILD, PRIVATE, f"{AT}/correct"):
        await look(page, address, path, {"runOnly": ["target-size"]})


async def test_an_answer_is_corrected_and_taken_back_without_javascript(
    house: House, address: str, pages: Pages
) -> None:
    browser = await three_screened(house)
    page = await pages.without_javascript()
    await sign_in(page, browser, address)
    await page.goto(f"{address}{AT}")
    await page.get_by_role("link", name="Add or correct an answer").click()
    question = page.get_by_role("group", name="Are you made to work so long")
    await question.get_by_label("Yes").check()
    await page.get_by_label("Why it is added or corrected").fill("heard on the telephone")
    await _keep(page)
    await expect(page.get_by_text("Version 3 is kept.", exact=False)).to_be_visible()
    await page.get_by_role("link", name="Go back to version 2").click()
    await expect(page.get_by_text("The form holds the answers of version 2.")).to_be_visible()
    await page.get_by_label("Why it is added or corrected").fill("it was somebody else’s ticket")
    await _keep(page)
    await expect(page.get_by_text("Version 4 is kept.", exact=False)).to_be_visible()
    await expect(page.get_by_text("Why: it was somebody else’s ticket")).to_be_visible()


async def test_of_two_screens_the_second_is_told_what_came_meanwhile(
    house: House, address: str, pages: Pages
) -> None:
    browser = await three_screened(house)
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}{AT}/correct")
    await page.get_by_role("group", name="Has anyone").get_by_label("Yes").check()
    await page.get_by_label("Why it is added or corrected").fill("said so")
    await browser.read(f"{AT}/correct")
    sent = {**FORM, "version": "2", "Q8": "y", "Q9": ["1", "2"]}
    assert (await browser.send(f"{AT}/correct", sent)).status == 303
    await _keep(page)
    alert = page.get_by_role("alert")
    await expect(alert).to_contain_text("Meanwhile version 3 was written (Zarina D.).")
    await expect(page.get_by_role("group", name="Has anyone").get_by_label("Yes")).to_be_checked()
    await _keep(page)
    await expect(page.get_by_text("Version 4 is kept.", exact=False)).to_be_visible()


async def _keep(page: Page) -> None:
    await page.get_by_role("button", name="Keep as a new version").click()
