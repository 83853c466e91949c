"""While BOT_KEY is turned over: what the key before sealed is sealed by the present one.

It may be ended at any time and begun again: what is done is known by its key.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from intake.ids import ConversationId
from intake_store import vault
from intake_store.bot_values import OF_THE_BOT, Value
from intake_store.keys import DoorKeys, held
from intake_store.sealing import CannotOpen
from intake_store.store import Store
from intake_store.unit import UnitOfWork


@dataclass(frozen=True, slots=True)
class Resealed:
    """What one pass did, and what still needs the key before."""

    sealed: int  # values, now under the present key
    lost: int  # values that neither key opens
    addresses: int  # still found by the key before: until they write, or are forgotten


async def reseal(store: Store, keys: DoorKeys) -> Resealed:
    """Everything once. Without a key before there is nothing to do."""
    if keys.before is None:
        return Resealed(0, 0, 0)
    done = [await _column(store, keys, name) for name in OF_THE_BOT]
    await _find_anew(store, keys.before)
    async with store.reading() as unit:
        left = await unit.bot_values.addresses(keys.before)
    return Resealed(sum(sealed for sealed, _ in done), sum(lost for _, lost in done), left)


async def _column(store: Store, keys: DoorKeys, name: str) -> tuple[int, int]:
    """How many values were sealed anew, and how many nobody opens."""
    sealed = lost = 0
    last: object = None
    while True:
        async with store.reading() as unit:
            page = await unit.bot_values.page(name, last)
        if not page:
            return sealed, lost
        last = page[-1].of
        anew: list[tuple[Value, bytes]] = []
        for value in page:
            try:
                if (under := _under_the_present(keys, name, value)) is not None:
                    anew.append((value, under))
            except CannotOpen:
                lost += 1
        if anew:
            await store.carry_out(partial(_change, name=name, values=anew))
        sealed += len(anew)


def _under_the_present(keys: DoorKeys, name: str, value: Value) -> bytes | None:
    """None where it is already. Raises CannotOpen."""
    bound = vault.context(name, value.bound_to)
    try:
        keys.open_by_this(value.sealed, bound)
    except CannotOpen:
        return keys.seal(held(keys.before).open_by_this(value.sealed, bound), bound)
    return None


async def _find_anew(store: Store, before: DoorKeys) -> None:
    """The addresses that we can name, since the way back to them is kept."""
    last: ConversationId | None = None
    while True:
        async with store.reading() as unit:
            page = await unit.bot_values.reachable(before, last)
        if not page:
            return
        last = list(page)[-1]
        routes = {id_: route for id_, route in page.items() if route is not None}
        await store.carry_out(partial(_find, routes=routes))


async def _change(unit: UnitOfWork, *, name: str, values: Sequence[tuple[Value, bytes]]) -> None:
    await unit.bot_values.change(name, values)


async def _find(unit: UnitOfWork, *, routes: dict[ConversationId, str]) -> None:
    await unit.bot_values.find_anew(routes)
