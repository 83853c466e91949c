"""Uncovering a locked session: the password, or a passkey; and covering it again."""

import asyncio

from admin.acts import note_act, note_act_of
from admin.keyholder import own_key
from admin.opening import open_wholly
from admin.pages.sign_in import inside
from admin.proving import (
    password_again,
    signed_by,
    step_begins,
    step_was_right,
    step_was_wrong,
    take,
)
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake_store.keys import unwrap_by_password
from intake_store.operators import Operator
from intake_store.sealing import PrivateKey
from intake_store.unit import UnitOfWork


async def lock(visit: Visit) -> Done:
    """Where no passkey could open it again, the session's key goes at once."""

    async def work(uow: UnitOfWork) -> None:
        factors = await uow.second_factors.of(visit.me.operator.id)
        await uow.sessions.lock(visit.me.session.id_hash, keeps_key=bool(factors.passkeys))
        await note_act(uow, visit, Action.LOCK, visit.me.operator.id)

    await visit.panel.store.carry_out(work)
    return Done("/locked")


async def unlock(visit: Visit) -> Done:
    answer = visit.form.text("answer", most=16_384, needed="")
    token = await (_by_passkey(visit, answer) if answer else _by_password(visit))
    return Done(inside(visit.form.fields.get("to", ("/",))[0]), session=token)


async def _by_password(visit: Visit) -> str:
    operator = visit.known.operator
    password = await password_again(visit)
    async with visit.panel.store.reading() as uow:
        found = await uow.operators.by_login(operator.login)
    wrapped = found[1].wrapped_private_key if found else b""
    private = await asyncio.to_thread(unwrap_by_password, password, wrapped, operator.id)

    async def work(uow: UnitOfWork) -> str:
        return await _opened(visit, uow, operator, private)

    return await visit.panel.store.carry_out(work)


async def _by_passkey(visit: Visit, answer: str) -> str:
    step_begins(visit, "password")
    operator = visit.known.operator

    async def work(uow: UnitOfWork) -> str | None:
        factors = await uow.second_factors.of(operator.id)
        if not await take(visit, uow, signed_by(visit, factors, answer)):
            return None
        return await _opened(visit, uow, operator, own_key(visit))

    token = await visit.panel.store.carry_out(work)
    if token is None:
        step_was_wrong(visit, "password")
        raise AssertionError("the form was wrong")
    step_was_right(visit)
    return token


async def _opened(visit: Visit, uow: UnitOfWork, operator: Operator, private: PrivateKey) -> str:
    token = await open_wholly(uow, visit.known.session, private, visit.now)
    await note_act_of(uow, visit, operator, Action.UNLOCK, operator.id)
    return token
