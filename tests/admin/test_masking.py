"""What reaches or names somebody in a person's words: covered first, marked, one tap away."""

import re

from intake.ids import TicketRef
from tests.admin.house import House
from tests.admin.test_tickets import AT, REF, claimed
from tests.admin.tickets import Told, add_ticket

NUMBER = "+992 90 000 0001"
WORDS = f"Занг занед: {NUMBER}, бародарам"
STORY = "Ман кор мекунам. " * 20 + WORDS
TAP = re.compile(r"<details class=\"found\">.*?</details>", re.DOTALL)


def at_first(page: str) -> str:
    """What stands on the page before anybody taps."""
    return TAP.sub("", page)


async def test_a_number_in_the_chat_is_covered_until_it_is_asked_for(house: House) -> None:
    await add_ticket(house, REF, told=[Told(9, text=WORDS), Told(8, text="Ман дар хонаам.")])
    page = (await claimed(house)).page
    assert NUMBER not in at_first(page)
    assert "••• number" in at_first(page)
    assert len(TAP.findall(page)) == 1
    assert NUMBER in TAP.findall(page)[0]


async def test_a_number_in_a_story_too(house: House) -> None:
    await add_ticket(house, REF, told=[Told(9, text=STORY)])
    browser = await claimed(house)
    assert NUMBER not in browser.page
    await browser.send(f"{AT}/open", {"reason": "answering"})
    page = await browser.read(AT)
    assert NUMBER not in at_first(page)
    assert NUMBER in page


async def test_our_own_words_are_never_covered(house: House) -> None:
    await add_ticket(house, TicketRef(REF), told=[Told(9, said=f"Ба мо занг занед: {NUMBER}")])
    assert NUMBER in at_first((await claimed(house)).page)
