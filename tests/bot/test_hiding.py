"""What is to go from a phone goes as soon as Telegram lets it, and is not forgotten before."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from bot.channels.telegram import Telegram
from bot.hiding import Hiding
from bot.outcomes import AGAIN
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX
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
        yield Hiding(shell.store, Telegram(session, api.token, api.url)), api


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
        await Hiding(embedded.store, None).hide()
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
        hide = Hiding(embedded.store, Telegram(session, post.api.token, post.api.url))
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
