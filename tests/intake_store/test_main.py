"""The command line prepares a deployment once, keeps what is there, and says what is wrong."""

import asyncio
import re
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from intake.outgoing import Message, Outgoing
from intake_store import first_key
from intake_store.__main__ import main
from intake_store.inbox_table import End
from intake_store.keyring import BOT, HOTLINE
from intake_store.keys import HolderKey, new_bot_key, token_hash
from intake_store.outbox_table import OUTBOX, NewMessage
from intake_store.settings import door_keys, read_file
from intake_store.store import Store, open_store
from tests.intake_store.stores import BEGIN, KEYS, arrived
from tests.support.postgres import Postgres

LINK = re.compile(r"http://localhost:8080/join/([\w-]+)")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place to start in, with nothing set."""
    for name in ("DATABASE_URL", "DATA_DIR", "BOT_KEY", "BOT_KEY_BEFORE", "COUNTRY", "ADMIN_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[[], str]:
    """What was printed since the last time, on either stream."""

    def read() -> str:
        captured = capsys.readouterr()
        return captured.out + captured.err

    return read


def file_store(here: Path) -> Store:
    return open_store(f"sqlite:///{here / 'data' / 'panoh.sqlite'}")


async def keyring(here: Path) -> tuple[HolderKey | None, HolderKey | None]:
    store = file_store(here)
    async with store.reading() as unit:
        found = await unit.keyring.current(BOT), await unit.keyring.current(HOTLINE)
    await store.close()
    return found


def test_the_first_start_prepares_everything(here: Path, said: Callable[[], str]) -> None:
    assert main(["init"]) == 0
    env = read_file(here / ".env")
    assert stat.S_IMODE((here / ".env").stat().st_mode) == 0o600
    assert stat.S_IMODE((here / "data").stat().st_mode) == 0o700
    printed = said()
    assert LINK.search(printed)
    assert env["BOT_KEY"] not in printed
    assert door_keys(env)


async def test_the_keys_of_the_first_start_fit_one_another(
    here: Path, said: Callable[[], str]
) -> None:
    await _run_in_thread("init")
    bot, hotline = await keyring(here)
    assert bot is not None
    assert hotline is not None
    assert bot.public == door_keys(read_file(here / ".env")).inbound_public
    assert first_key.find(here / "data", hotline.public) is not None
    link = LINK.search(said())
    assert link is not None
    store = file_store(here)
    async with store.reading() as unit:
        now = datetime.now(UTC)
        assert await unit.invitations.find(token_hash(link[1]), now) is not None
        assert len(await unit.agencies.list()) > 10
        assert len(await unit.deployment.salt()) == 32
    await store.close()


async def test_a_second_start_changes_nothing_but_the_link(
    here: Path, said: Callable[[], str]
) -> None:
    await _run_in_thread("init")
    env, before = (here / ".env").read_bytes(), await keyring(here)
    first = LINK.search(said())
    await _run_in_thread("init")
    second = LINK.search(said())
    assert (here / ".env").read_bytes() == env
    assert await keyring(here) == before
    assert [file.name[:10] for file in (here / "data").glob("first-*")] == ["first-key-"]
    assert first is not None
    assert second is not None
    store = file_store(here)
    async with store.reading() as unit:
        [left] = await unit.invitations.open(datetime.now(UTC))
    await store.close()
    assert left.token_hash == token_hash(second[1]) != token_hash(first[1])


async def test_a_lost_first_key_is_made_anew_while_nobody_has_signed_up(here: Path) -> None:
    await _run_in_thread("init")
    for file in (here / "data").glob("first-key-*"):
        file.unlink()
    await _run_in_thread("init")
    _bot, hotline = await keyring(here)
    assert hotline is not None
    assert hotline.version == 2
    assert first_key.find(here / "data", hotline.public) is not None


async def test_another_bot_key_is_taken_and_said(
    here: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await _run_in_thread("init")
    key = new_bot_key()
    monkeypatch.setenv("BOT_KEY", key)
    await _run_in_thread("init")
    assert "BOT_KEY is another" in said()
    bot, _hotline = await keyring(here)
    assert bot is not None
    assert bot.version == 2
    assert bot.public == door_keys({"BOT_KEY": key}).inbound_public


def test_what_stood_in_the_settings_file_stays(here: Path) -> None:
    (here / ".env").write_text("COUNTRY=tj")
    assert main(["init"]) == 0
    assert (here / ".env").read_text().startswith("COUNTRY=tj\nBOT_KEY=")


def test_every_command_runs_on_a_prepared_deployment(here: Path, said: Callable[[], str]) -> None:
    assert main(["init"]) == 0
    for command in (
        "migrate",
        "load-country",
        "retain",
        "scrub",
        "verify-audit",
        "verify-screenings",
        "reconcile",
    ):
        assert main([command]) == 0
    assert "0 entries" in said()


def test_all_of_it_runs_on_postgresql(
    here: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres_url)
    verified = ("verify-audit", "verify-screenings", "reconcile")
    for command in ("init", "init", "retain", "scrub", *verified):
        assert main([command]) == 0


async def test_reconcile_says_a_line_a_day_and_names_what_is_lost(
    here: Path, said: Callable[[], str]
) -> None:
    await _run_in_thread("init")
    now = datetime.now(UTC)
    store = open_store(f"sqlite:///{here / 'data' / 'panoh.sqlite'}", keys=KEYS)
    async with store.writing() as unit:
        await unit.inbox.receive([arrived(now), arrived(now - timedelta(days=20), 2)], BEGIN)
        [(id_, [given, late])] = (await unit.inbox.take(9)).inbounds.items()
        [answer] = await unit.outbox.put(
            [NewMessage(id_, Outgoing(Message("hello")), now, answers=given.id)]
        )
        await unit.inbox.done({late.id: End.MUTED, given.id: End.ANSWERED})
        await unit.inbox.sweep(now)
    said()
    await _run_in_thread("reconcile")
    assert said().splitlines() == [
        f"before {(now - timedelta(days=14)).date()}  in 1: 1 muted · out 0",
        f"{now.date()}  in 1: 1 answered · out 1: 1 due",
        "It adds up.",
    ]
    async with store.writing() as unit:
        await unit._connection.execute(delete(OUTBOX))  # noqa: SLF001 - a slip of the hand
    await store.close()
    assert await asyncio.to_thread(main, ["reconcile"]) == 1
    printed = said()
    assert f"{now.date()}: 1 messages are missing" in printed
    assert f"1 inputs were answered, and the answer is not there ({given.id})" in printed
    assert answer
    assert await asyncio.to_thread(main, ["reconcile", "--write-off"]) == 1
    assert "Written off as lost: 1." in said()


async def test_a_backup_is_made_and_put_back_by_the_command_line(
    here: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch, postgres_url: str
) -> None:
    await _run_in_thread("init")
    await _run_in_thread("recovery-key", "--to", "key")
    found = re.search(r"age1\w+", said())
    assert found is not None
    recipient = found[0]
    assert await asyncio.to_thread(main, ["recovery-key", "--to", "key"]) == 1
    await _run_in_thread("backup", "--to", "panoh.age", "--recipient", recipient)
    restoring = ["restore", "--from", "panoh.age", "--identity", "key"]
    assert await asyncio.to_thread(main, restoring) == 1
    assert "not empty" in said()
    monkeypatch.setenv("DATABASE_URL", postgres_url)
    for lost in ("erasures", "data/erasures"):
        (here / lost).unlink()
    assert await asyncio.to_thread(main, restoring) == 1
    assert "--without-erasures" in said()
    await _run_in_thread(*restoring, "--without-erasures")
    assert "The audit log is whole." in said()
    await _run_in_thread("verify-audit")
    bot, hotline = await keyring(here)
    store = open_store(postgres_url)
    async with store.reading() as unit:
        assert (await unit.keyring.current(BOT), await unit.keyring.current(HOTLINE)) == (
            bot,
            hotline,
        )
    await store.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("COUNTRY", "zz"),
        ("DATABASE_URL", "postgresql://someone:secret@127.0.0.1:1/x"),
        ("DATABASE_URL", "sqlite:////proc/nowhere/x"),
        ("DATA_DIR", "/proc/nowhere"),
        ("BOT_KEY", "secret"),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(
    here: Path,
    said: Callable[[], str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: str,
) -> None:
    monkeypatch.setenv("BOT_KEY", new_bot_key())
    monkeypatch.setenv(name, value)
    assert main(["init"]) == 1
    printed = said()
    assert printed.count("\n") == 1
    assert name in printed
    assert "secret" not in printed


def test_a_database_that_is_not_there_is_said(
    here: Path,
    said: Callable[[], str],
    monkeypatch: pytest.MonkeyPatch,
    postgres: Postgres,
) -> None:
    monkeypatch.setenv("DATABASE_URL", postgres.url("nowhere"))
    assert main(["migrate"]) == 1
    assert said().startswith("DATABASE_URL cannot be used")


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["init", "now"]])
def test_an_unknown_command_is_told_the_known_ones(
    arguments: list[str], said: Callable[[], str]
) -> None:
    assert main(arguments) == 2
    assert "init | migrate" in said()


async def _run_in_thread(*arguments: str) -> None:
    assert await asyncio.to_thread(main, list(arguments)) == 0


def test_the_bots_key_is_turned_over_by_two_settings(
    here: Path, said: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["init"]) == 0
    assert main(["reseal"]) == 0
    assert "nothing is being turned over" in said()
    assert main(["new-bot-key"]) == 0
    fresh = said().strip().removeprefix("BOT_KEY=")
    monkeypatch.setenv("BOT_KEY_BEFORE", read_file(here / ".env")["BOT_KEY"])
    monkeypatch.setenv("BOT_KEY", fresh)
    assert main(["init"]) == 0
    assert "being turned over" in said()
    assert main(["reseal"]) == 0
    assert "Nothing needs BOT_KEY_BEFORE any more." in said()
    monkeypatch.setenv("BOT_KEY_BEFORE", "short")
    assert main(["reseal"]) == 1
    assert "BOT_KEY_BEFORE" in said()
