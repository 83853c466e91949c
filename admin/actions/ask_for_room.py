"""Asking an agency for room: nothing that names or reaches the person leaves with it."""

from admin.acts import note_act
from admin.holding import held
from admin.referring import before
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.agencies import Way
from intake.clocks import due
from intake.country_pack import Stage
from intake.ids import AgencyCode, AskId
from intake.needs import Need
from intake.proposals import ask_for_room as may_ask
from intake.referrals import Ask, AskStatus
from intake.tickets import WaitsFor
from intake_store.unit import UnitOfWork


async def ask_for_room(visit: Visit) -> Done:
    form = visit.form
    form.name = "ask"
    async with visit.panel.store.reading() as uow:
        agencies = {one.code: one for one in await uow.agencies.list()}
    agency = agencies.get(AgencyCode(form.choice("agency", tuple(agencies))))
    need = form.choice("need", tuple(Need))
    way = form.choice("way", tuple(Way))
    ask_id = AskId(form.id)
    form.check()
    if agency is None:
        raise AssertionError("the form was checked")

    async def work(uow: UnitOfWork) -> AskId:
        ticket = await held(visit, uow, Action.ASK_FOR_ROOM)
        if await uow.asks.get(ask_id) is not None:
            return ask_id  # a double click
        draft = may_ask(
            await before(visit, uow, ticket),
            agency,
            need=Need(need),
            way=Way(way),
            by=visit.me.operator.id,
        )
        clock = due(ticket.urgency, visit.now, Stage.AGENCY, visit.panel.pack)
        await uow.asks.put(
            Ask(
                id=ask_id,
                ticket=draft.ticket,
                need=draft.need,
                agency=draft.agency,
                coarse=draft.coarse,
                status=AskStatus.ASKED,
                way=draft.way,
                by=draft.by,
                asked_at=draft.at,
                lapses_at=clock,
            )
        )
        await uow.tickets.waits(ticket.ref, WaitsFor.AGENCY, clock)
        await note_act(uow, visit, Action.ASK_FOR_ROOM, ticket.case)
        return ask_id

    return Done(f"/asks/{await visit.panel.store.carry_out(work)}")
