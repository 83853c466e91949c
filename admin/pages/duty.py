"""The duty table: who is called in which hours of the week, and the hours nobody is named for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from uuid import UUID

from babel.dates import get_day_names

from admin.pages.opening_hours import spoken
from admin.pages.options import Option
from admin.visit import Visit
from intake.access import Action, Role
from intake.country_pack import Rung
from intake.duty import hours_of
from intake.hours import WEEK, Hours, Span
from intake_store.duty import Shift
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class ShiftRow:
    id: UUID
    start: time
    end: time | None  # None: midnight
    names: tuple[str, ...]  # who, second, supervisor; "" nobody
    now: bool


@dataclass(frozen=True, slots=True)
class DayView:
    name: str
    shifts: tuple[ShiftRow, ...]


@dataclass(frozen=True, slots=True)
class DutyView:
    title: str
    zone: str
    read: tuple[str, ...]  # the hours in which people are told that somebody reads
    always: bool
    gaps: tuple[str, ...]  # of these, those that nobody is named for
    days: tuple[DayView, ...]
    empty: bool
    rungs: tuple[tuple[int, Rung], ...]
    may_edit: bool
    people: tuple[Option, ...]
    supervisors: tuple[Option, ...]
    weekdays: tuple[Option, ...]


async def read(visit: Visit, uow: UnitOfWork) -> DutyView:
    pack = visit.panel.pack
    shifts = await uow.duty.list()
    zone = pack.duty.zone
    on_now = {one.id for one in await uow.duty.on_duty(visit.now, zone)}
    people = [
        one
        for one in await uow.operators.list()
        if one.role in (Role.OPERATOR, Role.SUPERVISOR) and one.country == visit.me.operator.country
    ]
    names = {one.id: one.name for one in people}
    called = get_day_names("wide", locale=visit.language)
    return DutyView(
        title=visit.say("menu-duty"),
        zone=zone,
        read=spoken(pack.duty.read, visit.language),
        always=pack.duty.read.day_and_night,
        gaps=spoken(gaps(pack.duty.read, shifts), visit.language),
        days=tuple(
            DayView(
                called[day],
                tuple(
                    ShiftRow(
                        one.id,
                        one.start,
                        one.end,
                        tuple(
                            "" if who is None else names.get(who, "")
                            for who in (one.who, one.second, one.supervisor)
                        ),
                        one.id in on_now,
                    )
                    for one in shifts
                    if one.weekday == day
                ),
            )
            for day in range(7)
        ),
        empty=not shifts,
        rungs=tuple(
            (int(step.after.total_seconds() // 60), step.to) for step in pack.duty.escalations
        ),
        may_edit=visit.may(Action.EDIT_DUTY),
        people=tuple(Option(str(one.id), one.name) for one in people),
        supervisors=tuple(
            Option(str(one.id), one.name) for one in people if one.role is Role.SUPERVISOR
        ),
        weekdays=tuple(Option(str(day), called[day]) for day in range(7)),
    )


def gaps(told: Hours, shifts: Sequence[Shift]) -> Hours:
    """The hours in which people are told that somebody reads, and no row names anybody."""
    named = hours_of(
        [(one.weekday, one.start, one.end) for one in shifts if one.who is not None], told.zone
    )
    return Hours(told.zone, tuple(_left_over(_in_one_week(told.spans), named.spans)))


def _in_one_week(spans: Sequence[Span]) -> list[Span]:
    """A span that passes Sunday night is two."""
    cut: list[Span] = []
    for span in spans:
        cut.append(Span(span.start, min(span.end, WEEK)))
        if span.end > WEEK:
            cut.append(Span(0, span.end - WEEK))
    return sorted(cut)


def _left_over(wanted: Sequence[Span], taken: Sequence[Span]) -> list[Span]:
    left: list[Span] = []
    for span in wanted:
        start = span.start
        for one in taken:
            if one.end <= start or one.start >= span.end:
                continue
            if one.start > start:
                left.append(Span(start, one.start))
            start = one.end
        if start < span.end:
            left.append(Span(start, span.end))
    return left
