"""A sender with its provider, and people to write to."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from bot.channels import Channel, Health
from bot.channels.telegram import Telegram
from bot.pace import Pace
from bot.parcels import Words
from bot.sender import Line, Sender
from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.incoming import Said
from intake.outgoing import Choice, Message, Outgoing
from intake_store.conversation_table import CONVERSATIONS
from intake_store.outbox_table import OUTBOX, NewMessage
from tests.bot.shells import Shell
from tests.support.fake_telegram import FakeTelegram

CHAT = 77
TELEGRAM = ChannelKind.TELEGRAM


def line(channel: Channel, own: str, per_second: float = 0, per_chat: float = 0) -> Line:
    pace = Pace(per_second, per_chat, asyncio.get_running_loop().time)
    return Line(channel, own, pace, Health("sending"))


class Post:
    """A sender with its provider, and somebody to write to."""

    def __init__(self, shell: Shell, sender: Sender, api: FakeTelegram) -> None:
        self.shell, self.sender, self.api = shell, sender, api
        self._turns = 1000

    async def owe(self, id_: ConversationId, *messages: Message) -> list[int]:
        """As one turn says it."""
        now = self.shell.clock.now()
        answers = self._turns = self._turns + 1
        async with self.shell.store.writing() as unit:
            return await unit.outbox.put(
                [NewMessage(id_, Outgoing(one), now, answers=answers) for one in messages]
            )

    async def send_all(self) -> None:
        while await self.sender.send():
            pass

    @property
    def texts(self) -> list[str]:
        return [str(params["text"]) for params in self.api.of("sendMessage")]

    async def states(self) -> list[tuple[str, str]]:
        rows = await self.shell.rows(OUTBOX)
        return [(str(row["state"]), str(row["reason"])) for row in rows]


@asynccontextmanager
async def posted(shell: Shell, per_second: float = 0, per_chat: float = 0) -> AsyncIterator[Post]:
    async with FakeTelegram() as api, aiohttp.ClientSession() as session:
        api.chats |= {CHAT, CHAT + 1}
        telegram = Telegram(session, api.token, api.url)
        words = Words(shell.house.catalogue, shell.house.packs)
        outgoing = line(telegram, telegram.own, per_second, per_chat)
        yield Post(shell, Sender(shell.store, outgoing, words, shell.house), api)
        assert api.refused == []


async def somebody(shell: Shell, chat: int = CHAT) -> ConversationId:
    """Who chose English a moment ago, and was answered."""
    id_ = await shell.hear(Said("hello"), at=str(chat), channel=TELEGRAM)
    await shell.settle()
    async with shell.store.writing() as unit:
        await unit.outbox.cancel([id_], "not this test's", shell.clock.now())
    await shell.set_row(CONVERSATIONS, id_, language="en")
    return id_


THANKS = Message("card-noted")
ASKED = Message(
    "erase-sure", choices=(Choice("yes", "answer-yes"), Choice("no", "answer-no")), question=3
)
