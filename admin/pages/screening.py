"""The page that explains a screening: what was answered, what follows from it, what is open."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from admin.errors import NotFound
from admin.finding import target_of
from admin.pages import rows
from admin.pages.explained import Explanation, explain
from admin.pages.questions import asker_of
from admin.pages.screened import Screened, Version, names_of, screened
from admin.pages.story import REASONS, opened_until
from admin.visit import Visit
from intake.access import Action
from intake.growth import joined
from intake.ids import TicketRef
from intake.questions import Question
from intake.tickets import Ticket, Urgency
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Changed:
    question: Question
    before: str  # in words; "" while it was open
    after: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One version in the history."""

    number: int
    at: datetime
    who: str  # a colleague's name; "" the person in the chat
    reported: bool
    low: int
    high: int
    changed: tuple[Changed, ...]
    why: str  # typed by a colleague; "" where there is none, or it may not be read
    stands: bool


@dataclass(frozen=True, slots=True)
class ScreeningView:
    title: str
    ref: TicketRef
    ticket: Ticket
    who: str
    told: Explanation | None  # None: nothing was screened yet
    stands: bool  # the version shown is the one that stands
    newer: Edition | None  # the person's answers since the correction that stands
    urgency: Urgency
    floors: tuple[str, ...]  # of the ticket, and any that these answers raise beside them
    history: tuple[Edition, ...]  # the newest first
    until: datetime | None  # what is sealed is open until then
    one_tap: bool  # their own ticket: one tap is the reason
    reasons: tuple[str, ...]
    can: frozenset[str]


async def read(visit: Visit, uow: UnitOfWork) -> ScreeningView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    target = target_of(ticket, visit)
    mine = target.claimed_by == visit.me.operator.id
    until = await opened_until(visit, uow, ticket.case)
    may_read = visit.may(Action.READ_STORY, target) and (mine or until is not None)
    all_ = await screened(visit, uow, ticket.case, may_read=may_read, opened=until is not None)
    names = await names_of(uow, all_)
    shown = _wanted(visit, all_)
    told_of = [one for one in all_.versions if one is all_.standing or all_.changes(one)]
    history = tuple(_edition(visit, ticket, all_, one, names) for one in reversed(told_of))
    newer = all_.newer
    told = None if shown is None else _told(visit, ticket, all_, shown, names)
    return ScreeningView(
        title=ticket.ref,
        ref=ticket.ref,
        ticket=ticket,
        who=rows.who(visit, ticket),
        told=told,
        stands=shown is all_.standing,
        newer=next((one for one in history if newer and one.number == newer.number), None),
        urgency=ticket.urgency,
        floors=joined(ticket.floors, () if told is None else told.handling.floors),
        history=history,
        until=until if may_read else None,
        one_tap=mine,
        reasons=tuple(REASONS),
        can=frozenset(action.value for action in Action if visit.may(action, target)),
    )


def _wanted(visit: Visit, all_: Screened) -> Version | None:
    """The version of the address, else the one that stands."""
    wanted = visit.query.get("version", "")
    if not wanted:
        return all_.standing
    found = all_.numbered(int(wanted)) if wanted.isdecimal() and len(wanted) < 7 else None  # noqa: PLR2004
    if found is None:
        raise NotFound
    return found


def _told(
    visit: Visit, ticket: Ticket, all_: Screened, shown: Version, names: Mapping[str, str]
) -> Explanation:
    asker = asker_of(visit, ticket, shown.kept.track, child=shown.kept.child)
    return explain(all_, shown, ticket, asker, names)


def _edition(
    visit: Visit, ticket: Ticket, all_: Screened, version: Version, names: Mapping[str, str]
) -> Edition:
    kept = version.kept
    asker = asker_of(visit, ticket, kept.track, child=kept.child)

    sealed = any(one.kept.sealed_answers is not None for one in all_.versions)

    def words(question: str, given: Collection[str] | None) -> str:
        if given is None:
            return ""
        seen = asker.readable(question, given, opened=all_.opened, sealed=sealed)
        return "; ".join(seen) or visit.say("answer-sealed")

    return Edition(
        number=version.number,
        at=kept.at,
        who="" if version.by_person else names.get(kept.by, ""),
        reported=kept.reported,
        low=kept.low,
        high=kept.high,
        changed=tuple(
            Changed(
                Question(one.question),
                words(one.question, one.before),
                words(one.question, one.after),
            )
            for one in all_.changes(version)
        ),
        why=version.why,
        stands=version is all_.standing,
    )
