"""Telegram: sending, answering a press, taking back, and the calls that set the bot up."""

import contextlib
import json
import logging
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode

import aiohttp
from telegram import Bot, BotCommand
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.channels import Certainty, Condition, Sent, Unfetched, Unsent
from bot.channels.telegram_clock import TheirClock
from bot.channels.telegram_heard import COMMANDS
from bot.channels.telegram_keyboard import Keyboard, draw
from bot.channels.telegram_updates import WANTED
from bot.channels.telegram_wire import SECONDS_TO_ANSWER, NeverConnected, Paused, Wire
from bot.messages.render import Rendered
from intake.channels import ChannelKind
from intake.incoming import Failure, Unkept

PUBLIC_API: Final = "https://api.telegram.org"
MOST_DELETED_AT_ONCE: Final = 100
SECONDS_TO_LOOK: Final = 10.0
_FILE_PATH: Final = re.compile(r"(?:[\w-]+/)*[\w-]+(?:\.\w+)?", re.ASCII)
_SECONDS_FOR_A_COURTESY: Final = 4.0
_SECONDS_TO_MEND_A_SETTING: Final = 300.0


def _no(reason: str, failure: Failure | None = None, retry_after: float | None = None) -> Unsent:
    return Unsent(reason, Certainty.NEVER_SENT, retry_after, failure)


# Each way a call can fail, with a part of Telegram's words where they tell two apart: first wins.
_ENDINGS: Final[tuple[tuple[type[TelegramError], str, Unsent], ...]] = (
    (NeverConnected, "", _no("no-connection")),
    (Forbidden, "deactivated", _no("account-gone", Failure.BAD_ADDRESS)),
    (Forbidden, "", _no("blocked", Failure.BLOCKED)),
    (BadRequest, "not found", _no("no-such-chat", Failure.BAD_ADDRESS)),
    (BadRequest, "peer_id_invalid", _no("no-such-chat", Failure.BAD_ADDRESS)),
    (BadRequest, "", _no("refused", Failure.REFUSED)),
    (ChatMigrated, "", _no("refused", Failure.REFUSED)),
    (InvalidToken, "", _no("token-refused", retry_after=_SECONDS_TO_MEND_A_SETTING)),
    (TimedOut, "", Unsent("timed-out", Certainty.PERHAPS)),
)


def quieten() -> None:
    """The libraries' own lines hold addresses with the token, and what was sent."""
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.CRITICAL)


