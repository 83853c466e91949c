"""The one place of wiring: store, dialogue, words and channels become a running bot."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final

import aiohttp
from aiohttp import web

from bot.alone import alone
from bot.channels import (
    Channel,
    Delivery,
    Health,
    NotKept,
    Progress,
    telegram_webhook,
    twilio_webhook,
)
from bot.channels.telegram import Telegram
from bot.channels.telegram_polling import Polling
from bot.channels.twilio_sms import CatchUp, TwilioSms
from bot.channels.web_chat.door import WebChat
from bot.channels.web_chat.form import Forms
from bot.channels.web_chat.page import Layout
from bot.checking import Checking
from bot.flows.arriving import START
from bot.hiding import Hiding
from bot.house import RELEASE, House
from bot.keeping import Keeping
from bot.loops import Loops
from bot.messages.catalogue import Catalogue
from bot.pace import Flood, Pace
from bot.pages import Pages
from bot.parcels import Words
from bot.receiving import Receiving
from bot.sender import Line, Sender, recover
from bot.settings import BotSettings
from bot.spares import Spares
from bot.standing import Standing
from bot.turns import Turns
from bot.web import application
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import CountryCode
from intake_store.arrivals import Arrived, Start
from intake_store.engines import FAILURES, file_of
from intake_store.keyring import BOT, HOTLINE
from intake_store.outbox_table import Movement, State
from intake_store.store import Store, open_store
from intake_store.unit import UnitOfWork

KEEPALIVE: Final = 10  # seconds: a connection they closed meanwhile makes a sending uncertain
MINUTE: Final = 60.0
HOUR: Final = 60 * MINUTE
SECONDS_TO_FINISH: Final = 3.0  # for what is on its way to a provider
RUN: Final = "bot"

Work = Callable[[], Coroutine[object, object, None]]


def now() -> datetime:
    return datetime.now(UTC)


class NotPrepared(Exception):
    """The database lacks what `init` makes: salt and keys."""


class Bot:
    """A running bot's parts, for the server, for the health page and for tests."""

    def __init__(
        self, settings: BotSettings, pack: CountryPack, catalogue: Catalogue, store: Store
    ) -> None:
        self.settings, self.pack, self.catalogue, self.store = settings, pack, catalogue, store
        packs: Mapping[CountryCode, CountryPack] = {pack.country: pack}
        kept = settings.store
        self.house = House(
            packs=packs,
            catalogue=catalogue,
            clock=now,
            lock_after=timedelta(minutes=kept.lock_minutes),
            route_hours=timedelta(hours=kept.route_hours),
            erase_after=timedelta(hours=kept.erase_hours),
        )
        self.start = Start(pack.country, START, kept.route_hours, RELEASE)
        self.loops = Loops()
        self.standing = Standing(store, self.house, self.loops)
        self.pages = Pages(store, self.house)
        self._turned = asyncio.Condition()
        self._receiving = Receiving(
            lambda arrivals: store.carry_out(lambda uow: uow.inbox.receive(arrivals, self.start))
        )

    async def receive(self, arrivals: Sequence[Arrived]) -> None:
        """Into the inbox, or NotKept: the provider comes again."""
        try:
            await self._receiving.receive(arrivals)
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
        try:
            await self.store.carry_out(lambda uow: uow.outbox.moved([movement]))
        except FAILURES:
            raise NotKept from None

    async def settled(self, token: str) -> None:
        """Until nothing of this browser waits for its turn."""
        while await self.pages.waits(token):
            async with self._turned:
                try:
                    async with asyncio.timeout(0.2):
                        await self._turned.wait()
                except TimeoutError:
                    continue

    async def turned(self) -> None:
        async with self._turned:
            self._turned.notify_all()


@dataclass(frozen=True, slots=True)
class Parts:
    """What runs, gathered while it is wired."""

    routes: list[web.RouteDef] = field(default_factory=list)
    works: dict[str, Work] = field(default_factory=dict)  # in every process
    lines: list[Line] = field(default_factory=list)
    ears: dict[str, Work] = field(default_factory=dict)  # in one process only, like sending


@asynccontextmanager
async def running(
    settings: BotSettings, pack: CountryPack, catalogue: Catalogue
) -> AsyncIterator[tuple[Bot, web.Application]]:
    """Everything started; ended in reverse order, the batch under way finished first."""
    async with AsyncExitStack() as stack:
        url = settings.store.database_url
        if (file := file_of(url)) is not None:
            stack.enter_context(alone(file.with_name(f"{file.name}.bot")))
        store = open_store(url, keys=settings.keys)
        stack.push_async_callback(store.close)
        bot = Bot(settings, pack, catalogue, store)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(keepalive_timeout=KEEPALIVE))
        )
        parts = Parts()
        telegram = _telegram(bot, session, parts)
        _sms(bot, session, parts)
        parts.routes.extend(_web_chat(bot).routes())
        await _inside(bot, parts, Hiding(store, telegram), stack)
        tasks = [
            asyncio.create_task(bot.loops.always(work, name)) for name, work in parts.works.items()
        ]

        async def end() -> None:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        stack.push_async_callback(end)
        yield bot, application(parts.routes, bot.standing.look)


