"""The bot's shell on a real database, with a clock that stands still and no provider at all."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import cast
from uuid import uuid4

from sqlalchemy import RowMapping, Table, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.checking import Checking
from bot.flows.arriving import START
from bot.house import RELEASE, House
from bot.messages.catalogue import WORDS, Catalogue
from bot.pace import Flood
from bot.spares import Spares
from bot.turns import Turns
from intake.channels import ChannelKind
from intake.conversation import Conversation
from intake.country_pack import CountryPack
from intake.ids import CaseId, ConversationId
from intake.incoming import Input, Said
from intake.tickets import Ticket
from intake_store.arrivals import Arrived, Start
from intake_store.inbox_table import NewInput
from intake_store.keyring import BOT, HOTLINE
from intake_store.keys import DoorKeys, KeyPair, new_key_pair, open_case_key
from intake_store.outbox_table import OUTBOX
from intake_store.outbox_table import opened as sent
from intake_store.packs import load
from intake_store.store import Store
from intake_store.transcript import Record, open_all
from intake_store.unit import UnitOfWork
from tests.intake_store.stores import KEYS, opened
from tests.support.clock import StoppedClock

NOON = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)  # a Tuesday, 12:00 in Dushanbe; somebody reads
PHONE, OTHER = "+992900000001", "+992900000002"
NUMBER = "+15550100"
OWN = {ChannelKind.SMS: NUMBER, ChannelKind.TELEGRAM: "1234567890", ChannelKind.WEB: "web"}


@cache
def pack() -> CountryPack:
    return load(Path("countries/tj"), date(2026, 11, 24))


@cache
def catalogue() -> Catalogue:
    return Catalogue.load(WORDS)


@dataclass
class Shell:
    store: Store
    hotline: KeyPair
    clock: StoppedClock
    house: House
    spares: Spares
    turns: Turns
    checking: Checking
    numbers: list[int] = field(default_factory=lambda: [0])

    async def hear(
        self,
        *given: Input,
        at: str = PHONE,
        channel: ChannelKind = ChannelKind.SMS,
        message: str = "",
    ) -> ConversationId:
        """Into the inbox, and no further."""
        arrivals = [
            Arrived(
                channel=channel,
                own=OWN[channel],
                address=at,
                source=f"{channel}:{OWN[channel]}",
                external_id=self.next(),
                given=one,
                received_at=self.clock.now(),
                message=message,
            )
            for one in given
        ]
        start = Start(pack().country, START, 24, RELEASE)
        async with self.store.writing() as unit:
            await unit.inbox.receive(arrivals, start)
            found = await unit.conversations.of_address(channel, OWN[channel], at)
        assert found is not None
        return found

    async def tell(self, given: Input, case: CaseId) -> None:
        """What the panel writes for a case."""
        source, at = f"operator:{uuid4()}", self.clock.now()
        new = NewInput(source, self.next(), given, at, case=case)
        async with self.store.writing() as unit:
            await unit.inbox.put([new])

    async def settle(self) -> None:
        """Until nothing waits; a moment passes, as between people's messages."""
        while await self.turns.take() or await self.checking.check():
            pass
        self.clock.advance(timedelta(seconds=10))

    async def say(
        self, *texts: str, at: str = PHONE, channel: ChannelKind = ChannelKind.SMS
    ) -> ConversationId:
        """One after the other, each answered."""
        id_ = await self.hear(Said(texts[0]), at=at, channel=channel)
        await self.settle()
        for text in texts[1:]:
            await self.hear(Said(text), at=at, channel=channel)
            await self.settle()
        return id_

    async def open_case(
        self, *, at: str = PHONE, channel: ChannelKind = ChannelKind.SMS
    ) -> tuple[ConversationId, CaseId]:
        """Somebody chose English and called for a person: a case stands."""
        id_ = await self.say("English", "00", at=at, channel=channel)
        case = (await self.conversation(id_)).case
        assert case is not None
        return id_, case

    async def conversation(self, id_: ConversationId) -> Conversation:
        async with self.store.reading() as unit:
            return (await unit.conversations.get([id_]))[id_]

    async def ticket(self, case: CaseId | None) -> Ticket:
        assert case is not None
        async with self.store.reading() as unit:
            return (await unit.tickets.by_case([case]))[case]

    async def records(self, case: CaseId | None) -> tuple[Record, ...]:
        """The transcript, as a keyholder reads it."""
        assert case is not None
        async with self.store.reading() as unit:
            sealed = (await unit.cases.get([case]))[case].key_sealed
            records = await unit.transcript.list(case)
        return open_all(records, open_case_key(case, sealed, self.hotline.private))

    async def owed(self, id_: ConversationId) -> list[tuple[str, str]]:
        """What was said in a conversation, and its state: once, in however many SMS it goes."""
        rows = await self.rows(OUTBOX)
        theirs = [row for row in rows if row["conversation"] == id_]
        first = (row for row in theirs if row["args"] is None or not _part(row))
        return [(str(row["key"]), str(row["state"])) for row in first]

    async def said(self, id_: ConversationId) -> list[str]:
        return [key for key, _ in await self.owed(id_)]

    async def rows(self, table: Table) -> list[Mapping[str, object]]:
        """As they stand in the file."""
        order = table.c.id if "id" in table.c else next(iter(table.primary_key))
        async with self.store.reading() as unit:
            found = await connection_of(unit).execute(select(table).order_by(order))
            return [dict(row) for row in found.mappings()]

    async def set_row(self, table: Table, of: object, **values: object) -> None:
        """What no code of ours would write."""
        async with self.store.writing() as unit:
            await connection_of(unit).execute(
                update(table).where(table.c.id == of).values(**values)
            )

    def next(self) -> str:
        self.numbers[0] += 1
        return f"X{self.numbers[0]}"


