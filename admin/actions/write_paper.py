"""The recovery key: made, shown once for printing, and counted when its end was typed back."""

from uuid import uuid4

from admin.actions.turn_key import NotKeyholder
from admin.acts import note_act
from admin.cookies import Notice
from admin.forms import FormBroken, FormWrong, Wrong
from admin.keyholder import holder_keys
from admin.pages.keys import about, own_holder
from admin.pages.paper import FORM, on_screen, sealed_for_screen
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake_store.paper import groups, key_pair, new_paper
from intake_store.recovery_keys import RecoveryKey
from intake_store.unit import UnitOfWork


async def make_paper(visit: Visit) -> Done:
    """Nothing is kept: the page carries the key, sealed to this session, until its end is typed."""
    async with visit.panel.store.reading() as uow:
        await _must_hold(visit, uow)
    sealed = sealed_for_screen(visit, new_paper())
    raise FormWrong(Wrong(typed={"sealed": (sealed,)}, name=FORM))


async def keep_paper(visit: Visit) -> Done:
    form = visit.form
    form.name = FORM
    identity = on_screen(visit, form.text("sealed", most=4000, needed=""))
    if identity is None:
        raise FormBroken
    typed = form.text("last", most=40).replace(" ", "").upper()
    if typed and typed != groups(identity)[-1]:
        form.wrong("last", "wrong-paper")
    form.check()
    holder, pair = own_holder(visit), key_pair(identity)

    async def work(uow: UnitOfWork) -> None:
        await uow.keyring.hold(holder)
        await _must_hold(visit, uow)
        before = await uow.recovery_keys.current(holder)
        if before is not None:
            await uow.keyring.revoke(before.id)
        paper = RecoveryKey(uuid4(), holder, pair.public, visit.me.operator.id, visit.now)
        await uow.recovery_keys.add(paper)
        held = await holder_keys(visit, uow, holder)
        for version in await uow.keyring.versions(holder):
            private = held.get(version.key.version)
            if private is not None:
                await uow.keyring.grant(
                    version.key,
                    private,
                    member=paper.id,
                    member_public=pair.public,
                    at=visit.now,
                )
        await note_act(uow, visit, Action.MAKE_PAPER, about(visit), Why.SETTING_UP)

    await visit.panel.store.carry_out(work)
    return Done("/keys", Notice("paper-kept"))


async def _must_hold(visit: Visit, uow: UnitOfWork) -> None:
    """Raises NotKeyholder."""
    holder = own_holder(visit)
    current = await uow.keyring.current(holder)
    if current is None or current.version not in await holder_keys(visit, uow, holder):
        raise NotKeyholder
