"""Queue, ticket and referral in a real browser: live, by keyboard, without script, on a phone."""

from datetime import timedelta

from playwright.async_api import Page, expect

from bot.messages.segments import measured
from intake.channels import ChannelKind
from intake.tickets import AgeBand, Alarm, Subject, Urgency
from tests.admin.house import PASSWORD, Browser, House
from tests.admin.test_office_in_a_browser import address, look, screens, sign_in
from tests.admin.test_referrals import LOLA, nobody_must_not_learn, said_yes_to_lola
from tests.admin.test_tickets import claimed
from tests.admin.tickets import STORY, Told, add_ticket
from tests.support.authenticator import Authenticator
from tests.support.browser import Pages

__all__ = ["address"]  # a fixture

REF = "TJ-000-001"
SAID = "Ба ман духтур лозим."


async def a_night(house: House) -> Browser:
    """A queue with something of everything, and one ticket that is on its way to an agency."""
    await add_ticket(
        house,
        REF,
        urgency=Urgency.TODAY,
        waited=40,
        channel=ChannelKind.SMS,
        sex="woman",
        needs=("safe_place", "doctor", "papers"),
        how_many="one",
        levels=(2, 3),
        floors=("exploited-and-held",),
        told=[
            Told(40, asked="needs-now"),
            Told(33, text=SAID),
            Told(30, text=STORY),
            Told(4, text="Шумо ҳастед?"),
        ],
        answers={"Q1": ("y",), "Q2": ("1",), "Q4": ("2", "3")},
        contacts={"elsewhere": "at my aunt's"},
    )
    await add_ticket(
        house,
        "TJ-000-002",
        urgency=Urgency.NOW,
        waited=22,
        sex="woman",
        age=AgeBand.UNDER_18,
        danger="yes",
        rings=Alarm.CHILD,
    )
    await add_ticket(
        house,
        "TJ-000-003",
        subject=Subject.REPORTER,
        channel=ChannelKind.WEB,
        language="ru",
        flags=("moment-others", "relation-employer", "may-be-the-danger", "muted"),
    )
    await add_ticket(house, "TJ-000-004", urgency=Urgency.ROUTINE, subject=Subject.INFORMATION)
    await house.enter(name="Sabo D.")
    browser = await claimed(house)
    await nobody_must_not_learn(browser)
    await browser.send(f"/tickets/{REF}/open", {"reason": "answering"})
    return browser


async def asked_and_agreed(house: House, browser: Browser) -> str:
    await browser.read(f"/tickets/{REF}/ask?agency={LOLA}")
    form = {"agency": LOLA, "need": "safe_place", "way": "telephone"}
    where = (await browser.send(f"/tickets/{REF}/ask", form)).headers["Location"]
    await browser.read(where)
    await browser.send(f"{where}/answer", {"answer": "yes"})
    await said_yes_to_lola(house)
    return where


async def test_every_page_of_a_ticket_is_for_everybody(
    house: House, address: str, pages: Pages
) -> None:
    browser = await a_night(house)
    referral = await asked_and_agreed(house, browser)
    paths = (
        "/queue",
        "/mine",
        f"/tickets/{REF}",
        "/tickets/TJ-000-003",
        f"/tickets/{REF}/card?agency={LOLA}",
        f"/tickets/{REF}/ask?agency=shelter-lola",
        f"/tickets/{REF}/close",
        f"/tickets/{REF}/hand-back",
        referral,
    )
    for page, rules in await screens(pages):
        await look(page, address, "/sign-in", rules)
        await look(page, address, house.first_link, rules)
        await sign_in(page, browser, address)
        for path in paths:
            await look(page, address, path, rules)


async def test_words_longer_by_half_still_fit_a_phone(
    house: House, address: str, pages: Pages
) -> None:
    browser = await a_night(house)
    page = await pages.phone("ru")
    await sign_in(page, browser, address)
    for path in ("/queue", f"/tickets/{REF}", f"/tickets/{REF}/card?agency={LOLA}"):
        await look(page, address, path, {"runOnly": ["target-size"]})


async def test_an_open_queue_shows_a_new_ticket_by_itself(
    house: House, address: str, pages: Pages
) -> None:
    browser = await house.enter()
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}/queue")
    await expect(page.get_by_text("Nobody waits.", exact=False).first).to_be_visible()
    await page.wait_for_timeout(300)
    await add_ticket(house, "TJ-000-009", urgency=Urgency.NOW, rings=Alarm.DANGER)
    await expect(page.get_by_text("TJ-000-009 rings: danger.")).to_be_visible()


