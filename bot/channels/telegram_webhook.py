"""Telegram brings its updates to us: the address it calls, and asking it to."""

import asyncio
import hmac
from http import HTTPStatus
from typing import Final

from aiohttp import web
from telegram.error import TelegramError

from bot.channels import (
    Clock,
    Condition,
    Health,
    Malformed,
    NotKept,
    Receive,
    Sleep,
    content_type,
    read_body,
)
from bot.channels.telegram import Telegram, condition
from bot.channels.telegram_heard import Heard
from bot.channels.telegram_keyboard import Ticks
from bot.channels.telegram_updates import arrived, parse, read
from bot.channels.telegram_wire import Paused

PATH: Final = "/hooks/telegram"
LARGEST_UPDATE: Final = 1024 * 1024  # bytes
_SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - its name
_SECONDS_TO_SHOW: Final = 0.5  # a slow provider keeps its own webhook waiting for no longer
_SECONDS_UNTIL_NEXT_TRY: Final = 30.0


def routes(telegram: Telegram, secret: str, receive: Receive, now: Clock) -> list[web.RouteDef]:
    """The one address that Telegram calls, `PATH`."""
    ticks, shown = Ticks(), set[asyncio.Task[None]]()

    async def hear(request: web.Request) -> web.Response:
        if not _is_telegram(request, secret):
            raise web.HTTPUnauthorized
        if content_type(request) != "application/json":
            raise web.HTTPUnsupportedMediaType
        body = await read_body(request, LARGEST_UPDATE)
        try:
            heard = read(parse(body), ticks)
            if rows := arrived(heard, telegram.own, now, telegram.clock.now()):
                await receive(rows)
        except Malformed:
            raise web.HTTPBadRequest from None
        except NotKept:
            raise web.HTTPServiceUnavailable from None
        if heard.keyboard is not None and heard.pressed is not None:
            showing = asyncio.create_task(telegram.show(heard.chat, heard.pressed, heard.keyboard))
            shown.add(showing)
            showing.add_done_callback(shown.discard)
            await asyncio.wait({showing}, timeout=_SECONDS_TO_SHOW)
        return _answer(heard)

    return [web.post(PATH, hear)]


async def register(
    telegram: Telegram,
    url: str,
    secret: str,
    *,
    health: Health,
    now: Clock,
    sleep: Sleep = asyncio.sleep,
) -> None:
    """Ask Telegram to bring its updates to `url`, until it says yes: several processes may ask."""
    while True:
        try:
            await telegram.take_webhooks(url, secret)
        except TelegramError as error:
            health.turn(condition(error), now())
            await sleep(error.seconds if isinstance(error, Paused) else _SECONDS_UNTIL_NEXT_TRY)
        else:
            health.turn(Condition.WELL, now())
            return


async def stands(telegram: Telegram, url: str, secret: str) -> Condition:
    """Whether Telegram would still bring its updates to `url`: where it does not, it is asked to.

    A conflict is told this once: somebody else has set another address with our token.
    """
    try:
        if await telegram.webhook() == url:
            return Condition.WELL
        await telegram.take_webhooks(url, secret)
    except TelegramError as error:
        return condition(error)
    return Condition.CONFLICT


def _is_telegram(request: web.Request, secret: str) -> bool:
    said = request.headers.get(_SECRET_HEADER, "")
    return hmac.compare_digest(said.encode("utf-8", "surrogateescape"), secret.encode())


def _answer(heard: Heard) -> web.Response:
    """The answer may be a call of ours: it saves one."""
    if heard.query:
        return web.json_response(
            {"method": "answerCallbackQuery", "callback_query_id": heard.query}
        )
    if heard.leave is not None:
        return web.json_response({"method": "leaveChat", "chat_id": heard.leave})
    return web.Response(status=HTTPStatus.OK)
