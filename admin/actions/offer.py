"""What the program says for an operator who has checked: a second word offered, a new code given.

Neither is ever seen in the panel: the word is the person's, and the code is drawn by the bot when
the person is there to read it.
"""

from admin.acts import note_act
from admin.holding import held, route, tell
from admin.keyholder import case_key
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.channels import ChannelKind
from intake.incoming import Offer, Offered
from intake.refusals import NoWordBySms
from intake.tickets import Ticket
from intake_store.unit import UnitOfWork


async def offer_word(visit: Visit) -> Done:
    """For a moment in which somebody makes them open the chat."""
    return await _offer(visit, Action.OFFER_WORD, Offer.SECOND_WORD, Why.ROUTINE)


async def renew_code(visit: Visit) -> Done:
    """Whoever asks says that it is the person: the box is that check, and stands on record."""
    form = visit.form
    form.name = "renew-code"
    if not form.ticked("checked"):
        form.wrong("checked", "wrong-not-checked")
    form.check()
    return await _offer(visit, Action.RENEW_CODE, Offer.NEW_CODE, Why.ASKED_BY_PERSON)


async def _offer(visit: Visit, action: Action, what: Offer, why: Why) -> Done:
    form_id = str(visit.form.id)

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, action)
        if what is Offer.SECOND_WORD and await _writes_by_sms(uow, ticket):
            raise NoWordBySms
        case = (await uow.cases.get({ticket.case})).get(ticket.case)
        key = None if case is None else await case_key(visit, uow, case)
        if await tell(visit, uow, ticket, Offered(what, await route(uow, ticket, key)), form_id):
            await note_act(uow, visit, action, ticket.case, why)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#relay")


async def _writes_by_sms(uow: UnitOfWork, ticket: Ticket) -> bool:
    where = await uow.conversations.state(ticket.case)
    return (where[0].channel if where else ticket.channel) == ChannelKind.SMS
