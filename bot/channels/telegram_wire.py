"""The wire to Telegram: the library's requests over a session of our own, and how they fail."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from typing import Any, Final, cast

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels import Unfetched, download
from bot.channels.telegram_clock import TheirClock

SECONDS_TO_CONNECT: Final = 5.0
SECONDS_TO_ANSWER: Final = 15.0


class NeverConnected(NetworkError):
    """The request did not leave this machine: it may be made again."""


class Paused(TelegramError):
    """Telegram asks us to wait."""

    def __init__(self, seconds: float) -> None:
        super().__init__("asked to wait")
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class _Body:
    """Ours in the place of the library's RequestData, which makes a form: that takes longer."""

    json: bytes


class Wire(BaseRequest):
    """The library's requests over our own session. No error of ours carries an address: it holds
    the token.
    """

    __slots__ = ("_session", "clock")

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self.clock = TheirClock()

    @property
    def read_timeout(self) -> float:
        return SECONDS_TO_ANSWER

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def call(
        self, url: str, parameters: Mapping[str, Any], read_timeout: float | None = None
    ) -> Any:
        """The result of a call, without the library's objects: they cost more than all the rest.

        Parameters that are None are left out. Raises TelegramError.
        """
        told = {name: value for name, value in parameters.items() if value is not None}
        try:
            body = _Body(orjson.dumps(told))
        except TypeError:  # half a letter, which has no UTF-8
            body = _Body(json.dumps(told).encode())
        return await self.post(url, cast("RequestData", body), read_timeout=read_timeout)

    async def download(self, url: str, most: int) -> bytes | Unfetched:
        return await download(self._session, url, most)

    async def do_request(  # noqa: PLR0917 - the library's own
        self,
        url: str,
        method: str,
        request_data: RequestData | _Body | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002
    ) -> tuple[int, bytes]:
        headers = {"User-Agent": self.USER_AGENT}
        body: bytes | dict[str, str] | None = None
        if isinstance(request_data, _Body):
            body, headers["Content-Type"] = request_data.json, "application/json"
        elif request_data is not None:
            body = request_data.json_parameters
        seconds = read_timeout if isinstance(read_timeout, int | float) else SECONDS_TO_ANSWER
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=headers,
                timeout=_patience(seconds),
            ) as response:
                status, payload = response.status, await response.read()
                self.clock.hear(response.headers.get("Date", ""))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverConnected(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None
        if status == HTTPStatus.TOO_MANY_REQUESTS:
            raise Paused(_seconds_to_wait(payload))
        return status, payload

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The library's own would log what it cannot read."""
        try:
            found: object = orjson.loads(payload)
        except ValueError:
            found = _read_slowly(payload)
        if not isinstance(found, dict):
            raise TelegramError("no JSON object")
        return found


@cache
def _patience(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=SECONDS_TO_CONNECT, total=SECONDS_TO_CONNECT + seconds)


def _read_slowly(payload: bytes) -> object:
    """Half a letter may stand in somebody's name: the quick reader takes none."""
    try:
        return json.loads(payload)
    except (ValueError, RecursionError):
        raise TelegramError("no JSON") from None


def _seconds_to_wait(payload: bytes) -> float:
    try:
        return max(float(json.loads(payload)["parameters"]["retry_after"]), 0.0)
    except (ValueError, KeyError, TypeError, RecursionError):
        return 1.0
