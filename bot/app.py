"""The one place of wiring: store, dialogue, words and channels become a running bot."""

import asyncio
import fcntl
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import aiohttp
from aiohttp import web
from sqlalchemy.exc import SQLAlchemyError

from bot.channels import Delivery, Health, NotKept, Progress, telegram_webhook, twilio_webhook
from bot.channels.telegram import Telegram
from bot.channels.telegram_polling import Polling
from bot.channels.twilio_sms import CatchUp, TwilioSms
from bot.channels.web_chat.door import WebChat
from bot.channels.web_chat.form import Forms
from bot.channels.web_chat.page import Layout
from bot.checking import Checking
from bot.flows.arriving import START
from bot.hiding import Hiding
from bot.keeping import Keeping
from bot.loops import every, whenever
from bot.messages.catalogue import Catalogue
from bot.pace import Pace
from bot.pages import Pages
from bot.receiving import Receiving
from bot.sender import Line, Sender
from bot.settings import BotSettings
from bot.spares import Spares
from bot.turns import RELEASE, House, Turns
from bot.web import application
from intake.channels import ChannelKind
from intake.country_pack import CountryPack
from intake.ids import CountryCode
from intake_store.arrivals import Arrived, Start
from intake_store.outbox_table import Movement, State
from intake_store.store import Store, open_store

Loop = Coroutine[object, object, None]
KEEPALIVE: Final = 10  # seconds: a connection they closed meanwhile makes a sending uncertain
STUCK: Final = timedelta(minutes=1)
HOUR: Final = 3600.0


def now() -> datetime:
    return datetime.now(UTC)


class AlreadyRunning(Exception):
    """Another bot works on this database file. On PostgreSQL there may be many."""


class Bot:
    """A running bot's parts, for the server, for the health page and for tests."""

    def __init__(
        self, settings: BotSettings, pack: CountryPack, catalogue: Catalogue, store: Store
    ) -> None:
        self.settings, self.pack, self.catalogue, self.store = settings, pack, catalogue, store
        self.packs: Mapping[CountryCode, CountryPack] = {pack.country: pack}
        kept = settings.store
        self.house = House(
            packs=self.packs,
            catalogue=catalogue,
            clock=now,
            lock_after=timedelta(minutes=kept.lock_minutes),
            route_hours=timedelta(hours=kept.route_hours),
            erase_after=timedelta(hours=kept.erase_hours),
        )
        self.start = Start(pack.country, START, kept.route_hours, RELEASE)
        self.healths: list[Health] = []
        self.pages = Pages(store, self.house)
        self._turned = asyncio.Condition()
        self._receiving = Receiving(
            lambda arrivals: store.carry_out(lambda uow: uow.inbox.receive(arrivals, self.start))
        )

    async def receive(self, arrivals: Sequence[Arrived]) -> None:
        """Into the inbox, or NotKept: the provider comes again."""
        try:
            await self._receiving.receive(arrivals)
        except (SQLAlchemyError, OSError, TimeoutError):
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
        except (SQLAlchemyError, OSError, TimeoutError):
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

    async def standing(self) -> Mapping[str, object]:
        """How it stands: counts, ages and conditions; never a word or a name."""
        at = self.house.clock()
        try:
            async with asyncio.timeout(5), self.store.reading() as uow:
                inbox, outbox = await uow.inbox.health(), await uow.outbox.health()
        except (SQLAlchemyError, OSError, TimeoutError):
            return {"ok": False, "database": "unreachable"}
        red = [health.name for health in self.healths if health.red]
        stuck = [
            name
            for name, oldest in (("inbox", inbox.oldest), ("outbox", outbox.oldest))
            if oldest is not None and at - oldest > STUCK
        ]
        return {
            "ok": not red and not stuck,
            "database": "well",
            "inbox": {"waiting": inbox.waiting, "checking": inbox.checking, "parked": inbox.parked},
            "outbox": {
                "due": outbox.due,
                "held": outbox.held,
                "sending": outbox.sending,
                "perhaps": outbox.perhaps,
            },
            "stuck": stuck,
            "channels": {health.name: health.condition.value for health in self.healths},
        }


