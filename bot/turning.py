"""Turning BOT_KEY over while the bot runs: what is still under the key before."""

import structlog

from intake_store.keys import DoorKeys
from intake_store.resealing import Resealed, reseal
from intake_store.store import Store

LOG = structlog.get_logger()
NEEDED = "bot-key-before-needed"
DONE = "bot-key-before-may-go"


class Turning:
    """There is one while BOT_KEY_BEFORE is set."""

    def __init__(self, store: Store, keys: DoorKeys) -> None:
        self._store, self._keys = store, keys
        self._last: Resealed | None = None

    async def over(self) -> None:
        """One pass. Nothing is waited for that a person waits for."""
        self._last = last = await reseal(self._store, self._keys)
        LOG.info(
            "bot-key-turns",
            sealed=last.sealed,
            lost=last.lost,
            addresses=last.addresses,
        )

    @property
    def notice(self) -> str:
        """For /health: may the setting be taken away?"""
        last = self._last
        is_needed = last is None or last.sealed or last.addresses
        return NEEDED if is_needed else DONE
