"""A Bot API server for a crowd: each call is checked as strictly as in the tests, and kept lean.

It remembers no message and pretends no trouble, unlike the tests' server, so that it costs little
beside the program that is measured.
"""

import asyncio
import json
from collections.abc import Callable
from time import time_ns
from typing import Final

from benchmarks.wire import Heard, Served
from tests.support.fake_telegram import BOT_ID, JSON, TOKEN
from tests.support.telegram_forms import in_body
from tests.support.telegram_rules import Params, Refused, understand

_BOT: Final[JSON] = {"id": BOT_ID, "is_bot": True, "first_name": "Line", "username": "line_bot"}


class BotApi:
    """Calls `said(chat, message)` for each message, `redrawn(chat, message)` for each redrawing."""

    def __init__(
        self, said: Callable[[int, JSON], None], redrawn: Callable[[int, JSON], None]
    ) -> None:
        self._said, self._redrawn = said, redrawn
        self._server: asyncio.Server | None = None
        self._numbers = time_ns() // 100_000  # never those of an earlier run, which are remembered
        self.url = ""
        self.refused: list[str] = []

    async def start(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Served(self.answer), "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def stop(self) -> None:
        if self._server is not None:
            self._server.close()

    def number(self) -> int:
        self._numbers += 1
        return self._numbers

    def obey(self, method: str, sent: dict[str, str]) -> object:
        """Carry a call out. Raises Refused."""
        try:
            return self._carry_out(method, understand(method, sent))
        except Refused as no:
            self.refused.append(f"{method}: {no.description}")
            raise

    def answer(self, request: Heard) -> tuple[int, bytes] | None:
        """Status and body; None: there is none, and the caller waits in vain."""
        _verb, path, _version = request.line.decode().split(" ", 2)
        token, _, method = path.removeprefix("/bot").partition("/")
        if token != TOKEN:
            return _no(Refused("Unauthorized", 401))
        try:
            result = self.obey(method, in_body(request.body))
        except Refused as no:
            return _no(no)
        return 200, json.dumps({"ok": True, "result": result}).encode()

    def _carry_out(self, method: str, params: Params) -> object:
        match method:
            case "sendMessage":
                return self._send(params)
            case "editMessageReplyMarkup":
                chat, number = _whole(params["chat_id"]), _whole(params["message_id"])
                message = _message(chat, number, "", params.get("reply_markup"))
                self._redrawn(chat, message)
                return message
            case "getMe":
                return _BOT
            case _:
                return True

    def _send(self, params: Params) -> JSON:
        chat = _whole(params["chat_id"])
        message = _message(chat, self.number(), str(params["text"]), params.get("reply_markup"))
        self._said(chat, message)
        if "inline_keyboard" not in message.get("reply_markup", {}):
            # Telegram tells of no other keyboard in its answer.
            return {name: value for name, value in message.items() if name != "reply_markup"}
        return message


def _no(refused: Refused) -> tuple[int, bytes]:
    answer = {"ok": False, "error_code": refused.status, "description": refused.description}
    return refused.status, json.dumps(answer).encode()


def _message(chat: int, number: int, text: str, keyboard: object) -> JSON:
    message: JSON = {
        "message_id": number,
        "from": _BOT,
        "chat": {"id": chat, "type": "private", "first_name": "A."},
        "date": 1_772_442_000,
        "text": text,
    }
    if keyboard is not None:
        message["reply_markup"] = keyboard
    return message


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise Refused("Bad Request: chat_id must be a number")
    return value
