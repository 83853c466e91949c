"""The web chat's door: its addresses on the bot's server, its cookie, and what each answers."""

import asyncio
import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels import Clock, Malformed, NotKept, Receive, content_type, read_body
from bot.channels.web_chat.form import LARGEST, Filled, Forms, Stale, inputs, is_token, read_form
from bot.channels.web_chat.page import FOLDER, ChatPage, Layout, Notice
from intake.channels import ChannelKind
from intake.incoming import Input, Pressed
from intake.outgoing import Word
from intake_store.arrivals import Arrived

OWN: Final = "web"  # the one address of ours that browsers write to
COOKIE: Final = "c"
HOST_COOKIE: Final = f"__Host-{COOKIE}"  # over https: no neighbour of our name can set it
PATH: Final = "/chat"
SECONDS_FOR_AN_ANSWER: Final = 1.5
SECONDS_FOR_LEAVING: Final = 0.3
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "Server": "web",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}
_ASSETS: Final = {"chat.css": "text/css", "chat.js": "text/javascript"}
_FORM_TYPE: Final = "application/x-www-form-urlencoded"

ReadPage = Callable[[str | None], Awaitable[ChatPage]]  # by token; None: nobody has written yet
Settled = Callable[[str], Awaitable[None]]  # returns when nothing of this token waits for its turn


class NotTaken(Exception):
    """What came is no form of ours: the status, and which saying tells the person."""

    def __init__(self, status: int, saying: str) -> None:
        super().__init__(saying)
        self.status, self.saying = status, saying