@asynccontextmanager
async def running(
    settings: BotSettings, pack: CountryPack, catalogue: Catalogue
) -> AsyncIterator[tuple[Bot, web.Application]]:
    """Everything started; ended in reverse order, the batch under way finished first."""
    async with AsyncExitStack() as stack:
        url = settings.store.database_url
        if url.startswith("sqlite"):
            stack.enter_context(_alone(settings.store.data_dir / "bot.lock"))
        store = open_store(url, keys=settings.keys)
        stack.push_async_callback(store.close)
        bot = Bot(settings, pack, catalogue, store)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(keepalive_timeout=KEEPALIVE))
        )
        routes, loops = await _parts(bot, session)
        tasks = [asyncio.create_task(loop) for loop in loops]

        async def end() -> None:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        stack.push_async_callback(end)
        yield bot, application(routes, bot.standing)


async def _parts(bot: Bot, session: aiohttp.ClientSession) -> tuple[list[web.RouteDef], list[Loop]]:
    settings, store, house = bot.settings, bot.store, bot.house
    async with store.writing() as uow:
        salt = await uow.deployment.salt()
        await uow.outbox.recover(house.clock(), settings.store.lock_minutes)
    spares = Spares(salt, bot.pack.meta.ticket_prefix)
    lines: dict[ChannelKind, Line] = {}
    routes: list[web.RouteDef] = []
    loops: list[Loop] = [spares.keep_stocked()]
    telegram = _telegram(bot, session, lines, routes, loops)
    _sms(bot, session, lines, routes, loops)
    hiding = Hiding(store, telegram)
    turns = Turns(store, house, spares, bot.turned, hiding.hide)
    sender = Sender(store, lines, bot.catalogue, bot.packs, house.clock)
    checking, keeping = Checking(store, house.clock, salt), Keeping(store, house)
    routes += _web_chat(bot).routes()
    loops += [
        whenever(store.bell("inbox"), turns.take, "turns"),
        whenever(store.bell("outbox"), sender.send, "sender"),
        whenever(store.bell("checks"), checking.check, "checking"),
        every(1.0, keeping.ring_timers, "timers"),
        every(HOUR, keeping.sweep, "sweep"),
    ]
    return routes, loops


def _telegram(
    bot: Bot,
    session: aiohttp.ClientSession,
    lines: dict[ChannelKind, Line],
    routes: list[web.RouteDef],
    loops: list[Loop],
) -> Telegram | None:
    settings = bot.settings
    if not settings.telegram_token:
        return None
    telegram = Telegram(session, settings.telegram_token, settings.telegram_api)
    health = Health("telegram")
    bot.healths.append(health)
    paces = settings.paces
    pace = Pace(paces.telegram, paces.telegram_chat, asyncio.get_running_loop().time)
    lines[ChannelKind.TELEGRAM] = Line(telegram, pace)
    secret = settings.telegram_secret
    if secret:
        routes += telegram_webhook.routes(telegram, secret, bot.receive, bot.house.clock)
        url = settings.public_url + telegram_webhook.PATH
        loops.append(
            telegram_webhook.register(telegram, url, secret, health=health, now=bot.house.clock)
        )
    else:
        loops.append(Polling(telegram, bot.receive, health, bot.house.clock).run())
    return telegram


def _sms(
    bot: Bot,
    session: aiohttp.ClientSession,
    lines: dict[ChannelKind, Line],
    routes: list[web.RouteDef],
    loops: list[Loop],
) -> None:
    account = bot.settings.twilio
    if account is None:
        return
    sms = TwilioSms(session, account, bot.house.clock)
    health = Health("twilio")
    bot.healths.append(health)
    pace = Pace(bot.settings.paces.twilio, 0, asyncio.get_running_loop().time)
    lines[ChannelKind.SMS] = Line(sms, pace)
    routes += twilio_webhook.routes(account, bot.receive, bot.report, bot.house.clock)
    loops.append(CatchUp(sms, bot.receive, health, bot.house.clock).run())


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


class _alone:  # noqa: N801 - reads as what it says: with _alone(...)
    """One bot for one database file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = self._path.open("w")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyRunning from None

    def __exit__(self, *_: object) -> None:
        self._file.close()
