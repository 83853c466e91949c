"""Consent cards: what an operator asked leave for, and what was said to it last."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Index, String, Table, Uuid, bindparam, delete, insert, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.consent import FieldGroup, Said
from intake.ids import AgencyCode, CardId, CaseId, OperatorId
from intake_store.announce import announce
from intake_store.schema import METADATA, Codes, Moment

CARDS = Table(
    "cards",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, nullable=False),
    Column("agency", String, nullable=False),
    Column("fields", Codes, nullable=False),
    Column("need", String, nullable=False),
    Column("wording", String, nullable=False),
    Column("asked_by", Uuid, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("answered", String),
    Column("answered_at", Moment),
    Index("cards_of_a_case", "case", "asked_at"),
)


@dataclass(frozen=True, slots=True)
class Card:
    id: CardId
    case: CaseId
    agency: AgencyCode
    fields: tuple[FieldGroup, ...]
    need: str
    wording: str  # key@version of the words the person reads
    asked_by: OperatorId
    asked_at: datetime
    answered: Said | None = None
    answered_at: datetime | None = None


class Cards:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def put(self, card: Card) -> None:
        await self._connection.execute(
            insert(CARDS).values(
                id=card.id,
                case=card.case,
                agency=card.agency,
                fields=tuple(field.value for field in card.fields),
                need=card.need,
                wording=card.wording,
                asked_by=card.asked_by,
                asked_at=card.asked_at,
                answered=card.answered,
                answered_at=card.answered_at,
            )
        )
        announce(self._connection, "tickets")

    async def get(self, card: CardId) -> Card | None:
        return (await self.by_ids((card,))).get(card)

    async def by_ids(self, cards: Collection[CardId]) -> dict[CardId, Card]:
        found = await self._connection.execute(select(CARDS).where(CARDS.c.id.in_(cards)))
        return {card.id: card for card in map(_from_row, found.mappings())}

    async def by_case(self, case: CaseId) -> tuple[Card, ...]:
        """In the order in which they were asked."""
        found = await self._connection.execute(
            select(CARDS).where(CARDS.c.case == case).order_by(CARDS.c.asked_at, CARDS.c.id)
        )
        return tuple(map(_from_row, found.mappings()))

    async def answer(self, answers: Sequence[tuple[CardId, Said, datetime]]) -> None:
        """The last word stands on the card; every word stands in the ledger."""
        if not answers:
            return
        await self._connection.execute(
            update(CARDS)
            .where(CARDS.c.id == bindparam("card"))
            .values(answered=bindparam("said"), answered_at=bindparam("said_at")),
            [{"card": card, "said": said.value, "said_at": at} for card, said, at in answers],
        )
        announce(self._connection, "tickets")

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(CARDS).where(CARDS.c.case.in_(cases)))


def _from_row(row: RowMapping) -> Card:
    return Card(
        id=CardId(row["id"]),
        case=CaseId(row["case"]),
        agency=AgencyCode(row["agency"]),
        fields=tuple(FieldGroup(field) for field in row["fields"]),
        need=row["need"],
        wording=row["wording"],
        asked_by=OperatorId(row["asked_by"]),
        asked_at=row["asked_at"],
        answered=None if row["answered"] is None else Said(row["answered"]),
        answered_at=row["answered_at"],
    )
