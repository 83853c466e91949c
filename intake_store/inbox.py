"""What has arrived and is not yet answered. Nothing moves a conversation except a row here."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId, ConversationId
from intake.incoming import Input
from intake_store import codec, inbox_queries, inbox_table
from intake_store.announce import announce
from intake_store.arrivals import Arrived, Start
from intake_store.conversations import Conversations
from intake_store.days import Days, Way
from intake_store.inbox_table import (
    INBOX,
    Batch,
    End,
    Homeless,
    Inbound,
    InboxHealth,
    NewInput,
    Origin,
    State,
)
from intake_store.keyring import BOT, Keyring
from intake_store.keys import DoorKeys, KeyMissing, held

KEPT: Final = timedelta(days=14)  # longer than any provider remembers what it may bring again
_A_TURN: Final = 20  # inputs of one conversation; a flood is answered in several turns
_AT_ONCE: Final = 100  # inputs for cases, on their way to a conversation


class Inbox:
    def __init__(
        self, connection: AsyncConnection, keys: DoorKeys | None, conversations: Conversations
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._conversations = conversations

    async def receive(self, arrivals: Sequence[Arrived], start: Start) -> int:
        """Keep what channels bring, each once; how many are new."""
        ids = await self._conversations.meet(arrivals, start)
        return await self._keep(
            [
                (
                    NewInput(
                        source=arrived.source,
                        external_id=arrived.external_id,
                        given=arrived.given,
                        received_at=arrived.received_at,
                        conversation=id_,
                    ),
                    Origin(arrived.address, arrived.message),
                )
                for arrived, id_ in zip(arrivals, ids, strict=True)
            ]
        )

    async def put(self, all_: Sequence[NewInput]) -> int:
        """Keep what comes from inside: timers, the panel, the sender. How many are new."""
        return await self._keep([(one, Origin()) for one in all_])

    async def take(self, n: int, *, release: int = 1) -> Batch:
        """At most `n` conversations that nobody holds and for which something waits; now held.

        One whose first open row is *checking* is left alone: what was said first counts first.
        """
        homeless = await self._find_conversations()
        found = await inbox_queries.CLAIM.rows(
            self._connection, most=n, looked_at=4 * n, release=release
        )
        if not found:
            return Batch({}, {}, {}, homeless)
        held_ = self._conversations.claimed(found)
        rows = await inbox_queries.OPEN.rows(
            self._connection, conversations=list(held_), most=n * _A_TURN
        )
        batch = inbox_table.Gathering(held(self._keys), _A_TURN)
        for row in rows:
            batch.add(row)
        return batch.of(held_, homeless)

    async def house(self, id_: int, conversation: ConversationId) -> None:
        """Something homeless takes its turn in this conversation."""
        await self._connection.execute(
            update(INBOX).where(INBOX.c.id == id_).values(conversation=conversation)
        )
        announce(self._connection, "inbox")

    async def done(self, ends: Mapping[int, End]) -> None:
        """By id what each has come to. Content goes."""
        for end in sorted(set(ends.values())):
            await self._end([id_ for id_, one in ends.items() if one is end], State.DONE, end)

    async def refuse(self, ids: Collection[int], reason: str) -> None:
        await self._end(ids, State.REFUSED, reason)

    async def park(self, ids: Collection[int], reason: str) -> None:
        """Tried in vain, and out of the way of what came after. Content stays until the sweep."""
        await self._connection.execute(
            update(INBOX).where(INBOX.c.id.in_(ids)).values(state=State.PARKED, reason=reason)
        )

    async def strike(self, ids: Collection[int]) -> dict[int, int]:
        """Count one more try; how many there were of each."""
        struck = await self._connection.execute(
            update(INBOX)
            .where(INBOX.c.id.in_(ids))
            .values(tries=INBOX.c.tries + 1)
            .returning(INBOX.c.id, INBOX.c.tries)
        )
        return {row.id: row.tries for row in struck}

    async def checking(self, ids: Collection[int]) -> None:
        """A slow check begins outside any transaction; the conversation waits for it."""
        await self._connection.execute(
            update(INBOX).where(INBOX.c.id.in_(ids)).values(state=State.CHECKING)
        )
        announce(self._connection, "checks")

    async def waits(self, conversation: ConversationId) -> bool:
        """Whether something of this conversation has not had its turn yet."""
        found = await self._connection.execute(
            select(INBOX.c.id)
            .where(
                INBOX.c.conversation == conversation,
                INBOX.c.state.in_((State.WAITING, State.CHECKING)),
            )
            .limit(1)
        )
        return found.first() is not None

    async def checks(self) -> tuple[tuple[Inbound, str], ...]:
        """What is being checked, and from which address: also what a crash left behind."""
        rows = await self._connection.execute(
            select(INBOX).where(INBOX.c.state == State.CHECKING).order_by(INBOX.c.id)
        )
        batch = inbox_table.Gathering(held(self._keys), _A_TURN)
        found = [one for row in rows.mappings() if (one := batch.opened(row)) is not None]
        return tuple((one, batch.addresses.get(one.conversation, "")) for one in found)

    async def checked(self, all_: Mapping[int, Input]) -> None:
        """The outcome takes the place of what was checked, in the same place of the queue."""
        keys = held(self._keys)
        rows = await self._connection.execute(
            select(INBOX.c.id, INBOX.c.uid, INBOX.c.given).where(
                INBOX.c.id.in_(all_), INBOX.c.state == State.CHECKING
            )
        )
        changed = [
            {
                "of": row.id,
                "kind": codec.kind_of(all_[row.id]),
                "given": inbox_table.reseal(row.uid, row.given, all_[row.id], keys),
            }
            for row in rows
        ]
        if changed:
            await self._connection.execute(inbox_queries.CHECKED, changed)
            announce(self._connection, "inbox")

    async def sweep(self, now: datetime) -> int:
        """Rows that ended: their ids have done their service. How many went."""
        ended = INBOX.c.state.in_((State.DONE, State.REFUSED, State.PARKED))
        rows = inbox_table.taken_away(and_(ended, INBOX.c.received_at < now - KEPT))
        gone = inbox_table.came_to(await self._connection.execute(rows))
        return await Days(self._connection).gone(Way.IN, gone)

    async def health(self) -> InboxHealth:
        rows = await self._connection.execute(
            select(INBOX.c.state, func.count(), func.min(INBOX.c.received_at))
            .where(INBOX.c.state.in_((State.WAITING, State.CHECKING, State.PARKED)))
            .group_by(INBOX.c.state)
        )
        return inbox_table.health({row[0]: (row[1], row[2]) for row in rows})

    async def _keep(self, all_: Sequence[tuple[NewInput, Origin]]) -> int:
        if not all_:
            return 0
        await self._in_commit_order([one for one, _origin in all_])
        seal = await self._sealer()
        rows = [inbox_table.new_row(uuid4(), one, origin, seal) for one, origin in all_]
        kept = await inbox_queries.KEEP.rows(self._connection, rows)
        if kept:
            announce(self._connection, "inbox")
        return len(kept)

    async def _sealer(self) -> inbox_table.Seal:
        """The bot seals for itself; the panel, which has no such key, to the bot."""
        if self._keys is not None:
            return self._keys.seal
        bot = await Keyring(self._connection).current(BOT)
        if bot is None:
            raise KeyMissing
        return inbox_table.to_bot(bot.public)

    async def _in_commit_order(self, all_: Collection[NewInput]) -> None:
        """Ids must rise as they are committed, for each address: who reads sees no later one first.

        Where one unit writes at a time (SQLite) they do.
        """
        if self._connection.dialect.name != "postgresql":
            return
        of = {one.conversation or one.case for one in all_} - {None}
        numbers = sorted(
            int.from_bytes(id_.bytes[:8], signed=True) for id_ in of if id_ is not None
        )
        await inbox_queries.LOCK.run(self._connection, numbers=numbers)

    async def _find_conversations(self) -> tuple[Homeless, ...]:
        """What is for a case takes its turn on the conversation of it that was used last.

        Those of which there is none.
        """
        rows = await inbox_queries.HOMELESS.rows(self._connection, most=_AT_ONCE)
        if not rows:
            return ()
        at = await self._conversations.by_case({CaseId(row["case"]) for row in rows})
        housed = [row["id"] for row in rows if row["case"] in at]
        for case, conversation in at.items():
            one = and_(INBOX.c.id.in_(housed), INBOX.c.case == case)
            await self._connection.execute(
                update(INBOX).where(one).values(conversation=conversation)
            )
        keys = held(self._keys)
        return tuple(
            inbox_table.homeless_from_row(row, keys) for row in rows if row["case"] not in at
        )

    async def _end(self, ids: Collection[int], state: State, reason: str = "") -> None:
        if ids:
            await inbox_queries.END.run(self._connection, ids=list(ids), to=state, why=reason)
