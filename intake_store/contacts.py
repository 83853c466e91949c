"""How a person can be reached safely: each field sealed to the case, the hours plain."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ForeignKey,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake_store import sealing, vault
from intake_store.cases import Cases
from intake_store.prepared import Insertion
from intake_store.schema import METADATA, Moment
from intake_store.sealing import PrivateKey

CONTACTS = Table(
    "contacts",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, ForeignKey("cases.id"), nullable=False),
    Column("field", String, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("hours", String, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("case", "field"),
)

_SEALED: Final = "contacts.sealed"
_PUT: Final = Insertion(
    CONTACTS,
    [column.name for column in CONTACTS.c],
    lambda into: into.on_conflict_do_update(
        index_elements=["case", "field"],
        set_={name: into.excluded[name] for name in ("id", "sealed", "hours", "at")},
    ),
)


@dataclass(frozen=True, slots=True, repr=False)
class NewContact:
    case: CaseId
    field: str  # route, name, number, what to say, …
    text: str
    at: datetime
    hours: str = ""  # the safe window, as intake.hours writes it; plain, for the sender obeys it


@dataclass(frozen=True, slots=True)
class SealedContact:
    id: UUID
    field: str
    sealed: bytes
    hours: str
    at: datetime


def open_contacts(contacts: Iterable[SealedContact], case: PrivateKey) -> dict[str, str]:
    """By field, for a keyholder who has said why. Raises CannotOpen."""
    return {
        one.field: sealing.open_with(case, one.sealed, vault.context(_SEALED, one.id)).decode(
            "utf-8", "surrogatepass"
        )
        for one in contacts
    }


class Contacts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, all_: Sequence[NewContact]) -> None:
        """The newest of each field stands."""
        last = {(one.case, one.field): one for one in all_}
        if not last:
            return
        keys = await Cases(self._connection).public_keys({one.case for one in all_})
        rows = []
        for one in last.values():
            id_ = uuid4()
            plain = one.text.encode("utf-8", "surrogatepass")
            rows.append(
                {
                    "id": id_,
                    "case": one.case,
                    "field": one.field,
                    "sealed": sealing.seal_to(keys[one.case], plain, vault.context(_SEALED, id_)),
                    "hours": one.hours,
                    "at": one.at,
                }
            )
        await _PUT.run(self._connection, rows)

    async def list(self, case: CaseId) -> tuple[SealedContact, ...]:
        rows = await self._connection.execute(
            select(CONTACTS).where(CONTACTS.c.case == case).order_by(CONTACTS.c.field)
        )
        return tuple(
            SealedContact(row.id, row.field, row.sealed, row.hours, row.at) for row in rows
        )

    async def hours(self, cases: Collection[CaseId]) -> dict[CaseId, str]:
        """The safe window of each case that has one. Needs no key."""
        rows = await self._connection.execute(
            select(CONTACTS.c.case, CONTACTS.c.hours)
            .where(CONTACTS.c.case.in_(cases), CONTACTS.c.hours != "")
            .order_by(CONTACTS.c.at)
        )
        return {CaseId(row.case): row.hours for row in rows}

    async def sweep(self, cases: Collection[CaseId], before: datetime) -> frozenset[CaseId]:
        """What these gave earlier goes. Returns which of them had any."""
        gone = await self._connection.execute(
            delete(CONTACTS)
            .where(CONTACTS.c.case.in_(cases), CONTACTS.c.at < before)
            .returning(CONTACTS.c.case)
        )
        return frozenset(map(CaseId, gone.scalars()))

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(CONTACTS).where(CONTACTS.c.case.in_(cases)))
