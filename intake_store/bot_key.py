"""Turning over BOT_KEY from the command line: a new one, and what still needs the one before."""

from intake_store.command_line import Asked
from intake_store.keys import new_bot_key as drawn
from intake_store.resealing import reseal
from intake_store.settings import door_keys
from intake_store.store import open_store


async def new_bot_key(_asked: Asked) -> int:
    """Print a new BOT_KEY; docs/operations.md says how to turn the present one over."""
    print(f"BOT_KEY={drawn()}")
    return 0


async def seal_anew(asked: Asked) -> int:
    """Seal by BOT_KEY what BOT_KEY_BEFORE sealed, and say what still needs it."""
    ours = door_keys(asked.env)
    if ours.before is None:
        print("BOT_KEY_BEFORE is not set: nothing is being turned over.")
        return 0
    store = open_store(asked.settings.database_url, keys=ours)
    try:
        done = await reseal(store, ours)
    finally:
        await store.close()
    print(f"Sealed anew: {done.sealed}. Opened by neither key: {done.lost}.")
    print(
        f"Addresses that are still found by the key before: {done.addresses}."
        if done.addresses
        else "Nothing needs BOT_KEY_BEFORE any more."
    )
    return 0
