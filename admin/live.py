"""Live pages: a stream that says "changed" and nothing else; pages fetch what they may see."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from intake_store.store import Store

_ENDS_AFTER = 600.0  # seconds: a stream is no sign that somebody is there
_BREATH = 20.0  # a comment this often keeps proxies from closing it
_LISTEN = 60.0
CHANGED = b"data: changed\n\n"
BREATH = b": still here\n\n"


class Live:
    """One listener a process at the store's bell; every open page waits for its next stroke."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._pages: set[asyncio.Event] = set()
        self._listening: asyncio.Task[None] | None = None
        self._closing = False

    def start(self) -> None:
        self._listening = asyncio.create_task(self._listen())

    async def close(self) -> None:
        """End every stream, so that none keeps the process alive."""
        self._closing = True
        self._ring()
        if self._listening is not None:
            self._listening.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._listening

    async def stream(self) -> AsyncIterator[bytes]:
        """Chunks of an event stream for one page, until it has been open for ten minutes."""
        stroke = asyncio.Event()
        self._pages.add(stroke)
        loop = asyncio.get_running_loop()
        end = loop.time() + _ENDS_AFTER
        try:
            yield b"retry: 3000\n\n"
            while not self._closing and loop.time() < end:
                try:
                    await asyncio.wait_for(stroke.wait(), _BREATH)
                except TimeoutError:
                    yield BREATH
                else:
                    stroke.clear()
                    yield CHANGED
        finally:
            self._pages.discard(stroke)

    def _ring(self) -> None:
        for stroke in self._pages:
            stroke.set()

    async def _listen(self) -> None:
        bell = self._store.bell("tickets", "outbox")
        while True:
            if await bell.rings(_LISTEN):
                self._ring()
