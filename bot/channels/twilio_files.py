"""What came with an MMS, fetched from Twilio; and deleted there, where nothing is to stay."""

import re
from http import HTTPStatus
from typing import Final

import aiohttp
from twilio.base.exceptions import TwilioException

from bot.channels import Unfetched, download
from bot.channels.twilio_wire import Account, NeverConnected, client_of, signed_in
from intake.incoming import Unkept

_FILE: Final = re.compile(
    r"(?P<message>[A-Za-z0-9]{1,64})/(?P<medium>ME[A-Za-z0-9]{1,62})", re.ASCII
)
_VERSION: Final = "2010-04-01"
_MOST_REDIRECTS: Final = 3  # to where they really keep it; our token does not go along


class TwilioFiles:
    """Files are named `message/medium`. `forgets`: they are deleted at Twilio afterwards."""

    def __init__(self, session: aiohttp.ClientSession, account: Account, *, forgets: bool) -> None:
        self._session, self._account, self._forgets = session, account, forgets
        self._client = client_of(session, account)

    async def fetch(self, file: str, most: int) -> bytes | Unfetched:
        named = _FILE.fullmatch(file)
        if named is None:
            return Unfetched(Unkept.LOST)
        account = self._account
        base = f"{account.api_url.rstrip('/')}/{_VERSION}/Accounts/{account.sid}"
        return await download(
            self._session,
            f"{base}/Messages/{named['message']}/Media/{named['medium']}",
            most,
            headers=signed_in((account.sid, account.token)),
            redirects=_MOST_REDIRECTS,
        )

    async def forget(self, file: str) -> bool:
        named = _FILE.fullmatch(file)
        if not self._forgets or named is None:
            return True
        medium = self._client.messages(named["message"]).media(named["medium"])
        try:
            return bool(await medium.delete_async())
        except TwilioException as error:
            return getattr(error, "status", None) == HTTPStatus.NOT_FOUND
        except (NeverConnected, TimeoutError, aiohttp.ClientError, ValueError):
            return False
