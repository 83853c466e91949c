"""Writing the duty table: hours for some days of the week, and taking a row out again."""

from datetime import time
from uuid import uuid4

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.forms import Form
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, Role
from intake.audit import Thing
from intake_store.duty import Shift
from intake_store.unit import UnitOfWork

_DAYS = tuple(str(day) for day in range(7))
_MIDNIGHT = time(0)


async def add_hours(visit: Visit) -> Done:
    """A night that passes midnight becomes two rows."""
    form = visit.form
    form.name = "hours"
    async with visit.panel.store.reading() as uow:
        people = {
            str(one.id): one
            for one in await uow.operators.list()
            if one.role in (Role.OPERATOR, Role.SUPERVISOR)
            and one.country == visit.me.operator.country
        }
    days = form.several("days", _DAYS, needed="wrong-days")
    start, end = _clock(form, "start"), _clock(form, "end")
    who = form.choice("who", tuple(people))
    second = form.choice("second", tuple(people), needed="")
    supervisor = form.choice(
        "supervisor",
        tuple(id_ for id_, one in people.items() if one.role is Role.SUPERVISOR),
        needed="",
    )
    form.check()
    ids = {id_: one.id for id_, one in people.items()}
    new = [
        Shift(
            id=uuid4(),
            weekday=weekday,
            start=begins,
            end=ends,
            who=ids[who],
            second=ids.get(second),
            supervisor=ids.get(supervisor),
        )
        for day in days
        for weekday, begins, ends in _rows(int(day), start, end)
    ]

    async def work(uow: UnitOfWork) -> None:
        standing = await uow.duty.list()
        if any(_overlap(one, other) for one in new for other in standing):
            form.wrong("start", "wrong-overlap")
            form.check()
        for one in new:
            await uow.duty.put(one)
        await note_act(uow, visit, Action.EDIT_DUTY, Thing.DUTY)

    await visit.panel.store.carry_out(work)
    return Done("/duty", Notice("duty-kept"))


async def remove_hours(visit: Visit) -> Done:
    async def work(uow: UnitOfWork) -> None:
        found = [one.id for one in await uow.duty.list() if str(one.id) == visit.path["id"]]
        if not found:
            raise NotFound
        await uow.duty.remove(found[0])
        await note_act(uow, visit, Action.EDIT_DUTY, Thing.DUTY)

    await visit.panel.store.carry_out(work)
    return Done("/duty", Notice("duty-removed"))


def _rows(day: int, start: time, end: time) -> list[tuple[int, time, time | None]]:
    if end == _MIDNIGHT:
        return [(day, start, None)]
    if start < end:
        return [(day, start, end)]
    return [(day, start, None), ((day + 1) % 7, _MIDNIGHT, end)]


def _overlap(one: Shift, other: Shift) -> bool:
    return (
        one.weekday == other.weekday
        and (other.end is None or one.start < other.end)
        and (one.end is None or other.start < one.end)
    )


def _clock(form: Form, name: str) -> time:
    text = form.text(name, most=5, needed="wrong-clock")
    try:
        return time.fromisoformat(text) if text else _MIDNIGHT
    except ValueError:
        form.wrong(name, "wrong-clock")
        return _MIDNIGHT
