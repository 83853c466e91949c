"""SMS by Twilio: sending, and what Twilio heard while we did not."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any, Final

import aiohttp
from twilio.base.exceptions import TwilioException
from twilio.http.response import Response

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
from bot.channels.twilio_wire import Account, NeverConnected, client_of
from bot.messages.render import Rendered
from intake.channels import ChannelKind
from intake.incoming import Failure, Input, MediaKind, Said, SentMedia
from intake_store.arrivals import Arrived

STATUS_PATH: Final = "/hooks/twilio/status"
NUMBER: Final = re.compile(r"\+?[0-9]{3,15}", re.ASCII)  # who can be answered; a name cannot
LOOK_BACK: Final = timedelta(days=1)  # at the very first start
FARTHEST_BACK: Final = timedelta(days=13)  # ids are remembered for longer
SECONDS_BETWEEN_LOOKS: Final = 300.0
_OVERLAP: Final = timedelta(minutes=5)  # looked at twice, since their clock is not ours
_MOST_LISTED: Final = 5000
_MOST_MEDIA: Final = 10


class TwilioSms:
    """One number. The session stays its opener's: make it with a short `keepalive_timeout`."""

    kind = ChannelKind.SMS

    def __init__(self, session: aiohttp.ClientSession, account: Account, now: Clock) -> None:
        self.own = account.number
        self._account = account
        self._now = now
        self._client = client_of(session, account)

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
            rows = [row for message in reversed(listed) for row in await self._rows(message)]
        except TwilioException as error:
            raise NotListed(condition(error)) from None
        except (NeverConnected, TimeoutError, aiohttp.ClientError, ValueError):
            raise NotListed(Condition.UNREACHABLE) from None
        return sorted(rows, key=lambda row: row.received_at)

    async def _rows(self, message: Any) -> tuple[Arrived, ...]:
        sender, at = str(message.from_), message.date_sent or message.date_created
        if message.direction != "inbound" or not NUMBER.fullmatch(sender):
            return ()
        sent_at = at.astimezone(UTC) if isinstance(at, datetime) else self._now()
        pictures = int(message.num_media or 0)
        named = (
            [(MediaKind.OTHER, str(one.sid)) for one in await _media(message)] if pictures else []
        )
        unnamed = [(MediaKind.OTHER, "")] * (pictures - len(named))
        given = said(str(message.sid), message.body or "", named + unnamed)
        return tuple(
            self._account.row(sender, name, each, min(sent_at, self._now())) for name, each in given
        )


async def _media(message: Any) -> list[Any]:
    found: list[Any] = await message.media.list_async(limit=_MOST_MEDIA)
    return found


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
