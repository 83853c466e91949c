"""The wire to Twilio: the account, and the library's requests over a session of our own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from intake.channels import ChannelKind
from intake.incoming import Input
from intake_store.arrivals import Arrived

PUBLIC_API: Final = "https://api.twilio.com"
_SECONDS_TO_CONNECT: Final = 5.0
_SECONDS_TO_ANSWER: Final = 15.0


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


def client_of(session: aiohttp.ClientSession, account: Account) -> Client:
    """Its settings are ours to say: the library would look for an *edge* in the surroundings."""
    client = Client(
        account.sid,
        account.token,
        http_client=_Wire(session),
        environment={"TWILIO_EDGE": "", "TWILIO_REGION": ""},
    )
    client.api.base_url = account.api_url.rstrip("/")
    return client


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
                headers={**(headers or {}), **signed_in(auth)},
                timeout=limits,
                allow_redirects=allow_redirects,
            ) as response:
                text = (await response.read()).decode(errors="replace")
                return Response(response.status, text, response.headers)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverConnected(type(error).__name__) from None


def signed_in(auth: tuple[str, str] | None) -> dict[str, str]:
    return {"Authorization": aiohttp.encode_basic_auth(*auth)} if auth else {}
