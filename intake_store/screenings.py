"""Screenings: every version is kept; what could incriminate stands in the sealed column alone."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    func,
    select,
)
from sqlalchemy.engine import RowMapping
from sqlalchemy.ext.asyncio import AsyncConnection

from intake.ids import CaseId
from intake.questions import INCRIMINATING
from intake_store.prepared import Insertion, Prepared, among
from intake_store.schema import METADATA, Moment

_TELLING = frozenset((question.value, option) for question, option in INCRIMINATING)

SCREENINGS = Table(
    "screenings",
    METADATA,
    Column("id", Uuid, primary_key=True),
    Column("case", Uuid, nullable=False),
    Column("version", Integer, nullable=False),
    Column("track", String, nullable=False),
    Column("child", Boolean, nullable=False),
    Column("reported", Boolean, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("partial", JSON, nullable=False),
    Column("sealed_answers", LargeBinary),
    Column("dimensions", JSON, nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("label", String, nullable=False),
    Column("rule", String, nullable=False),
    Column("indicators", String, nullable=False),
    Column("wording", String, nullable=False),
    Column("by", String, nullable=False),
    Column("why_sealed", LargeBinary),
    Column("at", Moment, nullable=False),
    UniqueConstraint("case", "version", name="one_screening_a_version"),
)

_LAST: Final = Prepared(
    select(SCREENINGS.c.case, func.max(SCREENINGS.c.version).label("last"))
    .where(among(SCREENINGS.c.case, "cases"))
    .group_by(SCREENINGS.c.case)
)
_APPEND: Final = Insertion(SCREENINGS, [column.name for column in SCREENINGS.c])


@dataclass(frozen=True, slots=True)
class Screening:
    """One version of a case's screening.

    `rule` and `indicators` are the versions it was decided by: with the answers and both bounds
    they are the certificate, which anybody can compute again.
    """

    id: UUID  # drawn before sealing: it is part of the seals' context
    case: CaseId
    track: str
    child: bool
    reported: bool  # second-hand
    answers: Mapping[str, tuple[str, ...] | None]  # None: skipped or not known
    dimensions: Mapping[str, bool | None]  # None: still open
    low: int
    high: int
    rule: str
    indicators: str
    wording: str  # of what was asked: `Q4@version`, one after another
    by: str  # "person", or the operator who asked
    at: datetime
    partial: tuple[str, ...] = ()  # questions of which only a part was asked: the rest is open
    label: str = ""  # "" while open
    sealed_answers: bytes | None = None
    why_sealed: bytes | None = None  # an operator's reason for a correction
    version: int = 0  # given by the store, from 1


class Incriminating(Exception):
    """An answer that belongs into the seal was handed over in the open. A bug of the caller."""


class Screenings:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def append(self, screenings: Sequence[Screening]) -> None:
        """Each becomes its case's next version. Raises Incriminating before anything is kept."""
        if not screenings:
            return
        if any(_tells(screening) for screening in screenings):
            raise Incriminating
        found = await _LAST.rows(
            self._connection, cases=list({screening.case for screening in screenings})
        )
        versions = {row["case"]: int(row["last"]) for row in found}
        rows = []
        for screening in screenings:
            versions[screening.case] = versions.get(screening.case, 0) + 1
            rows.append(_to_row(screening, versions[screening.case]))
        await _APPEND.run(self._connection, rows)

    async def versions(self, case: CaseId) -> tuple[Screening, ...]:
        """The oldest first."""
        found = await self._connection.execute(
            select(SCREENINGS).where(SCREENINGS.c.case == case).order_by(SCREENINGS.c.version)
        )
        return tuple(map(_from_row, found.mappings()))

    async def latest(self, cases: Collection[CaseId]) -> dict[CaseId, Screening]:
        found = await self._connection.execute(
            select(SCREENINGS).where(SCREENINGS.c.case.in_(cases)).order_by(SCREENINGS.c.version)
        )
        return {screening.case: screening for screening in map(_from_row, found.mappings())}

    async def erase(self, cases: Collection[CaseId]) -> None:
        await self._connection.execute(delete(SCREENINGS).where(SCREENINGS.c.case.in_(cases)))


def _tells(screening: Screening) -> bool:
    return any(
        (question, option) in _TELLING
        for question, options in screening.answers.items()
        for option in options or ()
    )


def _to_row(screening: Screening, version: int) -> dict[str, object]:
    return {
        "id": screening.id,
        "case": screening.case,
        "version": version,
        "track": screening.track,
        "child": screening.child,
        "reported": screening.reported,
        "answers": {
            question: None if options is None else list(options)
            for question, options in screening.answers.items()
        },
        "partial": list(screening.partial),
        "sealed_answers": screening.sealed_answers,
        "dimensions": dict(screening.dimensions),
        "low": screening.low,
        "high": screening.high,
        "label": screening.label,
        "rule": screening.rule,
        "indicators": screening.indicators,
        "wording": screening.wording,
        "by": screening.by,
        "why_sealed": screening.why_sealed,
        "at": screening.at,
    }


def _from_row(row: RowMapping) -> Screening:
    return Screening(
        id=row["id"],
        case=CaseId(row["case"]),
        track=row["track"],
        child=row["child"],
        reported=row["reported"],
        answers={
            question: None if options is None else tuple(options)
            for question, options in row["answers"].items()
        },
        dimensions=row["dimensions"],
        low=row["low"],
        high=row["high"],
        rule=row["rule"],
        indicators=row["indicators"],
        wording=row["wording"],
        by=row["by"],
        at=row["at"],
        partial=tuple(row["partial"]),
        label=row["label"],
        sealed_answers=row["sealed_answers"],
        why_sealed=row["why_sealed"],
        version=row["version"],
    )
