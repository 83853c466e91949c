"""Taking away a second factor of one's own: never the last one."""

from admin.acts import note_act
from admin.cookies import Notice
from admin.errors import NotFound
from admin.proving import password_again
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.refusals import Refusal
from intake_store.unit import UnitOfWork


class LastFactor(Refusal):
    """The password alone would be left: set up another one first, or let a colleague restore."""


async def remove_factor(visit: Visit) -> Done:
    wanted = visit.path["id"]
    visit.form.name = wanted
    await password_again(visit)
    operator = visit.me.operator.id

    async def work(uow: UnitOfWork) -> None:
        factors = await uow.second_factors.of(operator)
        passkeys = {str(one.id): one.id for one in factors.passkeys}
        if wanted not in passkeys and not (wanted == "app" and factors.has_app):
            raise NotFound
        if factors.count == 1:
            raise LastFactor
        if wanted == "app":
            await uow.second_factors.remove_app(operator)
        else:
            await uow.second_factors.remove_passkey(operator, passkeys[wanted])
        await note_act(uow, visit, Action.REMOVE_FACTOR, operator)

    await visit.panel.store.carry_out(work)
    return Done("/account", Notice("factor-removed"))
