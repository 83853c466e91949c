"""An operator without a browser: reads pages, sends forms, and tries again at another panel."""

import asyncio
import html
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Final

import aiohttp

from tests.support.authenticator import Authenticator

LOGIN: Final = "nigora"
PASSWORD: Final = "seven quiet mulberry trees"
_SIGN_UP: Final = {
    "name": "Нигора Раҳимова",
    "login": LOGIN,
    "password": PASSWORD,
    "password-again": PASSWORD,
    "languages": "ru",
}
_FORM: Final = re.compile(r"<form\b[^>]*>.*?</form>", re.DOTALL)
_HIDDEN: Final = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')
_REFERENCE: Final = re.compile(r"/tickets/([A-Z]{2}-[0-9A-Z]{3}-[0-9A-Z]{3})")
_AWAY: Final = (aiohttp.ClientError, TimeoutError)
_SECONDS: Final = 10.0
_SECONDS_UNTIL_AGAIN: Final = 0.2
_SEES_OTHER: Final = 303
_BROKEN: Final = 500


class Desk:
    """`panels` tells which of them is asked next: a cookie is known to all of them."""

    def __init__(self, session: aiohttp.ClientSession, panels: Callable[[], str]) -> None:
        self.session = session
        self.panels = panels
        self.again = 0  # requests that had to be made another time

    async def joins(self, invitation: str) -> None:
        """The first account, by the path of the link that was printed."""
        await self.sends(await self.form(invitation), _SIGN_UP, at=invitation)
        page = "/second-factor"
        app = Authenticator(await self.page(page))
        hidden = await self.form(page, which="/second-factor/app")
        await self.sends(hidden, {"code": app.code(datetime.now(UTC))}, at="/second-factor/app")
        codes = "/second-factor/codes"
        await self.sends(await self.form(codes, which=codes), {}, at=codes)

    async def tickets(self) -> list[str]:
        """Their references, as they stand on the queue."""
        return sorted(set(_REFERENCE.findall(await self.page("/queue"))))

    async def page(self, path: str) -> str:
        status, text = await self._asks("GET", path)
        assert status == 200, (path, status)
        return text

    async def form(self, path: str, which: str = "sheet") -> dict[str, str]:
        """The hidden fields of a form on a page, found by what its tag holds."""
        for found in _FORM.findall(await self.page(path)):
            if which in found.partition(">")[0]:
                return {name: html.unescape(value) for name, value in _HIDDEN.findall(found)}
        raise LookupError("no such form on the page")

    async def sends(self, hidden: Mapping[str, str], fields: Mapping[str, str], *, at: str) -> bool:
        """Until somebody has heard it. False: it was heard, and refused."""
        status, _ = await self._asks("POST", at, {**hidden, **fields})
        return status == _SEES_OTHER

    async def _asks(
        self, method: str, path: str, form: Mapping[str, str] | None = None
    ) -> tuple[int, str]:
        while True:
            panel = self.panels()
            try:
                async with (
                    asyncio.timeout(_SECONDS),
                    self.session.request(
                        method,
                        panel + path,
                        data=form,
                        headers={"Origin": panel, "Sec-Fetch-Site": "same-origin"},
                        allow_redirects=False,
                    ) as answer,
                ):
                    text = await answer.text()
                    if answer.status < _BROKEN:
                        return answer.status, text
            except _AWAY:
                pass
            self.again += 1
            await asyncio.sleep(_SECONDS_UNTIL_AGAIN)

    @asynccontextmanager
    async def watching(self, panel: str) -> AsyncIterator[aiohttp.StreamReader]:
        """The stream of a page that stands open, after its first line."""
        async with self.session.get(f"{panel}/live") as answer:
            assert answer.status == 200, answer.status
            await answer.content.readline()
            yield answer.content
