"""Photos, voices and files that were sent: that they came, where they lie, what became of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    select,
    text,
    update,
)
from sqlalchemy import insert as plain_insert
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.channels import ChannelKind
from intake.ids import CaseId
from intake.incoming import KEPT_KINDS, MediaKind, Unkept
from intake_store import vault
from intake_store.announce import announce
from intake_store.keys import DoorKeys, held
from intake_store.media_chunks import MEDIA_CHUNKS
from intake_store.schema import METADATA, Moment

_WANTED: Final = text("state = 'wanted'")
MEDIA = Table(
    "media",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("channel", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("file", LargeBinary),
    Column("state", String, nullable=False),
    Column("refused", String, nullable=False),
    Column("type", String, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    Column("not_before", Moment, nullable=False),
    Index("media_wanted", "not_before", sqlite_where=_WANTED, postgresql_where=_WANTED),
)


class MediaState(StrEnum):
    WANTED = "wanted"
    KEPT = "kept"
    REFUSED = "refused"
    GONE = "gone"


@dataclass(frozen=True, slots=True, repr=False)
class NewMedium:
    case: CaseId
    kind: MediaKind
    size: int  # bytes, as the provider says
    file: str  # the provider's id
    at: datetime
    channel: ChannelKind


@dataclass(frozen=True, slots=True)
class Medium:
    id: UUID
    case: CaseId
    kind: MediaKind
    channel: ChannelKind
    size: int  # bytes: of what is kept, or as the provider says
    state: MediaState
    refused: str  # a code of Unkept
    type: str  # media type of what is kept
    tries: int  # how often a child was given it
    at: datetime


class Media:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    async def add(self, all_: Sequence[NewMedium]) -> list[UUID]:
        """To be fetched; of a kind that is not kept only that it came."""
        keys = held(self._keys)
        ids, rows = [uuid4() for _ in all_], []
        for id_, one in zip(ids, all_, strict=True):
            file = keys.seal(one.file.encode(), vault.context("media.file", id_))
            wanted = one.kind in KEPT_KINDS
            rows.append(
                {
                    "id": id_,
                    "case": one.case,
                    "kind": one.kind,
                    "channel": one.channel,
                    "size": min(one.size, 2**31 - 1),
                    "file": file if wanted else None,
                    "state": MediaState.WANTED if wanted else MediaState.REFUSED,
                    "refused": "" if wanted else Unkept.KIND,
                    "type": "",
                    "tries": 0,
                    "at": one.at,
                    "not_before": one.at,
                }
            )
        if rows:
            await self._connection.execute(plain_insert(MEDIA), rows)
        return ids

    async def list(self, case: CaseId) -> tuple[Medium, ...]:
        """Needs no key."""
        rows = await self._connection.execute(
            select(MEDIA).where(MEDIA.c.case == case).order_by(MEDIA.c.at, MEDIA.c.id)
        )
        return tuple(map(_from_row, rows.mappings()))

    async def get(self, id_: UUID) -> Medium | None:
        """Needs no key."""
        rows = await self._connection.execute(select(MEDIA).where(MEDIA.c.id == id_))
        found = rows.mappings().one_or_none()
        return None if found is None else _from_row(found)

    async def next_wanted(self, now: datetime) -> tuple[Medium, str] | None:
        """The one that has waited longest, and the provider's id of it."""
        rows = await self._connection.execute(
            select(MEDIA)
            .where(MEDIA.c.state == MediaState.WANTED, MEDIA.c.not_before <= now)
            .order_by(MEDIA.c.not_before, MEDIA.c.id)
            .limit(1)
        )
        row = rows.mappings().one_or_none()
        if row is None:
            return None
        bound = vault.context("media.file", row["id"])
        return _from_row(row), held(self._keys).open(row["file"], bound).decode()

    async def put_off(self, id_: UUID, until: datetime) -> None:
        await self._connection.execute(
            update(MEDIA).where(MEDIA.c.id == id_).values(not_before=until)
        )

    async def begin(self, id_: UUID, until: datetime) -> None:
        """Before a child is given it: one that kills us too is counted."""
        await self._connection.execute(
            update(MEDIA).where(MEDIA.c.id == id_).values(tries=MEDIA.c.tries + 1, not_before=until)
        )

    async def is_wanted(self, id_: UUID) -> bool:
        """Locks the row: nobody erases it until the end of this unit."""
        rows = await self._connection.execute(
            select(MEDIA.c.state).where(MEDIA.c.id == id_).with_for_update()
        )
        return rows.scalar_one_or_none() == MediaState.WANTED

    async def keep(self, id_: UUID, type_: str, size: int) -> None:
        """All of it lies sealed: the way to the provider's file goes."""
        await self._end(id_, state=MediaState.KEPT, type=type_, size=size)

    async def refuse(self, id_: UUID, why: Unkept) -> None:
        await self._end(id_, state=MediaState.REFUSED, refused=why)

    async def _end(self, id_: UUID, **values: object) -> None:
        await self._connection.execute(
            update(MEDIA)
            .where(MEDIA.c.id == id_, MEDIA.c.state == MediaState.WANTED)
            .values(**values, file=None)
        )
        announce(self._connection, "tickets")

    async def sweep(self, before: datetime) -> int:
        """What came earlier is gone; that something came stays with the case. How many."""
        old = select(MEDIA.c.id).where(MEDIA.c.at < before)
        gone = await self._connection.execute(
            update(MEDIA)
            .where(MEDIA.c.at < before, MEDIA.c.state != MediaState.GONE)
            .values(state=MediaState.GONE, file=None)
        )
        await self._connection.execute(delete(MEDIA_CHUNKS).where(MEDIA_CHUNKS.c.medium.in_(old)))
        return gone.rowcount

    async def erase(self, cases: Collection[CaseId]) -> None:
        theirs = select(MEDIA.c.id).where(MEDIA.c.case.in_(cases))
        await self._connection.execute(
            delete(MEDIA_CHUNKS).where(MEDIA_CHUNKS.c.medium.in_(theirs))
        )
        await self._connection.execute(delete(MEDIA).where(MEDIA.c.case.in_(cases)))


def _from_row(row: RowMapping) -> Medium:
    return Medium(
        id=row["id"],
        case=CaseId(row["case"]),
        kind=MediaKind(row["kind"]),
        channel=ChannelKind(row["channel"]),
        size=row["size"],
        state=MediaState(row["state"]),
        refused=row["refused"],
        type=row["type"],
        tries=row["tries"],
        at=row["at"],
    )
