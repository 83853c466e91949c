"""A backup is whole, opens with its key alone, and what was erased since does not come back."""

import asyncio
from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from intake.outgoing import Message, Outgoing
from intake_store import age, backup, erasures_file, migrating
from intake_store.age import CannotOpenFile, CannotWriteFile, NotAKey, Recipient
from intake_store.cases import CASES
from intake_store.conversation_table import CONVERSATIONS
from intake_store.erasures_file import Known
from intake_store.loading import AHEAD
from intake_store.outbox_table import OUTBOX, NewMessage
from intake_store.restoring import CannotRestore, restore
from intake_store.retaining import erase
from intake_store.store import Store
from tests.intake_store.backups import IDENTITY, LATER, RECIPIENT, backed_up, files, put_back
from tests.intake_store.invented import fill, rows_of
from tests.intake_store.stores import BEGIN, KEYS, arrived, meet, opened
from tests.intake_store.test_retaining import a_whole_case, where_is
from tests.support.clock import START


@pytest.fixture(params=["sqlite", "postgres"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where nothing is yet: an empty database of either kind, whatever the backup is of."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'elsewhere.sqlite'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def nowhere(tmp_path: Path) -> str:
    """The same for what is refused before the kind of database matters."""
    return f"sqlite:///{tmp_path / 'nowhere.sqlite'}"


@pytest.fixture
def across(request: pytest.FixtureRequest, url: str, tmp_path: Path) -> str:
    """The same, always of the other kind."""
    if url.startswith("sqlite"):
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{tmp_path / 'elsewhere.sqlite'}"


async def test_everything_comes_back_on_either_database(
    store: Store, elsewhere: str, tmp_path: Path
) -> None:
    await fill(store)
    before = await rows_of(store)
    file = await backed_up(store, tmp_path)
    restored = await put_back(elsewhere, file)
    assert restored.audit_is_whole
    assert await migrating.is_current(elsewhere)
    async with opened(elsewhere) as copy:
        after = await rows_of(copy)
    assert "restore" in after["audit"].pop()  # which stands on record
    del before["audit_head"], after["audit_head"]
    assert {name: len(rows) for name, rows in after.items()} == {
        name: len(rows) for name, rows in before.items()
    }
    assert after == before


async def test_people_write_on_where_it_was_put_back(
    store: Store, across: str, tmp_path: Path
) -> None:
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
    await put_back(across, await backed_up(store, tmp_path))
    async with opened(across) as copy, copy.writing() as unit:
        assert await unit.inbox.receive([arrived(START)], BEGIN) == 0  # it is known
        await unit.inbox.receive([arrived(LATER, 2)], BEGIN)
        batch = await unit.inbox.take(9)
        [old, new] = batch.inbounds[id_]
    assert new.id > old.id + AHEAD
    async with opened(across) as copy, copy.snapshot() as unit:
        assert (await unit.books.look(LATER)).lines[0].missing == 0


async def test_what_was_owed_is_not_sent_again_and_what_is_held_waits(
    store: Store, across: str, tmp_path: Path
) -> None:
    id_ = await meet(store, START)
    hello = Outgoing(Message("hello"))
    async with store.writing() as unit:
        for at in (None, LATER, LATER + timedelta(hours=1)):
            await unit.outbox.put([NewMessage(id_, hello, START, not_before=at)])
        [sent] = await unit.outbox.lease(1, START)
        await unit.outbox.put([NewMessage(None, hello, START)])
        assert sent
    restored = await put_back(across, await backed_up(store, tmp_path))
    assert restored.doubted == 3
    async with opened(across) as copy, copy.reading() as unit:
        rows = await unit._connection.execute(  # noqa: SLF001 - what stands there
            select(OUTBOX.c.state, OUTBOX.c.reason, OUTBOX.c.args).order_by(OUTBOX.c.id)
        )
        states = [(row.state, row.reason, row.args is None) for row in rows]
    gone = ("perhaps", "restored", True)
    assert states == [gone, gone, ("due", "", False), gone]


async def test_a_case_that_was_erased_since_does_not_come_back(
    store: Store, across: str, tmp_path: Path
) -> None:
    case = await a_whole_case(store)
    file = await backed_up(store, tmp_path)
    await erase(store, [case], LATER)
    assert await erasures_file.keep_beside(store, file.with_name("erasures"), LATER) == 1
    restored = await put_back(across, file)
    assert restored.erased == 1
    async with opened(across) as copy:
        assert await where_is(copy, case) == ["erasures.case"]
        async with copy.reading() as unit:
            for table in (CONVERSATIONS, CASES):  # what was said before, with its draft
                assert (await unit._connection.execute(select(table))).first() is None  # noqa: SLF001


async def test_told_so_it_brings_back_what_was_erased(
    store: Store, across: str, tmp_path: Path
) -> None:
    case = await a_whole_case(store)
    file = await backed_up(store, tmp_path)
    await erase(store, [case], LATER)
    restored = await restore(across, backup.opened(file, [IDENTITY]), None, LATER)
    assert restored.erased == 0
    async with opened(across) as copy:
        assert "transcript.case" in await where_is(copy, case)


async def test_a_list_of_erasures_older_than_the_backup_is_refused(
    store: Store, nowhere: str, tmp_path: Path
) -> None:
    file = await backed_up(store, tmp_path)
    old = Known(START - timedelta(days=1), ())
    with pytest.raises(CannotRestore, match="older than the backup"):
        await put_back(nowhere, file, known=old)
    much_later = START + timedelta(days=401)
    with pytest.raises(CannotRestore, match="reaches back"):
        await restore(nowhere, backup.opened(file, [IDENTITY]), Known(much_later, ()), much_later)


async def test_a_backup_holds_neither_a_word_nor_a_key_and_is_for_its_owner_alone(
    store: Store, tmp_path: Path
) -> None:
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(START)], BEGIN)
    file = await backed_up(store, tmp_path)
    plain = b"".join([line async for line in backup.opened(file, [IDENTITY])])
    assert b"panoh" in plain
    for secret in (b"992900000001", "ҳа".encode(), KEYS.inbound_public):
        assert secret not in plain
        assert secret not in file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    assert files(tmp_path) == ["erasures", "kept", "panoh.age"]


