"""Polling: what Telegram holds is confirmed only when it is in our inbox."""

import asyncio
from collections.abc import Callable, Sequence

import aiohttp
import pytest

from bot.channels import Condition, Health
from bot.channels.telegram import Telegram
from bot.channels.telegram_polling import Polling
from bot.messages.render import Button, Rendered
from intake.incoming import Pressed, Said, Ticked
from intake_store.arrivals import Arrived
from tests.bot.channels.conftest import Inbox
from tests.support.clock import StoppedClock
from tests.support.fake_telegram import OTHER_POLLER, FakeTelegram, Trouble, too_many
from tests.support.telegram_people import Person


class Ear:
    """A polling of which every pause is written down, and none is waited for."""

    def __init__(self, telegram: Telegram, inbox: Inbox, clock: StoppedClock) -> None:
        self.health = Health("telegram")
        self.pauses: list[tuple[float, Condition]] = []
        self.polling = Polling(
            telegram, inbox.receive, self.health, clock.now, sleep=self._sleep, seconds=1
        )

    async def listen(self, until: Callable[[], bool]) -> None:
        task = asyncio.create_task(self.polling.run())
        try:
            async with asyncio.timeout(10):
                while not until():
                    assert not task.done(), task.exception()
                    await asyncio.sleep(0.005)
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append((seconds, self.health.condition))
        await asyncio.sleep(0)


@pytest.fixture
def ear(telegram: Telegram, inbox: Inbox, clock: StoppedClock) -> Ear:
    return Ear(telegram, inbox, clock)


async def test_the_webhook_goes_first_and_nothing_is_dropped(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    api.webhook = {"url": "https://old.example"}
    api.hand(person.says("waited"))
    await ear.listen(lambda: bool(inbox.rows))
    assert api.of("deleteWebhook") == [{"drop_pending_updates": False}]
    assert api.of("getUpdates")[0] == {
        "timeout": 1,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
    }


async def test_what_is_kept_is_confirmed_and_kept_once(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    updates = [person.says(text) for text in ("one", "two", "three")]
    for update in updates:
        api.hand(update)
    last = updates[-1]["update_id"]
    await ear.listen(lambda: api.confirmed == last + 1)
    assert inbox.given == [Said("one"), Said("two"), Said("three")]
    assert ear.health.condition is Condition.WELL


async def test_what_is_not_kept_is_not_confirmed(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    inbox.refusals = 2
    update = person.says("Салом")
    api.hand(update)
    await ear.listen(lambda: api.confirmed > update["update_id"])
    assert inbox.given == [Said("Салом")]
    assert ear.pauses == [(1.0, Condition.NOT_KEPT), (2.0, Condition.NOT_KEPT)]


async def test_stopped_before_it_confirmed_it_hears_the_same_again(
    api: FakeTelegram,
    person: Person,
    inbox: Inbox,
    telegram: Telegram,
    clock: StoppedClock,
) -> None:
    async def keep_and_stop(rows: Sequence[Arrived]) -> None:
        await inbox.receive(rows)
        raise asyncio.CancelledError

    api.hand(person.says("Салом"))
    for _ in range(2):
        polling = Polling(telegram, keep_and_stop, Health("telegram"), clock.now)
        with pytest.raises(asyncio.CancelledError):
            await polling.run()
    assert inbox.given == [Said("Салом"), Said("Салом")]
    assert len({(row.source, row.external_id) for row in inbox.rows}) == 1


async def test_one_that_nobody_can_read_stops_no_other(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    api.hand({"update_id": api.number(), "message": {"text": "no chat"}})
    update = person.says("after it")
    api.hand(update)
    await ear.listen(lambda: api.confirmed > update["update_id"])
    assert inbox.given == [Said("after it")]
    assert ear.health.unreadable == 1


async def test_updates_without_a_number_are_no_tight_circle(api: FakeTelegram, ear: Ear) -> None:
    api.hand({"message": {}})
    await ear.listen(lambda: len(ear.pauses) > 2)
    assert {seconds for seconds, _ in ear.pauses} == {1.0}


async def test_somebody_else_who_polls_makes_it_wait_and_go_red(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    api.trouble("getUpdates", OTHER_POLLER, OTHER_POLLER)
    api.hand(person.says("x"))
    await ear.listen(lambda: bool(inbox.rows))
    assert ear.pauses[:2] == [(1.0, Condition.CONFLICT), (2.0, Condition.CONFLICT)]
    assert Health("x", Condition.CONFLICT).red
    assert len(api.of("deleteWebhook")) == 1


async def test_each_trouble_has_its_pause(
    api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    api.trouble("deleteWebhook", too_many(9))
    api.trouble("getUpdates", Trouble(502, body=b"<html>"), Trouble(401, "Unauthorized"))
    api.hand(person.says("x"))
    await ear.listen(lambda: bool(inbox.rows))
    assert ear.pauses == [
        (9.0, Condition.SLOWED),
        (2.0, Condition.UNREACHABLE),
        (4.0, Condition.REFUSED),
    ]


async def test_a_server_that_is_away_is_unreachable(
    session: aiohttp.ClientSession, inbox: Inbox, clock: StoppedClock
) -> None:
    ear = Ear(Telegram(session, "1:x", "http://127.0.0.1:1"), inbox, clock)
    await ear.listen(lambda: len(ear.pauses) > 7)
    assert ear.health.red
    assert max(seconds for seconds, _ in ear.pauses) == 30.0


async def test_presses_and_groups_get_their_answer(
    telegram: Telegram, api: FakeTelegram, person: Person, inbox: Inbox, ear: Ear
) -> None:
    choices = ((Button("doctor", "A doctor"),), (Button("food", "Food"),))
    many = Rendered("?", choices, 6, multiple=True, done="That is all")
    await telegram.send(str(person.number), many, 1)
    for label in ("Food", "A doctor"):
        api.hand(person.presses(label))
    api.hand(person.adds_to_group(-100777))
    await ear.listen(lambda: bool(api.left))
    assert inbox.given == [Ticked(6, ("food",)), Ticked(6, ("doctor", "food"))]
    assert not api.waiting_queries
    shown = person.screen[0]["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"] for row in shown] == ["✓ A doctor", "✓ Food", "That is all"]
    api.hand(person.presses("That is all"))
    await ear.listen(lambda: Pressed(6, ("doctor", "food")) in inbox.given)
    assert api.refused == []
