"""What the web chat shows of a conversation: what stands in the outbox, and the open question.

After the lock that is the neutral door and nothing else, whoever holds the browser.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from bot.channels.web_chat.door import OWN
from bot.channels.web_chat.page import ChatPage, Line, Who
from bot.flows.arriving import FLOWS, START
from bot.flows.asked import about_whom
from bot.flows.draft import Draft
from bot.flows.facts import Facts, Spare
from bot.flows.telling import CHOSEN
from bot.house import House, who_reads
from bot.messages.phrasing import Part
from bot.messages.render import Rendered, render
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.country_pack import CountryPack
from intake.ids import CaseId, ConversationId, Language, TicketRef
from intake.outgoing import Message
from intake_store.outbox_table import Shown, State
from intake_store.store import Store

_NOBODY = Spare(CaseId(UUID(int=0)), TicketRef(""), "", 0)


class Pages:
    def __init__(self, store: Store, house: House) -> None:
        self._store, self._house = store, house

    @property
    def _pack(self) -> CountryPack:
        return self._house.pack

    async def read(self, token: str | None) -> ChatPage:
        """The page of one browser. None: nobody has written from it yet."""
        if token is None:
            return self._door(None)
        async with self._store.reading() as uow:
            id_ = await uow.conversations.of_address(ChannelKind.WEB, OWN, token)
            if id_ is None:
                return self._door(None)
            stored = (await uow.conversations.get([id_])).get(id_)
            shown = await uow.outbox.page(id_, self._house.clock())
        conversation = None if stored is None else self._house.moved.conversation(stored)
        if conversation is None or self._locked(conversation):
            return self._door(conversation)
        if any(one.state is State.DUE for one in shown):
            now, last = self._house.clock(), shown[-1].id
            await self._store.carry_out(lambda uow: uow.outbox.shown(id_, last, now))
        return self._chat(conversation, shown)

    async def waits(self, token: str) -> bool:
        """Whether something that this browser sent has not had its turn yet."""
        async with self._store.reading() as uow:
            id_ = await uow.conversations.of_address(ChannelKind.WEB, OWN, token)
            return id_ is not None and await uow.inbox.waits(id_)

    def _locked(self, conversation: Conversation) -> bool:
        """A silence long enough locks the page before anybody has written again."""
        last = conversation.last_at
        silent = last is not None and self._house.clock() - last >= self._house.lock_after
        return silent and conversation.position.flow != "dying"

    def _door(self, conversation: Conversation | None) -> ChatPage:
        door = conversation or self._nobody()
        # Nothing of what was said before: not even the language in which it was said.
        draft = Draft.of(replace(door, position=START, answers={}))
        message = FLOWS[START.flow].prompts[START.state].put(draft, self._facts())
        rendered = self._words(message, None)
        return ChatPage((Line(Who.US, rendered.parts),), rendered, None)

    def _chat(self, conversation: Conversation, shown: Sequence[Shown]) -> ChatPage:
        language = conversation.language
        spoken = language or self._first
        about = about_whom(Draft.of(conversation), self._facts())
        turned_on = {name: arg for name, arg in about.items() if not isinstance(arg, tuple)}
        lines: list[tuple[datetime, int, Line]] = []
        for line in conversation.earlier:
            text = line.text
            if line.who == CHOSEN:
                text = self._house.catalogue.text(spoken, line.text, turned_on)
            lines.append((line.at, 0, Line(Who.PERSON, (Part(spoken, text),))))
        prompt: Rendered | None = None
        for one in shown:
            message = self._house.moved.message(one.outgoing.message)
            rendered = self._words(message, language)
            lines.append((one.at, one.id, Line(Who.US, rendered.parts)))
            if message.question == conversation.question and message.question:
                prompt = rendered
        if prompt is None and conversation.position == START:
            return self._door(conversation)
        lines.sort(key=lambda line: line[:2])
        return ChatPage(tuple(line for *_, line in lines), prompt, language)

    def _words(self, message: Message, language: Language | None) -> Rendered:
        if language is None:
            message = replace(message, every_language=True)
        return render(
            message,
            language or self._first,
            ChannelKind.WEB,
            self._house.catalogue,
            tuple(one.code for one in self._pack.offered(ChannelKind.WEB)),
        )

    @property
    def _first(self) -> Language:
        return self._pack.offered(ChannelKind.WEB)[0].code

    def _facts(self) -> Facts:
        now = self._house.clock()
        return Facts(
            now=now,
            received_at=now,
            pack=self._pack,
            spare=_NOBODY,
            reading=who_reads(self._pack, now),
            lock_after=self._house.lock_after,
        )

    def _nobody(self) -> Conversation:
        return Conversation(
            ConversationId(UUID(int=0)), ChannelKind.WEB, self._pack.country, None, START
        )