def connection_of(unit: UnitOfWork) -> AsyncConnection:
    return unit._connection  # noqa: SLF001 - tests look where no room may


@asynccontextmanager
async def shell_at(
    url: str,
    *,
    flood: int = 0,
    keys: DoorKeys = KEYS,
    at: datetime = NOON,
    anew: bool = True,
) -> AsyncIterator[Shell]:
    """On an empty store, or on one that has been in use."""
    clock, hotline = StoppedClock(at), new_key_pair()
    house = House(
        packs={pack().country: pack()},
        catalogue=catalogue(),
        clock=clock.now,
        lock_after=timedelta(minutes=15),
        route_hours=timedelta(hours=24),
        erase_after=timedelta(hours=72),
    )
    async with opened(url, keys) as store:
        async with store.writing() as unit:
            if anew:
                await unit.deployment.make_salt()
                await unit.keyring.add(HOTLINE, hotline.public, at)
                await unit.keyring.add(BOT, keys.inbound_public, at)
            salt = await unit.deployment.salt()
        spares = Spares(salt, "TJ", stock=6)
        turns = Turns(store, house, spares, Flood(flood), _nothing)
        checking = Checking(store, clock.now, salt, turns.give_up)
        drawing = asyncio.create_task(spares.keep_stocked())
        while spares.ready < 4:  # noqa: ASYNC110 - a stock that is filled by a thread
            await asyncio.sleep(0.005)
        yield Shell(store, hotline, clock, house, spares, turns, checking)
        drawing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await drawing


async def may_write_back(shell: Shell, id_: ConversationId) -> None:
    """As somebody who said yes to it."""
    async with shell.store.writing() as unit:
        held = (await unit.conversations.hold([id_]))[id_]
        answers = {**held.answers, "write-back": ("yes",)}
        await unit.conversations.save([replace(held, answers=answers, version=held.version + 1)])


async def _nothing(_: object) -> None:
    return


def _part(row: Mapping[str, object]) -> int:
    return sent(cast("RowMapping", row), KEYS).message.part
