"""SMS by Twilio: sending, and what Twilio heard while we did not."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any, Final

import aiohttp
from twilio.base.exceptions import TwilioException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from bot.channels import (
    LONGEST_TEXT,
    Certainty,
    Clock,
    Condition,
    Health,
    NotKept,
    Receive,
    Sent,
    Sleep,
    Unsent,
)
from bot.channels.twilio_errors import refusal
from bot.messages.render import Rendered
from intake.channels import ChannelKind
from intake.incoming import Failure, Input, MediaKind, Said, SentMedia
from intake_store.arrivals import Arrived

PUBLIC_API: Final = "https://api.twilio.com"
STATUS_PATH: Final = "/hooks/twilio/status"
NUMBER: Final = re.compile(r"\+?[0-9]{3,15}", re.ASCII)  # who can be answered; a name cannot
LOOK_BACK: Final = timedelta(days=1)  # at the very first start
FARTHEST_BACK: Final = timedelta(days=13)  # ids are remembered for longer
SECONDS_BETWEEN_LOOKS: Final = 300.0
_SECONDS_TO_CONNECT: Final = 5.0
_SECONDS_TO_ANSWER: Final = 15.0
_OVERLAP: Final = timedelta(minutes=5)  # looked at twice, since their clock is not ours
_MOST_LISTED: Final = 5000


@dataclass(frozen=True, slots=True, repr=False)
class Account:
    """Has no `repr`: it holds the token."""

    sid: str
    token: str
    number: str  # ours, E.164
    public_url: str  # what Twilio signs and calls: ours, as seen from outside
    api_url: str = PUBLIC_API

    def address(self, path: str) -> str:
        return self.public_url.rstrip("/") + path

    @property
    def source(self) -> str:
        """Under which what comes to this number stands in the inbox."""
        return f"twilio:{self.number}"

    def row(self, sender: str, external_id: str, given: Input, received_at: datetime) -> Arrived:
        return Arrived(
            channel=ChannelKind.SMS,
            own=self.number,
            address=sender,
            source=self.source,
            external_id=external_id,
            given=given,
            received_at=received_at,
        )


class NeverConnected(Exception):
    """The request did not leave this machine."""


class TwilioSms:
    """One number. The session stays its opener's: make it with a short `keepalive_timeout`."""

    kind = ChannelKind.SMS

    def __init__(self, session: aiohttp.ClientSession, account: Account, now: Clock) -> None:
        self.own = account.number
        self._account = account
        self._now = now
        # Its settings are ours to say: the library would look for an *edge* in the surroundings.
        self._client = Client(
            account.sid,
            account.token,
            http_client=_Wire(session),
            environment={"TWILIO_EDGE": "", "TWILIO_REGION": ""},
        )
        self._client.api.base_url = account.api_url.rstrip("/")

    async def send(self, address: str, rendered: Rendered, message_id: int) -> Sent | Unsent:
        """The callback names our message, since news may come before our commit."""
        if not NUMBER.fullmatch(address):
            return Unsent("bad-address", Certainty.NEVER_SENT, failure=Failure.BAD_ADDRESS)
        callback = self._account.address(f"{STATUS_PATH}?m={message_id}")
        try:
            message = await self._client.messages.create_async(
                to=address,
                from_=self._account.number,
                body=rendered.text,
                status_callback=callback,
            )
            return Sent(str(message.sid))
        except NeverConnected:
            return Unsent("no-connection", Certainty.NEVER_SENT)
        except TimeoutError:
            return Unsent("timed-out", Certainty.PERHAPS)
        except TwilioException as error:
            return _refusal(error)
        except (aiohttp.ClientError, ValueError):  # broken off, or an answer that is none
            return Unsent("unclear", Certainty.PERHAPS)

    async def stands(self) -> Condition:
        """Whether Twilio answers, still takes our token, and has not closed the account."""
        try:
            account = await self._client.api.accounts(self._account.sid).fetch_async()
        except TwilioException as error:
            return condition(error)
        except (NeverConnected, TimeoutError, aiohttp.ClientError, ValueError):
            return Condition.UNREACHABLE
        return Condition.WELL if account.status == "active" else Condition.REFUSED

    async def missed(self, since: datetime) -> list[Arrived]:
        """What people sent to our number since then, oldest first, as far as Twilio tells.

        Those that we have already are among them: the inbox keeps each once. They count as received
        when Twilio had them, so that an old "1" does not answer a new question.
        Raises NotListed.
        """
        try:
            listed = await self._client.messages.list_async(
                to=self._account.number,
                date_sent_after=since - _OVERLAP,
                limit=_MOST_LISTED,
                page_size=1000,
            )
            # The newest first, and to the second: two of one second keep the order they had.
            rows = [row for message in reversed(listed) for row in self._row(message)]
        except TwilioException as error:
            raise NotListed(condition(error)) from None
        except (NeverConnected, TimeoutError, aiohttp.ClientError, ValueError):
            raise NotListed(Condition.UNREACHABLE) from None
        return sorted(rows, key=lambda row: row.received_at)

    def _row(self, message: Any) -> tuple[Arrived, ...]:
        sender, at = str(message.from_), message.date_sent or message.date_created
        if message.direction != "inbound" or not NUMBER.fullmatch(sender):
            return ()
        sent_at = at.astimezone(UTC) if isinstance(at, datetime) else self._now()
        pictures = int(message.num_media or 0)
        given = said(str(message.sid), message.body or "", [(MediaKind.OTHER, "")] * pictures)
        return tuple(
            self._account.row(sender, name, each, min(sent_at, self._now())) for name, each in given
        )


