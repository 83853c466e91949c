"""How many places are free: said by the agency itself, or written down from a call."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.ids import AgencyCode
from intake_store.unit import UnitOfWork

_MOST = 9999


async def set_places(visit: Visit) -> Done:
    """From the directory, by whoever called."""
    code = AgencyCode(visit.path["code"])
    await _keep(visit, code, Action.SET_PLACES)
    return Done(f"/agencies/{code}", Notice("places-kept"))


async def say_places(visit: Visit) -> Done:
    """From the portal: an agency speaks for itself alone."""
    agency = visit.me.operator.agency
    if agency is None:
        raise NotFound
    await _keep(visit, agency, Action.SAY_PLACES)
    return Done("/inbox#places", Notice("places-kept"))


async def _keep(visit: Visit, code: AgencyCode, action: Action) -> None:
    form = visit.form
    form.name = "places"
    free = form.whole("free", most=_MOST)
    form.check()

    async def work(uow: UnitOfWork) -> None:
        agency = await uow.agencies.get(code)
        if agency is None:
            raise NotFound
        if free is not None and agency.capacity is not None and free > agency.capacity:
            form.wrong("free", "wrong-places")
            form.check()
        await uow.agencies.set_places(code, free, visit.now)
        await note_act(uow, visit, action, code)

    await visit.panel.store.carry_out(work)
