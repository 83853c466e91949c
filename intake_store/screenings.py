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
from intake_store.codec import Json, from_bytes, to_bytes
from intake_store.prepared import Insertion, Prepared, among
from intake_store.schema import METADATA, Moment
from intake_store.sealing import PrivateKey, PublicKey, open_with, seal_to
from intake_store.vault import context

Given = Mapping[str, tuple[str, ...] | None]  # option ids by question

_ANSWERS: Final = "screenings.sealed_answers"
_WHY: Final = "screenings.why_sealed"
_TELLING: Final = frozenset((question.value, option) for question, option in INCRIMINATING)

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
    answers: Given  # None: skipped or not known
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


def apart(answers: Given) -> tuple[Given, Given]:
    """What may stand in the open, and what could incriminate whoever gave it."""
    in_the_open: dict[str, tuple[str, ...] | None] = {}
    telling: dict[str, tuple[str, ...]] = {}
    for question, options in answers.items():
        if options is None:
            in_the_open[question] = None
            continue
        in_the_open[question] = tuple(one for one in options if (question, one) not in _TELLING)
        if hidden := tuple(one for one in options if (question, one) in _TELLING):
            telling[question] = hidden
    return in_the_open, telling


def seal_answers(telling: Given, screening: UUID, case: PublicKey) -> bytes | None:
    """For the row of this id. None: there is nothing to seal."""
    if not telling:
        return None
    plain: dict[str, Json] = {question: list(given or ()) for question, given in telling.items()}
    return seal_to(case, to_bytes(plain), context(_ANSWERS, screening))


def open_answers(screening: Screening, case: PrivateKey) -> Given:
    """All that was answered, what lay sealed in its place. Raises CannotOpen."""
    if screening.sealed_answers is None:
        return screening.answers
    sealed = open_with(case, screening.sealed_answers, context(_ANSWERS, screening.id))
    telling = from_bytes(sealed)
    return {
        question: options if options is None else (*options, *telling.get(question, ()))
        for question, options in screening.answers.items()
    }


def seal_why(why: str, screening: UUID, case: PublicKey) -> bytes:
    """An operator's typed reason for a correction."""
    return seal_to(case, why.encode(), context(_WHY, screening))


def open_why(screening: Screening, case: PrivateKey) -> str:
    """Empty where none was typed. Raises CannotOpen."""
    if screening.why_sealed is None:
        return ""
    return open_with(case, screening.why_sealed, context(_WHY, screening.id)).decode()


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

    async def after(self, last: UUID | None, limit: int) -> tuple[Screening, ...]:
        """All there are, by id, `limit` at a time."""
        page = select(SCREENINGS).order_by(SCREENINGS.c.id).limit(limit)
        if last is not None:
            page = page.where(SCREENINGS.c.id > last)
        found = await self._connection.execute(page)
        return tuple(map(_from_row, found.mappings()))

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
