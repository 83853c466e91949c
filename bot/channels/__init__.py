"""The ways a message comes in and goes out; each file one channel, none imports another."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from http import HTTPStatus
from typing import Final, Protocol

import aiohttp
from aiohttp import web

from bot.messages.render import Rendered
from intake.channels import ChannelKind
from intake.incoming import Failure, Unkept
from intake_store.arrivals import Arrived

LONGEST_TEXT = 4096  # letters of one text that are kept
SECONDS_FOR_A_BODY = 15

Clock = Callable[[], datetime]  # aware, UTC
Receive = Callable[[Sequence[Arrived]], Awaitable[None]]  # commits to the inbox, or NotKept
Sleep = Callable[[float], Awaitable[None]]


class NotKept(Exception):
    """The inbox could not commit: the provider is told to come again."""


class Malformed(Exception):
    """What came is not what this provider sends. Says nothing of what it was."""


class Certainty(StrEnum):
    """Whether a message that was not confirmed may have gone out all the same."""

    NEVER_SENT = "never-sent"
    PERHAPS = "perhaps"  # a second one may be dangerous where a first was safe


@dataclass(frozen=True, slots=True)
class Sent:
    provider_id: str


@dataclass(frozen=True, slots=True)
class Unsent:
    """How a sending ended that was not confirmed.

    With a `failure` the address cannot be reached, and trying again is no use. Without one and
    *never sent*, it may be tried again after `retry_after` seconds (None: as the sender likes).
    """

    reason: str  # a code, never a provider's words
    certainty: Certainty
    retry_after: float | None = None
    failure: Failure | None = None


class Delivery(StrEnum):
    """How far a message has come that a provider took."""

    SENT = "sent"
    DELIVERED = "delivered"
    FAILED = "failed"

    def follows(self, earlier: "Delivery") -> bool:
        """News may overtake each other: a delivery only moves forward, and ends once."""
        return earlier is Delivery.SENT and self is not Delivery.SENT


@dataclass(frozen=True, slots=True)
class Progress:
    """A provider's news of a message that it took from us."""

    message_id: int | None  # ours, when the provider was asked to say it again
    provider_id: str
    delivery: Delivery
    reason: str = ""  # a code, when it failed


Report = Callable[[Progress], Awaitable[None]]  # commits to the outbox, or NotKept


class Channel(Protocol):
    @property
    def kind(self) -> ChannelKind: ...

    async def send(self, address: str, rendered: Rendered, message_id: int) -> Sent | Unsent:
        """Never raises for what the world does: every end is a value with its policy."""
        ...


@dataclass(frozen=True, slots=True)
class Unfetched:
    """A file that did not come: for good, or (without a reason) it may be asked for later."""

    why: Unkept | None = None
    retry_after: float | None = None


class Files(Protocol):
    """Where a provider keeps what people sent."""

    async def fetch(self, file: str, most: int) -> bytes | Unfetched:
        """All of it, or not a byte. Never raises for what the world does."""
        ...

    async def forget(self, file: str) -> bool:
        """We have it, or will not: the provider may delete theirs. False: that did not succeed."""
        ...


class Condition(StrEnum):
    STARTING = "starting"
    WELL = "well"
    NOT_KEPT = "not-kept"  # the inbox does not commit
    UNREACHABLE = "unreachable"
    SLOWED = "slowed"  # told to wait
    CONFLICT = "conflict"  # somebody else polls with our token
    REFUSED = "refused"  # token or account is not accepted

    @property
    def red(self) -> bool:
        """A human should look."""
        return self not in {Condition.STARTING, Condition.WELL, Condition.SLOWED}


@dataclass(slots=True)
class Health:
    """How one ear of ours is, for /health and the panel. Counts only."""

    name: str
    condition: Condition = Condition.STARTING
    since: datetime | None = None
    unreadable: int = 0  # updates that were passed over, because nobody could read them

    @property
    def red(self) -> bool:
        return self.condition.red

    def turn(self, condition: Condition, now: datetime) -> None:
        if condition is not self.condition:
            self.condition, self.since = condition, now


async def read_body(request: web.Request, limit: int) -> bytes:
    """The bytes of a request, never more than `limit` of them at once in memory.

    Raises 413 when there are more, 408 when they come too slowly, 400 when they do not come whole.
    """
    if (request.content_length or 0) > limit:
        raise web.HTTPRequestEntityTooLarge(limit, request.content_length or 0)
    body = bytearray()
    try:
        if request.content.is_eof():  # it came whole, together with its head
            body += request.content.read_nowait()
        else:
            async with asyncio.timeout(SECONDS_FOR_A_BODY):
                async for chunk in request.content.iter_any():
                    body += chunk
                    if len(body) > limit:
                        break
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except Exception:  # noqa: BLE001 - a broken transfer raises whatever its parser likes
        raise web.HTTPBadRequest from None
    if len(body) > limit:
        raise web.HTTPRequestEntityTooLarge(limit, len(body))
    return bytes(body)


def content_type(request: web.Request) -> str:
    """The media type alone: what stands behind it is not ours to believe."""
    return request.headers.get("Content-Type", "").partition(";")[0].strip().lower()


_GONE: Final = frozenset({HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
_PATIENCE: Final = aiohttp.ClientTimeout(total=300, sock_connect=5, sock_read=15)
_PIECE: Final = 64 * 1024


async def download(
    session: aiohttp.ClientSession,
    url: str,
    most: int,
    *,
    headers: Mapping[str, str] | None = None,
    redirects: int = 0,
) -> bytes | Unfetched:
    """At most `most` bytes, whatever the other side announces. The address stands in no error."""
    asked = {**(headers or {}), "Accept-Encoding": "identity"}
    try:
        async with session.get(
            url,
            headers=asked,
            timeout=_PATIENCE,
            allow_redirects=redirects > 0,
            max_redirects=redirects,
        ) as response:
            if response.status != HTTPStatus.OK:
                return Unfetched(Unkept.LOST if response.status in _GONE else None)
            if (response.content_length or 0) > most:
                return Unfetched(Unkept.TOO_LARGE)
            body = bytearray()
            async for piece in response.content.iter_chunked(_PIECE):
                body += piece
                if len(body) > most:
                    return Unfetched(Unkept.TOO_LARGE)
    except (aiohttp.ClientError, TimeoutError, ValueError):
        return Unfetched()
    return bytes(body)
