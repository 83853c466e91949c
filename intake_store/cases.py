"""One person's matter, whatever phone it comes by: its key, and what it is kept on."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    select,
    true,
    update,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId, CountryCode, Language
from intake.tickets import Basis, Subject
from intake_store.older_seals import OlderSeals
from intake_store.prepared import Insertion, Prepared, among
from intake_store.schema import METADATA, Codes, Moment
from intake_store.sealing import PublicKey

CASES = Table(
    "cases",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("public_key", LargeBinary, nullable=False),
    Column("key_sealed", LargeBinary),  # destroyed first: what was sealed is noise from then on
    Column("holder_version", Integer, nullable=False),
    Column("language", String, nullable=False),
    Column("country", String, nullable=False),
    Column("stay", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("basis", String, nullable=False),
    Column("wording", String, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("last_at", Moment, nullable=False),
    Column("merged_into", Uuid),
    Column("linked_to", Codes, nullable=False),
    Column("erase_at", Moment),
    Index("cases_by_silence", "last_at"),
    Index("cases_to_erase", "erase_at"),
)


@dataclass(frozen=True, slots=True)
class NewCase:
    """With what `keys.new_case_key` made. `wording`: of the notice, where that is the basis."""

    id: CaseId
    public_key: PublicKey
    key_sealed: bytes
    holder_version: int
    language: Language
    country: CountryCode  # of the mechanism
    stay: str  # where the person is; "" unknown
    kind: Subject
    basis: Basis
    wording: str
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Case:
    id: CaseId
    public_key: PublicKey
    key_sealed: bytes | None  # None: destroyed
    holder_version: int
    language: Language
    country: CountryCode
    stay: str
    kind: Subject
    basis: Basis
    wording: str
    opened_at: datetime
    last_at: datetime
    merged_into: CaseId | None  # doubles of one person
    linked_to: tuple[CaseId, ...]  # a reporter's case and the person's: never merged
    erase_at: datetime | None


class Cases:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def open(self, all_: Sequence[NewCase]) -> None:
        rows = [
            {
                "id": one.id,
                "public_key": one.public_key,
                "key_sealed": one.key_sealed,
                "holder_version": one.holder_version,
                "language": one.language,
                "country": one.country,
                "stay": one.stay,
                "kind": one.kind,
                "basis": one.basis,
                "wording": one.wording,
                "opened_at": one.opened_at,
                "last_at": one.opened_at,
                "merged_into": None,
                "linked_to": (),
                "erase_at": None,
            }
            for one in all_
        ]
        await _OPEN.run(self._connection, rows)

    async def get(self, ids: Collection[CaseId]) -> dict[CaseId, Case]:
        rows = await self._connection.execute(select(CASES).where(CASES.c.id.in_(ids)))
        return {one.id: one for one in map(_from_row, rows.mappings())}

    async def public_keys(self, ids: Collection[CaseId]) -> Mapping[CaseId, PublicKey]:
        """What the bot keeps of a case's key: enough to seal, not to open."""
        if not ids:
            return {}
        rows = await _PUBLIC_KEYS.rows(self._connection, ids=list(ids))
        return {CaseId(row["id"]): PublicKey(row["public_key"]) for row in rows}

    async def touch(self, ids: Collection[CaseId], at: datetime) -> None:
        """Somebody wrote: the time it is kept begins anew."""
        if ids:
            await _TOUCH.run(self._connection, ids=list(ids), at=at)

    async def set_kind(self, id_: CaseId, kind: Subject) -> None:
        await self._change([id_], kind=kind)

    async def set_stay(self, id_: CaseId, stay: str) -> None:
        await self._change([id_], stay=stay)

    async def merge(self, id_: CaseId, into: CaseId) -> None:
        await self._change([id_], merged_into=into)

    async def link(self, one: CaseId, other: CaseId) -> None:
        """Both ways, once."""
        found = await self._connection.execute(
            select(CASES.c.id, CASES.c.linked_to)
            .where(CASES.c.id.in_((one, other)))
            .order_by(CASES.c.id)
            .with_for_update(key_share=True)
        )
        for row in found.all():
            to = str(other if row.id == one else one)
            await self._change([CaseId(row.id)], linked_to=tuple({*row.linked_to, to}))

    async def plan_erasure(self, id_: CaseId, at: datetime | None) -> None:
        """None: the wish was taken back."""
        await self._change([id_], erase_at=at)

    async def due_for_erasure(self, now: datetime) -> tuple[CaseId, ...]:
        return await self._by_id(CASES.c.erase_at <= now)

    async def silent_since(self, before: datetime) -> tuple[CaseId, ...]:
        return await self._by_id(CASES.c.last_at < before)

    async def destroy_keys(self, ids: Collection[CaseId]) -> None:
        """From here on nobody opens what was told, whatever rows or copies are left."""
        await self._change(ids, key_sealed=None)

    def older_seals(self) -> OlderSeals:
        """All of them are the hotline's."""
        return OlderSeals(self._connection, CASES.c.key_sealed, true())

    async def erase(self, ids: Collection[CaseId]) -> int:
        """The rows themselves; what hangs on them goes before (erasure.py)."""
        await self._connection.execute(
            update(CASES).where(CASES.c.merged_into.in_(ids)).values(merged_into=None)
        )
        gone = await self._connection.execute(delete(CASES).where(CASES.c.id.in_(ids)))
        return gone.rowcount

    async def _by_id(self, which: ColumnElement[bool]) -> tuple[CaseId, ...]:
        """Sorted here: asked for the order, SQLite would walk all cases by it, not the clock's."""
        rows = await self._connection.execute(select(CASES.c.id).where(which))
        return tuple(sorted(CaseId(id_) for id_ in rows.scalars()))

    async def _change(self, ids: Collection[CaseId], **values: object) -> None:
        await self._connection.execute(update(CASES).where(CASES.c.id.in_(ids)).values(**values))


_OPEN: Final = Insertion(CASES, [column.name for column in CASES.c])
_PUBLIC_KEYS: Final = Prepared(
    select(CASES.c.id, CASES.c.public_key).where(among(CASES.c.id, "ids"))
)
_TOUCH: Final = Prepared(
    update(CASES).where(among(CASES.c.id, "ids")).values(last_at=bindparam("at", type_=Moment))
)


def _from_row(row: RowMapping) -> Case:
    return Case(
        id=CaseId(row["id"]),
        public_key=PublicKey(row["public_key"]),
        key_sealed=row["key_sealed"],
        holder_version=row["holder_version"],
        language=Language(row["language"]),
        country=CountryCode(row["country"]),
        stay=row["stay"],
        kind=Subject(row["kind"]),
        basis=Basis(row["basis"]),
        wording=row["wording"],
        opened_at=row["opened_at"],
        last_at=row["last_at"],
        merged_into=None if row["merged_into"] is None else CaseId(row["merged_into"]),
        linked_to=tuple(CaseId(UUID(id_)) for id_ in row["linked_to"]),
        erase_at=row["erase_at"],
    )
