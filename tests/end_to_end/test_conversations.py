"""A whole conversation on each channel, over HTTP, in each language, ends with a ticket."""

from itertools import count

import pytest

from intake.ids import Language
from intake.tickets import AgeBand, Subject, Ticket, Urgency
from tests.end_to_end.callers import Caller, SmsCaller, TelegramCaller, WebCaller
from tests.end_to_end.telling import OWN_NAMES, tell, thanks
from tests.end_to_end.walks import told_in_logs
from tests.end_to_end.world import World
from tests.support.browser import Pages

pytestmark = pytest.mark.asyncio(loop_scope="module")
LANGUAGES = [Language(code) for code in OWN_NAMES]
_NUMBERS = count(7_100_000_001)
_WORD = "зардолуи"  # a word of one's own, which is asked for after a pause


async def _ends_with_a_ticket(
    world: World, caller: Caller, language: Language, channel: str
) -> Ticket:
    before = {ticket.ref for ticket in await world.tickets()}
    last = await tell(caller, language, word=_WORD)
    assert thanks(language, sms=caller.sms) in last.text
    (ticket,) = [one for one in await world.tickets() if one.ref not in before]
    assert (ticket.language, ticket.channel) == (language, channel)
    assert (ticket.subject, ticket.age) == (Subject.SELF, AgeBand.ADULT)
    assert ticket.urgency in {Urgency.TODAY, Urgency.NOW}
    assert "safe_place" in ticket.needs
    assert "work" in ticket.topics
    return ticket


@pytest.mark.parametrize("language", LANGUAGES)
async def test_telegram_by_webhook_ends_with_a_ticket(world: World, language: Language) -> None:
    caller = TelegramCaller(world, next(_NUMBERS), language)
    ticket = await _ends_with_a_ticket(world, caller, language, "telegram")
    assert ticket.how_many == "one"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_sms_ends_with_a_ticket(world: World, language: Language) -> None:
    caller = SmsCaller(world, f"+99290{next(_NUMBERS) % 10_000_000:07}")
    await _ends_with_a_ticket(world, caller, language, "sms")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_web_page_ends_with_a_ticket(
    world: World, pages: Pages, language: Language
) -> None:
    caller = WebCaller(world, await pages.phone(language))
    await _ends_with_a_ticket(world, caller, language, "web")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_web_page_without_javascript_ends_with_a_ticket(
    world: World, pages: Pages, language: Language
) -> None:
    caller = WebCaller(world, await pages.without_javascript(language))
    await _ends_with_a_ticket(world, caller, language, "web")


async def test_no_log_knows_who_wrote_or_what(world: World) -> None:
    numbers = [str(sent["chat_id"]) for sent in world.telegram.of("sendMessage")]
    numbers += [form["To"].lstrip("+") for form in world.twilio.sent]
    said = [str(sent["text"]) for sent in world.telegram.of("sendMessage")]
    said += [form["Body"] for form in world.twilio.sent]
    assert numbers
    assert told_in_logs(world, [*numbers, *said, _WORD, "Зарина", "Салом"]) == []
