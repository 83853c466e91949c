"""A colleague's way back: a one-time link, opened by somebody who holds what they held."""

import hashlib
from collections.abc import Mapping
from uuid import uuid4

from admin.actions.invite import NoKeyToGive
from admin.acts import note_act
from admin.cookies import Notice
from admin.keyholder import holder_keys
from admin.pages.restoring import LINK_HOLDS, colleague
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action, roles_that_hold_keys
from intake.audit import Why
from intake_store.invitations import Invitation
from intake_store.keyring import HOTLINE, agency_holder
from intake_store.keys import new_token, token_hash, wrap_under_token
from intake_store.operators import Operator
from intake_store.restorations import Restoration
from intake_store.sealing import PrivateKey, seal_to
from intake_store.unit import UnitOfWork
from intake_store.vault import context


async def restore_access(visit: Visit) -> Done:
    form = visit.form
    why = form.text("why", most=400, needed="wrong-reason")
    form.check()
    token = new_token()

    async def work(uow: UnitOfWork) -> None:
        one = await colleague(visit, uow)
        keys = await _keys(visit, uow, one)
        for before in await uow.invitations.open(visit.now):
            if before.restores == one.id:
                await uow.invitations.withdraw(before.token_hash)
        await uow.invitations.add(
            Invitation(
                token_hash=token_hash(token),
                role=one.role,
                country=one.country,
                organisation=one.organisation,
                agency=one.agency,
                invited_by=visit.me.operator.id,
                created=visit.now,
                until=visit.now + LINK_HOLDS,
                wrapped_grants={
                    version: wrap_under_token(token, version[0], private)
                    for version, private in keys.items()
                },
                restores=one.id,
            )
        )
        sealed = await _keep(visit, uow, one, why)
        await note_act(
            uow,
            visit,
            Action.RESTORE_ACCESS,
            one.id,
            Why.OTHER,
            note_digest=hashlib.sha256(sealed).hexdigest(),
        )

    await visit.panel.store.carry_out(work)
    link = f"{visit.panel.settings.url}/restore/{token}"
    return Done("/people", Notice("restore-link", secret=link))


async def _keys(
    visit: Visit, uow: UnitOfWork, one: Operator
) -> Mapping[tuple[str, int], PrivateKey]:
    """Every version of the key that their role needs. Raises NoKeyToGive."""
    if one.role not in roles_that_hold_keys():
        return {}
    holder = HOTLINE if one.agency is None else agency_holder(one.agency)
    held = await holder_keys(visit, uow, holder)
    current = await uow.keyring.current(holder)
    if current is None or current.version not in held:
        raise NoKeyToGive
    return {(holder, version): private for version, private in held.items()}


async def _keep(visit: Visit, uow: UnitOfWork, one: Operator, why: str) -> bytes:
    """What was typed, sealed to the hotline; the audit log keeps only its digest."""
    hotline = await uow.keyring.to_seal_to(HOTLINE)
    if hotline is None:
        raise NoKeyToGive
    id_ = uuid4()
    sealed = seal_to(hotline.public, why.encode(), context("restorations.why_sealed", id_))
    await uow.restorations.add(
        Restoration(id_, one.id, visit.me.operator.id, visit.now, sealed, hotline.version)
    )
    return sealed
