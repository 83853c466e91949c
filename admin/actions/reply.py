"""Writing to the person: through the inbox, where stop, language and safety are obeyed."""

from admin.acts import note_act
from admin.forms import FormWrong, Wrong
from admin.holding import held, route, tell
from admin.keyholder import case_key
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.clocks import due
from intake.country_pack import Stage
from intake.incoming import OperatorSaid
from intake_store.unit import UnitOfWork

LONGEST = 2000  # characters


async def reply(visit: Visit) -> Done:
    form = visit.form
    form.name = "reply"
    words = form.text("words", most=LONGEST, needed="wrong-no-words")
    form_id = str(form.id)
    form.check()
    if form.choice("way", ("send", "preview"), needed="") == "preview":
        raise FormWrong(Wrong(typed=form.fields, name="reply"))

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.REPLY)
        case = (await uow.cases.get({ticket.case})).get(ticket.case)
        key = None if case is None else await case_key(visit, uow, case)
        given = OperatorSaid(words, route=await route(uow, ticket, key))
        if await tell(visit, uow, ticket, given, form_id):
            clock = due(ticket.urgency, visit.now, Stage.AGENCY, visit.panel.pack)
            await uow.tickets.answered(ticket.ref, visit.now, clock)
            await note_act(uow, visit, Action.REPLY, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#relay")
