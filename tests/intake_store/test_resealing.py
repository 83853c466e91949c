"""BOT_KEY is turned over while people write: nobody is lost, nothing stays under the old key."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake.incoming import Said
from intake_store import vault
from intake_store.bot_values import OF_THE_BOT
from intake_store.inbox_table import NewInput
from intake_store.keyring import BOT
from intake_store.keys import DoorKeys, new_bot_key
from intake_store.resealing import Resealed, reseal
from intake_store.sealing import CannotOpen
from intake_store.store import Store
from intake_store.traces import Trace
from tests.intake_store.stores import BEGIN, arrived, opened
from tests.support.clock import START

OLD, NEW = new_bot_key(), new_bot_key()
BEFORE, AFTER = DoorKeys.from_bot_key(OLD), DoorKeys.from_bot_key(NEW)
BOTH = DoorKeys.from_bot_key(NEW, OLD)
ROLLING = DoorKeys.from_bot_key(OLD, NEW)  # a process that is restarted last
WEB, PHONE = "w" * 43, "+992900000001"


async def _somebody(url: str) -> tuple[ConversationId, ConversationId]:
    """One by SMS with a draft, a trace and a waiting input; one on the web, who has no way back."""
    async with opened(url, BEFORE) as store, store.writing() as unit:
        await unit.keyring.add(BOT, BEFORE.inbound_public, START)
        await unit.inbox.receive([arrived(START, 1, address=PHONE)], BEGIN)
        web = arrived(START, 2, address=WEB, channel=ChannelKind.WEB)
        await unit.inbox.receive([web], BEGIN)
        phone = await unit.conversations.of_address(ChannelKind.SMS, "+15550100", PHONE)
        online = await unit.conversations.of_address(ChannelKind.WEB, "+15550100", WEB)
        assert phone is not None
        assert online is not None
        one = (await unit.conversations.hold([phone]))[phone]
        told = replace(one, answers={"needs": ("doctor",)}, version=one.version + 1)
        until = START + timedelta(hours=24)
        await unit.conversations.save([told], addresses={phone: PHONE}, route_until=until)
        await unit.traces.add([Trace(phone, "901", "in", START)])
        # What the panel seals to the bot's public half.
    async with opened(url, None) as panel, panel.writing() as unit:
        from_panel = NewInput("operator:1", "f1", Said("salom"), START, conversation=phone)
        await unit.inbox.put([from_panel])
    return phone, online


async def _everything(store: Store, keys: DoorKeys) -> int:
    """How many sealed values of the bot's these keys open."""
    count = 0
    for name in OF_THE_BOT:
        async with store.reading() as unit:
            for value in await unit.bot_values.page(name, None):
                keys.open_by_this(value.sealed, vault.context(name, value.bound_to))
                count += 1
    return count


async def test_everything_is_sealed_anew_and_everybody_found_again(url: str) -> None:
    phone, online = await _somebody(url)
    async with opened(url, BOTH) as store:
        assert await reseal(store, BOTH) == Resealed(sealed=6, lost=0, addresses=1)
        assert await _everything(store, AFTER) == 6
        assert await reseal(store, BOTH) == Resealed(sealed=0, lost=0, addresses=1)
        # The web has no way back: it is found by the new key once somebody writes from there.
        async with store.writing() as unit:
            again = arrived(START, 3, address=WEB, channel=ChannelKind.WEB)
            [met] = await unit.conversations.meet([again], BEGIN)
            assert met == online
            one = (await unit.conversations.hold([met]))[met]
            moved = replace(one, version=one.version + 1)
            await unit.conversations.save([moved], addresses={met: WEB})
        assert await reseal(store, BOTH) == Resealed(sealed=0, lost=0, addresses=0)
    async with opened(url, AFTER) as store, store.writing() as unit:
        assert await unit.conversations.meet([arrived(START, 4, address=PHONE)], BEGIN) == [phone]
        batch = await unit.inbox.take(10)
        assert batch.conversations[phone].answers == {"needs": ("doctor",)}
        assert [one.given for one in batch.inbounds[phone]] == [Said("ҳа"), Said("salom")]


async def test_a_process_that_is_restarted_last_finds_the_same_people(url: str) -> None:
    phone, online = await _somebody(url)
    async with opened(url, BOTH) as first, opened(url, ROLLING) as last:
        await reseal(first, BOTH)
        async with last.writing() as unit:
            arrivals = [
                arrived(START, 5, address=PHONE),
                arrived(START, 6, address=WEB, channel=ChannelKind.WEB),
            ]
            assert await unit.conversations.meet(arrivals, BEGIN) == [phone, online]
            assert (await unit.conversations.routes([phone]))[phone].address == PHONE


async def test_without_the_key_before_nobody_is_known_and_nothing_breaks(url: str) -> None:
    phone, _online = await _somebody(url)
    async with opened(url, AFTER) as store, store.writing() as unit:
        [met] = await unit.conversations.meet([arrived(START, 7, address=PHONE)], BEGIN)
        assert met != phone
        assert (await unit.conversations.routes([phone]))[phone].address is None
    async with opened(url, AFTER) as store:
        assert await reseal(store, AFTER) == Resealed(0, 0, 0)


async def test_what_neither_key_opens_is_counted_and_stays(url: str) -> None:
    await _somebody(url)
    third = DoorKeys.from_bot_key(NEW, new_bot_key())
    async with opened(url, third) as store:
        assert await reseal(store, third) == Resealed(sealed=0, lost=6, addresses=0)
        assert await _everything(store, BEFORE) == 6


@given(st.binary(max_size=300), st.binary(max_size=20))
def test_the_key_before_opens_and_seals_nothing(plain: bytes, context: bytes) -> None:
    assert BOTH.open(BEFORE.seal(plain, context), context) == plain
    sealed = BOTH.seal(plain, context)
    assert AFTER.open(sealed, context) == plain
    with pytest.raises(CannotOpen):
        BEFORE.open(sealed, context)
