"""Sending again what perhaps did not arrive: an act of an operator, never of the program alone.

A second text may be dangerous where a first was safe. Our words are said again; where the program
had asked something, the question that is open now is put again.
"""

from collections.abc import Iterable

from admin.acts import note_act
from admin.errors import NotFound
from admin.forms import FormBroken
from admin.holding import held, route, tell
from admin.keyholder import case_key
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.incoming import AskedAgain, OperatorSaid
from intake.refusals import NotInThisState
from intake_store.transcript import Record, open_all
from intake_store.unit import UnitOfWork

MOST = 2**53  # as far as a number of a message goes


async def send_again(visit: Visit) -> Done:
    message, form_id = visit.form.whole("message", most=MOST), str(visit.form.id)
    visit.form.check()
    if message is None:
        raise FormBroken

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.SEND_AGAIN)
        case = (await uow.cases.get({ticket.case})).get(ticket.case)
        key = None if case is None else await case_key(visit, uow, case)
        if key is None:
            raise NotFound
        words = _words(open_all(await uow.transcript.list(ticket.case), key), message)
        given = AskedAgain() if not words else OperatorSaid(words, await route(uow, ticket, key))
        if await tell(visit, uow, ticket, given, form_id):
            if not await uow.doubts.send_again(message, ticket.case):
                raise NotInThisState
            await note_act(uow, visit, Action.SEND_AGAIN, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#relay")


def _words(records: Iterable[Record], message: int) -> str:
    """What one of us had written; "" where it was the program that spoke."""
    for record in records:
        said = record.payload.get("said")
        if message in record.outbox and isinstance(said, list):
            raw = said[record.outbox.index(message)]
            args = raw.get("args") if isinstance(raw, dict) else None
            ours = isinstance(raw, dict) and raw.get("key") == "operator-said"
            return str(args.get("text", "")) if ours and isinstance(args, dict) else ""
    raise NotFound
