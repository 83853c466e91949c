"""A note for colleagues, sealed to the case: agencies never see one."""

from admin.acts import note_act
from admin.holding import held
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.notes import Note
from intake_store.sealing import seal_to
from intake_store.unit import UnitOfWork
from intake_store.vault import context


async def write_note(visit: Visit) -> Done:
    form = visit.form
    form.name = "note"
    words = form.text("words", most=2000)
    id_ = form.id
    form.check()

    async def work(uow: UnitOfWork) -> str:
        ticket = await held(visit, uow, Action.WRITE_NOTE)
        if any(note.id == id_ for note in await uow.notes.by_ticket(ticket.ref)):
            return ticket.ref  # a double click
        keys = await uow.cases.public_keys({ticket.case})
        sealed = seal_to(keys[ticket.case], words.encode(), context("notes.sealed", id_))
        await uow.notes.add(Note(id_, ticket.ref, visit.me.operator.id, sealed, visit.now))
        await note_act(uow, visit, Action.WRITE_NOTE, ticket.case)
        return ticket.ref

    return Done(f"/tickets/{await visit.panel.store.carry_out(work)}#timeline")
