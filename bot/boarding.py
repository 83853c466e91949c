"""What a turn has said goes with the turn's own commit: leased in its unit, begun right after it.

That spares each answer a transaction of its own, and whoever waits for it a trip to the disk.
"""

from collections.abc import Collection, Sequence

from bot.sender import Sender
from intake.channels import ChannelKind
from intake_store.outbox_table import Due
from intake_store.unit import UnitOfWork


class Boarding:
    """Of one process, whose turns take place one unit after the other."""

    def __init__(self) -> None:
        self._senders: Sequence[Sender] = ()
        self._aboard: dict[Sender, tuple[Due, ...]] = {}

    def open(self, senders: Sequence[Sender]) -> None:
        """This process sends from now on."""
        self._senders = senders

    def shut(self) -> None:
        """Nothing boards any more; what is aboard leaves."""
        self._senders = ()

    async def board(self, uow: UnitOfWork, kinds: Collection[ChannelKind]) -> None:
        """In a unit that owes something on these channels. Who leases just now will see to it."""
        for sender in self._senders:
            if sender.line.channel.kind in kinds and (
                sender in self._aboard or await sender.is_free_to_lease()
            ):
                self._aboard[sender] = ()
                self._aboard[sender] = await sender.lease(uow)

    def leave(self, *, committed: bool) -> None:
        """The unit is over."""
        aboard, self._aboard = self._aboard, {}
        for sender, leased in aboard.items():
            sender.leave(leased if committed else ())
