"""Every page beside the tickets, for every role, in every language: drawn, or refused in words."""

from dataclasses import dataclass

import pytest

from admin.account_addresses import ACCOUNT
from admin.key_addresses import KEYS
from admin.office_addresses import DIRECTORY, OFFICE, PEOPLE, PORTAL
from admin.routes import Deed, Page
from intake.access import Actor, Role, may_some
from intake.ids import CountryCode
from intake.referrals import AskStatus, Status
from tests.admin.house import WORDING, Browser, House
from tests.admin.portal import LOLA, ask, hand_over
from tests.admin.tickets import add_ticket

ROUTES = (*DIRECTORY, *PORTAL, *PEOPLE, *KEYS, *OFFICE, *ACCOUNT)
PAGES = [one for one in ROUTES if isinstance(one, Page)]
DEEDS = [one for one in ROUTES if isinstance(one, Deed)]


@dataclass
class Staffed:
    """A house in which somebody of every role works, and something waits everywhere."""

    house: House
    people: dict[Role, Browser]
    handed: str
    colleague: str  # of the agency's worker

    def address(self, page: Page | Deed, role: Role = Role.OPERATOR) -> str:
        person = self.colleague if role is Role.AGENCY else str(self.people[Role.OPERATOR].id)
        about = self.handed if page.path.startswith("/inbox") else person
        return page.path.replace("{code}", LOLA).replace("{id}", about)


@pytest.fixture
async def staffed(house: House) -> Staffed:
    colleague = await house.enter(Role.AGENCY, name="A colleague", agency=LOLA)
    people = {
        role: await house.enter(
            role, name=f"The {role}", agency=LOLA if role is Role.AGENCY else None
        )
        for role in Role
    }
    tickets = [
        await add_ticket(house, ref, sex=sex, needs=("safe_place",), how_many="one")
        for ref, sex in (("TJ-4C9-2KD", "woman"), ("TJ-4C9-2KF", "man"), ("TJ-4C9-2KG", ""))
    ]
    await ask(house, tickets[0])
    await ask(house, tickets[1], status=AskStatus.LATER)
    handed = await hand_over(house, tickets[2], status=Status.ACCEPTED)
    return Staffed(house, people, str(handed.id), str(colleague.id))


async def test_a_page_opens_for_the_roles_that_the_table_names_and_for_no_other(
    staffed: Staffed,
) -> None:
    for role, browser in staffed.people.items():
        for page in PAGES:
            response = await browser.get(staffed.address(page, role))
            may = may_some(Actor(browser.id, role, CountryCode("tj")), page.action)
            assert response.status == (200 if may else 403), (role, page.path)
            assert "<h1>" in browser.page


async def test_a_deed_is_refused_to_the_roles_that_the_table_does_not_name(
    staffed: Staffed,
) -> None:
    for role, browser in staffed.people.items():
        await browser.read("/account")
        for deed in DEEDS:
            if not may_some(Actor(browser.id, role, CountryCode("tj")), deed.action):
                response = await browser.send(staffed.address(deed))
                assert response.status == 403, (role, deed.path)
                await browser.read("/account")


async def test_nobody_sees_a_page_without_signing_in(staffed: Staffed) -> None:
    stranger = staffed.house.stranger()
    for page in PAGES:
        response = await stranger.get(staffed.address(page))
        assert response.status == 303
        assert response.headers["Location"].startswith("/sign-in")


@pytest.mark.parametrize("language", WORDING.languages)
async def test_every_page_is_drawn_in_every_language(language: str, staffed: Staffed) -> None:
    for role, browser in staffed.people.items():
        browser.client.session.cookie_jar.update_cookies({"tongue": language})
        for page in PAGES:
            if may_some(Actor(browser.id, role, CountryCode("tj")), page.action):
                response = await browser.get(staffed.address(page, role))
                assert response.status == 200, (role, page.path)
                assert f'<html lang="{language}">' in browser.page
