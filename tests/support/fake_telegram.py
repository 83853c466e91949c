"""A Bot API server for one bot, on this machine: as strict as Telegram, and at times as unkind."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from aiohttp import web

from tests.support.answering import answered
from tests.support.served import Served
from tests.support.telegram_files import Gone, TelegramFiles
from tests.support.telegram_forms import as_texts, in_body
from tests.support.telegram_rules import Params, Refused, understand

TOKEN: Final = "1234567890:AAHfakeFakeFakeFakeFakeFakeFakeFakeFak"
BOT_ID: Final = 1234567890
UPDATES_AT_ONCE: Final = 100

JSON = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    params: Params
    at: float  # of the loop's clock


@dataclass(frozen=True, slots=True)
class Trouble:
    """How the next call of a method goes wrong. Late alone: it is answered well, after a while."""

    status: int = 200
    description: str = ""
    retry_after: float | None = None
    body: bytes | None = None  # instead of JSON
    late: float = 0.0  # seconds before the answer; the call itself is carried out at once
    cut: bool = False  # carried out, and the connection cut without an answer
    half: bool = False  # carried out, and the connection cut in the middle of the answer


def too_many(seconds: float) -> Trouble:
    return Trouble(429, "Too Many Requests: retry later", seconds)


BLOCKED: Final = Trouble(403, "Forbidden: bot was blocked by the user")
DEACTIVATED: Final = Trouble(403, "Forbidden: user is deactivated")
BROKEN: Final = Trouble(500, "Internal Server Error")
GATEWAY: Final = Trouble(502, body=b"<html>502 Bad Gateway</html>")
OTHER_POLLER: Final = Trouble(409, "Conflict: terminated by other getUpdates request")


class FakeTelegram(Served):
    """`async with FakeTelegram() as telegram:` then `telegram.url` is TELEGRAM_API_URL.

    `local` is a self-hosted server, which takes webhooks without TLS.
    """

    def __init__(self, *, token: str = TOKEN, local: bool = True) -> None:
        super().__init__()
        self.token = token
        self.local = local
        self.calls: list[Call] = []
        self.refused: list[str] = []  # what was wrong with calls: empty at the end of a good test
        self.chats: set[int] = set()  # who wrote to the bot, and can be written to
        self.blocked: set[int] = set()
        self.messages: dict[tuple[int, int], JSON] = {}
        self.waiting_queries: set[str] = set()
        self.left: list[int] = []
        self.menus: dict[str, list[JSON]] = {}
        self.webhook: Params | None = None
        self.files = TelegramFiles()
        self.confirmed = 0  # updates below this one are gone for ever
        self._updates: deque[JSON] = deque()
        self._rung = asyncio.Event()
        self._poll = 0
        self._numbers = 0
        self._troubles: defaultdict[str, deque[Trouble]] = defaultdict(deque)

    def application(self) -> web.Application:
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get(f"/file/bot{self.token}/files/{{name}}", self.files.serve)
        return app

    def number(self) -> int:
        """One after the other: for updates, messages and queries alike."""
        self._numbers += 1
        return self._numbers

    def trouble(self, method: str, *troubles: Trouble) -> None:
        """The next calls of a method go wrong, one each."""
        self._troubles[method].extend(troubles)

    def of(self, method: str) -> list[Params]:
        """The parameters of all calls of a method that were understood."""
        return [call.params for call in self.calls if call.method == method]

    def screen(self, chat: int) -> list[JSON]:
        """What the bot said in a chat, as it stands there now."""
        return [message for (where, _), message in self.messages.items() if where == chat]

    def hand(self, update: JSON) -> None:
        """Let an update wait until it is asked for."""
        self._updates.append(update)
        self._rung.set()

    async def deliver(self, update: JSON, at: str = "") -> int:
        """Bring an update to the webhook, and do what its answer asks for. The HTTP status.

        `at`: where the address that was set really is, if elsewhere.
        """
        if self.webhook is None or self._session is None:
            raise LookupError("no webhook was set")
        headers = {"Content-Type": "application/json"}
        if "secret_token" in self.webhook:
            headers["X-Telegram-Bot-Api-Secret-Token"] = str(self.webhook["secret_token"])
        body = json.dumps(update, ensure_ascii=False)
        url = str(self.webhook["url"])
        if at:
            url = at + urlsplit(url).path
        async with self._session.post(url, data=body.encode(), headers=headers) as response:
            answer = await response.read()
            if response.content_type == "application/json" and answer:
                wish = json.loads(answer)
                method = wish.pop("method")
                await self._obey(method, as_texts(wish))
            return response.status

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        trouble = self._troubles[method].popleft() if self._troubles[method] else Trouble()
        try:
            self._let_in(request, trouble)
            result = await self._obey(method, {**request.query, **in_body(await request.read())})
            answer: JSON = {"ok": True, "result": result}
            status = 200
        except Refused as no:
            answer = {"ok": False, "error_code": no.status, "description": no.description}
            if no.retry_after is not None:
                answer["parameters"] = {"retry_after": no.retry_after}
            status = no.status
        return await answered(request, answer, status, trouble)

    def _let_in(self, request: web.Request, trouble: Trouble) -> None:
        if request.match_info["token"] != self.token:
            raise Refused("Unauthorized", 401)
        if trouble.status != 200:
            raise Refused(trouble.description, trouble.status, trouble.retry_after)

    async def _obey(self, method: str, sent: Mapping[str, str]) -> object:
        try:
            params = understand(method, sent)
            self.calls.append(Call(method, params, asyncio.get_running_loop().time()))
            return await self._carry_out(method, params)
        except Gone:
            raise
        except Refused as no:
            self.refused.append(f"{method}: {no.description}")
            raise

    async def _carry_out(self, method: str, params: Params) -> object:
        if method == "getUpdates":
            return await self._get_updates(params)
        deeds: dict[str, Callable[[Params], object]] = {
            "getMe": lambda _: _BOT,
            "getFile": self.files.tell,
            "getWebhookInfo": lambda _: {"url": (self.webhook or {"url": ""})["url"]},
            "setWebhook": self._hook,
            "deleteWebhook": self._unhook,
            "sendMessage": self._send,
            "editMessageReplyMarkup": self._edit,
            "answerCallbackQuery": self._end_query,
            "leaveChat": lambda sent: self.left.append(_whole(sent["chat_id"])),
            "deleteMessages": self._delete,
            "setMyCommands": self._set_menu,
        }
        result = deeds[method](params)
        return True if result is None else result

    def _hook(self, params: Params) -> None:
        if not (self.local or str(params["url"]).startswith("https://")):
            raise Refused("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = params

    def _unhook(self, _: Params) -> None:
        self.webhook = None

    def _end_query(self, params: Params) -> None:
        query = str(params["callback_query_id"])
        if query not in self.waiting_queries:
            raise Refused("Bad Request: query is too old or query ID is invalid")
        self.waiting_queries.discard(query)

    def _delete(self, params: Params) -> None:
        ids, chat = params["message_ids"], self._chat(params)
        for each in ids if isinstance(ids, list) else []:
            self.messages.pop((chat, each), None)

    def _set_menu(self, params: Params) -> None:
        commands = params["commands"]
        self.menus[str(params.get("language_code", ""))] = (
            commands if isinstance(commands, list) else []
        )

    async def _get_updates(self, params: Params) -> list[JSON]:
        if self.webhook is not None:
            raise Refused("Conflict: can't use getUpdates method while webhook is active", 409)
        self._poll += 1
        mine = self._poll
        self._rung.set()  # whoever asked before is sent away
        await asyncio.sleep(0)
        self.confirmed = max(self.confirmed, _whole(params.get("offset", 0)))
        self._updates = deque(u for u in self._updates if _number_of(u) >= self.confirmed)
        if not self._updates:
            self._rung.clear()
            try:
                async with asyncio.timeout(_whole(params.get("timeout", 0))):
                    await self._rung.wait()
            except TimeoutError:
                return []
        if mine != self._poll:
            raise Refused("Conflict: terminated by other getUpdates request", 409)
        return list(self._updates)[:UPDATES_AT_ONCE]

    def _send(self, params: Params) -> JSON:
        chat = self._chat(params)
        number = self.number()
        message: JSON = {
            "message_id": number,
            "from": _BOT,
            "chat": {"id": chat, "type": "private", "first_name": "A."},
            "date": 1_772_442_000,
            "text": params["text"],
        }
        if "reply_markup" in params:
            message["reply_markup"] = params["reply_markup"]
        self.messages[chat, number] = message
        return message

    def _edit(self, params: Params) -> JSON:
        message = self.messages.get((self._chat(params), _whole(params["message_id"])))
        if message is None:
            raise Refused("Bad Request: message to edit not found")
        if message.get("reply_markup") == params.get("reply_markup"):
            raise Refused("Bad Request: message is not modified")
        message["reply_markup"] = params["reply_markup"]
        return message

    def _chat(self, params: Params) -> int:
        chat = _whole(params["chat_id"])
        if chat in self.blocked:
            raise Refused("Forbidden: bot was blocked by the user", 403)
        if chat not in self.chats:
            raise Refused("Bad Request: chat not found")
        return chat


_BOT: Final[JSON] = {
    "id": BOT_ID,
    "is_bot": True,
    "first_name": "Line",
    "username": "line_bot",
}


def _number_of(update: JSON) -> int:
    number = update.get("update_id")
    return number if isinstance(number, int) else 2**62


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise Refused("Bad Request: chat_id must be a number")
    return value
