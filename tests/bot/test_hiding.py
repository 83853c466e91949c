"""What is to go from a phone goes as soon as Telegram lets it, and is not forgotten before."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from bot.channels.telegram import Telegram
from bot.hiding import Hiding
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.conversation_table import CONVERSATIONS
from intake_store.traces import TRACES, Trace
from tests.bot.shells import Shell
from tests.support.fake_telegram import BROKEN, FakeTelegram, too_many

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
