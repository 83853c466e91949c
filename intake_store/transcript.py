"""What was said in a case: one sealed record a turn. Who writes it cannot read it back."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    String,
    Table,
    Uuid,
    delete,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake_store import codec, sealing, vault
from intake_store.announce import announce
from intake_store.cases import Cases
from intake_store.codec import Json
from intake_store.prepared import Insertion
from intake_store.schema import METADATA, Codes, Moment, Serial
from intake_store.sealing import PrivateKey, PublicKey

TRANSCRIPT = Table(
    "transcript",
    METADATA,
    Column("seq", Serial, primary_key=True),
    Column("id", Uuid, nullable=False, unique=True),
    Column("case", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("who", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("outbox", Codes, nullable=False),
    Column("read_at", Moment),
    Column("read_by", String),
    Index("transcript_of_a_case", "case", "seq"),
    sqlite_autoincrement=True,
)

_SEALED: Final = "transcript.sealed"
_ADD: Final = Insertion(
    TRANSCRIPT, [column.name for column in TRANSCRIPT.c if column.name != "seq"]
)


@dataclass(frozen=True, slots=True)
class NewRecord:
    """What came in a turn and what was answered (key and args). Codes and words are left out."""

    case: CaseId
    who: str  # "person", "operator", "bot"
    at: datetime
    payload: Mapping[str, Json]
    outbox: tuple[int, ...] = ()  # the messages of this turn, for how far they have come


@dataclass(frozen=True, slots=True)
class SealedRecord:
    id: UUID
    seq: int  # rises; not without gaps
    case: CaseId
    who: str
    at: datetime
    sealed: bytes
    outbox: tuple[int, ...]
    read_at: datetime | None
    read_by: str | None  # a role


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    id: UUID
    seq: int
    who: str
    at: datetime
    payload: Mapping[str, Json]
    outbox: tuple[int, ...]


def open_all(records: Iterable[SealedRecord], case: PrivateKey) -> tuple[Record, ...]:
    """For a keyholder, who has said why. 60 µs each. Raises CannotOpen."""
    return tuple(
        Record(
            id=one.id,
            seq=one.seq,
            who=one.who,
            at=one.at,
            payload=codec.from_bytes(
                sealing.open_with(case, one.sealed, vault.context(_SEALED, one.id))
            ),
            outbox=one.outbox,
        )
        for one in records
    )


class Transcript:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(
        self, all_: Sequence[NewRecord], known: Mapping[CaseId, PublicKey] | None = None
    ) -> list[UUID]:
        """Seal each to its case. KeyError for a case that is not there.

        `known`: public keys that need not be looked up.
        """
        if not all_:
            return []
        keys = dict(known or {})
        if unknown := {one.case for one in all_} - keys.keys():
            keys |= await Cases(self._connection).public_keys(unknown)
        ids, rows = [uuid4() for _ in all_], []
        for id_, one in zip(ids, all_, strict=True):
            plain = codec.to_bytes(one.payload)
            rows.append(
                {
                    "id": id_,
                    "case": one.case,
                    "who": one.who,
                    "at": one.at,
                    "sealed": sealing.seal_to(keys[one.case], plain, vault.context(_SEALED, id_)),
                    "outbox": tuple(str(number) for number in one.outbox),
                    "read_at": None,
                    "read_by": None,
                }
            )
        await _ADD.run(self._connection, rows)
        announce(self._connection, "tickets")
        return ids

    async def list(self, case: CaseId, *, after: int = 0) -> tuple[SealedRecord, ...]:
        """In order; `after` a `seq` one has seen."""
        rows = await self._connection.execute(
            select(TRANSCRIPT)
            .where(TRANSCRIPT.c.case == case, TRANSCRIPT.c.seq > after)
            .order_by(TRANSCRIPT.c.seq)
        )
        return tuple(
            SealedRecord(
                id=row.id,
                seq=row.seq,
                case=CaseId(row.case),
                who=row.who,
                at=row.at,
                sealed=row.sealed,
                outbox=tuple(int(number) for number in row.outbox),
                read_at=row.read_at,
                read_by=row.read_by,
            )
            for row in rows
        )

    async def read(self, ids: Collection[UUID], role: str, at: datetime) -> None:
        """A person of that role has opened them; the first time counts."""
        await self._connection.execute(
            update(TRANSCRIPT)
            .where(TRANSCRIPT.c.id.in_(ids), TRANSCRIPT.c.read_at.is_(None))
            .values(read_at=at, read_by=role)
        )

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(TRANSCRIPT).where(TRANSCRIPT.c.case.in_(cases)))
