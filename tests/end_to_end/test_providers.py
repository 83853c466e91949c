"""Networks as they are: news twice and out of order, people who block us, groups, carriers."""

import asyncio
from itertools import count

import pytest

from intake.channels import ChannelKind
from intake.ids import Language
from intake.tickets import Ticket
from intake_store.outbox_table import State
from tests.end_to_end.callers import SmsCaller, TelegramCaller
from tests.end_to_end.telling import tell
from tests.end_to_end.world import WORDS, World
from tests.support.fake_twilio import OPTED_OUT

pytestmark = pytest.mark.asyncio(loop_scope="module")
RU = Language("ru")
_NUMBERS = count(7_400_000_001)


def _on_telegram(world: World) -> TelegramCaller:
    return TelegramCaller(world, next(_NUMBERS))


def _by_sms(world: World) -> SmsCaller:
    return SmsCaller(world, f"+99291{next(_NUMBERS) % 10_000_000:07}")


async def _told(world: World, caller: TelegramCaller | SmsCaller) -> Ticket:
    """A person who has told everything; their ticket."""
    before = {ticket.ref for ticket in await world.tickets()}
    await tell(caller, RU)
    (ticket,) = [one for one in await world.tickets() if one.ref not in before]
    return ticket


async def _now(world: World, ticket: Ticket) -> Ticket:
    await world.product.rests()
    return next(one for one in await world.tickets() if one.ref == ticket.ref)


async def test_an_update_that_telegram_brings_again_is_answered_once(world: World) -> None:
    caller = _on_telegram(world)
    await caller.hello()
    update = caller.person.says("Тоҷикӣ")
    await caller.brings(update)
    screen, kept = list(caller.person.screen), world.rows()["inbox"]
    for _ in range(3):
        assert await world.telegram.deliver(update) == 200
    await world.product.rests()
    assert caller.person.screen == screen
    assert world.rows()["inbox"] == kept


async def test_an_sms_that_twilio_brings_again_is_answered_once(world: World) -> None:
    caller = _by_sms(world)
    form = world.twilio.form(caller.number, "Салом")
    for _ in range(3):
        assert await world.twilio.post("/hooks/twilio/sms", form) == 200
        await world.product.rests()
    assert len(caller.texts) == 1


async def test_two_quick_messages_are_both_answered_in_order(world: World) -> None:
    caller = _on_telegram(world)
    await caller.hello()
    first, second = caller.person.says("ru"), caller.person.says("Мне нужен доктор")
    before = len(caller.person.screen)
    statuses = [await world.telegram.deliver(update) for update in (first, second)]
    await world.product.rests()
    assert statuses == [200, 200]
    assert len(caller.person.screen) >= before + 2
    number = caller.person.number
    ids = [m["message_id"] for m in caller.person.screen if m["chat"]["id"] == number]
    assert ids == sorted(ids)


async def test_two_first_messages_at_once_make_one_conversation(world: World) -> None:
    caller = _by_sms(world)
    before = world.rows()["conversations"]
    await asyncio.gather(*(world.twilio.text(caller.number, "Салом") for _ in range(4)))
    await world.product.rests()
    assert world.rows()["conversations"] == before + 1


