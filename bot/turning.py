"""Turning BOT_KEY over while the bot runs: what is still under the key before."""

from dataclasses import dataclass

import structlog

from intake_store.keys import DoorKeys
from intake_store.resealing import Resealed, reseal
from intake_store.store import Store

LOG = structlog.get_logger()
NEEDED = "bot-key-before-needed"
DONE = "bot-key-before-may-go"


@dataclass(slots=True)
class Turning:
    """There is one while BOT_KEY_BEFORE is set."""

    store: Store
    keys: DoorKeys
    last: Resealed | None = None

    async def over(self) -> None:
        """One pass. Nothing is waited for that a person waits for."""
        self.last = await reseal(self.store, self.keys)
        LOG.info(
            "bot-key-turns",
            sealed=self.last.sealed,
            lost=self.last.lost,
            addresses=self.last.addresses,
        )

    @property
    def notice(self) -> str:
        """For /health: may the setting be taken away?"""
        is_needed = self.last is None or self.last.sealed or self.last.addresses
        return NEEDED if is_needed else DONE
