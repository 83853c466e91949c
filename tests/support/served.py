"""A server of a test: an address of its own on this machine, and a session to call others from."""

from abc import ABC, abstractmethod
from typing import Self

import aiohttp
from aiohttp import web


class Served(ABC):
    """`async with` it, and `url` leads to what `application` answers."""

    def __init__(self) -> None:
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.url = ""

    @abstractmethod
    def application(self) -> web.Application: ...

    async def __aenter__(self) -> Self:
        self._runner = web.AppRunner(self.application(), access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()
