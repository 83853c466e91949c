"""The hotline's key that cases are opened for: the keyring's, if the settings do not forbid it."""

from bot.house import House
from intake_store.keyring import HOTLINE
from intake_store.keys import HolderKey, is_pinned
from intake_store.unit import UnitOfWork


class KeyNotPinned(Exception):
    """The settings name other keys: what comes waits, and nothing is sealed to this one."""


async def hotline_key(uow: UnitOfWork, house: House) -> HolderKey:
    """Raises KeyNotPinned."""
    hotline = await uow.keyring.to_seal_to(HOTLINE)
    if hotline is None:
        raise LookupError("the keyring has no key of the hotline: run `init` first")
    if house.pins and not is_pinned(hotline.public, house.pins):
        raise KeyNotPinned
    return hotline
