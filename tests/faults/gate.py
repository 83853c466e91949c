"""A way to a server on this machine that can be shut: connections are refused, as by a dead one."""

import asyncio
from typing import Self
from urllib.parse import urlsplit

from tests.support.ports import free_port


class Gate:
    """`async with Gate(url) as gate:` then `gate.url` leads to `url`, while it is open."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._host, self._port = str(parts.hostname), int(parts.port or 80)
        self._ours = free_port()
        self.url = f"http://127.0.0.1:{self._ours}"
        self._server: asyncio.Server | None = None
        self._through: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.shut()

    async def open(self) -> None:
        self._server = await asyncio.start_server(self._lead, "127.0.0.1", self._ours)

    def shut(self) -> None:
        """Whoever is on the way is cut off, and nobody comes in."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in self._through:
            writer.transport.abort()

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._host, self._port)
        self._through |= {writer, back}
        try:
            await asyncio.gather(_pass(reader, back), _pass(there, writer))
        finally:
            self._through -= {writer, back}


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while chunk := await reader.read(65536):
            writer.write(chunk)
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()
