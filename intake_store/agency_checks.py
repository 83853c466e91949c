"""Checks of the directory: who phoned whom, when, and what came of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import Column, ForeignKey, Index, String, Table, Uuid, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import AgencyCode, OperatorId
from intake_store.agency_table import AGENCIES
from intake_store.schema import METADATA, Moment, Serial


class CheckedBy(StrEnum):
    TELEPHONE = "telephone"
    VISIT = "visit"
    LETTER = "letter"


class Result(StrEnum):
    CORRECT = "correct"
    CORRECTED = "corrected"  # the entry was edited with it
    NO_ANSWER = "no-answer"
    CLOSED = "closed"  # for good


AGENCY_CHECKS = Table(
    "agency_checks",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("agency", String, ForeignKey("agencies.code"), nullable=False),
    Column("by", Uuid, nullable=False),
    Column("at", Moment, nullable=False),
    Column("answered_by", String, nullable=False),
    Column("how", String, nullable=False),
    Column("result", String, nullable=False),
    Index("checks_of_an_agency", "agency", "id"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Check:
    agency: AgencyCode
    by: OperatorId
    at: datetime
    answered_by: str  # a role, never a name; "" when nobody answered
    how: CheckedBy
    result: Result


class AgencyChecks:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, check: Check, today: date) -> None:
        """Keep it, and let the entry say so. `today` is the day in the agency's own zone."""
        await self._connection.execute(
            insert(AGENCY_CHECKS).values(
                agency=check.agency,
                by=check.by,
                at=check.at,
                answered_by=check.answered_by,
                how=check.how.value,
                result=check.result.value,
            )
        )
        found: dict[str, object]
        match check.result:
            case Result.CORRECT | Result.CORRECTED:
                found = {"verified_on": today, "verified_by": check.answered_by}
                if check.how is CheckedBy.TELEPHONE:
                    found["answered_on"] = today
            case Result.CLOSED:
                found = {"closed": True, "edited_at": check.at}
            case Result.NO_ANSWER:
                return
        await self._connection.execute(
            update(AGENCIES).where(AGENCIES.c.code == check.agency).values(**found)
        )

    async def of(self, agency: AgencyCode) -> tuple[Check, ...]:
        """The newest first."""
        return (await self.of_all((agency,))).get(agency, ())

    async def of_all(self, agencies: Collection[AgencyCode]) -> dict[AgencyCode, tuple[Check, ...]]:
        found = await self._connection.execute(
            select(AGENCY_CHECKS)
            .where(AGENCY_CHECKS.c.agency.in_(agencies))
            .order_by(AGENCY_CHECKS.c.id.desc())
        )
        checks: dict[AgencyCode, list[Check]] = {}
        for row in found:
            checks.setdefault(AgencyCode(row.agency), []).append(
                Check(
                    agency=AgencyCode(row.agency),
                    by=OperatorId(row.by),
                    at=row.at,
                    answered_by=row.answered_by,
                    how=CheckedBy(row.how),
                    result=Result(row.result),
                )
            )
        return {agency: tuple(of_it) for agency, of_it in checks.items()}
