"""Organisations: under whom each stands and what it must report. Agencies are their doors."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import JSON, Column, String, Table, select, update
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.agencies import MustReport, Organisation, Under
from intake.ids import Language, OrganisationCode
from intake.refusals import NotInThisState
from intake_store.editions import Edition, replaces
from intake_store.schema import METADATA, Codes, Moment, insert

ORGANISATIONS = Table(
    "organisations",
    METADATA,
    Column("code", String, primary_key=True),
    Column("names", JSON, nullable=False),
    Column("under", String, nullable=False),
    Column("must_report", Codes, nullable=False),
    Column("pack_version", String, nullable=False),
    Column("edited_at", Moment),
)


class Organisations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def load(self, organisations: Sequence[Organisation], version: str) -> int:
        """Bring in a pack's; what was edited here gives way to a newer pack only. How many came."""
        found = await self._connection.execute(select(ORGANISATIONS))
        standing = {row["code"]: row for row in found.mappings()}
        rows = [
            {**_to_row(organisation), "pack_version": version, "edited_at": None}
            for organisation in organisations
            if _differs(organisation, version, standing.get(organisation.code))
        ]
        if rows:
            adding = insert(self._connection, ORGANISATIONS)
            await self._connection.execute(
                adding.on_conflict_do_update(
                    index_elements=["code"],
                    set_={
                        column.name: adding.excluded[column.name]
                        for column in ORGANISATIONS.c
                        if column.name != "code"
                    },
                ),
                rows,
            )
        return len(rows)

    async def list(self) -> tuple[Organisation, ...]:
        found = await self._connection.execute(select(ORGANISATIONS).order_by(ORGANISATIONS.c.code))
        return tuple(map(organisation_from, found.mappings()))

    async def get(self, code: OrganisationCode) -> Organisation | None:
        found = await self._connection.execute(
            select(ORGANISATIONS).where(ORGANISATIONS.c.code == code)
        )
        row = found.mappings().first()
        return None if row is None else organisation_from(row)

    async def edit(self, organisation: Organisation, at: datetime) -> None:
        """Raises NotInThisState if there is none of this code."""
        edited = await self._connection.execute(
            update(ORGANISATIONS)
            .where(ORGANISATIONS.c.code == organisation.code)
            .values(**_to_row(organisation), edited_at=at)
        )
        if edited.rowcount != 1:
            raise NotInThisState


def organisation_from(row: RowMapping) -> Organisation:
    return Organisation(
        code=OrganisationCode(row["code"]),
        names={Language(language): name for language, name in row["names"].items()},
        under=Under(row["under"]),
        must_report=tuple(MustReport(code) for code in row["must_report"]),
    )


def _differs(organisation: Organisation, version: str, row: RowMapping | None) -> bool:
    """Whether the pack brings something else than what stands, and may."""
    if row is None:
        return True
    if not replaces(version, Edition(row["pack_version"], row["edited_at"])):
        return False
    return row["pack_version"] != version or organisation_from(row) != organisation


def _to_row(organisation: Organisation) -> dict[str, object]:
    return {
        "code": organisation.code,
        "names": dict(organisation.names),
        "under": organisation.under.value,
        "must_report": tuple(duty.value for duty in organisation.must_report),
    }
