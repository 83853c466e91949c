"""What Twilio keeps of a message, both ways: its text made empty, its record deleted.

It lets neither be done while a message is on its way; what is not there any more is done.
https://www.twilio.com/docs/messaging/api/message-resource (*update*, *delete*)
"""

from enum import StrEnum
from http import HTTPStatus
from typing import Final

import aiohttp
from twilio.base.exceptions import TwilioException

from bot.channels.twilio_wire import Account, NeverConnected, client_of

# "Message is not in a final state": as a conflict, or with a code of its own.
_UNFINISHED: Final = frozenset({20009, 30409})
_GONE: Final = 20404
_TOO_FAST: Final = frozenset({20429, 14107})
_OUR_ACCOUNT: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN})


class Forgot(StrEnum):
    """How it ended for one message."""

    DONE = "done"
    GONE = "gone"  # somebody deleted it already
    UNFINISHED = "unfinished"  # it is still on its way: later
    SLOWED = "slowed"
    REFUSED = "refused"  # the account: somebody has to look
    UNCLEAR = "unclear"  # nobody knows; both calls may be made twice


class TwilioCopies:
    def __init__(self, session: aiohttp.ClientSession, account: Account) -> None:
        self._client = client_of(session, account)

    async def forget(self, id_: str, *, emptied: bool) -> Forgot:
        """The next step: its text first, and then its record."""
        message = self._client.messages(id_)
        try:
            if emptied:
                return Forgot.DONE if await message.delete_async() else Forgot.UNCLEAR
            await message.update_async(body="")
        except TwilioException as error:
            return _ending(getattr(error, "status", None), getattr(error, "code", None))
        except (NeverConnected, TimeoutError, aiohttp.ClientError, ValueError):
            return Forgot.UNCLEAR
        return Forgot.DONE


def _ending(status: object, code: object) -> Forgot:
    if status == HTTPStatus.NOT_FOUND or code == _GONE:
        return Forgot.GONE
    if status == HTTPStatus.TOO_MANY_REQUESTS or code in _TOO_FAST:
        return Forgot.SLOWED
    if status == HTTPStatus.CONFLICT or code in _UNFINISHED:
        return Forgot.UNFINISHED
    return Forgot.REFUSED if status in _OUR_ACCOUNT else Forgot.UNCLEAR
