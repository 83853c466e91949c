"""Photos, voices and files that were sent: that they came, and where the provider keeps them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    select,
    update,
)
from sqlalchemy import insert as plain_insert
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake.incoming import MediaKind
from intake_store import vault
from intake_store.keys import DoorKeys, held
from intake_store.schema import METADATA, Moment

MEDIA = Table(
    "media",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("cases.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("size", Integer, nullable=False),
    Column("file", LargeBinary),
    Column("state", String, nullable=False),
    Column("at", Moment, nullable=False),
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


@dataclass(frozen=True, slots=True)
class Medium:
    id: UUID
    case: CaseId
    kind: MediaKind
    size: int
    state: MediaState
    at: datetime


class Media:
    def __init__(self, connection: AsyncConnection, keys: DoorKeys | None) -> None:
        self._connection = connection
        self._keys = keys

    async def add(self, all_: Sequence[NewMedium]) -> list[UUID]:
        keys = held(self._keys)
        ids, rows = [uuid4() for _ in all_], []
        for id_, one in zip(ids, all_, strict=True):
            rows.append(
                {
                    "id": id_,
                    "case": one.case,
                    "kind": one.kind,
                    "size": min(one.size, 2**31 - 1),
                    "file": keys.seal(one.file.encode(), vault.context("media.file", id_)),
                    "state": MediaState.WANTED,
                    "at": one.at,
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
        return tuple(
            Medium(
                id=row.id,
                case=CaseId(row.case),
                kind=MediaKind(row.kind),
                size=row.size,
                state=MediaState(row.state),
                at=row.at,
            )
            for row in rows
        )

    async def set_state(self, ids: Collection[UUID], state: MediaState) -> None:
        """Refused or gone: the way to the provider's file goes too."""
        file = {} if state in {MediaState.WANTED, MediaState.KEPT} else {"file": None}
        await self._connection.execute(
            update(MEDIA).where(MEDIA.c.id.in_(ids)).values(state=state, **file)
        )

    async def sweep(self, before: datetime) -> int:
        """What came earlier is gone; that something came stays with the case. How many."""
        gone = await self._connection.execute(
            update(MEDIA)
            .where(MEDIA.c.at < before, MEDIA.c.state != MediaState.GONE)
            .values(state=MediaState.GONE, file=None)
        )
        return gone.rowcount

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(MEDIA).where(MEDIA.c.case.in_(cases)))
