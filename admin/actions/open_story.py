"""Opening what is sealed, for ten minutes, with a reason: one tap for one's own ticket."""

import hashlib
from typing import Final
from uuid import uuid4

from admin.acts import note_act
from admin.finding import target_of
from admin.holding import held
from admin.pages.story import REASONS
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.ids import TicketRef
from intake.tickets import Ticket
from intake_store.notes import Note
from intake_store.sealing import seal_to
from intake_store.unit import UnitOfWork
from intake_store.vault import context

# Where the opened words are read: on the ticket, or in what explains the screening.
_THEN: Final = {"": "#story", "screening": "/screening", "correct": "/screening/correct"}


async def open_story(visit: Visit) -> Done:
    then = visit.form.choice("then", _THEN, needed="")
    return Done(f"/tickets/{await opened(visit, Action.READ_STORY)}{_THEN[then]}")


async def opened(visit: Visit, action: Action) -> TicketRef:
    """The reason checked, and the act noted in the same transaction; whose ticket it is."""
    form = visit.form
    form.name = "story"
    why = Why(form.choice("reason", (*REASONS, Why.OTHER)) or Why.OTHER)
    note = form.text("note", most=400, needed="wrong-reason" if why is Why.OTHER else "")
    form.check()

    async def work(uow: UnitOfWork) -> TicketRef:
        ticket = await held(visit, uow, action)
        mine = target_of(ticket, visit).claimed_by == visit.me.operator.id
        if not mine and why is not Why.OTHER:
            form.wrong("note", "wrong-reason")
            form.check()
        digest = await _keep(visit, uow, ticket, note) if note else ""
        await note_act(uow, visit, action, ticket.case, why, note_digest=digest)
        return ticket.ref

    return await visit.panel.store.carry_out(work)


async def _keep(visit: Visit, uow: UnitOfWork, ticket: Ticket, note: str) -> str:
    """The typed reason is sealed to the case; the audit log keeps only its digest."""
    keys = await uow.cases.public_keys({ticket.case})
    id_ = uuid4()
    sealed = seal_to(keys[ticket.case], note.encode(), context("notes.sealed", id_))
    await uow.notes.add(Note(id_, ticket.ref, visit.me.operator.id, sealed, visit.now))
    return hashlib.sha256(sealed).hexdigest()
