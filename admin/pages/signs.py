"""What the screening shows on the ticket: a band, never a verdict; what is missing as missing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.pages.explained import DimensionView, explain
from admin.pages.questions import asker_of
from admin.pages.screened import Screened
from admin.visit import Visit
from intake.questions import Question
from intake.tickets import Ticket


@dataclass(frozen=True, slots=True)
class SignsView:
    low: int
    high: int
    screened: bool
    reported: bool
    track: str
    at: datetime | None
    reasons: tuple[str, ...]
    floors: tuple[str, ...]
    dimensions: tuple[DimensionView, ...]
    open: tuple[Question, ...]  # could still change the level
    answered: int
    skipped: int
    corrected: bool  # an operator's version stands
    newer: bool  # and the person has answered more since


def signs(visit: Visit, ticket: Ticket, screened: Screened, names: Mapping[str, str]) -> SignsView:
    standing = screened.standing
    if standing is None:
        return _unscreened(ticket)
    asker = asker_of(visit, ticket, standing.kept.track, child=standing.kept.child)
    told = explain(screened, standing, ticket, asker, names)
    return SignsView(
        low=told.low,
        high=told.high,
        screened=True,
        reported=standing.kept.reported,
        track=standing.kept.track,
        at=standing.kept.at,
        reasons=tuple(told.assessment.reasons) if standing.whole else (),
        floors=ticket.floors,
        dimensions=tuple(one for one in told.dimensions if one.signs or one.stands != "no"),
        open=tuple(one.question for one in told.answers if one.could_change),
        answered=told.answered,
        skipped=told.skipped,
        corrected=not standing.by_person,
        newer=screened.newer is not None,
    )


def _unscreened(ticket: Ticket) -> SignsView:
    return SignsView(
        low=ticket.low,
        high=ticket.high,
        screened=False,
        reported=False,
        track="",
        at=None,
        reasons=(),
        floors=ticket.floors,
        dimensions=(),
        open=(),
        answered=0,
        skipped=0,
        corrected=False,
        newer=False,
    )
