"""The one place of wiring: store, dialogue, words and channels become a running bot."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final

import aiohttp
from aiohttp import web

from bot import lines
from bot.alone import alone
from bot.boarding import Boarding
from bot.channels import Clock
from bot.checking import Checking
from bot.door import Bot, now
from bot.hiding import Hiding
from bot.keeping import Keeping
from bot.lines import Parts
from bot.media.fetching import Fetching
from bot.messages.catalogue import Catalogue
from bot.pace import Flood
from bot.parcels import Words
from bot.sender import Sender, recover
from bot.settings import BotSettings
from bot.spares import Spares
from bot.turns import Turns
from bot.web import application
from intake.country_pack import CountryPack
from intake_store.deployment import PINS
from intake_store.engines import file_of
from intake_store.keyring import BOT, HOTLINE
from intake_store.store import open_store
from intake_store.unit import UnitOfWork

KEEPALIVE: Final = 10  # seconds: a connection they closed meanwhile makes a sending uncertain
MINUTE: Final = 60.0
HOUR: Final = 60 * MINUTE
SECONDS_TO_FINISH: Final = 3.0  # for what is on its way to a provider
SECONDS_BETWEEN_WORDS: Final = 15.0  # of how we stand; that they can be written is part of it
RUN: Final = "bot"


class NotPrepared(Exception):
    """The database lacks what `init` makes: salt and keys."""


@asynccontextmanager
async def running(
    settings: BotSettings, pack: CountryPack, catalogue: Catalogue, clock: Clock = now
) -> AsyncIterator[tuple[Bot, web.Application]]:
    """Everything started; ended in reverse order, the batch under way finished first."""
    async with AsyncExitStack() as stack:
        url = settings.store.database_url
        if (file := file_of(url)) is not None:
            stack.enter_context(alone(file.with_name(f"{file.name}.bot")))
        store = open_store(url, keys=settings.keys)
        stack.push_async_callback(store.close)
        bot = Bot(settings, pack, catalogue, store, clock)
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(keepalive_timeout=KEEPALIVE))
        )
        parts = Parts()
        telegram = lines.telegram(bot, session, parts)
        lines.sms(bot, session, parts)
        parts.routes.extend(lines.web_chat(bot).routes())
        await _inside(bot, parts, Hiding(store, telegram, bot.house.clock), stack)
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
    boarding, flood = Boarding(), Flood(bot.settings.paces.flood)
    turns = Turns(store, house, spares, flood, bot.turned, boarding=boarding)
    if not ended_well:
        await turns.be_wary()
    checking = Checking(store, house.clock, salt, turns.give_up)
    keeping = Keeping(store, house, bot.settings.store.erasures_file, bot.settings.store.heads_file)
    words = Words(bot.catalogue, house.packs, house.moved)
    senders = [Sender(store, line, words, house, bot.metrics) for line in parts.lines]
    fetching = Fetching(store, house.clock, parts.files)
    ears = dict(parts.ears)

    async def outside() -> None:
        """What one process does alone. What a crash left is seen to first."""
        bot.times.leads = True
        term = secrets.token_hex(8)
        await recover(store, house.clock(), bot.settings.store.lock_minutes, term)
        for sender in senders:
            sender.term = term
        boarding.open(senders)
        sending = [
            loops.whenever(store.bell("outbox"), sender.send, f"sending-{sender.line.channel.kind}")
            for sender in senders
        ]
        hearing = [loops.always(work, name) for name, work in ears.items()]
        hides = loops.every(1.0, hiding.hide, "hiding")
        fetches = loops.every(0.0, fetching.fetch, "media")
        tells = loops.every(SECONDS_BETWEEN_WORDS, bot.tell, "writing")
        tasks = [asyncio.create_task(each) for each in (*sending, *hearing, hides, fetches, tells)]
        try:
            await asyncio.gather(*tasks)
        finally:
            bot.times.leads = False
            boarding.shut()
            # A gathering ends with the first who does; the others finish what they are at.
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
    parts.works["clock"] = lambda: loops.every(1.0, bot.times.look, "clock")
    parts.works["erasures"] = lambda: loops.every(MINUTE, keeping.erase_due, "erasures")
    parts.works["sweep"] = lambda: loops.every(HOUR, keeping.sweep, "sweep")
    if (turning := bot.standing.turning) is not None:
        parts.works["turning"] = lambda: loops.every(HOUR, turning.over, "turning")
    parts.works["outside"] = lambda: store.lead("sending", outside)


async def _prepared(uow: UnitOfWork, settings: BotSettings) -> bytes:
    """The deployment's salt. What the panel seals to us is for the key that we have now."""
    known, ours = await uow.keyring.current(BOT), settings.keys.inbound_public
    if await uow.keyring.current(HOTLINE) is None:
        raise NotPrepared
    if known is None or known.public != ours:
        await uow.keyring.add(BOT, ours, now())
    await uow.deployment.set(PINS, " ".join(settings.pins))
    try:
        return await uow.deployment.salt()
    except KeyError:
        raise NotPrepared from None
