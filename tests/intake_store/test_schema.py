"""Columns mean the same on both databases, and every byte column says what it hides."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import JSON, LargeBinary, String

import intake_store.unit as _every_table  # noqa: F401
from intake_store import vault
from intake_store.deployment import Deployment
from intake_store.schema import METADATA, Codes
from intake_store.store import Store
from intake_store.timers import Timer
from tests.intake_store.stores import meet
from tests.support.clock import START


def byte_columns() -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in METADATA.tables.values()
        for column in table.c
        if isinstance(column.type, LargeBinary)
    }


def test_every_byte_column_is_declared_as_sealed_or_open() -> None:
    assert byte_columns() == set(vault.SEALED) | vault.OPEN_BYTES
    assert not set(vault.SEALED) & vault.OPEN_BYTES


def text_columns() -> set[str]:
    return {
        f"{table.name}.{column.name}"
        for table in METADATA.tables.values()
        for column in table.c
        if isinstance(column.type, (String, JSON, Codes))
    }


def test_text_in_the_open_is_of_offices_or_was_looked_at_and_is_ours() -> None:
    """A column for what a person typed is sealed bytes: none of these may ever hold it."""
    ours = set((Path(__file__).parent / "open_text.txt").read_text().split())
    assert text_columns() - vault.OF_OFFICES == ours
    assert text_columns() >= vault.OF_OFFICES


def test_an_undeclared_column_has_no_context() -> None:
    with pytest.raises(KeyError):
        vault.context("tickets.ref", b"1")


def test_nothing_is_deleted_because_something_else_was() -> None:
    for table in METADATA.tables.values():
        for key in table.foreign_keys:
            assert key.ondelete is None


async def test_a_time_comes_back_aware_and_utc(store: Store) -> None:
    dushanbe = timezone(timedelta(hours=5))
    at = datetime(2026, 3, 2, 14, 0, 0, 123456, tzinfo=dushanbe)
    id_ = await meet(store, START)
    async with store.writing() as unit:
        await unit.timers.set([Timer(id_, "knock", at)])
        found = await unit.timers.next_at()
    assert found == at
    assert found is not None
    assert found.tzinfo is UTC


async def test_a_naive_time_is_refused(store: Store) -> None:
    id_ = await meet(store, START)
    naive = datetime(2026, 3, 2, 14, 0)  # noqa: DTZ001 - the point of it
    with pytest.raises(ValueError, match="naive"):
        async with store.writing() as unit:
            await unit.timers.set([Timer(id_, "knock", naive)])


async def test_the_salt_is_made_once(store: Store) -> None:
    async with store.writing() as unit:
        with pytest.raises(KeyError):
            await unit.deployment.salt()
        await unit.deployment.make_salt()
        salt = await unit.deployment.salt()
        await unit.deployment.make_salt()
        assert await unit.deployment.salt() == salt
        assert isinstance(unit.deployment, Deployment)


async def test_an_unclean_stop_is_seen_at_the_next_start(store: Store) -> None:
    async with store.writing() as unit:
        assert await unit.deployment.begin_run("bot")
        assert not await unit.deployment.begin_run("bot")
        await unit.deployment.end_run("bot")
        assert await unit.deployment.begin_run("bot")
