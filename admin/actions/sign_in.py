"""Signing in: a name, a password, and as long for a name that does not exist as for any."""

import asyncio
import logging
from typing import Final
from urllib.parse import quote

from admin.actions.set_factor import offer_app
from admin.acts import note_act_of
from admin.opening import open_session, stage_after_password
from admin.pages.sign_in import inside
from admin.passwords import matches
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.keys import unwrap_by_password
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork

_LOG: Final = logging.getLogger(__name__)


async def sign_in(visit: Visit) -> Done:
    form, panel = visit.form, visit.panel
    login = form.text("login", most=64).casefold()
    password = form.secret("password")
    form.check()
    wait = panel.throttle.wait(login, visit.address)
    if wait:
        form.wrong("login", "wrong-wait")
        form.check()
    # Before the slow check: of many tries at once, each has to count.
    panel.throttle.tried(login, visit.address)
    async with panel.store.reading() as uow:
        found = await uow.operators.by_login(login)
    if not await matches(password, found[1].password_hash if found else None) or not found:
        _LOG.warning("a sign-in was refused")
        form.wrong("login", "wrong-sign-in")
        form.check()
        raise AssertionError("the form was wrong")
    panel.throttle.forgive(login, visit.address)
    operator, secrets = found
    private = await asyncio.to_thread(
        unwrap_by_password, password, secrets.wrapped_private_key, operator.id
    )

    async def work(uow: UnitOfWork) -> tuple[str, Stage]:
        factors = await uow.second_factors.of(operator.id)
        stage = stage_after_password(panel.settings, factors)
        before = visit.who or visit.half
        if before is not None:
            await uow.sessions.end(before.session.id_hash, visit.now)
        token = await open_session(uow, operator, private, visit.now, on_shift=False, stage=stage)
        if stage is Stage.ENROLLING:
            await offer_app(uow, operator)
            await note_act_of(uow, visit, operator, Action.OFFER_FACTOR, operator.id)
        elif stage is Stage.OPEN:
            await note_act_of(uow, visit, operator, Action.ENTER, operator.id)
        return token, stage

    token, stage = await panel.store.carry_out(work)
    to = inside(form.fields.get("to", ("/",))[0])
    if stage is Stage.SECOND_STEP and to != "/":
        to = f"/second-step?to={quote(to, safe='')}"
    return Done(to, session=token)
