"""Changing one's password: the same key is wrapped anew, and every other session ends."""

import asyncio

from admin.acts import note_act
from admin.cookies import Notice
from admin.passwords import hashed, matches, weakness
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.refusals import Refusal
from intake_store.keys import unwrap_by_password, wrap_under_password
from intake_store.operators import Secrets
from intake_store.unit import UnitOfWork


class PasswordChangedElsewhere(Refusal):
    """Another window has changed it meanwhile: this change is of a password that was."""


async def change_password(visit: Visit) -> Done:
    form, me, throttle = visit.form, visit.me.operator, visit.panel.throttle
    form.name = "password"
    old, new = form.secret("password-old"), form.secret("password")
    weak = weakness(new, me.login) if new else None
    if weak is not None:
        form.wrong("password", weak)
    elif form.secret("password-again") != new:
        form.wrong("password-again", "wrong-password-again")
    form.check()
    if throttle.wait(me.login, visit.address):
        form.wrong("password-old", "wrong-wait")
        form.check()
    throttle.tried(me.login, visit.address)
    async with visit.panel.store.reading() as uow:
        found = await uow.operators.by_login(me.login)
    if found is None or not await matches(old, found[1].password_hash):
        form.wrong("password-old", "wrong-password-old")
        form.check()
        raise AssertionError("the form was wrong")
    throttle.forgive(me.login, visit.address)
    before = found[1]
    private = await asyncio.to_thread(unwrap_by_password, old, before.wrapped_private_key, me.id)
    after = Secrets(
        password_hash=await hashed(new),
        wrapped_private_key=await asyncio.to_thread(wrap_under_password, new, private, me.id),
    )

    async def work(uow: UnitOfWork) -> None:
        if not await uow.operators.replace_secrets(me.id, before, after):
            raise PasswordChangedElsewhere
        await uow.sessions.end_all(me.id, visit.now, but=visit.me.session.id_hash)
        await note_act(uow, visit, Action.CHANGE_PASSWORD, me.id)

    await visit.panel.store.carry_out(work)
    return Done("/account", Notice("password-changed"))