async def _inside(bot: Bot, parts: Parts, hiding: Hiding, stack: AsyncExitStack) -> None:
    """Everything behind the channels, each as a loop of its own."""
    store, house, loops = bot.store, bot.house, bot.loops
    async with store.writing() as uow:
        salt = await _prepared(uow, bot.settings)
        ended_well = await uow.deployment.begin_run(RUN)
    stack.push_async_callback(store.carry_out, lambda uow: uow.deployment.end_run(RUN))
    spares = Spares(salt, bot.pack.meta.ticket_prefix)
    turns = Turns(store, house, spares, Flood(bot.settings.paces.flood), bot.turned)
    if not ended_well:
        await turns.be_wary()
    checking = Checking(store, house.clock, salt, turns.give_up)
    keeping = Keeping(store, house)
    words = Words(bot.catalogue, house.packs)
    senders = [Sender(store, line, words, house) for line in parts.lines]
    ears = dict(parts.ears)

    async def outside() -> None:
        """What one process does alone. What a crash left is seen to first."""
        await recover(store, house.clock(), bot.settings.store.lock_minutes)
        sending = [
            loops.whenever(store.bell("outbox"), sender.send, f"sending-{sender.line.channel.kind}")
            for sender in senders
        ]
        hearing = [loops.always(work, name) for name, work in ears.items()]
        hides = loops.every(1.0, hiding.hide, "hiding")
        tasks = [asyncio.create_task(each) for each in (*sending, *hearing, hides)]
        try:
            await asyncio.gather(*tasks)
        finally:  # a gathering ends with the first who does; the others finish what they are at
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.gather(*(sender.finish(SECONDS_TO_FINISH) for sender in senders))

    parts.works["codes"] = spares.keep_stocked
    parts.works["turns"] = lambda: loops.whenever(store.bell("inbox"), turns.take, "turns")
    parts.works["checking"] = lambda: loops.whenever(
        store.bell("checks"), checking.check, "checking"
    )
    parts.works["timers"] = lambda: loops.every(1.0, keeping.ring_timers, "timers")
    parts.works["erasures"] = lambda: loops.every(MINUTE, keeping.erase_due, "erasures")
    parts.works["sweep"] = lambda: loops.every(HOUR, keeping.sweep, "sweep")
    parts.works["outside"] = lambda: store.lead("sending", outside)


async def _prepared(uow: UnitOfWork, settings: BotSettings) -> bytes:
    """The deployment's salt. What the panel seals to us is for the key that we have now."""
    known, ours = await uow.keyring.current(BOT), settings.keys.inbound_public
    if await uow.keyring.current(HOTLINE) is None:
        raise NotPrepared
    if known is None or known.public != ours:
        await uow.keyring.add(BOT, ours, now())
    try:
        return await uow.deployment.salt()
    except KeyError:
        raise NotPrepared from None


def _telegram(bot: Bot, session: aiohttp.ClientSession, parts: Parts) -> Telegram | None:
    settings, clock = bot.settings, bot.house.clock
    if not settings.telegram_token:
        return None
    telegram = Telegram(session, settings.telegram_token, settings.telegram_api)
    health = Health("telegram")
    bot.standing.healths.append(health)
    paces, secret = settings.paces, settings.telegram_secret
    pace = _pace(paces.telegram, paces.telegram_chat)
    parts.lines.append(_line(bot, telegram, telegram.own, pace))
    if secret:
        parts.routes.extend(telegram_webhook.routes(telegram, secret, bot.receive, clock))
        url = settings.public_url + telegram_webhook.PATH
        parts.ears["webhook"] = lambda: telegram_webhook.register(
            telegram, url, secret, health=health, now=clock
        )
    else:
        parts.ears["polling"] = Polling(telegram, bot.receive, health, clock).run
    return telegram


def _sms(bot: Bot, session: aiohttp.ClientSession, parts: Parts) -> None:
    account, clock = bot.settings.twilio, bot.house.clock
    if account is None:
        return
    sms = TwilioSms(session, account, clock)
    health = Health("twilio")
    bot.standing.healths.append(health)
    parts.lines.append(_line(bot, sms, sms.own, _pace(bot.settings.paces.twilio, 0)))
    parts.routes.extend(twilio_webhook.routes(account, bot.receive, bot.report, clock))
    parts.ears["catch-up"] = CatchUp(sms, bot.receive, health, clock).run


def _line(bot: Bot, channel: Channel, own: str, pace: Pace) -> Line:
    health = Health(f"{channel.kind}-sending")
    bot.standing.healths.append(health)
    return Line(channel, own, pace, health)


def _pace(per_second: int, per_chat: int) -> Pace:
    return Pace(per_second, per_chat, asyncio.get_running_loop().time)


def _web_chat(bot: Bot) -> WebChat:
    offered = bot.pack.offered(ChannelKind.WEB)
    return WebChat(
        layout=Layout(bot.catalogue, tuple(one.code for one in offered), bot.pack.meta.public_name),
        forms=Forms(bot.settings.form_secret),
        receive=bot.receive,
        settled=bot.settled,
        read=bot.pages.read,
        clock=bot.house.clock,
        exit_url=bot.pack.meta.exit_url,
        public_url=bot.settings.public_url,
    )
