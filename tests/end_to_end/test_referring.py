"""The main job: a person writes; an operator answers, asks consent and refers; they hear of it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from intake.ids import Language
from intake.tickets import Ticket, Urgency
from tests.end_to_end.callers import Caller, SmsCaller, TelegramCaller, WebCaller
from tests.end_to_end.operators import LOGIN, NAME, PASSWORD, Operator
from tests.end_to_end.telling import choose_first, tell
from tests.end_to_end.walks import told_in_logs
from tests.end_to_end.world import WORDS, World
from tests.support.browser import Pages

pytestmark = pytest.mark.asyncio(loop_scope="module")
RU = Language("ru")
STORY = (
    "Хозяин Аркадий забрал паспорт ещё весной и с тех пор не платит. Нас четверо в вагончике за "
    "складом, работаем с шести утра до ночи, выходить без него нельзя. Когда я сказал, что уеду, "
    "он ответил, что я должен ему за дорогу и за еду, и пригрозил братом. Дома ждут жена и дочь, "
    "я давно не говорил с ними. Что мне делать?"
)
NUMBERS = ("7500000001", "+992917500001", "992917500001")
ANSWER = "Здравствуйте, меня зовут Нигора. Я читаю Вас и остаюсь на связи."


@dataclass(frozen=True, slots=True)
class AtThePanel:
    operator: Operator
    invitation: str  # with which they came


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def panel(world: World, one_browser: Browser) -> AsyncIterator[AtThePanel]:
    """Somebody who has joined by the one-time link, and is on shift."""
    pages = Pages(one_browser)
    operator = Operator(world.product, await pages.desktop())
    invitation = world.product.invitation
    await operator.join()
    yield AtThePanel(operator, invitation)
    await pages.close()
    assert pages.complaints == []


async def _caller(world: World, pages: Pages, channel: str) -> Caller:
    match channel:
        case "telegram":
            return TelegramCaller(world, int(NUMBERS[0]))
        case "sms":
            return SmsCaller(world, NUMBERS[1])
        case _:
            return WebCaller(world, await pages.phone("ru"))


async def _ticket(world: World, ref: str) -> Ticket:
    await world.product.rests()
    return next(one for one in await world.tickets() if one.ref == ref)


async def test_the_first_link_makes_one_account_and_the_key_leaves_the_disk(
    world: World, panel: AtThePanel, pages: Pages
) -> None:
    assert not list(world.product.data.glob("first-key-*"))
    page = await pages.desktop()
    answer = await page.goto(panel.invitation)
    assert answer is not None
    assert answer.status == 404
    assert NAME in await panel.operator.page.locator("#rail").inner_text()


@pytest.mark.parametrize("channel", ["telegram", "sms", "web"])
async def test_a_person_who_writes_is_answered_asked_and_referred(
    world: World, panel: AtThePanel, pages: Pages, channel: str
) -> None:
    caller, operator = await _caller(world, pages, channel), panel.operator
    before = {ticket.ref for ticket in await world.tickets()}
    await tell(caller, RU)
    await caller.write(STORY)
    (ref,) = {ticket.ref for ticket in await world.tickets()} - before

    assert ref in await operator.sees_queue()
    await caller.write("срочно")
    await operator.page.locator(f"#alarms .note.ring:has-text('{ref}')").wait_for()
    assert ref in await operator.rings()  # by itself, on a page that stood open
    assert (await _ticket(world, ref)).urgency is Urgency.NOW

    await operator.claim(ref)
    assert ref not in await operator.rings()
    assert STORY in await operator.open_story(ref)
    await operator.reply(ref, ANSWER)
    await caller.look()
    assert ANSWER in (await caller.seen()).text

    await operator.nobody_is_excluded(ref)
    agency = await operator.first_suggested(ref)
    reading = await operator.ask_consent(ref, agency)
    await caller.look()
    card = await caller.seen()
    assert card.text.splitlines()[0] in reading
    await choose_first(caller, [WORDS.text(RU, "card-yes", {}, sms=caller.sms)])
    async with world.store.reading() as uow:
        (given,) = await uow.cards.by_case((await _ticket(world, ref)).case)
    assert (given.agency, str(given.answered)) == (agency, "yes")

    await operator.ask_for_room(ref, agency)
    await operator.note_answer("yes")
    await operator.hand_over()
    assert "handed" in (await operator.page.locator("main").inner_text()).lower()
    await caller.look()
    if channel != "web":  # news is nothing that somebody waits for: it knocks first
        assert WORDS.text(RU, "knock", {}, sms=caller.sms) in (await caller.seen()).text
        await caller.write("да?")
    recipient = await _name(world, agency)
    news = WORDS.text(RU, "referral-handed-over", {"recipient": recipient}, sms=caller.sms)
    assert news in await caller.everything()


async def test_no_log_knows_who_wrote_or_what_was_written(world: World, panel: AtThePanel) -> None:
    sent = (STORY, ANSWER, NAME, LOGIN, PASSWORD, *NUMBERS, panel.invitation.rpartition("/")[2])
    assert told_in_logs(world, sent) == []


async def _name(world: World, agency: str) -> str:
    async with world.store.reading() as uow:
        directory = {one.code: one for one in await uow.agencies.list()}
    return next(one.name(RU) for code, one in directory.items() if code == agency)