async def test_what_is_being_typed_survives_news(house: House, address: str, pages: Pages) -> None:
    browser = await a_night(house)
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}/tickets/{REF}")
    await page.fill("#words", "Ман дар ин ҷо ҳастам")
    await page.wait_for_timeout(300)
    async with house.store.writing() as uow:
        await uow.tickets.flag(REF, add=("broken-off",))  # type: ignore[arg-type]
    await expect(page.locator("#glance").get_by_text("Broken off")).to_be_visible()
    assert await page.input_value("#words") == "Ман дар ин ҷо ҳастам"


async def test_the_sms_are_counted_while_one_types(
    house: House, address: str, pages: Pages
) -> None:
    browser = await a_night(house)
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}/tickets/{REF}")
    pieces = page.locator("#pieces strong")
    await page.fill("#words", "ҳ" * 70)
    for words in ("ҳ" * 70, "ҳ" * 71, "hello", "a" * 152 + "€" + "a" * 152, "я" * 66 + "😀я"):
        await page.fill("#words", words)
        sms = measured(words)
        await expect(pieces).to_have_text(f"{sms.segments} SMS, {sms.left} characters left")
        letters = "Latin letters (GSM-7)" if sms.plain else "other letters (UCS-2)"
        await expect(page.locator("#pieces")).to_contain_text(letters)
    await page.fill("#words", "")
    await expect(pieces).to_be_hidden()


async def test_latin_letters_are_counted_as_they_go_out(
    house: House, address: str, pages: Pages
) -> None:
    await add_ticket(
        house, REF, channel=ChannelKind.SMS, language="tg-Latn", told=[Told(9, text=SAID)]
    )
    page = await pages.phone()
    await sign_in(page, await claimed(house), address)
    await page.goto(f"{address}/tickets/{REF}")
    await page.fill("#words", "Шумо, хоҳиш!")
    left = measured("Shumo, khohish!").left
    await expect(page.locator("#pieces strong")).to_have_text(f"1 SMS, {left} characters left")
    await expect(page.locator("#pieces")).to_contain_text("Goes out in Latin letters")


async def test_a_first_night_works_without_any_script(
    house: House, address: str, pages: Pages
) -> None:
    await add_ticket(house, REF, sex="woman", needs=("doctor",), told=[Told(9, text=SAID)])
    page = await pages.without_javascript()
    await page.goto(f"{address}{house.first_link}")
    await _fill(page, {"name": "Zarina D.", "login": "zarina"})
    await _fill(page, {"password": PASSWORD, "password-again": PASSWORD})
    await page.get_by_role("button", name="Make your account").click()
    app = Authenticator(await page.content())
    await page.fill("#code", app.code(house.clock.now()))
    await page.get_by_role("button", name="Confirm").click()
    await page.get_by_role("button", name="I have them on paper").click()
    await page.get_by_role("button", name="Take the next").click()
    assert page.url == f"{address}/tickets/{REF}"
    await expect(page.get_by_text(SAID)).to_be_visible()
    await page.get_by_label("They named none").check()
    await page.locator("#suggested").get_by_role("button", name="Keep").click()
    await page.locator("#words").fill("Салом. Ман инсон ҳастам.")
    await page.get_by_role("button", name="Send", exact=True).click()
    house.clock.advance(timedelta(seconds=1))
    async with house.store.reading() as uow:
        ticket = await uow.tickets.get(REF)  # type: ignore[arg-type]
    assert ticket is not None
    assert ticket.answered_at is not None


async def _fill(page: Page, fields: dict[str, str]) -> None:
    for name, value in fields.items():
        await page.fill(f"#{name}", value)


async def test_the_keyboard_alone_reaches_the_first_ticket(
    house: House, address: str, pages: Pages
) -> None:
    browser = await a_night(house)
    page = await pages.desktop()
    await sign_in(page, browser, address)
    await page.goto(f"{address}/queue")
    await page.keyboard.press("Tab")
    await expect(page.get_by_text("Skip to content")).to_be_focused()
    await page.keyboard.press("Enter")
    for _ in range(30):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.className") == "title":
            break
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/tickets/TJ-000-002")
