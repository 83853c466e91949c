"""What is told in a case is sealed to it: the bot writes and cannot read, a keyholder opens."""

from datetime import timedelta
from uuid import uuid4

import pytest

from intake.channels import ChannelKind
from intake.ids import CaseId, CountryCode, Language
from intake.incoming import MediaKind, Unkept
from intake.tickets import Basis, Subject
from intake_store.cases import NewCase
from intake_store.codec import Json
from intake_store.contacts import NewContact, open_contacts
from intake_store.keyring import HOTLINE
from intake_store.keys import HolderKey, new_case_key, new_key_pair, open_case_key
from intake_store.media import MediaState, NewMedium
from intake_store.openers import (
    CODE_SCOPE,
    Opener,
    OpenerKind,
    OpenerTaken,
    opener_hash,
    word_scope,
)
from intake_store.sealing import CannotOpen
from intake_store.store import Store
from intake_store.traces import Trace
from intake_store.transcript import NewRecord, open_all
from tests.intake_store.stores import meet
from tests.support.clock import START

HOTLINE_KEYS = new_key_pair()
LATER = START + timedelta(hours=1)


async def open_case(store: Store) -> CaseId:
    id_ = CaseId(uuid4())
    made = new_case_key(id_, HolderKey(HOTLINE, 1, HOTLINE_KEYS.public))
    async with store.writing() as unit:
        await unit.cases.open(
            [
                NewCase(
                    id=id_,
                    public_key=made.public_key,
                    key_sealed=made.key_sealed,
                    holder_version=made.holder_version,
                    language=Language("tg"),
                    country=CountryCode("tj"),
                    stay="",
                    kind=Subject.SELF,
                    basis=Basis.NOTICE,
                    wording="notice-short@1a2b3c4d",
                    opened_at=START,
                )
            ]
        )
    return id_


async def test_a_keyholder_opens_a_transcript_in_order(store: Store, panel: Store) -> None:
    case = await open_case(store)
    told: list[dict[str, Json]] = [
        {"came": ["Said", "ёрӣ \ud800"], "answered": [{"key": "a"}]},
        {"came": []},
    ]
    async with store.writing() as unit:
        await unit.transcript.add([NewRecord(case, "person", START, told[0], outbox=(3, 5))])
        await unit.transcript.add([NewRecord(case, "bot", LATER, told[1])])
    async with panel.reading() as unit:
        sealed = await unit.transcript.list(case)
        found = (await unit.cases.get([case]))[case]
        assert await unit.transcript.list(case, after=sealed[0].seq) == sealed[1:]
    private = open_case_key(case, found.key_sealed, HOTLINE_KEYS.private)
    opened = open_all(sealed, private)
    assert [record.payload for record in opened] == told
    assert [record.outbox for record in opened] == [(3, 5), ()]
    assert [record.who for record in opened] == ["person", "bot"]
    with pytest.raises(CannotOpen):
        open_all(sealed, new_key_pair().private)


