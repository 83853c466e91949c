"""Noting a check of an entry: who answered (a role), how, and what came of it."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.pages.directory import today
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.ids import AgencyCode
from intake_store.agency_checks import Check, CheckedBy, Result
from intake_store.unit import UnitOfWork


async def verify_agency(visit: Visit) -> Done:
    form = visit.form
    form.name = "verify"
    code = AgencyCode(visit.path["code"])
    how = form.choice("how", tuple(CheckedBy))
    result = form.choice("result", tuple(Result))
    heard = result in (Result.CORRECT, Result.CORRECTED)
    role = form.text("answered_by", most=60, needed="wrong-role" if heard else "")
    if any(letter.isdigit() for letter in role):
        form.wrong("answered_by", "wrong-role-number")
    form.check()
    check = Check(
        agency=code,
        by=visit.me.operator.id,
        at=visit.now,
        answered_by=role,
        how=CheckedBy(how),
        result=Result(result),
    )

    async def work(uow: UnitOfWork) -> None:
        if await uow.agencies.get(code) is None:
            raise NotFound
        await uow.agency_checks.add(check, today(visit))
        await note_act(uow, visit, Action.VERIFY_AGENCY, code, Why.VERIFIED)

    await visit.panel.store.carry_out(work)
    corrects = check.result is Result.CORRECTED and visit.may(Action.EDIT_AGENCY)
    return Done(
        f"/agencies/{code}/edit" if corrects else f"/agencies/{code}",
        Notice(f"check-kept-{check.result}"),
    )
