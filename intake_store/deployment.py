"""What this deployment knows about itself: its salt, which pack it read, how its last run ended."""

import os
from typing import Final

from sqlalchemy import Column, String, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from intake_store.prepared import Prepared
from intake_store.schema import METADATA, insert, insert_or_ignore

DEPLOYMENT = Table(
    "deployment",
    METADATA,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)

STANDING: Final = "bot-standing"  # how the bot last said that it stands
PINS: Final = "hotline-key-pins"  # fingerprints that the bot takes, parted by spaces; "" any
_TERM: Final = "senders-term"
_SALT: Final = "openers-salt"
_RUNNING: Final = "running"
_ENDED: Final = "ended"
_LEADS: Final = Prepared(
    select(DEPLOYMENT.c.value).where(DEPLOYMENT.c.name == _TERM).with_for_update(read=True)
)


class Deployment:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, name: str) -> str | None:
        found = await self._connection.execute(
            select(DEPLOYMENT.c.value).where(DEPLOYMENT.c.name == name)
        )
        return found.scalar()

    async def set(self, name: str, value: str) -> None:
        statement = insert(self._connection, DEPLOYMENT).values(name=name, value=value)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["name"], set_={"value": statement.excluded.value}
            )
        )

    async def take_term(self, term: str) -> None:
        """From now on only who knows this one leads, whatever an earlier leader still believes."""
        await self.set(_TERM, term)

    async def is_term(self, term: str) -> bool:
        """Whether that is still so, until the end of this unit. "" where nobody ever led."""
        rows = await _LEADS.rows(self._connection)
        return "".join(row["value"] for row in rows) == term

    async def salt(self) -> bytes:
        """For openers. Not from BOT_KEY: when that is lost, codes still open cases.

        KeyError before `init` has made it.
        """
        value = await self.get(_SALT)
        if value is None:
            raise KeyError(_SALT)
        return bytes.fromhex(value)

    async def make_salt(self) -> None:
        """Once; made anew it would shut every code that was given out."""
        row = {"name": _SALT, "value": os.urandom(32).hex()}
        await self._connection.execute(
            insert_or_ignore(self._connection, DEPLOYMENT, [row], on=["name"])
        )

    async def begin_run(self, name: str) -> bool:
        """Whether the last run of that name ended cleanly (or there was none)."""
        before = await self.get(f"run-{name}")
        await self.set(f"run-{name}", _RUNNING)
        return before != _RUNNING

    async def end_run(self, name: str) -> None:
        await self.set(f"run-{name}", _ENDED)