async def test_a_button_of_an_earlier_question_answers_nothing(world: World) -> None:
    caller = _on_telegram(world)
    await caller.hello()
    await caller.choose("Русский")
    moment = caller.person.screen[-1]
    await caller.choose(WORDS.text(RU, "welcome-moment-alone", {}))
    asked = await caller.seen()
    data = moment["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await caller.brings(caller.person.presses_data(data, moment))
    seen = await caller.seen()
    assert WORDS.text(RU, "old-button", {}) in seen.text
    assert seen.options == asked.options
    assert world.telegram.waiting_queries == set()  # each press was answered, so none still turns


async def test_danger_in_an_edited_message_is_heard(world: World) -> None:
    caller = _on_telegram(world)
    await caller.hello()
    await caller.choose("Русский")
    await caller.write("я на работе")
    await caller.brings(caller.person.edits(text="меня бьют, мне страшно за жизнь"))
    assert WORDS.text(RU, "danger-asked", {}) in (await caller.seen()).text


async def test_a_group_is_left_and_nothing_of_it_is_kept(world: World) -> None:
    caller = _on_telegram(world)
    before = world.rows()
    for update in (
        caller.person.adds_to_group(-100_900_001),
        caller.person.says_in_group(-100_900_002, "Салом ба ҳама"),
    ):
        assert await world.telegram.deliver(update) == 200
    await world.product.rests()
    assert world.telegram.left[-2:] == [-100_900_001, -100_900_002]
    assert world.rows() == before


async def test_whoever_blocks_the_bot_is_on_the_ticket_and_can_come_back(world: World) -> None:
    caller = _on_telegram(world)
    ticket = await _told(world, caller)
    await world.telegram.deliver(caller.person.blocks())
    assert "cannot-be-answered-here" in (await _now(world, ticket)).flags
    await world.telegram.deliver(caller.person.comes_back())
    assert "cannot-be-answered-here" not in (await _now(world, ticket)).flags
    await caller.write("Я снова здесь")


async def test_a_block_that_we_only_notice_when_sending_is_noted_too(world: World) -> None:
    caller = _on_telegram(world)
    ticket = await _told(world, caller)
    world.telegram.blocked.add(caller.person.number)
    assert await world.telegram.deliver(caller.person.says("Вы ещё здесь?")) == 200
    assert "cannot-be-answered-here" in (await _now(world, ticket)).flags
    world.telegram.refused.clear()  # that it was refused is the point here


async def test_stop_by_sms_stops_us_from_writing_and_not_from_listening(world: World) -> None:
    caller = _by_sms(world)
    ticket = await _told(world, caller)
    said = len(caller.texts)
    assert await world.twilio.text(caller.number, "STOP") == 200
    assert "muted" in (await _now(world, ticket)).flags
    assert await world.twilio.text(caller.number, "ok") == 200
    await world.product.rests()
    assert len(caller.texts) == said
    await caller.write("хатар")  # danger is always heard, and answered
    assert (await _now(world, ticket)).urgency.value == "now"


async def test_a_number_that_the_carrier_closed_is_heard_and_not_written_to(world: World) -> None:
    caller = _by_sms(world)
    ticket = await _told(world, caller)
    said = len(caller.texts)
    world.twilio.trouble(OPTED_OUT)
    assert await world.twilio.text(caller.number, "Вы здесь?") == 200
    closed = await _now(world, ticket)
    assert "cannot-be-answered-here" in closed.flags
    world.twilio.refused.clear()
    assert await world.twilio.text(caller.number, "срочно") == 200
    heard = await _now(world, ticket)
    assert heard.urgency.value == "now"
    assert len(caller.texts) == said
    assert world.twilio.refused == []  # and nothing was tried


async def test_news_of_a_message_only_moves_forward(world: World) -> None:
    caller = _by_sms(world)
    ticket = await _told(world, caller)
    newest = world.twilio.sent[-1]
    assert newest["To"] == caller.number
    for status in ("queued", "sent", "delivered", "sent", "sending", "queued"):
        assert await world.twilio.report(newest, status) in {200, 204}
    await world.product.rests()
    assert await _last_state(world, ticket) is State.DELIVERED


async def test_a_message_that_failed_on_the_way_is_on_the_ticket(world: World) -> None:
    caller = _by_sms(world)
    ticket = await _told(world, caller)
    newest = world.twilio.sent[-1]
    assert await world.twilio.report(newest, "sent") in {200, 204}
    assert await world.twilio.report(newest, "undelivered", 30003) in {200, 204}
    await world.product.rests()
    assert await _last_state(world, ticket) is State.GIVEN_UP


async def _last_state(world: World, ticket: Ticket) -> State:
    async with world.store.reading() as uow:
        states = await uow.outbox.states(ticket.case)
    return states[max(states)].state


async def test_every_channel_of_one_person_is_a_conversation_of_its_own(world: World) -> None:
    sms, telegram = _by_sms(world), _on_telegram(world)
    before = world.rows()["conversations"]
    await sms.hello()
    await telegram.hello()
    assert world.rows()["conversations"] == before + 2
    async with world.store.reading() as uow:
        found = await uow.conversations.of_address(ChannelKind.SMS, "+15005550006", sms.number)
    assert found is not None