class Telegram:
    """One bot. The session stays its opener's: make it with a `keepalive_timeout` of a few seconds,
    since a connection that Telegram has closed meanwhile makes a sending uncertain.
    """

    kind = ChannelKind.TELEGRAM

    def __init__(
        self, session: aiohttp.ClientSession, token: str, api_url: str = PUBLIC_API
    ) -> None:
        quieten()
        base = api_url.rstrip("/")
        self.own = token.partition(":")[0]  # the bot's number, which is no secret
        self._wire = Wire(session)
        self._address = f"{base}/bot{token}"
        self._files = f"{base}/file/bot{token}"
        self._bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._wire,
            get_updates_request=self._wire,
        )

    @property
    def clock(self) -> TheirClock:
        return self._wire.clock

    async def send(
        self,
        address: str,
        rendered: Rendered,
        message_id: int,  # noqa: ARG002 - Telegram has nothing to say of it later
    ) -> Sent | Unsent:
        """No previews: a picture of a page may give a person away on a phone that others see."""
        keyboard, chat = draw(rendered), int(address)
        try:
            message = await self._call(
                "sendMessage",
                chat_id=chat,
                text=rendered.text,
                reply_markup=keyboard and {"inline_keyboard": keyboard},
                protect_content=rendered.sensitive,
                link_preview_options={"is_disabled": True},
            )
            return Sent(str(int(message["message_id"])))
        except TelegramError as error:
            return ending(error)
        except Exception:  # noqa: BLE001 - an answer whose shape surprises the library
            return Unsent("unclear", Certainty.PERHAPS)

    async def delete(self, address: str, messages: Sequence[str]) -> Unsent | None:
        """Take messages away on both sides. Those over 48 hours old stay: Telegram's rule."""
        ids = [int(message) for message in messages]
        try:
            for start in range(0, len(ids), MOST_DELETED_AT_ONCE):
                await self._bot.delete_messages(
                    int(address), ids[start : start + MOST_DELETED_AT_ONCE]
                )
        except TelegramError as error:
            return ending(error)
        return None

    async def answer(self, query: str) -> None:
        """End the waiting mark on a pressed button. Too late or not at all: no harm."""
        await self._courtesy(self._bot.answer_callback_query, query)

    async def show(self, chat: int, message: int, keyboard: Keyboard) -> None:
        """Draw the ticks. A keyboard that is not redrawn still holds what was ticked."""
        await self._courtesy(
            self._call,
            "editMessageReplyMarkup",
            chat_id=chat,
            message_id=message,
            reply_markup={"inline_keyboard": keyboard},
        )

    async def leave(self, chat: int) -> None:
        """A hotline has no business in a group."""
        await self._courtesy(self._bot.leave_chat, chat)

    async def set_menu(self, texts: Mapping[str, Mapping[str, str]]) -> None:
        """The chat's menu: for each language ("" for all others) a line for each command.

        Raises TelegramError, and ValueError when it is not exactly *language*, *help* and *stop*.
        """
        for language, lines in texts.items():
            if set(lines) != set(COMMANDS):
                raise ValueError("the menu has exactly language, help and stop")
            await self._bot.set_my_commands(
                [BotCommand(command, lines[command]) for command in COMMANDS],
                language_code=language or None,
            )

    async def fetch(self, file: str, most: int) -> bytes | Unfetched:
        """A file by its id. Its address holds the token: it stands nowhere."""
        try:
            told = await self._call("getFile", file_id=file)
        except Paused as pause:
            return Unfetched(retry_after=pause.seconds)
        except BadRequest as error:
            large = "too big" in error.message.lower()
            return Unfetched(Unkept.TOO_LARGE if large else Unkept.LOST)
        except TelegramError:
            return Unfetched()
        path = told.get("file_path") if isinstance(told, dict) else None
        if not isinstance(path, str) or not _FILE_PATH.fullmatch(path):
            return Unfetched()
        return await self._wire.download(f"{self._files}/{path}", most)

    async def forget(self, file: str) -> bool:  # noqa: ARG002
        """Telegram keeps it with the message, which only `delete` takes away."""
        return True

    async def take_webhooks(self, url: str, secret: str) -> None:
        """Have updates brought to `url`; the same call again changes nothing."""
        await self._bot.set_webhook(
            url, secret_token=secret, allowed_updates=WANTED, drop_pending_updates=False
        )

    async def webhook(self) -> str:
        """The address that Telegram brings updates to; "" when it brings them nowhere."""
        told = await self._call("getWebhookInfo", read_timeout=SECONDS_TO_LOOK)
        return str(told.get("url", "")) if isinstance(told, dict) else ""

    async def stands(self) -> Condition:
        """Whether Telegram answers, and still takes our token."""
        try:
            await self._call("getMe", read_timeout=SECONDS_TO_LOOK)
        except TelegramError as error:
            return condition(error)
        return Condition.WELL

    async def stop_webhooks(self) -> None:
        """Go back to asking; what waits is kept."""
        await self._bot.delete_webhook(drop_pending_updates=False)

    async def updates(self, offset: int | None, seconds: float) -> Sequence[object]:
        """What waits, unread: the library would refuse a hundred updates for one it cannot read.

        Asking from `offset` on confirms all before it, for ever.
        """
        wanted = {"timeout": int(seconds), "allowed_updates": json.dumps(WANTED)}
        if offset is not None:
            wanted["offset"] = offset
        found: object = await self._wire.post(
            f"{self._address}/getUpdates?{urlencode(wanted)}",
            read_timeout=seconds + SECONDS_TO_ANSWER,
        )
        if not isinstance(found, list):
            raise NetworkError("no list")
        return found

    async def _call(
        self, method: str, *, read_timeout: float | None = None, **parameters: Any
    ) -> Any:
        return await self._wire.call(f"{self._address}/{method}", parameters, read_timeout)

    async def _courtesy(self, call: Any, *args: object, **named: object) -> None:
        """A call that nothing depends on: it is made once, and how it ends changes nothing."""
        with contextlib.suppress(TelegramError):
            await call(*args, read_timeout=_SECONDS_FOR_A_COURTESY, **named)


def ending(error: TelegramError) -> Unsent:
    """What a failed call means for the message."""
    if isinstance(error, Paused):
        return Unsent("slowed", Certainty.NEVER_SENT, retry_after=error.seconds)
    words = error.message.lower()
    found = (end for kind, part, end in _ENDINGS if isinstance(error, kind) and part in words)
    return next(found, Unsent("unclear", Certainty.PERHAPS))


def condition(error: TelegramError) -> Condition:
    """What a failed call says of the way to Telegram."""
    match error:
        case Paused():
            return Condition.SLOWED
        case Conflict():
            return Condition.CONFLICT
        case InvalidToken() | Forbidden() | BadRequest():
            return Condition.REFUSED
        case _:
            return Condition.UNREACHABLE
