"""Pages of a real browser, as the people see them who use the product."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final, Literal
from urllib.parse import urlsplit

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    ViewportSize,
    async_playwright,
)

from tests.support.chromium import ASK, find_chromium
from tests.support.sockets import is_this_machine

# No sandbox, since CI is root; no word to anybody outside.
_ARGUMENTS: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
)
_DESKTOP: Final = ViewportSize(width=1280, height=800)
_PHONE: Final = ViewportSize(width=360, height=740)
_MILLISECONDS_TO_WAIT: Final = 15_000


class Pages:
    """Opens pages, each in a context of its own, and remembers what went wrong on them."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        # What no page may do: raise in a script, be refused something, ask another machine.
        self.complaints: list[str] = []

    async def desktop(self, locale: str = "en-GB") -> Page:
        return await self._open(_DESKTOP, locale)

    async def dark(self, locale: str = "en-GB") -> Page:
        return await self._open(_DESKTOP, locale, scheme="dark")

    async def phone(self, locale: str = "en-GB") -> Page:
        return await self._open(_PHONE, locale)

    async def without_javascript(self, locale: str = "en-GB") -> Page:
        return await self._open(_PHONE, locale, javascript=False)

    async def close(self) -> None:
        for context in self._contexts:
            await context.close()

    async def _open(
        self,
        size: ViewportSize,
        locale: str,
        *,
        scheme: Literal["light", "dark"] = "light",
        javascript: bool = True,
    ) -> Page:
        phone = size is _PHONE
        context = await self._browser.new_context(
            viewport=size,
            locale=locale,
            color_scheme=scheme,
            java_script_enabled=javascript,
            device_scale_factor=2 if phone else 1,
            has_touch=phone,
            is_mobile=phone,
        )
        context.set_default_timeout(_MILLISECONDS_TO_WAIT)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("console", self._listen)
        context.on("request", self._watch)
        self._contexts.append(context)
        return await context.new_page()

    def _listen(self, message: ConsoleMessage) -> None:
        # An answer of 4xx or 5xx is written there too; tests look at the answer itself.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            self.complaints.append(message.text)

    def _watch(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in {"http", "https"} and not is_this_machine(address.hostname):
            self.complaints.append(f"asked another machine: {address.hostname}")


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """Start the machine's own Chromium with a new profile; raise where there is none."""
    chromium = find_chromium()
    if chromium is None:
        raise FileNotFoundError(ASK)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()
