"""As little HTTP as a load needs, so that the load's own cost stays small beside the program's."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import cycle
from typing import Self, cast
from urllib.parse import urlsplit

_END = b"\r\n\r\n"
_LENGTH = b"content-length:"


@dataclass(frozen=True, slots=True)
class Heard:
    """A request or an answer: its first line, and its body."""

    line: bytes
    body: bytes


class Reading:
    """Bytes as they come in, until they are whole messages. Bodies have a Content-Length."""

    def __init__(self) -> None:
        self._bytes = b""

    def feed(self, some: bytes) -> list[Heard]:
        self._bytes += some
        whole = []
        while (end := self._bytes.find(_END)) >= 0:
            head = self._bytes[:end]
            start = end + len(_END)
            length = _length(head)
            if len(self._bytes) < start + length:
                break
            line = head.partition(b"\r\n")[0]
            whole.append(Heard(line, self._bytes[start : start + length]))
            self._bytes = self._bytes[start + length :]
        return whole


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(_LENGTH)
    if at < 0:
        return 0
    return int(lower[at + len(_LENGTH) :].partition(b"\r\n")[0])


Answer = Callable[[Heard], tuple[int, bytes] | None]  # status and body; None: it never comes


class Served(asyncio.Protocol):
    """One connection that somebody opened to us; each request is answered at once, or never."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._reading = Reading()
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # of a stream it is one

    def data_received(self, data: bytes) -> None:
        for request in self._reading.feed(data):
            answer = self._answer(request)
            if self._transport is not None and answer is not None:
                status, body = answer
                self._transport.write(
                    b"HTTP/1.1 %d X\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                    % (status, len(body))
                    + body
                )


class Calling(asyncio.Protocol):
    """One connection of ours: a request, its answer, and again."""

    def __init__(self, head: bytes) -> None:
        self._head = head
        self._reading = Reading()
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Heard] | None = None

    @classmethod
    async def to(cls, url: str, secret: str) -> Self:
        parts = urlsplit(url)
        head = (
            f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
            "Content-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
        ).encode()
        loop = asyncio.get_running_loop()
        _transport, calling = await loop.create_connection(
            lambda: cls(head), parts.hostname or "", parts.port or 0
        )
        return calling

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # of a stream it is one

    def data_received(self, data: bytes) -> None:
        for answer in self._reading.feed(data):
            if self._answer is not None and not self._answer.done():
                self._answer.set_result(answer)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(exc or ConnectionResetError())

    async def post(self, body: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer."""
        if self._transport is None or self._transport.is_closing():
            raise ConnectionResetError
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(self._head + b"%d" % len(body) + _END + body)
        answer = await self._answer
        return int(answer.line.split(b" ", 2)[1]), answer.body

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class Lines:
    """As many connections as are spoken on at the same time, to each of the addresses in turn."""

    def __init__(self, urls: Sequence[str], secret: str) -> None:
        self._urls = cycle(urls)
        self._secret = secret
        self._free: deque[Calling] = deque()

    async def post(self, body: bytes) -> tuple[int, bytes]:
        """The status and the body of the answer, over a connection that is free or a new one."""
        line = self._free.popleft() if self._free else None
        if line is None:
            line = await Calling.to(next(self._urls), self._secret)
        answer = await line.post(body)
        self._free.append(line)
        return answer

    def close(self) -> None:
        while self._free:
            self._free.pop().close()
