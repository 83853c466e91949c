"""What the screening shows an operator: a band, never a verdict; a missing answer as missing."""

from dataclasses import dataclass
from datetime import datetime

from intake.indicators import INDICATORS, Confidence, Dimension, Strength
from intake.questions import Question
from intake.screening import Assessment, StillOpen, assess, still_open
from intake.tickets import Ticket
from intake_store.screenings import Screening
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Sign:
    code: str
    name: str
    strength: Strength
    provisional: bool
    question: Question


@dataclass(frozen=True, slots=True)
class DimensionView:
    dimension: Dimension
    stands: str  # holds, open, no
    signs: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class SignsView:
    low: int
    high: int
    screened: bool
    reported: bool
    track: str
    at: datetime | None
    label: str
    reasons: tuple[str, ...]
    floors: tuple[str, ...]
    dimensions: tuple[DimensionView, ...]
    open: tuple[StillOpen, ...]  # questions that could still change the level
    answered: int
    skipped: int


async def signs(uow: UnitOfWork, ticket: Ticket) -> SignsView:
    latest = (await uow.screenings.latest({ticket.case})).get(ticket.case)
    if latest is None:
        return _unscreened(ticket)
    assessment = assess(latest.track, latest.child, latest.answers)
    return SignsView(
        low=latest.low,
        high=latest.high,
        screened=True,
        reported=latest.reported,
        track=latest.track,
        at=latest.at,
        label=latest.label,
        reasons=tuple(assessment.reasons),
        floors=ticket.floors,
        dimensions=_dimensions(latest, assessment),
        open=tuple(
            one
            for one in still_open(latest.track, latest.child, latest.answers)
            if one.could_change
        ),
        answered=sum(1 for answer in latest.answers.values() if answer is not None),
        skipped=sum(1 for answer in latest.answers.values() if answer is None),
    )


def _unscreened(ticket: Ticket) -> SignsView:
    return SignsView(
        low=ticket.low,
        high=ticket.high,
        screened=False,
        reported=False,
        track="",
        at=None,
        label="",
        reasons=(),
        floors=ticket.floors,
        dimensions=(),
        open=(),
        answered=0,
        skipped=0,
    )


def _dimensions(latest: Screening, assessment: Assessment) -> tuple[DimensionView, ...]:
    """As the stored version says: answers that lie sealed count there, and are not shown here."""
    views = []
    for dimension in Dimension:
        raised = [one for one in assessment.indicators if one.dimension is dimension]
        holds = latest.dimensions.get(dimension)
        if not raised and holds is False:
            continue
        views.append(
            DimensionView(
                dimension=dimension,
                stands={True: "holds", None: "open", False: "no"}[holds],
                signs=tuple(
                    Sign(
                        code=one.code,
                        name=INDICATORS[one.code].name,
                        strength=one.strength,
                        provisional=one.confidence is Confidence.PROVISIONAL,
                        question=one.question,
                    )
                    for one in raised
                ),
            )
        )
    return tuple(views)
