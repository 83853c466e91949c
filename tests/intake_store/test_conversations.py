"""One address, one conversation; and what is remembered of it between two inputs."""

import asyncio
from dataclasses import fields, replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from intake.channels import ChannelKind
from intake.conversation import Conversation, Line, Moment, Muted, Position, Tidy
from intake.ids import AgencyCode, CardId, CaseId, Language
from intake.incoming import ConsentAsked
from intake_store.conversations import Overtaken
from intake_store.keys import KeyMissing
from intake_store.store import Store
from tests.intake_store.stores import BEGIN, arrived, meet, opened
from tests.support.clock import START

LATER = START + timedelta(hours=1)
CARD = ConsentAsked(
    CardId(UUID(int=9)),
    AgencyCode("shelter-one"),
    "A shelter",
    ("codes", "contact"),
    "safe_place",
    ("children",),
    "none",
    "refer",
)


async def test_an_address_is_met_once(store: Store) -> None:
    async with store.writing() as unit:
        [one, same] = await unit.conversations.meet([arrived(START, 1), arrived(START, 2)], BEGIN)
    again = await meet(store, LATER)
    other = await meet(store, LATER, "+992900000002")
    assert one == same == again != other


async def test_two_first_messages_at_once_make_one_conversation(store: Store, url: str) -> None:
    async with opened(url) as second:
        met = await asyncio.gather(*(meet(one, START) for one in (store, second) * 5))
    assert len(set(met)) == 1


async def test_a_new_conversation_stands_at_the_door(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.reading() as unit:
        one = (await unit.conversations.get([id_]))[id_]
        route = (await unit.conversations.routes([id_]))[id_]
    assert (one.position, one.language, one.version) == (BEGIN.position, None, 0)
    assert (route.channel, route.own, route.address) == (
        ChannelKind.SMS,
        "+15550100",
        "+992900000001",
    )


async def test_everything_of_a_conversation_is_remembered(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        after = replace(
            before,
            language=Language("tg"),
            position=Position("needs", "asking"),
            answers={"needs": ("shelter", "doctor"), "age": ()},
            earlier=(Line("person", "ёрӣ \ud800", START),),
            question=3,
            misses=1,
            page=2,
            asked_at=START,
            last_at=LATER,
            case=CaseId(uuid4()),
            moment=Moment.OTHERS,
            muted=Muted.PERSON,
            has_word=True,
            locked=True,
            held=Position("notice", "asking"),
            behind=Position("needs", "many"),
            aside={"write-back": ("yes",)},
            trail=(Position("age", "asking"), Position("needs", "now")),
            cards=(CARD,),
            knocked=True,
            human_at=LATER,
            voices=1,
            tidy=Tidy.DAY,
            version=1,
        )
        # A field that is added to a conversation is added here too.
        fresh = Conversation(id_, before.channel, before.country, None, before.position)
        assert [
            each.name
            for each in fields(Conversation)
            if each.name not in {"id", "channel", "country"}
            and getattr(after, each.name) == getattr(fresh, each.name)
        ] == []
        await unit.conversations.save([after])
    async with store.reading() as unit:
        assert await unit.conversations.get([id_]) == {id_: after}
        assert await unit.conversations.word_scopes({id_: "+992900000001"}) != {}
        assert after.case is not None
        assert await unit.conversations.by_case([after.case]) == {after.case: id_}
        [told] = await unit.conversations.state(after.case)
    assert (told.muted, told.has_route) == (Muted.PERSON, True)


async def test_two_steps_from_the_same_place_cannot_both_count(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([replace(before, version=1)])
        with pytest.raises(Overtaken):
            await unit.conversations.save([replace(before, version=1)])


async def test_what_is_not_held_cannot_be_saved(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.get([id_]))[id_]
        with pytest.raises(Overtaken):
            await unit.conversations.save([replace(before, version=1)])


async def test_an_input_renews_the_way_back(store: Store) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save(
            [replace(before, version=1)],
            addresses={id_: "+992900000009"},
            route_until=START + timedelta(hours=48),
        )
    async with store.reading() as unit:
        assert (await unit.conversations.routes([id_]))[id_].address == "+992900000009"
    async with store.writing() as unit:
        assert (await unit.retention.sweep(START + timedelta(hours=47)))["conversations"] == 0
        assert (await unit.retention.sweep(START + timedelta(hours=49)))["conversations"] == 1


async def test_the_web_has_no_way_back(store: Store) -> None:
    async with store.writing() as unit:
        web = arrived(START, channel=ChannelKind.WEB)
        [id_] = await unit.conversations.meet([web], BEGIN)
        assert (await unit.conversations.routes([id_]))[id_].address is None


async def test_the_panel_cannot_read_where_anybody_is(store: Store, panel: Store) -> None:
    id_ = await meet(store, START)
    async with panel.reading() as unit:
        with pytest.raises(KeyMissing):
            await unit.conversations.get([id_])
        with pytest.raises(KeyMissing):
            await unit.conversations.routes([id_])
