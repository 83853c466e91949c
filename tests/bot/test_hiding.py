"""What is to go from a phone goes as soon as Telegram lets it, and is not forgotten before."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.channels.telegram import Telegram
from bot.hiding import Hiding
from bot.outcomes import AGAIN
from intake.channels import ChannelKind
from intake.conversation import Tidy
from intake.ids import ConversationId
from intake.incoming import Said
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX
from intake_store.retaining import retain
from intake_store.traces import TRACES, Trace
from tests.bot.posting import THANKS, posted, somebody
from tests.bot.shells import Shell
from tests.support.fake_telegram import BROKEN, FakeTelegram, Trouble, too_many

CHAT = 77


@asynccontextmanager
async def hiding(shell: Shell) -> AsyncIterator[tuple[Hiding, FakeTelegram]]:
    """With two messages of one chat that are to go."""
    id_ = await shell.hear(Said("hi"), at=str(CHAT), channel=ChannelKind.TELEGRAM, message="501")
    await shell.settle()
    async with shell.store.writing() as unit:
        await unit.traces.add([Trace(id_, "502", "out", shell.clock.now())])
        await unit.traces.take_away([id_])
    async with FakeTelegram() as api, aiohttp.ClientSession() as session:
        api.chats.add(CHAT)
        yield (
            Hiding(shell.store, Telegram(session, api.token, api.url), shell.clock.now),
            api,
        )


async def test_both_sides_go_in_one_call_and_are_forgotten(embedded: Shell) -> None:
    async with hiding(embedded) as (hide, api):
        await hide.hide()
        [call] = api.of("deleteMessages")
        assert (call["chat_id"], call["message_ids"]) == (CHAT, [501, 502])
        assert await embedded.rows(TRACES) == []
        await hide.hide()
        assert len(api.calls) == 1


async def test_what_could_not_be_taken_away_is_tried_again(embedded: Shell) -> None:
    async with hiding(embedded) as (hide, api):
        api.trouble("deleteMessages", too_many(7), BROKEN)
        assert await hide.hide() == 7
        assert len(await embedded.rows(TRACES)) == 2
        await hide.hide()
        assert len(await embedded.rows(TRACES)) == 2
        await hide.hide()
        assert await embedded.rows(TRACES) == []


async def test_another_bots_messages_are_given_up(embedded: Shell) -> None:
    async with hiding(embedded) as (hide, api):
        [row] = await embedded.rows(CONVERSATIONS)
        await embedded.set_row(CONVERSATIONS, row["id"], own="999")
        await hide.hide()
        assert api.calls == []
        assert await embedded.rows(TRACES) == []


async def test_without_telegram_there_is_nothing_to_take_away(embedded: Shell) -> None:
    async with hiding(embedded):
        await Hiding(embedded.store, None, embedded.clock.now).hide()
        assert await embedded.rows(TRACES) == []


async def test_what_was_on_its_way_when_they_hid_is_taken_away_once_it_has_arrived(
    embedded: Shell,
) -> None:
    async with posted(embedded) as post, aiohttp.ClientSession() as session:
        id_ = await somebody(embedded)
        post.api.trouble("sendMessage", Trouble(late=1))
        await post.owe(id_, THANKS)
        await post.sender.send()  # carried out, and not yet answered
        await embedded.hear(Said("hide"), at=str(CHAT), channel=ChannelKind.TELEGRAM)
        await embedded.settle()
        await post.sender.finish(3)
        hide = Hiding(
            embedded.store, Telegram(session, post.api.token, post.api.url), embedded.clock.now
        )
        await hide.hide()
        assert await embedded.rows(TRACES) == []
        [call] = post.api.of("deleteMessages")
        assert len(call["message_ids"]) == 1  # type: ignore[arg-type]


async def test_what_was_on_its_way_when_they_hid_and_did_not_arrive_never_goes(
    embedded: Shell,
) -> None:
    async with posted(embedded) as post:
        id_ = await somebody(embedded)
        post.api.trouble("sendMessage", Trouble(429, "Too Many Requests", 0.01, late=1))
        await post.owe(id_, THANKS)
        await post.sender.send()
        await embedded.hear(Said("hide"), at=str(CHAT), channel=ChannelKind.TELEGRAM)
        await embedded.settle()
        await post.sender.finish(3)
        embedded.clock.advance(AGAIN)
        await post.send_all()
        assert not any("Noted." in text for text in post.texts)
        [row] = [row for row in await embedded.rows(OUTBOX) if row["key"] == THANKS.key]
        assert (row["state"], row["reason"], row["args"]) == ("given-up", "hidden", None)


@pytest.mark.parametrize(("chosen", "after"), [(Tidy.HOUR, 1), (Tidy.DAY, 24)])
async def test_what_stands_there_goes_by_itself_after_the_time_that_was_chosen(
    embedded: Shell, chosen: Tidy, after: int
) -> None:
    async with tidied(embedded, chosen) as (id_, hide, api):
        embedded.clock.advance(timedelta(hours=after) - timedelta(minutes=1))
        await hide.hide()
        assert api.calls == []
        # The way there is kept so long, and no longer: a forgotten one could take nothing away.
        embedded.clock.advance(timedelta(minutes=2))
        await swept(embedded)
        await hide.hide()
        [call] = api.of("deleteMessages")
        assert call["message_ids"] == [501, 502]
        embedded.clock.advance(timedelta(hours=25))
        await swept(embedded)
        assert id_ not in {row["id"] for row in await embedded.rows(CONVERSATIONS)}


async def test_where_nothing_was_chosen_it_stays(embedded: Shell) -> None:
    async with tidied(embedded, None) as (_, hide, api):
        embedded.clock.advance(timedelta(hours=47))
        await hide.hide()
        assert api.calls == []


async def test_with_each_message_what_stood_before_it_goes(embedded: Shell) -> None:
    async with tidied(embedded, Tidy.EACH) as (_, hide, api):
        await embedded.hear(Said("00"), at=str(CHAT), channel=ChannelKind.TELEGRAM, message="503")
        await embedded.settle()
        await hide.hide()
        [call] = api.of("deleteMessages")
        assert call["message_ids"] == [501, 502, 503]


@asynccontextmanager
async def tidied(
    shell: Shell, chosen: Tidy | None
) -> AsyncIterator[tuple[ConversationId, Hiding, FakeTelegram]]:
    """Two messages stand in the chat of somebody who has chosen when they go."""
    id_ = await shell.hear(Said("hi"), at=str(CHAT), channel=ChannelKind.TELEGRAM, message="501")
    await shell.settle()
    async with shell.store.writing() as unit:
        await unit.traces.add([Trace(id_, "502", "out", shell.clock.now())])
        held = (await unit.conversations.hold([id_]))[id_]
        after = replace(held, tidy=chosen, version=held.version + 1)
        await unit.conversations.save([after])
    async with FakeTelegram() as api, aiohttp.ClientSession() as session:
        api.chats.add(CHAT)
        channel = Telegram(session, api.token, api.url)
        yield id_, Hiding(shell.store, channel, shell.clock.now), api


async def swept(shell: Shell) -> None:
    """With nothing owed any more: the way there is kept for what is to go alone."""
    async with shell.store.writing() as unit:
        await unit.outbox.expire(shell.clock.now() + timedelta(days=60))
    await retain(shell.store, shell.house.pack.retention, shell.clock.now(), night=False)
