"""A case goes when its time is past or when its person wished it, and with it all of it."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Uuid, func, select

from intake.channels import ChannelKind
from intake.country_pack import Retention
from intake.ids import CaseId, OperatorId, TicketRef
from intake.incoming import MediaKind, OperatorSaid
from intake.outgoing import Message, Outgoing
from intake.tickets import CONTACT_GONE, GOES_SOON, AgeBand, Subject
from intake_store.contacts import NewContact
from intake_store.inbox_table import NewInput
from intake_store.media import NewMedium
from intake_store.media_chunks import seal_in_pieces
from intake_store.openers import Opener, OpenerKind
from intake_store.outbox_table import NewMessage
from intake_store.retaining import erase_due, retain
from intake_store.schema import METADATA
from intake_store.store import Store
from intake_store.transcript import NewRecord
from tests.intake_store.hotline import ticket
from tests.intake_store.stores import meet
from tests.intake_store.test_case_tables import open_case
from tests.support.clock import START

DAY = timedelta(days=1)
RULES = Retention(
    information=30,
    case=365,
    child_case=180,
    closed=100,
    unfinished=20,
    contact=60,
    media=90,
    muted=90,
    held=30,
    audit_months=24,
    statistics_months=12,
)


async def a_whole_case(store: Store) -> CaseId:
    """With something in every table of the door."""
    case = await open_case(store)
    id_ = await meet(store, START)
    async with store.writing() as unit:
        before = (await unit.conversations.hold([id_]))[id_]
        await unit.conversations.save([replace(before, case=case, version=1)])
        await unit.transcript.add([NewRecord(case, "person", START, {"came": "ёрӣ"})])
        await unit.contacts.put([NewContact(case, "number", "+992900000001", START)])
        await unit.openers.add([Opener(b"h" * 32, OpenerKind.CODE, case)])
        photo = NewMedium(case, MediaKind.PHOTO, 1, "file", START, ChannelKind.TELEGRAM)
        [medium] = await unit.media.add([photo])
        public = (await unit.cases.public_keys([case]))[case]
        for chunk in seal_in_pieces(medium, b"a photo", public):
            await unit.media_chunks.put(chunk)
        await unit.media.keep(medium, "image/jpeg", 7)
        await unit.outbox.put([NewMessage(id_, Outgoing(Message("hello")), START, case=case)])
        await unit.inbox.put([NewInput("panel", "1", OperatorSaid("?"), START, case=case)])
        await unit.tickets.open([replace(ticket(), case=case, ref=TicketRef("TJ-7K3-9QD"))])
    return case


async def a_ticket(store: Store) -> CaseId:
    """Of a grown person, taken by nobody."""
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.tickets.open([replace(ticket(), case=case, age=AgeBand.ADULT)])
    return case


async def flags(store: Store) -> tuple[str, ...]:
    async with store.reading() as unit:
        found = await unit.tickets.get(ticket().ref)
    assert found is not None
    return found.flags


async def where_is(store: Store, case: CaseId) -> list[str]:
    """Every column of every table in which the case's id still stands."""
    found = []
    async with store.reading() as unit:
        for table in METADATA.tables.values():
            for column in table.c:
                if isinstance(column.type, Uuid):
                    counted = await unit._connection.execute(  # noqa: SLF001 - what is in the file
                        select(func.count()).select_from(table).where(column == case)
                    )
                    if counted.scalar():
                        found.append(f"{table.name}.{column.name}")
    return found


async def pieces(store: Store, case: CaseId) -> int:
    async with store.reading() as unit:
        found = [await unit.media_chunks.of(one.id) for one in await unit.media.list(case)]
    return sum(map(len, found))


async def test_what_was_wished_gone_goes_when_its_time_has_come(store: Store) -> None:
    case = await a_whole_case(store)
    assert len(await where_is(store, case)) > 7
    async with store.writing() as unit:
        await unit.cases.plan_erasure(case, START + 3 * DAY)
    assert await erase_due(store, START + 2 * DAY) == 0
    assert await erase_due(store, START + 3 * DAY) == 1
    assert await where_is(store, case) == ["erasures.case"]
    async with store.reading() as unit:
        assert await unit.tickets.tombstone(TicketRef("TJ-7K3-9QD")) is not None


@pytest.mark.parametrize(
    ("kind", "age", "days"),
    [
        (Subject.SELF, AgeBand.ADULT, 365),
        (Subject.SELF, AgeBand.UNDER_18, 180),
        (Subject.SELF, AgeBand.NOT_SURE, 180),
        (Subject.INFORMATION, AgeBand.ADULT, 30),
    ],
)
async def test_a_case_is_kept_as_long_as_the_pack_says(
    store: Store, kind: Subject, age: AgeBand, days: int
) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.cases.set_kind(case, kind)
        await unit.tickets.open([replace(ticket(), case=case, age=age)])
        ref = (await unit.tickets.by_case([case]))[case].ref
        await unit.tickets.claim(ref, OperatorId(uuid4()), START + DAY, START)
    assert (await retain(store, RULES, START + days * DAY))["cases"] == 0
    assert (await retain(store, RULES, START + days * DAY + DAY))["cases"] == 1
    assert await where_is(store, case) == ["erasures.case"]


