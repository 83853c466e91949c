"""The second step of signing in: a code of the app, a passkey, or one of the codes on paper."""

from admin.acts import note_act_of
from admin.cookies import Notice
from admin.keyholder import open_own, own_key
from admin.opening import open_wholly
from admin.pages.sign_in import inside
from admin.proving import signed_by, step_begins, step_was_right, step_was_wrong, take
from admin.routes import Done
from admin.second_factor import code_hash, step_of
from admin.visit import Visit
from intake.access import Action
from intake_store.sealing import PrivateKey
from intake_store.second_factors import Factors
from intake_store.unit import UnitOfWork


async def second_step(visit: Visit) -> Done:
    known, form = visit.known, visit.form
    answer = form.text("answer", most=16_384, needed="")
    code = form.text("code", most=64, needed="" if answer else "wrong-empty")
    form.check()
    step_begins(visit, "code")
    private = own_key(visit)

    async def work(uow: UnitOfWork) -> tuple[str, Action] | None:
        factors = await uow.second_factors.of(known.operator.id)
        how = await _proved(visit, uow, factors, private, answer=answer, code=code)
        if how is None:
            return None
        token = await open_wholly(uow, known.session, private, visit.now)
        await note_act_of(uow, visit, known.operator, how, known.operator.id)
        return token, how

    done = await visit.panel.store.carry_out(work)
    if done is None:
        step_was_wrong(visit, "code")
        raise AssertionError("the form was wrong")
    step_was_right(visit)
    token, how = done
    notice = Notice("recovery-code-used") if how is Action.USE_CODE else None
    to = inside(form.fields.get("to", ("/",))[0])
    return Done("/account" if notice else to, notice, session=token)


async def _proved(
    visit: Visit,
    uow: UnitOfWork,
    factors: Factors,
    private: PrivateKey,
    *,
    answer: str,
    code: str,
) -> Action | None:
    """As what it goes into the audit; None if it was not right."""
    operator = visit.known.operator.id
    if answer:
        return Action.ENTER if await take(visit, uow, signed_by(visit, factors, answer)) else None
    if factors.app is not None and factors.app.sealed is not None:
        secret = open_own(private, "authenticators.sealed", operator, factors.app.sealed)
        step = step_of(secret, code, visit.now)
        if step is not None:
            return Action.ENTER if await uow.second_factors.take_step(operator, step) else None
    used = await uow.second_factors.use_code(operator, code_hash(operator, code), visit.now)
    return Action.USE_CODE if used else None
