"""What the bot's key seals, of every table, and whom it finds: for turning the key over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.channels import ChannelKind
from intake.ids import ConversationId
from intake_store import vault
from intake_store.conversation_table import CONVERSATIONS, open_route
from intake_store.keys import DoorKeys, held
from intake_store.schema import METADATA

AT_ONCE: Final = 500  # rows of one transaction
OF_THE_BOT: Final = tuple(
    sorted(
        column
        for column, holder in vault.SEALED.items()
        if holder in {vault.Holder.FLIGHT, vault.Holder.BOT}
    )
)


@dataclass(frozen=True, slots=True, repr=False)
class Value:
    of: object  # the row's own key
    bound_to: UUID
    sealed: bytes


class BotValues:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection, self._keys = connection, keys

    async def page(self, name: str, after: object) -> tuple[Value, ...]:
        """The next ones of a column, in the order of their rows; `after` None: the first."""
        of, bound_to, column = _columns(name)
        asked = select(of, bound_to, column).where(column.is_not(None)).order_by(of)
        if after is not None:
            asked = asked.where(of > after)
        rows = await self._connection.execute(asked.limit(AT_ONCE))
        return tuple(Value(*row) for row in rows)

    async def change(self, name: str, values: Sequence[tuple[Value, bytes]]) -> None:
        """Only what nobody wrote meanwhile."""
        of, _bound_to, column = _columns(name)
        await self._connection.execute(
            update(column.table)
            .where(of == bindparam("row_of"), column == bindparam("as_read"))
            .values({column.name: bindparam("anew")}),
            [{"row_of": one.of, "as_read": one.sealed, "anew": anew} for one, anew in values],
        )

    async def addresses(self, keys: DoorKeys) -> int:
        """How many are found by these keys."""
        counted = select(func.count()).select_from(CONVERSATIONS).where(_found_by(keys))
        return (await self._connection.execute(counted)).scalar_one()

    async def reachable(
        self, keys: DoorKeys, after: ConversationId | None
    ) -> Mapping[ConversationId, str | None]:
        """The next ones of these, with their address as far as it opens."""
        columns = CONVERSATIONS.c
        asked = select(columns.id, columns.route).where(_found_by(keys), columns.route.is_not(None))
        if after is not None:
            asked = asked.where(columns.id > after)
        rows = await self._connection.execute(asked.order_by(columns.id).limit(AT_ONCE))
        return {ConversationId(row.id): open_route(row.id, row.route, self._keys) for row in rows}

    async def address_keys(
        self, addresses: Mapping[ConversationId, str]
    ) -> dict[ConversationId, tuple[bytes, ...]]:
        """What each is found by, and what by the key before."""
        columns, keys = CONVERSATIONS.c, held(self._keys)
        rows = await self._connection.execute(
            select(columns.id, columns.channel, columns.own).where(columns.id.in_(addresses))
        )
        return {
            ConversationId(row.id): keys.address_keys(
                ChannelKind(row.channel), row.own, addresses[ConversationId(row.id)]
            )
            for row in rows
        }

    async def find_anew(self, addresses: Mapping[ConversationId, str]) -> None:
        """These are found by the present key from now on.

        Where the address was met anew meanwhile the earlier row stays as it is, and goes in time.
        """
        there = CONVERSATIONS.alias()
        for id_, (ours, *before) in sorted((await self.address_keys(addresses)).items()):
            await self._connection.execute(
                update(CONVERSATIONS)
                .where(
                    CONVERSATIONS.c.id == id_,
                    CONVERSATIONS.c.key.in_(before),
                    ~exists().where(there.c.key == ours),
                )
                .values(key=ours)
            )


def _columns(name: str) -> tuple[Column[Any], Column[Any], Column[Any]]:
    """A row's own key, what its values are bound to, and the column."""
    table_name, _, column = name.partition(".")
    table: Table = METADATA.tables[table_name]
    [of] = table.primary_key.columns
    return of, table.c.get("uid", of), table.c[column]


def _found_by(keys: DoorKeys) -> ColumnElement[bool]:
    return func.substr(CONVERSATIONS.c.key, 1, len(keys.mark)) == keys.mark