async def test_who_read_first_is_noted(store: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        ids = await unit.transcript.add([NewRecord(case, "person", START, {})])
        await unit.transcript.read(ids, "operator", START)
        await unit.transcript.read(ids, "supervisor", LATER)
        [record] = await unit.transcript.list(case)
    assert (record.read_at, record.read_by) == (START, "operator")


async def test_the_newest_contact_of_each_kind_stands(store: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.contacts.put(
            [
                NewContact(case, "number", "+992900000001", START),
                NewContact(case, "name", "Зарина", START),
            ]
        )
        hours = "mon-fri 08:00-17:00"
        await unit.contacts.put([NewContact(case, "number", "+992900000002", LATER, hours)])
        sealed = await unit.contacts.list(case)
        found = (await unit.cases.get([case]))[case]
        assert await unit.contacts.hours([case]) == {case: hours}
    private = open_case_key(case, found.key_sealed, HOTLINE_KEYS.private)
    assert open_contacts(sealed, private) == {"name": "Зарина", "number": "+992900000002"}


async def test_a_code_works_anywhere_and_a_word_only_where_it_was_set(store: Store) -> None:
    case, salt = await open_case(store), b"salt"
    code = opener_hash("4711000011112222", salt, CODE_SCOPE)
    word = opener_hash("анор", salt, word_scope(b"here"))
    async with store.writing() as unit:
        await unit.openers.add(
            [Opener(code, OpenerKind.CODE, case), Opener(word, OpenerKind.WORD, case)]
        )
        elsewhere = opener_hash("анор", salt, word_scope(b"there"))
        found = await unit.openers.find([code, word, elsewhere])
        assert {opener.kind for opener in found.values()} == {OpenerKind.CODE, OpenerKind.WORD}
        await unit.openers.remove(case, OpenerKind.WORD)
        assert list(await unit.openers.find([code, word])) == [code]


async def test_one_code_never_opens_two_cases(store: Store) -> None:
    one, other = await open_case(store), await open_case(store)
    async with store.writing() as unit:
        await unit.openers.add([Opener(b"h" * 32, OpenerKind.CODE, one)])
        await unit.openers.add([Opener(b"h" * 32, OpenerKind.CODE, one)])
    with pytest.raises(OpenerTaken):
        async with store.writing() as unit:
            await unit.openers.add([Opener(b"h" * 32, OpenerKind.CODE, other)])


async def test_a_photo_is_seen_to_have_come(store: Store, panel: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        new = NewMedium(case, MediaKind.PHOTO, 2**40, "AgACAgIAAx", START, ChannelKind.TELEGRAM)
        [id_] = await unit.media.add([new])
        await unit.media.refuse(id_, Unkept.LOST)
    async with panel.reading() as unit:
        [medium] = await unit.media.list(case)
    assert (medium.kind, medium.state) == (MediaKind.PHOTO, MediaState.REFUSED)
    assert (medium.id, medium.refused) == (id_, Unkept.LOST)


async def test_traces_are_kept_for_two_days(store: Store) -> None:
    id_ = await meet(store, START)
    trace = Trace(id_, "12345", "out", START)
    async with store.writing() as unit:
        await unit.traces.add([trace])
        assert await unit.traces.list(id_) == (trace,)
        assert await unit.traces.sweep(START + timedelta(hours=47)) == 0
        assert await unit.traces.sweep(START + timedelta(hours=49)) == 1


async def test_traces_that_are_to_go_are_told_until_they_are_gone(store: Store) -> None:
    id_, other = await meet(store, START), await meet(store, START, "+992900000002")
    async with store.writing() as unit:
        asking = Trace(id_, "2", "out", START, asks=True)
        await unit.traces.add(
            [Trace(id_, "1", "in", START), asking, Trace(other, "3", "in", START)]
        )
        await unit.traces.take_away_asking([id_])
        [going] = await unit.traces.going(10, START)
        assert (going.message_id, going.going) == ("2", True)
        await unit.traces.take_away([id_])
        assert {trace.message_id for trace in await unit.traces.going(10, START)} == {"1", "2"}
        await unit.traces.gone([one.id for one in await unit.traces.going(10, START) if one.id])
        assert await unit.traces.going(10, START) == await unit.traces.list(id_) == ()
        assert len(await unit.traces.list(other)) == 1


async def test_linked_cases_know_each_other_and_stay_two(store: Store) -> None:
    one, other = await open_case(store), await open_case(store)
    async with store.writing() as unit:
        await unit.cases.link(one, other)
        await unit.cases.link(other, one)
        found = await unit.cases.get([one, other])
    assert (found[one].linked_to, found[other].linked_to) == ((other,), (one,))


async def test_a_case_is_due_for_erasure_when_its_time_has_come(store: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.cases.plan_erasure(case, LATER)
        assert await unit.cases.due_for_erasure(START) == ()
        assert await unit.cases.due_for_erasure(LATER) == (case,)
        await unit.cases.plan_erasure(case, None)
        assert await unit.cases.due_for_erasure(LATER) == ()
        await unit.cases.touch([case], LATER)
        assert await unit.cases.silent_since(LATER) == ()
        assert await unit.cases.silent_since(LATER + timedelta(seconds=1)) == (case,)


async def test_a_destroyed_key_makes_noise_of_all_that_was_told(store: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.cases.destroy_keys([case])
        found = (await unit.cases.get([case]))[case]
    with pytest.raises(CannotOpen):
        open_case_key(case, found.key_sealed, HOTLINE_KEYS.private)