async def test_another_key_opens_nothing(store: Store, nowhere: str, tmp_path: Path) -> None:
    file = await backed_up(store, tmp_path)
    other, _recipient = age.new_identity()
    with pytest.raises(CannotOpenFile, match="another key"):
        await put_back(nowhere, file, other)


async def test_a_backup_that_is_cut_short_changes_nothing(
    store: Store, across: str, tmp_path: Path
) -> None:
    await fill(store)
    file = await backed_up(store, tmp_path)
    raw = file.read_bytes()
    for share in (0.0, 0.001, 0.3, 0.99):
        file.write_bytes(raw[: int(len(raw) * share)])
        with pytest.raises(CannotOpenFile, match="cut short"):
            await put_back(across, file)
        assert not await migrating.is_current(across)
    file.write_bytes(raw)
    await put_back(across, file)  # and the database is still as empty


async def test_any_other_file_is_no_backup(store: Store, nowhere: str, tmp_path: Path) -> None:
    file = await backed_up(store, tmp_path)
    file.write_bytes(b"hello " * 1000)
    with pytest.raises(CannotOpenFile, match="no backup"):
        await put_back(nowhere, file)

    async def words() -> AsyncGenerator[bytes, None]:
        yield b"hello " * 1000

    await age.seal(words(), file, [RECIPIENT])
    with pytest.raises(CannotOpenFile, match="no backup"):
        await put_back(nowhere, file)


async def test_it_goes_into_an_empty_database_only(store: Store, url: str, tmp_path: Path) -> None:
    file = await backed_up(store, tmp_path)
    with pytest.raises(CannotRestore, match="not empty"):
        await put_back(url, file)


async def test_it_is_taken_while_people_write(store: Store, nowhere: str, tmp_path: Path) -> None:
    """Whatever is committed meanwhile is wholly in it, or not at all."""
    begun, ended = asyncio.Event(), asyncio.Event()

    async def crowd() -> int:
        number = 0
        while not ended.is_set() or number < 20:
            number += 1
            async with store.writing() as unit:
                await unit.inbox.receive([arrived(START, number)], BEGIN)
            begun.set()
        return number

    writing = asyncio.create_task(crowd())
    await begun.wait()
    file = await backed_up(store, tmp_path)
    ended.set()
    written = await writing
    await put_back(nowhere, file)
    async with opened(nowhere) as copy, copy.snapshot() as unit:
        report = await unit.books.look(START)
        kept = sum(line.kept for line in report.lines)
    assert report.adds_up
    assert 0 < kept <= written


@pytest.mark.parametrize("place", ["/dev/full", "/proc/nowhere/x.age"])
async def test_what_cannot_be_written_is_said(store: Store, tmp_path: Path, place: str) -> None:
    to = tmp_path / "x.age"
    if place == "/dev/full":
        (tmp_path / "x.age.part").symlink_to(place)
    else:
        to = Path(place)
    with pytest.raises(CannotWriteFile, match="cannot be written"):
        await backup.back_up(store, to, [RECIPIENT], START, erasures=tmp_path / "kept")
    assert "x.age" not in files(tmp_path)


async def test_a_recipient_that_is_none_is_said_before_anything_is_written(
    store: Store, tmp_path: Path
) -> None:
    with pytest.raises(NotAKey):
        await backup.back_up(
            store, tmp_path / "x.age", [Recipient("age1x")], START, erasures=tmp_path / "kept"
        )
    assert "x.age" not in files(tmp_path)
