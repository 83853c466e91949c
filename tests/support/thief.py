"""Somebody who took a database, and perhaps a process's secrets too: what can be read with them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import MetaData, select
from sqlalchemy.ext.asyncio import create_async_engine

from intake.channels import ChannelKind
from intake_store import vault
from intake_store.engines import database_url
from intake_store.keys import DoorKeys
from intake_store.sealing import CannotOpen


@dataclass(frozen=True, slots=True, repr=False)
class Taken:
    """Every row of every table, as it stands there."""

    rows: Mapping[str, tuple[Mapping[str, Any], ...]]

    def bytes_of_all(self) -> bytes:
        """Every value, one after the other."""
        told = bytearray()
        for row in (row for rows in self.rows.values() for row in rows):
            for value in row.values():
                told += value if isinstance(value, bytes) else str(value).encode("utf-8", "replace")
                told += b"\n"
        return bytes(told)

    def opened(self, keys: DoorKeys) -> Iterator[tuple[str, Mapping[str, Any], bytes]]:
        """Whatever the bot's keys open, whatever it is said to be bound to: column, row, words."""
        for table, rows in self.rows.items():
            for row in rows:
                for name, value in row.items():
                    if isinstance(value, bytes):
                        for plain in _tried(keys, value, row.values()):
                            yield f"{table}.{name}", row, plain

    def found_by(
        self, keys: DoorKeys, channel: ChannelKind, own: str, addresses: Iterable[str]
    ) -> set[str]:
        """Of a range of addresses those that the database knows: each is hashed and looked up."""
        known = {row["key"] for row in self.rows["conversations"]}
        return {
            address
            for address in addresses
            if known & set(keys.address_keys(channel, own, address))
        }


async def take(url: str) -> Taken:
    """The tables that are there, not those that we know of."""
    engine = create_async_engine(database_url(url))
    try:
        async with engine.connect() as connection:
            there = MetaData()
            await connection.run_sync(there.reflect)
            rows = {}
            for name, table in there.tables.items():
                found = await connection.execute(select(table))
                rows[name] = tuple(dict(row) for row in found.mappings())
        return Taken(rows)
    finally:
        await engine.dispose()


def _tried(keys: DoorKeys, value: bytes, row: Iterable[object]) -> Iterator[bytes]:
    bound_to = [_uuid(one) for one in row]
    for column in vault.SEALED:
        for id_ in filter(None, bound_to):
            try:
                yield keys.open(value, vault.context(column, id_))
            except CannotOpen:
                continue


def _uuid(value: object) -> UUID | None:
    """On SQLite one is 32 letters."""
    if isinstance(value, UUID):
        return value
    try:
        return UUID(value) if isinstance(value, str) else None
    except ValueError:
        return None
