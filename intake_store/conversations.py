"""The dialogue with each address, and the way back to it while it is kept."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import uuid4

from sqlalchemy import LargeBinary, String, bindparam, case, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.channels import ChannelKind
from intake.conversation import Conversation, Muted
from intake.ids import CaseId, ConversationId, CountryCode, Language
from intake_store.arrivals import Arrived, Start
from intake_store.bot_values import BotValues
from intake_store.conversation_table import (
    CONVERSATIONS,
    MOVED,
    RESTING,
    draft_to_bytes,
    from_row,
    new_row,
    open_route,
    seal_route,
    to_row,
)
from intake_store.keys import DoorKeys, held
from intake_store.openers import word_scope
from intake_store.prepared import Insertion, Prepared, Values, among
from intake_store.schema import Moment


class Overtaken(Exception):
    """The conversation is not held, or has moved on since it was read."""


@dataclass(frozen=True, slots=True, repr=False)
class Route:
    """How an address is reached, and what must be known before it is."""

    channel: ChannelKind
    own: str
    address: str | None  # None: the way is forgotten, or there never is one (web)
    language: Language | None
    country: CountryCode
    last_at: datetime | None
    muted: Muted | None
    has_word: bool


@dataclass(frozen=True, slots=True)
class AtCase:
    """What the panel may know of a conversation that belongs to a case."""

    channel: ChannelKind
    language: Language | None
    muted: Muted | None
    last_at: datetime | None
    has_route: bool


class Conversations:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys
        self._versions: dict[ConversationId, int] = {}  # of those that this unit holds

    async def meet(self, arrivals: Sequence[Arrived], start: Start) -> list[ConversationId]:
        """The conversation of each address, begun where there is none; in the arrivals' order.

        Locks nothing that stands already: an input never waits for a turn.
        """
        keys = held(self._keys)
        of = [keys.address_keys(one.channel, one.own, one.address) for one in arrivals]
        found = dict(zip(of, arrivals, strict=True))
        wanted = [key for all_ in found for key in all_]
        known = await self._known(wanted)
        missing = [
            new_row(ConversationId(uuid4()), all_[0], arrived, start, keys)
            for all_, arrived in found.items()
            if not any(key in known for key in all_)
        ]
        if missing:
            await _MEET.run(self._connection, missing)
            known = await self._known(wanted)  # somebody else may have met one of them first
        if any(is_resting for _id, is_resting in known.values()):
            await self._begin_anew([id_ for id_, is_resting in known.values() if is_resting], start)
        return [next(known[key][0] for key in all_ if key in known) for all_ in of]

    async def hold(self, ids: Collection[ConversationId]) -> dict[ConversationId, Conversation]:
        """Locked until this unit ends, in id order; one held elsewhere is waited for."""
        found = await self._connection.execute(
            select(CONVERSATIONS)
            .where(CONVERSATIONS.c.id.in_(ids))
            .order_by(CONVERSATIONS.c.id)
            .with_for_update(key_share=True)
        )
        return self.claimed(found.mappings().all())

    def claimed(self, rows: Sequence[Values]) -> dict[ConversationId, Conversation]:
        """Whole rows by a locking query of the inbox's; from now on this unit may save them."""
        keys = held(self._keys)
        claimed = [from_row(row, keys) for row in rows]
        self._versions.update((one.id, one.version) for one in claimed)
        return {one.id: one for one in claimed}

    async def get(self, ids: Collection[ConversationId]) -> dict[ConversationId, Conversation]:
        """As they are; somebody may be moving them."""
        rows = await self._connection.execute(
            select(CONVERSATIONS).where(CONVERSATIONS.c.id.in_(ids))
        )
        keys = held(self._keys)
        return {one.id: one for one in (from_row(row, keys) for row in rows.mappings())}

    async def save(
        self,
        after: Sequence[Conversation],
        *,
        addresses: Mapping[ConversationId, str] | None = None,
        route_until: datetime | None = None,
        release: int = 1,
    ) -> None:
        """Write what `hold` or `inbox.take` held, one version on. Raises Overtaken.

        Where an address is given (the input's own, or brought by an operator from the vault) the
        way back is renewed until `route_until`.
        """
        keys = held(self._keys)
        rows = []
        for one in after:
            if self._versions.get(one.id) != one.version - 1:
                raise Overtaken
            self._versions[one.id] = one.version
            address = (addresses or {}).get(one.id)
            rows.append(
                to_row(one)
                | {
                    "of": one.id,
                    "draft": draft_to_bytes(one, keys),
                    "release": release,
                    "new_route": None
                    if address is None
                    else seal_route(one.id, one.channel, address, keys),
                    "new_until": None if address is None else route_until,
                    "silenced_at": one.last_at or one.asked_at,
                }
            )
        await _SAVE.run_each(self._connection, rows)
        if keys.before is not None and addresses:
            held_ = {one.id for one in after}
            theirs = {id_: addresses[id_] for id_ in held_ & addresses.keys()}
            await BotValues(self._connection, keys).find_anew(theirs)

    async def routes(self, ids: Collection[ConversationId]) -> dict[ConversationId, Route]:
        rows = await self._connection.execute(
            select(CONVERSATIONS).where(CONVERSATIONS.c.id.in_(ids))
        )
        return {
            ConversationId(row.id): Route(
                channel=ChannelKind(row.channel),
                own=row.own,
                address=open_route(row.id, row.route, self._keys),
                language=None if row.language is None else Language(row.language),
                country=CountryCode(row.country),
                last_at=row.last_at,
                muted=None if row.muted_by is None else Muted(row.muted_by),
                has_word=row.has_word,
            )
            for row in rows
        }

    async def by_case(self, cases: Collection[CaseId]) -> dict[CaseId, ConversationId]:
        """Of each case the conversation that was written in last."""
        rows = await self._connection.execute(
            select(CONVERSATIONS.c.case, CONVERSATIONS.c.id)
            .where(CONVERSATIONS.c.case.in_(cases))
            .order_by(
                func.coalesce(CONVERSATIONS.c.last_at, CONVERSATIONS.c.met_at), CONVERSATIONS.c.id
            )
        )
        return {CaseId(row.case): ConversationId(row.id) for row in rows}

    async def of_address(
        self, channel: ChannelKind, own: str, address: str
    ) -> ConversationId | None:
        keys = held(self._keys).address_keys(channel, own, address)
        known = await self._known(keys)
        return next((known[key][0] for key in keys if key in known), None)

    async def word_scopes(
        self, addresses: Mapping[ConversationId, str]
    ) -> dict[ConversationId, tuple[bytes, ...]]:
        """A word works only where it was set. The scope of a word that is set now stands first."""
        found = await BotValues(self._connection, self._keys).address_keys(addresses)
        return {id_: tuple(map(word_scope, all_)) for id_, all_ in found.items()}

    async def state(self, of: CaseId) -> tuple[AtCase, ...]:
        """For the panel, the one written in last first. Needs no key."""
        columns = CONVERSATIONS.c
        rows = await self._connection.execute(
            select(
                columns.channel,
                columns.language,
                columns.muted_by,
                columns.last_at,
                columns.route.is_not(None).label("has_route"),
            )
            .where(columns.case == of)
            .order_by(func.coalesce(columns.last_at, columns.met_at).desc())
        )
        return tuple(
            AtCase(
                channel=ChannelKind(row.channel),
                language=None if row.language is None else Language(row.language),
                muted=None if row.muted_by is None else Muted(row.muted_by),
                last_at=row.last_at,
                has_route=bool(row.has_route),
            )
            for row in rows
        )

    async def _known(self, keys: Collection[bytes]) -> dict[bytes, tuple[ConversationId, bool]]:
        """By key the conversation, and whether it was forgotten but for its silence."""
        if not keys:
            return {}
        rows = await _KNOWN.rows(self._connection, keys=list(keys))
        return {row["key"]: (ConversationId(row["id"]), row["flow"] == RESTING) for row in rows}

    async def _begin_anew(self, ids: Collection[ConversationId], start: Start) -> None:
        await self._connection.execute(
            update(CONVERSATIONS)
            .where(CONVERSATIONS.c.id.in_(ids), CONVERSATIONS.c.flow == RESTING)
            .values(
                country=start.country,
                flow=start.position.flow,
                state=start.position.state,
                release=start.release,
            )
        )


_KNOWN: Final = Prepared(
    select(CONVERSATIONS.c.id, CONVERSATIONS.c.key, CONVERSATIONS.c.flow).where(
        among(CONVERSATIONS.c.key, "keys")
    )
)
_MEET: Final = Insertion(
    CONVERSATIONS,
    CONVERSATIONS.c.keys(),
    lambda into: into.on_conflict_do_nothing(index_elements=["channel", "own", "key"]),
)
_SAVE: Final = Prepared(
    update(CONVERSATIONS)
    .where(CONVERSATIONS.c.id == bindparam("of"))
    .values(
        {name: bindparam(name) for name in MOVED}
        | {
            "draft": bindparam("draft"),
            "release": bindparam("release"),
            "route": func.coalesce(
                bindparam("new_route", type_=LargeBinary), CONVERSATIONS.c.route
            ),
            "route_until": func.coalesce(
                bindparam("new_until", type_=Moment), CONVERSATIONS.c.route_until
            ),
            # When the silence began; gone with it.
            "muted_at": case(
                (bindparam("muted_by", type_=String).is_(None), None),
                else_=func.coalesce(
                    CONVERSATIONS.c.muted_at, bindparam("silenced_at", type_=Moment)
                ),
            ),
        }
    )
)