async def test_a_case_does_not_go_while_somebody_works_on_it(store: Store) -> None:
    case, late = await open_case(store), START + 366 * DAY
    async with store.writing() as unit:
        await unit.tickets.open([replace(ticket(), case=case)])
        ref = (await unit.tickets.by_case([case]))[case].ref
        await unit.tickets.claim(ref, OperatorId(uuid4()), late + DAY, late)
    assert (await retain(store, RULES, late + DAY))["cases"] == 0
    assert (await retain(store, RULES, late + DAY + timedelta(seconds=1)))["cases"] == 1


async def test_a_new_word_begins_the_time_anew(store: Store) -> None:
    case = await open_case(store)
    async with store.writing() as unit:
        await unit.cases.touch([case], START + 15 * DAY)
    assert (await retain(store, RULES, START + 35 * DAY))["cases"] == 0
    assert (await retain(store, RULES, START + 36 * DAY))["cases"] == 1


async def test_a_closed_ticket_goes_by_its_own_days_from_its_closing(store: Store) -> None:
    case, closed = await a_ticket(store), START + 50 * DAY
    async with store.writing() as unit:
        await unit.tickets.close(ticket().ref, "helped", OperatorId(uuid4()), closed)
    assert (await retain(store, RULES, closed + 100 * DAY))["cases"] == 0
    assert (await retain(store, RULES, closed + 101 * DAY))["cases"] == 1
    assert await where_is(store, case) == ["erasures.case"]


async def test_an_open_ticket_is_flagged_before_it_goes_and_waits_one_period_more(
    store: Store,
) -> None:
    await a_ticket(store)
    await retain(store, RULES, START + 350 * DAY)
    assert GOES_SOON not in await flags(store)
    await retain(store, RULES, START + 351 * DAY)
    assert GOES_SOON in await flags(store)
    assert (await retain(store, RULES, START + 730 * DAY))["cases"] == 0
    assert GOES_SOON in await flags(store)
    assert (await retain(store, RULES, START + 731 * DAY))["cases"] == 1


async def test_the_flag_goes_when_the_ticket_does_not_go_soon_any_more(store: Store) -> None:
    await a_ticket(store)
    late = START + 360 * DAY
    await retain(store, RULES, late)
    async with store.writing() as unit:
        await unit.tickets.close(ticket().ref, "helped", OperatorId(uuid4()), late)
    await retain(store, RULES, late + DAY)
    assert GOES_SOON not in await flags(store)


async def test_contact_details_go_before_the_case_and_leave_a_trace(store: Store) -> None:
    case = await a_ticket(store)
    async with store.writing() as unit:
        await unit.contacts.put([NewContact(case, "number", "+992900000001", START)])
    assert (await retain(store, RULES, START + 60 * DAY))["contacts"] == 0
    assert (await retain(store, RULES, START + 61 * DAY))["contacts"] == 1
    async with store.reading() as unit:
        assert await unit.contacts.list(case) == ()
    assert CONTACT_GONE in await flags(store)
    assert (await retain(store, RULES, START + 62 * DAY))["contacts"] == 0


async def test_contact_details_stay_while_somebody_writes_or_works(store: Store) -> None:
    case = await a_ticket(store)
    late = START + 70 * DAY
    async with store.writing() as unit:
        await unit.contacts.put([NewContact(case, "number", "+992900000001", START)])
        await unit.cases.touch([case], START + 40 * DAY)
    assert (await retain(store, RULES, late))["contacts"] == 0
    late += 40 * DAY
    async with store.writing() as unit:
        await unit.tickets.claim(ticket().ref, OperatorId(uuid4()), late + DAY, late)
    assert (await retain(store, RULES, late))["contacts"] == 0
    assert (await retain(store, RULES, late + DAY))["contacts"] == 1
    assert CONTACT_GONE in await flags(store)


async def test_pictures_go_before_the_case_does(store: Store) -> None:
    case = await a_whole_case(store)
    assert (await retain(store, RULES, START + 89 * DAY))["media"] == 0
    assert await pieces(store, case) == 1
    assert (await retain(store, RULES, START + 91 * DAY))["media"] == 1
    assert await pieces(store, case) == 0
    assert (await retain(store, RULES, START + 92 * DAY))["media"] == 0


async def test_nothing_that_was_deleted_stays_in_the_file(store: Store, url: str) -> None:
    if not url.startswith("sqlite"):
        return  # PostgreSQL rewrites its tables; there is no one file to look into
    file = url.removeprefix("sqlite:///")
    async with store.writing() as unit:
        await unit.deployment.set("secret", "4f1c9b7e5d")
    async with store.writing() as unit:
        await unit.deployment.set("secret", "")
    await store.scrub(START)
    for name in (file, f"{file}-wal"):
        with open(name, "rb") as raw:  # noqa: ASYNC230, PTH123 - a small file
            assert b"4f1c9b7e5d" not in raw.read()
