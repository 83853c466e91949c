"""Agencies: the directory as it stands here, loaded from packs and edited by people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Table, Uuid, insert, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.agencies import Agency
from intake.ids import AgencyCode, CountryCode, OperatorId
from intake.refusals import NotInThisState
from intake_store import schema
from intake_store.agency_table import AGENCIES, CHECKED, PLACES, differences, from_row, to_row
from intake_store.editions import Edition, replaces
from intake_store.organisations import Organisations
from intake_store.schema import METADATA, Moment, Serial

AGENCY_HISTORY = Table(
    "agency_history",
    METADATA,
    Column("id", Serial, primary_key=True),
    Column("agency", String, ForeignKey("agencies.code"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("by", Uuid),  # none: a newer pack
    Column("before", JSON, nullable=False),  # what stood in the columns that changed
    Index("history_of_an_agency", "agency", "id"),
    sqlite_autoincrement=True,
)


@dataclass(frozen=True, slots=True)
class Edited:
    """One change of an entry. `before` holds what stood in each changed column."""

    agency: AgencyCode
    at: datetime
    by: OperatorId | None  # None: a newer pack
    before: dict[str, object]


class Agencies:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def load(self, agencies: Sequence[Agency], version: str, at: datetime) -> int:
        """Bring in a pack's entries, after its organisations. How many came or changed.

        Loading the same pack again does nothing. What was edited here gives way to a newer pack
        only, and then to the history; places and checks that are later than the pack's stay.
        """
        standing = {row["code"]: row for row in await self._rows()}
        came = 0
        for agency in agencies:
            row = standing.get(agency.code)
            if row is None:
                await self._connection.execute(
                    insert(AGENCIES).values(**to_row(agency), pack_version=version)
                )
                came += 1
            elif replaces(version, Edition(row["pack_version"], row["edited_at"])):
                came += await self._replace(row, agency, version, at)
        return came

    async def list(self, country: CountryCode | None = None) -> tuple[Agency, ...]:
        """By code; of every mechanism unless one is named."""
        organisations = {one.code: one for one in await Organisations(self._connection).list()}
        return tuple(
            from_row(row, organisations[row["organisation"]])
            for row in await self._rows()
            if country in (None, row["country"])
        )

    async def get(self, code: AgencyCode) -> Agency | None:
        found = await self._connection.execute(select(AGENCIES).where(AGENCIES.c.code == code))
        row = found.mappings().first()
        if row is None:
            return None
        organisation = await Organisations(self._connection).get(row["organisation"])
        return None if organisation is None else from_row(row, organisation)

    async def add(self, agency: Agency, by: OperatorId, at: datetime) -> bool:
        """An entry that no pack has. False if there is one of this code."""
        row = {**to_row(agency), "pack_version": "", "edited_at": at}
        added = await self._connection.execute(
            schema.insert_or_ignore(self._connection, AGENCIES, [row], on=("code",)).returning(
                AGENCIES.c.code
            )
        )
        if added.first() is None:
            return False
        await self._remember(agency.code, at, by, {})
        return True

    async def edit(self, agency: Agency, by: OperatorId, at: datetime) -> None:
        """Raises NotInThisState if there is none of this code."""
        before = await self._held(agency.code)
        changed = differences(dict(before), to_row(agency))
        if not changed:
            return
        await self._connection.execute(
            update(AGENCIES)
            .where(AGENCIES.c.code == agency.code)
            .values(**to_row(agency), edited_at=at)
        )
        await self._remember(agency.code, at, by, changed)

    async def set_places(self, code: AgencyCode, free: int | None, at: datetime) -> None:
        """What the agency said of its room. Raises NotInThisState if there is none of this code."""
        said = await self._connection.execute(
            update(AGENCIES).where(AGENCIES.c.code == code).values(free=free, free_said_at=at)
        )
        if said.rowcount != 1:
            raise NotInThisState

    async def history(self, code: AgencyCode) -> tuple[Edited, ...]:
        """The newest first."""
        found = await self._connection.execute(
            select(AGENCY_HISTORY)
            .where(AGENCY_HISTORY.c.agency == code)
            .order_by(AGENCY_HISTORY.c.id.desc())
        )
        return tuple(
            Edited(
                AgencyCode(row.agency),
                row.at,
                None if row.by is None else OperatorId(row.by),
                row.before,
            )
            for row in found
        )

    async def _replace(self, row: RowMapping, agency: Agency, version: str, at: datetime) -> int:
        after = to_row(agency)
        if _later(row["free_said_at"], agency.free_said_at):
            after.update({name: row[name] for name in PLACES})
        if _later(row["verified_on"], agency.verified_on):
            after.update({name: row[name] for name in CHECKED})
        changed = differences(dict(row), after)
        await self._connection.execute(
            update(AGENCIES)
            .where(AGENCIES.c.code == agency.code)
            .values(**after, pack_version=version, edited_at=None)
        )
        if changed:
            await self._remember(agency.code, at, None, changed)
        return int(bool(changed))

    async def _remember(
        self, code: AgencyCode, at: datetime, by: OperatorId | None, before: dict[str, object]
    ) -> None:
        await self._connection.execute(
            insert(AGENCY_HISTORY).values(agency=code, at=at, by=by, before=before)
        )

    async def _held(self, code: AgencyCode) -> RowMapping:
        found = await self._connection.execute(
            select(AGENCIES).where(AGENCIES.c.code == code).with_for_update()
        )
        row = found.mappings().first()
        if row is None:
            raise NotInThisState
        return row

    async def _rows(self) -> Sequence[RowMapping]:
        found = await self._connection.execute(select(AGENCIES).order_by(AGENCIES.c.code))
        return found.mappings().all()


def _later(here: date | None, pack: date | None) -> bool:
    """Whether what was found out here is newer than what the pack says."""
    return here is not None and (pack is None or here > pack)