class NotListed(Exception):
    """Twilio did not tell what it has heard."""

    def __init__(self, why: Condition) -> None:
        super().__init__(why.value)
        self.why = why


class CatchUp:
    """Twilio calls once and never again: so we look ourselves, at start and every five minutes."""

    def __init__(
        self,
        sms: TwilioSms,
        receive: Receive,
        last: Callable[[], Awaitable[datetime | None]],
        health: Health,
        now: Clock,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        """`last` says when the newest of this number that we have was received."""
        self._sms = sms
        self._receive = receive
        self._last = last
        self._health = health
        self._now = now
        self._sleep = sleep

    async def run(self) -> None:
        """Until cancelled."""
        since: datetime | None = None
        while True:
            at = self._now()
            try:
                if since is None:
                    since = self._first(await self._last(), at)
                if rows := await self._sms.missed(since):
                    await self._receive(rows)
            except NotListed as no:
                self._health.turn(no.why, at)
            except NotKept:
                self._health.turn(Condition.NOT_KEPT, at)
            else:
                since = at
                self._health.turn(Condition.WELL, at)
            await self._sleep(SECONDS_BETWEEN_LOOKS)

    @staticmethod
    def _first(last: datetime | None, now: datetime) -> datetime:
        """From the newest that we have on, however long ago that was. A new line has none."""
        return now - LOOK_BACK if last is None else max(last, now - FARTHEST_BACK)


def said(sid: str, body: str, media: list[tuple[MediaKind, str]]) -> list[tuple[str, Input]]:
    """One SMS as inputs, each with its id: a text, or pictures of which the first carries it."""
    text = body.replace("\0", "\N{REPLACEMENT CHARACTER}")[:LONGEST_TEXT]
    if not media:
        return [(sid, Said(text))]
    return [
        (
            f"{sid}/{place}" if place else sid,
            SentMedia(kind, f"{sid}/{name}" if name else sid, caption="" if place else text),
        )
        for place, (kind, name) in enumerate(media)
    ]


def condition(error: TwilioException) -> Condition:
    """What a failed call says of the way to Twilio."""
    # A list that fails has its answer behind the words.
    answer = next((arg for arg in error.args if isinstance(arg, Response)), None)
    status = getattr(error, "status", None) if answer is None else answer.status_code
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Condition.SLOWED
    refused = isinstance(status, int) and status < HTTPStatus.INTERNAL_SERVER_ERROR
    return Condition.REFUSED if refused else Condition.UNREACHABLE


def _refusal(error: TwilioException) -> Unsent:
    status, code = getattr(error, "status", None), getattr(error, "code", None)
    if not isinstance(status, int):
        return Unsent("unclear", Certainty.PERHAPS)
    return refusal(status, code if isinstance(code, int) else None)


class _Wire(AsyncHttpClient):  # type: ignore[misc] # the library has no types
    """The library's requests over our own session, with time limits that hold, and no log."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        super().__init__(logger=None, is_async=True)
        self._session = session

    async def request(  # noqa: PLR0917 - the library's own
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109 - theirs, and never set
        allow_redirects: bool = False,  # noqa: FBT001, FBT002 - theirs
    ) -> Response:
        limits = aiohttp.ClientTimeout(
            connect=_SECONDS_TO_CONNECT, total=_SECONDS_TO_CONNECT + _SECONDS_TO_ANSWER
        )
        try:
            async with self._session.request(
                method,
                uri,
                params=params,
                data=data,
                headers={**(headers or {}), **_signed_in(auth)},
                timeout=limits,
                allow_redirects=allow_redirects,
            ) as response:
                text = (await response.read()).decode(errors="replace")
                return Response(response.status, text, response.headers)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverConnected(type(error).__name__) from None


def _signed_in(auth: tuple[str, str] | None) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {}
