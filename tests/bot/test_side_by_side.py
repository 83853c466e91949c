"""While an upgrade lasts, processes of two releases work beside each other, and nobody is lost."""

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from sqlalchemy import select, text

from bot.flows.arriving import START
from intake.channels import ChannelKind
from intake.incoming import Said
from intake_store.arrivals import Arrived, Start
from intake_store.conversation_table import CONVERSATIONS
from intake_store.inbox_table import INBOX
from intake_store.keyring import BOT, HOTLINE
from intake_store.keys import DoorKeys, new_bot_key, new_key_pair
from intake_store.outbox_table import OUTBOX
from intake_store.store import Store
from tests.bot.shells import connection_of, pack
from tests.intake_store.stores import opened

KEY = new_bot_key()
PEOPLE = 12
SECONDS = 60
# Fails the batch of whoever moves a conversation that a newer release has moved.
NEVER_BACK = (
    (
        "CREATE FUNCTION never_back() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.release"
        " < OLD.release THEN RAISE EXCEPTION 'moved back'; END IF; RETURN NEW; END $$"
    ),
    (
        "CREATE TRIGGER never_back BEFORE UPDATE ON conversations"
        " FOR EACH ROW EXECUTE FUNCTION never_back()"
    ),
)


@asynccontextmanager
async def process_of(release: int, url: str) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bot.one_release", url, KEY, str(release),
        stdin=PIPE, stdout=PIPE,
    )  # fmt: skip
    try:
        assert process.stdout is not None
        assert await process.stdout.readline() == b"ready\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def ended(process: Process) -> int:
    """Asked to end: how many inputs it took."""
    told, _ = await process.communicate(b"")  # which closes its input
    assert process.returncode == 0
    return int(told)


async def prepare(store: Store) -> None:
    keys = DoorKeys.from_bot_key(KEY)
    async with store.writing() as unit:
        await unit.deployment.make_salt()
        await unit.keyring.add(HOTLINE, new_key_pair().public, datetime.now(UTC))
        await unit.keyring.add(BOT, keys.inbound_public, datetime.now(UTC))
        for statement in NEVER_BACK:
            await connection_of(unit).execute(text(statement))


async def write(store: Store, message: int, *, release: int = 1) -> None:
    """Everybody writes once more."""
    arrivals = [
        Arrived(
            channel=ChannelKind.SMS,
            own="+15550100",
            address=f"+9929000000{person:02}",
            source="sms:AC1",
            external_id=f"SM{person}-{message}",
            given=Said(("English", "1", "1", "2")[message % 4]),
            received_at=datetime.now(UTC),
        )
        for person in range(PEOPLE)
    ]
    start = Start(pack().country, START, 24, release)
    async with store.writing() as unit:
        await unit.inbox.receive(arrivals, start)


async def settled(store: Store) -> None:
    give_up = datetime.now(UTC) + timedelta(seconds=SECONDS)
    while True:
        async with store.reading() as unit:
            if (await unit.inbox.health()).waiting == 0:
                return
        assert datetime.now(UTC) < give_up, "something waits that nobody takes"
        await asyncio.sleep(0.02)


async def releases(store: Store) -> set[int]:
    async with store.reading() as unit:
        found = await connection_of(unit).execute(select(CONVERSATIONS.c.release).distinct())
        return set(found.scalars())


async def test_two_releases_answer_people_beside_each_other(server_url: str) -> None:
    async with opened(server_url, DoorKeys.from_bot_key(KEY)) as store:
        await prepare(store)
        async with process_of(1, server_url) as old:
            await write(store, 0)
            await settled(store)
            assert await releases(store) == {1}
            async with process_of(2, server_url) as new:
                for message in range(1, 8):
                    await write(store, message)
                    await settled(store)
                assert 2 in await releases(store)
                old_took = await ended(old)
                await write(store, 8)
                await settled(store)
                assert await releases(store) == {2}
                new_took = await ended(new)
        assert old_took >= PEOPLE
        assert new_took >= PEOPLE
        assert old_took + new_took == 9 * PEOPLE
        await everybody_was_answered_in_order(store)


async def test_what_a_newer_release_has_moved_waits_for_it(server_url: str) -> None:
    async with opened(server_url, DoorKeys.from_bot_key(KEY)) as store:
        await prepare(store)
        await write(store, 0, release=2)
        async with process_of(1, server_url) as old:
            await asyncio.sleep(0.5)
            assert await ended(old) == 0
        async with process_of(2, server_url) as new:
            await settled(store)
            assert await ended(new) == PEOPLE


async def everybody_was_answered_in_order(store: Store) -> None:
    async with store.snapshot() as unit:
        report = await unit.books.look(datetime.now(UTC))
        states = await connection_of(unit).execute(select(INBOX.c.state).distinct())
        assert set(states.scalars()) == {"done"}
        rows = await connection_of(unit).execute(
            select(OUTBOX.c.conversation, OUTBOX.c.answers)
            .where(OUTBOX.c.answers.is_not(None))
            .order_by(OUTBOX.c.conversation, OUTBOX.c.id)
        )
        answers: dict[object, list[int]] = {}
        for row in rows:
            answers.setdefault(row.conversation, []).append(row.answers)
    assert report.adds_up
    assert len(answers) == PEOPLE
    for of_one in answers.values():
        assert of_one == sorted(of_one)
        assert len(set(of_one)) == 9
