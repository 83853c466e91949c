"""A store on an empty database, the bot's keys, and people who write to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from intake.channels import ChannelKind
from intake.conversation import Position
from intake.ids import ConversationId, CountryCode
from intake.incoming import Input, Said
from intake_store.arrivals import Arrived, Start
from intake_store.keys import DoorKeys, new_bot_key
from intake_store.store import Store, open_store

KEYS = DoorKeys.from_bot_key(new_bot_key())
BEGIN = Start(country=CountryCode("tj"), position=Position("welcome", "asking"), route_hours=24)


@asynccontextmanager
async def opened(url: str, keys: DoorKeys | None = KEYS) -> AsyncIterator[Store]:
    """One process's store."""
    store = open_store(url, keys=keys)
    yield store
    await store.close()


def arrived(
    at: datetime,
    number: int = 1,
    *,
    address: str = "+992900000001",
    given: Input | None = None,
    channel: ChannelKind = ChannelKind.SMS,
) -> Arrived:
    return Arrived(
        channel=channel,
        own="+15550100",
        address=address,
        source="sms:AC1",
        external_id=f"SM{number}",
        given=Said("ҳа") if given is None else given,
        received_at=at,
    )


async def meet(store: Store, at: datetime, address: str = "+992900000001") -> ConversationId:
    """A conversation without anything waiting in it."""
    async with store.writing() as unit:
        [id_] = await unit.conversations.meet([arrived(at, address=address)], BEGIN)
    return id_
