"""What all doors hand over: kept in the inbox or refused, news of messages, waiting for a turn."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Final

from bot.channels import Clock, Condition, Delivery, Health, NotKept, Progress
from bot.flows.arriving import START
from bot.house import RELEASE, House
from bot.loops import Loops
from bot.messages.catalogue import Catalogue
from bot.metrics import Kept, Metrics
from bot.pages import Pages
from bot.receiving import Receiving
from bot.redacting import Copying
from bot.settings import BotSettings
from bot.standing import DOOR, Standing
from bot.timekeeping import Timekeeping
from bot.turning import Turning
from intake.country_pack import CountryPack
from intake.ids import CountryCode
from intake.incoming import OPEN_QUESTION, DeliveryDoubted
from intake_store.arrivals import Arrived, Start
from intake_store.engines import FAILURES, file_of
from intake_store.inbox_table import NewInput
from intake_store.outbox_table import Movement, State
from intake_store.store import Store
from intake_store.unit import UnitOfWork

REFUSAL_TOLD: Final = timedelta(minutes=5)


def now() -> datetime:
    return datetime.now(UTC)


class Bot:
    """A running bot's parts, for the server, for the health page and for tests."""

    def __init__(
        self,
        settings: BotSettings,
        pack: CountryPack,
        catalogue: Catalogue,
        store: Store,
        clock: Clock = now,
    ) -> None:
        self.settings, self.pack, self.catalogue, self.store = settings, pack, catalogue, store
        packs: Mapping[CountryCode, CountryPack] = {pack.country: pack}
        kept = settings.store
        self.house = House(
            packs=packs,
            catalogue=catalogue,
            clock=clock,
            lock_after=timedelta(minutes=kept.lock_minutes),
            route_hours=timedelta(hours=kept.route_hours),
            erase_after=timedelta(hours=kept.erase_hours),
            pins=settings.pins,
        )
        self.start = Start(pack.country, START, kept.route_hours, RELEASE)
        self.loops, self.metrics = Loops(), Metrics()
        self.times = Timekeeping(store, self.house.clock, monotonic)
        file = file_of(kept.database_url)
        self.standing = Standing(
            store,
            self.house,
            self.loops,
            self.times,
            folder=file and file.parent,
            turning=None if settings.keys.before is None else Turning(store, settings.keys),
        )
        self.door = Health(DOOR)
        self.standing.healths.append(self.door)
        self.pages = Pages(store, self.house)
        self._turned = asyncio.Condition()
        self.copying = Copying(settings.twilio_keeps)
        self._receiving = Receiving(
            lambda arrivals: store.carry_out(lambda uow: self._keep(uow, arrivals))
        )

    async def _keep(self, uow: UnitOfWork, arrivals: Sequence[Arrived]) -> None:
        await uow.inbox.receive(arrivals, self.start)
        if (account := self.settings.twilio) is not None:
            await self.copying.arrived(uow, arrivals, account.source, self.house.clock())

    async def receive(self, arrivals: Sequence[Arrived]) -> None:
        """Into the inbox, or NotKept: the provider comes again."""
        began = monotonic()
        try:
            await self._receiving.receive(arrivals)
        except FAILURES:
            self.metrics.brought(0, Kept.REFUSED)
            self.door.turn(Condition.NOT_KEPT, self.house.clock())
            raise NotKept from None
        self.metrics.brought(monotonic() - began, Kept.KEPT)
        self.door.turn(Condition.WELL, self.house.clock())

    async def newest(self, source: str) -> datetime | None:
        """When the newest was received that a source brought, as long as its id is remembered."""
        try:
            async with self.store.reading() as uow:
                return await uow.standstill.heard_last(source)
        except FAILURES:
            raise NotKept from None

    async def report(self, progress: Progress) -> None:
        """What a provider tells later of a message. Only ever forward."""
        states = {
            Delivery.SENT: State.SENT,
            Delivery.DELIVERED: State.DELIVERED,
            Delivery.FAILED: State.GIVEN_UP,
        }
        movement = Movement(
            progress.provider_id,
            states[progress.delivery],
            self.house.clock(),
            progress.reason,
            progress.message_id,
        )

        async def work(uow: UnitOfWork) -> None:
            """What was asked by a message that was lost on the way stands unheard."""
            lost = [
                NewInput(
                    source="sender",
                    external_id=f"{one.id}/lost",
                    given=DeliveryDoubted(OPEN_QUESTION),
                    received_at=movement.at,
                    conversation=one.conversation,
                )
                for one in await uow.outbox.moved([movement])
                if one.state is State.GIVEN_UP and one.conversation is not None
            ]
            if lost:
                await uow.inbox.put(lost)

        try:
            await self.store.carry_out(work)
        except FAILURES:
            raise NotKept from None

    async def tell(self) -> None:
        """For the panel. A refusal is told for some minutes, or until something is kept again."""
        since, at = self.door.since, self.house.clock()
        if self.door.red and since is not None and at - since > REFUSAL_TOLD:
            self.door.turn(Condition.STARTING, at)
        await self.standing.tell()

    async def measured(self) -> bytes:
        """For Prometheus, at the moment of being asked."""
        return self.metrics.page(await self.standing.depths(), self.house.clock())

    async def settled(self, token: str) -> None:
        """Until nothing of this browser waits for its turn."""
        while await self.pages.waits(token):
            async with self._turned:
                try:
                    async with asyncio.timeout(0.2):
                        await self._turned.wait()
                except TimeoutError:
                    continue

    async def turned(self, received: Sequence[datetime]) -> None:
        """After each commit of turns: when the inputs had been received."""
        self.metrics.moved(received, self.house.clock())
        async with self._turned:
            self._turned.notify_all()
