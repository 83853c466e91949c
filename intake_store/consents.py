"""The consent ledger. Lines are only ever added; they go with the case."""

from collections.abc import Collection, Sequence
from typing import Final

from sqlalchemy import Boolean, Column, Index, String, Table, Uuid, delete, select
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.consent import Entry, FieldGroup, How, Purpose, Said, latest_about
from intake.ids import CaseId, Language
from intake_store.prepared import Insertion
from intake_store.schema import METADATA, Codes, Moment, Serial

CONSENTS = Table(
    "consents",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("case", Uuid, nullable=False),
    Column("purpose", String, nullable=False),
    Column("recipient", String, nullable=False),
    Column("fields", Codes, nullable=False),
    Column("channel", String, nullable=False),
    Column("said", String, nullable=False),
    Column("provisional", Boolean, nullable=False),
    Column("wording", String, nullable=False),
    Column("language", String, nullable=False),
    Column("how", String, nullable=False),
    Column("by", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("until", Moment),
    Index("consents_of_a_case", "case", "id"),
    sqlite_autoincrement=True,
)

_APPEND: Final = Insertion(CONSENTS, [column.name for column in CONSENTS.c if column.name != "id"])


class Consents:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def append(self, lines: Sequence[tuple[CaseId, Entry]]) -> None:
        await _APPEND.run(self._connection, [_to_row(case, entry) for case, entry in lines])

    async def ledger(self, case: CaseId) -> tuple[Entry, ...]:
        """In the order in which it was written."""
        return (await self.ledgers((case,)))[case]

    async def ledgers(self, cases: Collection[CaseId]) -> dict[CaseId, tuple[Entry, ...]]:
        """A ledger for each case, an empty one where nothing was asked."""
        ledgers: dict[CaseId, list[Entry]] = {case: [] for case in cases}
        found = await self._connection.execute(
            select(CONSENTS).where(CONSENTS.c.case.in_(cases)).order_by(CONSENTS.c.id)
        )
        for row in found.mappings():
            ledgers[CaseId(row["case"])].append(_from_row(row))
        return {case: tuple(lines) for case, lines in ledgers.items()}

    async def number(
        self, case: CaseId, purpose: Purpose, recipient: str, field: FieldGroup
    ) -> int | None:
        """Which line a part leaves on: the latest one that says something about it."""
        found = await self._connection.execute(
            select(CONSENTS)
            .where(
                CONSENTS.c.case == case,
                CONSENTS.c.purpose == purpose.value,
                CONSENTS.c.recipient == recipient,
            )
            .order_by(CONSENTS.c.id)
        )
        lines = [(_from_row(row), int(row["id"])) for row in found.mappings()]
        latest = latest_about((entry for entry, _ in lines), field)
        return next((id_ for entry, id_ in reversed(lines) if entry is latest), None)

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(CONSENTS).where(CONSENTS.c.case.in_(cases)))


def _to_row(case: CaseId, entry: Entry) -> dict[str, object]:
    return {
        "case": case,
        "purpose": entry.purpose.value,
        "recipient": entry.recipient,
        "fields": tuple(field.value for field in entry.fields),
        "channel": entry.channel,
        "said": entry.said.value,
        "provisional": entry.provisional,
        "wording": entry.wording,
        "language": entry.language,
        "how": entry.how.value,
        "by": entry.by,
        "at": entry.at,
        "until": entry.until,
    }


def _from_row(row: RowMapping) -> Entry:
    return Entry(
        purpose=Purpose(row["purpose"]),
        said=Said(row["said"]),
        recipient=row["recipient"],
        fields=tuple(FieldGroup(field) for field in row["fields"]),
        channel=row["channel"],
        wording=row["wording"],
        language=Language(row["language"]),
        how=How(row["how"]),
        by=row["by"],
        at=row["at"],
        provisional=row["provisional"],
        until=row["until"],
    )
