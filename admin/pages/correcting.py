"""The form in which an operator adds or corrects answers after talking: the same questions."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from admin.errors import NotFound
from admin.finding import target_of
from admin.pages import rows
from admin.pages.options import Option
from admin.pages.questions import Asker, asker_of
from admin.pages.screened import Screened, Version, names_of, screened
from admin.pages.story import opened_until
from admin.visit import Visit
from intake.audit import Why
from intake.gates import Topic, track_of
from intake.ids import TicketRef
from intake.indicators import Track
from intake.questions import NONE_OF_THESE, YES_NO, Question, list_of
from intake.screening import next_question
from intake.tickets import AgeBand, Subject, Ticket
from intake_store.unit import UnitOfWork

GROUNDS: Final = (Why.PERSON_SAID, Why.CORRECTING, Why.OTHER)
HEARD: Final = ("person", "other")  # first- or second-hand
OPEN: Final = "open"  # of a yes-or-no question: not asked, or not known
ASKED_WHOLE: Final = "whole"  # the questions of which the rest was asked too


@dataclass(frozen=True, slots=True)
class Box:
    option: str
    words: str
    ticked: bool


@dataclass(frozen=True, slots=True)
class Asked:
    question: Question
    text: str
    several: bool
    boxes: tuple[Box, ...]
    left_open: bool
    part: bool  # only a part of it was asked: the rest is open
    whole: bool  # …and now it was
    worth: bool  # the next whose answer could still change the level


@dataclass(frozen=True, slots=True)
class CorrectingView:
    title: str
    ref: TicketRef
    who: str
    track: str
    age: str
    tracks: tuple[Option, ...]
    ages: tuple[Option, ...]
    version: int  # the newest; another that came meanwhile is told
    from_: int  # of which version the answers stand in the form; 0 of none
    newest_by: str  # who wrote the newest: a colleague's name, "" the person
    took_over: bool  # the form holds what the person answered since
    asked: tuple[Asked, ...]
    others_kept: bool  # answers of another list stay with the version, and do not count
    reported: bool
    grounds: tuple[str, ...]
    must_open: bool  # something lies sealed: it has to be open before it can be corrected


async def read(visit: Visit, uow: UnitOfWork) -> CorrectingView:
    ticket = await uow.tickets.get(TicketRef(visit.path["ref"]))
    if ticket is None:
        raise NotFound
    target = target_of(ticket, visit)
    until = await opened_until(visit, uow, ticket.case)
    mine = target.claimed_by == visit.me.operator.id
    all_ = await screened(visit, uow, ticket.case, may_read=mine, opened=until is not None)
    names = await names_of(uow, all_)
    base = _base(visit, all_)
    track, age = _list(visit, ticket, base)
    child = age == AgeBand.UNDER_18
    given, partial, took_over = _given(all_, base, track)
    asker = asker_of(visit, ticket, track, child=child)
    label = visit.panel.wording.label_in(visit.language)
    newest = all_.numbered(all_.newest)
    listed = list_of(Track(track), child=child)
    return CorrectingView(
        title=ticket.ref,
        ref=ticket.ref,
        who=rows.who(visit, ticket),
        track=track,
        age=age,
        tracks=tuple(Option(one.value, label("list", one)) for one in Track),
        ages=tuple(Option(one.value, label("age", one)) for one in AgeBand),
        version=all_.newest,
        from_=0 if base is None else base.number,
        newest_by="" if newest is None else names.get(newest.kept.by, ""),
        took_over=took_over,
        asked=_asked(visit, asker, listed, given, partial),
        others_kept=any(one not in listed and value for one, value in given.items()),
        reported=ticket.subject is Subject.REPORTER if base is None else base.kept.reported,
        grounds=tuple(GROUNDS),
        must_open=_must_open(visit, all_),
    )


def _base(visit: Visit, all_: Screened) -> Version | None:
    """What the form begins with: the version that stands, or an earlier one to go back to."""
    wanted = visit.wrong.was("from") or visit.query.get("from", "")
    if wanted.isdecimal() and len(wanted) < 7 and int(wanted):  # noqa: PLR2004
        found = all_.numbered(int(wanted))
        if found is None:
            raise NotFound
        return found
    return all_.standing


def _list(visit: Visit, ticket: Ticket, base: Version | None) -> tuple[str, str]:
    """Which list, and whose: as sent, else as chosen above the form, else as it stands."""
    guessed = track_of([Topic(one) for one in ticket.topics if one in set(Topic)]) or Track.LABOUR
    track = _chosen(visit, "list", tuple(Track)) or (
        guessed.value if base is None else base.kept.track
    )
    age = ticket.age.value
    if base is not None and base.kept.child != (ticket.age is AgeBand.UNDER_18):
        age = AgeBand.UNDER_18.value if base.kept.child else AgeBand.ADULT.value
    return track, _chosen(visit, "age", tuple(AgeBand)) or age


def _chosen(visit: Visit, name: str, among: Collection[str]) -> str:
    wanted = visit.wrong.was(name) or visit.query.get(name, "")
    return wanted if wanted in among else ""


Answers = Mapping[str, Sequence[str] | None]


def _given(
    all_: Screened, base: Version | None, track: str
) -> tuple[Answers, frozenset[str], bool]:
    """The answers that stand in the form at first; what an older version says goes in as it was."""
    if base is None:
        return {}, frozenset(), False
    given: dict[str, Sequence[str] | None] = dict(base.answers)
    added = all_.taken_over(base)
    if added and all_.standing is not None:
        given = {**all_.standing.answers, **added}
    if track != base.kept.track:
        given.pop(Question.GAIN, None)  # each list asks something else by it
    return given, base.partial, bool(added)


def _asked(
    visit: Visit,
    asker: Asker,
    listed: Sequence[Question],
    given: Answers,
    partial: frozenset[str],
) -> tuple[Asked, ...]:
    sent = visit.wrong.typed
    said = {name: value for name, value in given.items() if value is not None}
    worth = next_question(asker.track, asker.child, said, partial=partial)
    views = []
    for question in listed:
        ticked = sent.get(question, ()) if sent else _ticks(given.get(question))
        views.append(
            Asked(
                question=question,
                text=asker.question(question),
                several=question not in YES_NO,
                boxes=tuple(
                    Box(option, asker.option(question, option), option in ticked)
                    for option in asker.offered(question)
                ),
                left_open=not ticked or OPEN in ticked,
                part=question in partial,
                whole=question in sent.get(ASKED_WHOLE, ()),
                worth=question == worth,
            )
        )
    return tuple(views)


def _ticks(given: Sequence[str] | None) -> Sequence[str]:
    """An answer without an option: none of it applies."""
    return () if given is None else given or (NONE_OF_THESE,)


def _must_open(visit: Visit, all_: Screened) -> bool:
    """Not while what somebody has just typed would be lost by it."""
    sealed = any(one.kept.sealed_answers is not None for one in all_.versions)
    return sealed and not all_.opened and not visit.wrong.typed
