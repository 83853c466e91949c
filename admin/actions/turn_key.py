"""Turning one's holder's key over, and going on with what lies under the one before."""

from typing import Final

from admin.acts import note_act
from admin.cookies import Notice
from admin.keyholder import holder_keys
from admin.pages.keys import about, own_holder, pins
from admin.routes import Done
from admin.visit import Visit
from intake.access import Action
from intake.audit import Why
from intake.refusals import Refusal
from intake_store import rotation
from intake_store.deployment import PINS
from intake_store.keyring import HOTLINE
from intake_store.keys import HolderKey, is_pinned
from intake_store.sealing import PrivateKey
from intake_store.unit import UnitOfWork

AT_ONCE: Final = 2000  # sealed values a press: a few seconds


class NotKeyholder(Refusal):
    """Only who holds the key can turn it over: the next one is sealed by them to everybody."""


class BotDoesNotKnowKey(Refusal):
    """The bot's settings name the keys that it takes, and the new one is not among them yet."""


async def turn_key(visit: Visit) -> Done:
    """`version`: the one that the page showed, so that a second press makes no second key."""
    holder = own_holder(visit)
    shown = visit.form.whole("version")
    visit.form.check()

    async def work(uow: UnitOfWork) -> str:
        await uow.keyring.hold(holder)
        current = await _current(visit, uow, holder)
        if current.version != shown:
            return ""  # it was pressed twice, or somebody else did it
        known = pins(await uow.deployment.get(PINS)) if holder == HOTLINE else ()
        waiting = (await uow.keyring.versions(holder))[-1].used_from is None
        made = await rotation.make(uow, holder, visit.now, use=not known)
        if known and waiting:
            if not is_pinned(made.public, known):
                raise BotDoesNotKnowKey
            await uow.keyring.use(made, visit.now)
        await note_act(uow, visit, Action.TURN_KEY, about(visit), Why.SETTING_UP)
        return "key-waits" if known and not waiting else "key-turned"

    said = await visit.panel.store.carry_out(work)
    if said == "key-turned":
        await _go_on(visit, holder)
    return Done("/keys", Notice(said) if said else None)


async def go_on(visit: Visit) -> Done:
    """What lies under earlier versions, so many at once; the page says how far it is."""
    shut = await _go_on(visit, own_holder(visit))
    return Done("/keys", Notice("key-shut", {"count": str(shut)}) if shut else None)


async def _go_on(visit: Visit, holder: str) -> int:
    """How many could not be opened."""
    async with visit.panel.store.reading() as uow:
        current = await _current(visit, uow, holder)
        keys = await holder_keys(visit, uow, holder)
    moved = await rotation.move(visit.panel.store, holder, keys, current, most=AT_ONCE)

    async def work(uow: UnitOfWork) -> None:
        await rotation.take_back_older(uow, holder)
        if moved.moved:
            await note_act(uow, visit, Action.MOVE_TO_KEY, about(visit), Why.SETTING_UP)

    await visit.panel.store.carry_out(work)
    return moved.shut


async def _current(visit: Visit, uow: UnitOfWork, holder: str) -> HolderKey:
    """Raises NotKeyholder."""
    current = await uow.keyring.current(holder)
    keys: dict[int, PrivateKey] = dict(await holder_keys(visit, uow, holder))
    if current is None or current.version not in keys:
        raise NotKeyholder
    return current
