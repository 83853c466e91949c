"""The channels as they are wired: a way in, a way out at its pace, and a look at how they stand."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Final

import aiohttp
from aiohttp import web

from bot.channels import Channel, Condition, Files, Health, telegram_webhook, twilio_webhook
from bot.channels.telegram import Telegram
from bot.channels.telegram_polling import Polling
from bot.channels.twilio_copies import TwilioCopies
from bot.channels.twilio_files import TwilioFiles
from bot.channels.twilio_sms import CatchUp, TwilioSms
from bot.channels.web_chat.door import WebChat
from bot.channels.web_chat.form import Forms
from bot.channels.web_chat.page import Layout
from bot.door import Bot
from bot.pace import Pace
from bot.redacting import Redacting
from bot.sender import Line
from intake.channels import ChannelKind

SECONDS_BETWEEN_TIMES: Final = 600.0
SECONDS_BETWEEN_LOOKS: Final = 20.0  # at a provider: with its time-outs, red within a minute
_MENDED: Final = frozenset({Condition.UNREACHABLE, Condition.REFUSED})

Work = Callable[[], Coroutine[object, object, None]]


@dataclass(frozen=True, slots=True)
class Parts:
    """What runs, gathered while it is wired."""

    routes: list[web.RouteDef] = field(default_factory=list)
    works: dict[str, Work] = field(default_factory=dict)  # in every process
    lines: list[Line] = field(default_factory=list)
    ears: dict[str, Work] = field(default_factory=dict)  # in one process only, like sending
    files: dict[ChannelKind, Files] = field(default_factory=dict)  # where what people sent lies


def telegram(bot: Bot, session: aiohttp.ClientSession, parts: Parts) -> Telegram | None:
    settings, clock = bot.settings, bot.house.clock
    if not settings.telegram_token:
        return None
    channel = Telegram(session, settings.telegram_token, settings.telegram_api)
    health, paces, secret = Health("telegram"), settings.paces, settings.telegram_secret
    bot.standing.healths.append(health)
    line = _line(bot, channel, channel.own, _pace(paces.telegram, paces.telegram_chat))
    parts.lines.append(line)
    parts.files[ChannelKind.TELEGRAM] = channel
    if secret:
        parts.routes.extend(telegram_webhook.routes(channel, secret, bot.receive, clock))
        url = settings.public_url + telegram_webhook.PATH
        stands = partial(telegram_webhook.stands, channel, url, secret)

        async def hooked() -> None:
            await telegram_webhook.register(channel, url, secret, health=health, now=clock)
            await _looking(bot, "telegram-look", stands, line, health)

        parts.ears["webhook"] = hooked
        # Each process hears in its answers what time it is there, for what waited long.
        parts.works["telegram-time"] = lambda: bot.loops.every(
            SECONDS_BETWEEN_TIMES, channel.stands, "telegram-time"
        )
    else:
        parts.ears["polling"] = Polling(channel, bot.receive, health, clock).run
        parts.ears["telegram-look"] = lambda: _looking(bot, "telegram-look", channel.stands, line)
    return channel


def sms(bot: Bot, session: aiohttp.ClientSession, parts: Parts) -> None:
    account, clock = bot.settings.twilio, bot.house.clock
    if account is None:
        return
    channel = TwilioSms(session, account, clock)
    health = Health("twilio")
    bot.standing.healths.append(health)
    line = _line(bot, channel, channel.own, _pace(bot.settings.paces.twilio, 0))
    line = replace(line, copying=bot.copying)
    parts.lines.append(line)
    if bot.settings.twilio_keeps is not None:
        copies = Health("twilio-copies")
        bot.standing.healths.append(copies)
        redacting = Redacting(bot.store, TwilioCopies(session, account), copies, clock)
        parts.ears["redacting"] = lambda: bot.loops.every(1.0, redacting.redact, "redacting")
    parts.files[ChannelKind.SMS] = TwilioFiles(
        session, account, forgets=bot.settings.twilio_forgets
    )
    parts.routes.extend(twilio_webhook.routes(account, bot.receive, bot.report, clock))
    last = partial(bot.newest, account.source)
    parts.ears["catch-up"] = CatchUp(channel, bot.receive, last, health, clock).run
    parts.ears["twilio-look"] = lambda: _looking(bot, "twilio-look", channel.stands, line, health)


def _looking(
    bot: Bot, name: str, stands: Callable[[], Awaitable[Condition]], line: Line, *ears: Health
) -> Coroutine[object, object, None]:
    """Ask a provider again and again how we stand. What failed meanwhile is not kept waiting for
    its hour once it would go well."""

    async def look() -> None:
        found, before = await stands(), line.health.condition
        now = bot.house.clock()
        for health in (line.health, *ears):
            health.turn(found, now)
        if found is Condition.WELL and before in _MENDED:
            if before is Condition.REFUSED:
                line.pace.resume()
            await bot.store.carry_out(lambda uow: uow.standstill.hasten(now))

    return bot.loops.every(SECONDS_BETWEEN_LOOKS, look, name)


def _line(bot: Bot, channel: Channel, own: str, pace: Pace) -> Line:
    health = Health(f"{channel.kind}-sending")
    bot.standing.healths.append(health)
    bot.standing.ours.append((channel.kind, own))
    return Line(channel, own, pace, health)


def _pace(per_second: int, per_chat: int) -> Pace:
    return Pace(per_second, per_chat, asyncio.get_running_loop().time)


def web_chat(bot: Bot) -> WebChat:
    offered = bot.pack.offered(ChannelKind.WEB)
    secret, *before = bot.settings.form_secrets
    return WebChat(
        layout=Layout(bot.catalogue, tuple(one.code for one in offered), bot.pack.meta.public_name),
        forms=Forms(secret, Forms(before[0]) if before else None),
        receive=bot.receive,
        settled=bot.settled,
        read=bot.pages.read,
        clock=bot.house.clock,
        exit_url=bot.pack.meta.exit_url,
        public_url=bot.settings.public_url,
    )
