"""What Twilio keeps goes from there once it has arrived, and nothing that is still to be read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import aiohttp

from bot.channels import Condition, Health
from bot.channels.twilio_copies import TwilioCopies
from bot.channels.twilio_wire import Account
from bot.redacting import PICTURES, REFUSED, SLOWED, SOONEST, Copying, Redacting
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.arrivals import Arrived
from intake_store.copies import COPIES
from tests.bot.shells import PHONE, Shell
from tests.support.fake_twilio import NUMBER, SID, TOKEN, TOO_FAST, FakeTwilio, Trouble

SOURCE = f"twilio:{NUMBER}"


@dataclass
class Line:
    shell: Shell
    twilio: FakeTwilio
    redacting: Redacting
    health: Health

    def condition(self) -> Condition:
        return self.health.condition

    async def wrote(self, text: str = "hello", *pictures: str, after: timedelta) -> str:
        """Somebody wrote; we have it."""
        form, now = self.twilio.form(PHONE, text, *pictures), self.shell.clock.now()
        self.twilio.heard(form, now)
        sid = form["MessageSid"]
        row = Arrived(ChannelKind.SMS, NUMBER, PHONE, SOURCE, f"{sid}/1", Said(text), now)
        async with self.shell.store.writing() as unit:
            await Copying(after).arrived(unit, [row], SOURCE, now)
        return sid

    async def left(self) -> list[object]:
        return [row["id"] for row in await self.shell.rows(COPIES)]


@asynccontextmanager
async def line(shell: Shell) -> AsyncIterator[Line]:
    async with FakeTwilio() as twilio, aiohttp.ClientSession() as session:
        account = Account(SID, TOKEN, NUMBER, "https://bot.example", twilio.url)
        health = Health("twilio-copies")
        copies = TwilioCopies(session, account)
        redacting = Redacting(shell.store, copies, health, shell.clock.now, _at_once)
        yield Line(shell, twilio, redacting, health)


async def _at_once(_seconds: float) -> None:
    return


async def test_it_is_made_empty_and_deleted_when_its_time_has_come(shell: Shell) -> None:
    async with line(shell) as there:
        sid = await there.wrote(after=timedelta(hours=24))
        await there.redacting.redact()
        assert there.twilio.log[0]["body"] == "hello"
        shell.clock.advance(timedelta(hours=24))
        await there.redacting.redact()
        assert there.twilio.log == []
        assert await there.left() == []
        assert sid
        assert there.twilio.refused == []


async def test_what_only_twilio_has_is_left_for_the_catch_up(shell: Shell) -> None:
    async with line(shell) as there:
        there.twilio.heard(there.twilio.form(PHONE, "missed"), shell.clock.now())
        await there.wrote(after=timedelta(0))
        await there.redacting.redact()
        assert [one["body"] for one in there.twilio.log] == ["missed"]


async def test_one_on_its_way_is_tried_later_and_holds_up_nobody(shell: Shell) -> None:
    async with line(shell) as there:
        sid = await there.wrote("first", after=timedelta(0))
        there.twilio.log[0]["status"] = "sending"
        await there.wrote("second", after=timedelta(0))
        await there.redacting.redact()
        assert await there.left() == [sid]
        there.twilio.log[0]["status"] = "delivered"
        await there.redacting.redact()
        assert await there.left() == [sid]
        shell.clock.advance(SOONEST)
        await there.redacting.redact()
        assert await there.left() == there.twilio.log == []


async def test_what_somebody_deleted_already_is_done(shell: Shell) -> None:
    async with line(shell) as there:
        await there.wrote(after=timedelta(0))
        there.twilio.log.clear()
        await there.redacting.redact()
        assert await there.left() == []
        assert there.health.condition is Condition.WELL


async def test_a_restart_between_the_two_steps_goes_on_with_the_second(shell: Shell) -> None:
    async with line(shell) as there:
        sid = await there.wrote(after=timedelta(0))
        there.twilio.trouble(Trouble(status=200), Trouble(20500, 500), with_one=True)
        await there.redacting.redact()
        [row] = await shell.rows(COPIES)
        assert (row["id"], row["emptied"]) == (sid, True)
        assert there.twilio.log[0]["body"] == ""
        shell.clock.advance(SOONEST)
        await there.redacting.redact()
        assert there.twilio.log == []


async def test_too_fast_or_a_refused_account_pause_all_and_lose_nothing(shell: Shell) -> None:
    async with line(shell) as there:
        sid = await there.wrote(after=timedelta(0))
        there.twilio.trouble(TOO_FAST, Trouble(20003, 401), with_one=True)
        assert await there.redacting.redact() == SLOWED
        assert there.condition() is Condition.SLOWED
        assert await there.redacting.redact() == REFUSED
        assert there.health.red
        assert await there.left() == [sid]
        await there.redacting.redact()
        assert await there.left() == []
        assert there.condition() is Condition.WELL


async def test_one_with_pictures_waits_until_they_can_have_been_fetched(shell: Shell) -> None:
    async with line(shell) as there:
        await there.wrote("look", "image/jpeg", after=timedelta(0))
        await there.redacting.redact()
        assert len(there.twilio.log) == 1
        shell.clock.advance(PICTURES)
        await there.redacting.redact()
        assert there.twilio.log == []


async def test_where_it_is_switched_off_nothing_is_noted(shell: Shell) -> None:
    async with shell.store.writing() as unit:
        await Copying(None).note(unit, ["SM1"], shell.clock.now())
    assert await shell.rows(COPIES) == []