@dataclass(frozen=True, slots=True)
class WebChat:
    """Everything the page needs from the house, handed in by the wiring."""

    layout: Layout
    forms: Forms
    receive: Receive
    settled: Settled
    read: ReadPage
    clock: Clock
    exit_url: str  # where *leave* goes: a harmless page, of the country's choice
    public_url: str  # the origin the world knows us by; "" while there is none
    _leaving: set[asyncio.Task[None]] = field(default_factory=set)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get(PATH, self.show),
            web.post(PATH, self.take),
            web.get(f"{PATH}/new", self.show_news),
            web.get(f"{PATH}/leave", self.leave),
            *(web.get(f"{PATH}/{name}", self.asset) for name in _ASSETS),
        ]

    async def show(self, request: web.Request) -> web.Response:
        return await self._page(request, self._token(request), 200)

    async def show_news(self, request: web.Request) -> web.Response:
        """The page, if it is another than the one that was seen."""
        token = self._token(request)
        page = await self.read(token or None)
        if not token or request.query.get("seen") == self._seen(page):
            return web.Response(status=204, headers=HEADERS)
        return self._laid_out(request, page, token, 200)

    async def take(self, request: web.Request) -> web.Response:
        """A form sent: kept, given a moment for its answer, and the page is fetched again."""
        vouched = self._vouched(request)
        try:
            filled = await _filled(request, vouched=vouched)
        except NotTaken as refused:
            text = self.layout.apart(refused.saying, _accepted(request))
            return _html(refused.status, text)
        token, said = self._token(request), inputs(filled)
        try:
            form, address = self.forms.opened(
                filled.form, token, self.clock(), vouched=vouched is True
            )
            if said:
                rows = [self._arrived(address, form, place, one) for place, one in enumerate(said)]
                await self.receive(rows)
        except Stale:
            return await self._page(request, token, 409, Notice("stale", filled.text))
        except NotKept:
            return await self._page(request, token, 503, Notice("not-kept", filled.text))
        await self._answered(address)
        answer = web.Response(status=303, headers=HEADERS | {"Location": f"{PATH}#new"})
        if said and address != token:
            answer.set_cookie(
                self._cookie,
                address,
                path="/",
                httponly=True,
                samesite="Strict",
                secure=self._secure,
            )
        return answer

    async def leave(self, request: web.Request) -> web.Response:
        """Away at once. Whoever then presses *back* meets the neutral door.

        Another page that leads here only leads away: it takes nothing from the person.
        """
        token = self._token(request)
        if token and self._vouched(request) is not False:
            hide = Pressed(0, (Word.HIDE.value,))
            task = asyncio.create_task(self._hidden(token, hide))
            self._leaving.add(task)
            task.add_done_callback(self._leaving.discard)
            await asyncio.wait({task}, timeout=SECONDS_FOR_LEAVING)
        away = {"Location": self.exit_url, "Referrer-Policy": "no-referrer"}
        return web.Response(status=303, headers=HEADERS | away)

    async def asset(self, request: web.Request) -> web.Response:
        name = request.path.rpartition("/")[2]
        text = (FOLDER / name).read_text(encoding="utf-8")
        response = web.Response(text=text, content_type=_ASSETS[name], headers=HEADERS)
        response.enable_compression()
        return response

    async def _hidden(self, token: str, hide: Input) -> None:
        try:
            await self.receive([self._arrived(token, secrets.token_urlsafe(16), 0, hide)])
        except NotKept:
            return  # nothing may keep somebody on the page who wants to leave it

    async def _answered(self, address: str) -> None:
        try:
            async with asyncio.timeout(SECONDS_FOR_AN_ANSWER):
                await self.settled(address)
        except TimeoutError:
            return  # the answer shows when it is there

    def _arrived(self, address: str, form: str, place: int, given: Input) -> Arrived:
        return Arrived(
            channel=ChannelKind.WEB,
            own=OWN,
            address=address,
            source=OWN,
            external_id=f"{form}:{place}",
            given=given,
            received_at=self.clock(),
        )

    @property
    def _secure(self) -> bool:
        return self.public_url.startswith("https:")

    @property
    def _cookie(self) -> str:
        return HOST_COOKIE if self._secure else COOKIE

    def _token(self, request: web.Request) -> str:
        token = request.cookies.get(self._cookie, "")
        return token if is_token(token) else ""

    def _vouched(self, request: web.Request) -> bool | None:
        """Whether the browser says that our own page sent this; None: it says nothing."""
        site = request.headers.get("Sec-Fetch-Site")
        if site is not None:
            return site == "same-origin"
        origin = request.headers.get("Origin")
        if origin is not None:
            ours = self.public_url or f"{request.scheme}://{request.host}"
            return urlsplit(ours)[:2] == urlsplit(origin)[:2]
        return None

    async def _page(
        self, request: web.Request, token: str, status: int, notice: Notice | None = None
    ) -> web.Response:
        return self._laid_out(request, await self.read(token or None), token, status, notice)

    def _laid_out(
        self,
        request: web.Request,
        page: ChatPage,
        token: str,
        status: int,
        notice: Notice | None = None,
    ) -> web.Response:
        mark = self.forms.mark(token, self.clock())
        return _html(
            status, self.layout.chat(page, mark, self._seen(page), _accepted(request), notice)
        )

    def _seen(self, page: ChatPage) -> str:
        """Which page this is; it stands in an address, so it tells nobody what the page says."""
        return hmac.digest(self.forms.secret, repr(page).encode(), hashlib.sha256).hex()[:32]


async def _filled(request: web.Request, *, vouched: bool | None) -> Filled:
    """The form of a request. Raises NotTaken."""
    if vouched is False:
        raise NotTaken(403, "refused")
    if content_type(request) != _FORM_TYPE:
        raise NotTaken(415, "broken")
    try:
        return read_form(await read_body(request, LARGEST))
    except Malformed:
        raise NotTaken(400, "broken") from None
    except web.HTTPException as failure:
        raise NotTaken(failure.status, "broken") from None


def _accepted(request: web.Request) -> Sequence[str]:
    """The browser's languages in the order they stand, which is nearly always the best first."""
    header = request.headers.get("Accept-Language", "")[:200]
    return [each.partition(";")[0].strip() for each in header.split(",")]


def _html(status: int, text: str) -> web.Response:
    response = web.Response(status=status, text=text, content_type="text/html", headers=HEADERS)
    response.enable_compression()
    return response
