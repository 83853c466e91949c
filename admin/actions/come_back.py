"""Following the link that gives access back: a new password, a new key pair, the grants anew."""

import asyncio
from dataclasses import replace

from admin.actions.set_factor import offer_app
from admin.acts import note_act_of
from admin.errors import NotFound
from admin.opening import open_session, stage_after_password
from admin.passwords import hashed, weakness
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake_store.keys import (
    HolderKey,
    key_pair_of,
    new_key_pair,
    token_hash,
    unwrap_by_token,
    wrap_under_password,
)
from intake_store.operators import Secrets
from intake_store.second_factors import Factors
from intake_store.sessions import Stage
from intake_store.unit import UnitOfWork


async def come_back(visit: Visit) -> Done:
    token, form, store = visit.path["token"], visit.form, visit.panel.store
    async with store.reading() as uow:
        link = await uow.invitations.find(token_hash(token), visit.now)
        whose = link.restores if link is not None else None
        one = None if whose is None else await uow.operators.get(whose)
    if link is None or one is None or one.ended_at is not None:
        raise NotFound
    password = form.secret("password")
    weak = weakness(password, one.login) if password else None
    if weak is not None:
        form.wrong("password", weak)
    elif form.secret("password-again") != password:
        form.wrong("password-again", "wrong-password-again")
    form.check()
    pair, operator = new_key_pair(), one
    secrets = Secrets(
        password_hash=await hashed(password),
        wrapped_private_key=await asyncio.to_thread(
            wrap_under_password, password, pair.private, one.id
        ),
    )

    async def work(uow: UnitOfWork) -> str:
        if not await uow.invitations.use(link.token_hash, visit.now):
            raise NotFound
        if not await uow.operators.renew(operator.id, pair.public, secrets):
            raise NotFound
        # All that they had goes here: sessions, grants, and whatever else lets them in.
        await uow.sessions.end_all(operator.id, visit.now)
        await uow.keyring.revoke(operator.id)
        for (holder, version), wrapped in link.wrapped_grants.items():
            private = unwrap_by_token(token, holder, wrapped)
            await uow.keyring.grant(
                HolderKey(holder, version, key_pair_of(private).public),
                private,
                member=operator.id,
                member_public=pair.public,
                at=visit.now,
            )
        await uow.restorations.use(operator.id, visit.now)
        await uow.second_factors.clear(operator.id)
        stage = stage_after_password(visit.panel.settings, Factors())
        if stage is Stage.ENROLLING:
            await offer_app(uow, replace(operator, public_key=pair.public))
        session = await open_session(
            uow, operator, pair.private, visit.now, on_shift=False, stage=stage
        )
        await note_act_of(uow, visit, operator, Action.COME_BACK, operator.id, why=Why.SETTING_UP)
        return session

    return Done("/", session=await store.carry_out(work))
